#pragma once
// A message's text made plain.
#include <string>
#include <string_view>

namespace ruka {

/// The bytes behind the mark of UTF-8 at their start (EF BB BF), where it is there.
std::string_view without_mark(std::string_view bytes);

/// Bytes as UTF-8 in NFC without NUL: by the named encoding where it is known and fits, else by
/// what the bytes look like. Never throws for their sake.
std::string mail_utf8(std::string_view bytes, const std::string& charset = {});

/// HTML as lines of text: no tags, scripts, styles and comments; entities are undone.
std::string text_of_html(std::string_view html);

/// Lines that were only broken to fit are joined again (RFC 3676, format=flowed).
std::string unflowed(std::string_view text, bool delete_spaces);

/// LF for every line end, no white space at the ends of lines, no more than one empty line at a
/// time, none at either end.
std::string tidy_lines(std::string_view text);

}  // namespace ruka
