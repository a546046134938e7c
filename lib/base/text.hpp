#pragma once
// Text as people write it: valid UTF-8 in normal form C, its width, its folded key, its safe forms.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// Whether every byte belongs to a well-formed UTF-8 character (RFC 3629: no surrogates, no
/// overlong forms).
bool is_utf8(std::string_view text);

/// Text fit to be stored: NFC, without NUL. Throws Error{Value} where it is not UTF-8.
std::string clean_text(std::string_view text);

/// clean_text with white space at both ends cut and runs inside folded to one space: a one-line
/// value. Line breaks become spaces.
std::string clean_line(std::string_view text);

/// The key for search and order: NFC, full case fold, ё=е, й stays й. Invalid bytes stay as they
/// are, so that the function never throws.
std::string fold(std::string_view text);

/// Columns that the text takes on a terminal; combining marks take none, CJK two.
int display_width(std::string_view text);

/// Cut to `width` columns with … at the end where something is lost; never inside a character.
std::string fit_width(std::string_view text, int width);

/// `text` and as many spaces as are missing to `width` columns.
std::string pad_right(std::string_view text, int width);
std::string pad_left(std::string_view text, int width);

/// Words to lines of at most `width` columns; a longer word stands alone.
std::vector<std::string> wrap_text(std::string_view text, int width);

/// Harmless on a terminal: C0, C1 and DEL, bidi controls (U+202A-202E, U+2066-2069, U+200E/F,
/// U+061C) and invalid bytes become visible (\x1b, \u202e, \xff); line breaks and tabs become
/// spaces.
std::string terminal_safe(std::string_view text);

/// terminal_safe that keeps line breaks: notes and long texts.
std::string terminal_safe_lines(std::string_view text);

/// White space at both ends cut (ASCII white space, NBSP, thin and narrow spaces).
std::string_view trim(std::string_view text);

/// Without what nobody sees: bidi marks, zero-width signs, soft hyphens. They come with any number
/// or address copied from a telephone, a PDF or a messenger.
std::string visible(std::string_view text);

/// Whether a search can find anything by it.
bool has_letter_or_digit(std::string_view text);

/// Whether each line of the one stands among the lines of the other.
bool are_lines_of(std::string_view lines, std::string_view text);

/// Pieces between separators, empty ones kept.
std::vector<std::string_view> split(std::string_view text, char separator);

/// Appends the text between quotes, each quote within it doubled: a cell, a formula, a MATCH.
void append_quoted(std::string& out, std::string_view text);

/// The fewest insertions, deletions, replacements and swaps of neighbours that make one word of
/// the other, in characters: for "did you mean".
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The word of `known` nearest to `word`, or empty where none is near enough to be meant.
/// A word typed in the wrong keyboard layout (сдшуте = client) is near.
std::string nearest_word(std::string_view word, const std::vector<std::string>& known);

/// The same keys on the other layout: "ghbdtn" -> "привет" and back. Other characters stay.
std::string other_layout(std::string_view text);

}  // namespace ruka
