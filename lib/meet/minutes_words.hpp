#pragma once
// The words and signs by which a line of minutes is known as an instruction, in both languages.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// What stands behind a box that is not ticked, TODO, «Задача:», or the line itself where it says
/// «поручить»; bullets and numbers in front are passed over. Nothing for any other line.
std::optional<std::string_view> instruction_in(std::string_view line);

/// What a line stands under.
enum class Under { Nothing, Instructions, Decisions, Other };
/// «Поручения:», "## Action items", «2. Решили: берут»: what stands below it, and behind its colon.
struct MinutesHead {
  Under under;
  std::string_view rest;
  bool known;  ///< false for «По складу:», which divides a list and does not end it
};
std::optional<MinutesHead> heading_in(std::string_view line);

/// Has a bullet, a number or a box in front, or is a row of a table.
bool is_item(std::string_view line);
std::string_view without_bullets(std::string_view line);
/// "[x]": done already.
bool is_ticked(std::string_view line);
/// "| Лапина | КП | 27.11 |", or parted by tabs.
bool is_row(std::string_view line);
/// Its cells that hold something; none of a row of lines or of titles.
std::vector<std::string> cells_of(std::string_view line);
/// «Отв.: Лапина», «Срок: 27.11»: it goes with the line above.
bool begins_with_mark(std::string_view line);
/// «Решили взять на пробу»: a decision without a heading.
bool begins_decision(std::string_view line);

/// Which of the first words is «поручить», "assign": those behind it, or before it, name who; the
/// number of words where none is.
std::size_t assigning_word(const std::vector<std::string>& words);

/// How many words from `at` on say that a name follows: «отв.», "owner:"; else 0.
std::size_t owner_mark(const std::vector<std::string>& words, std::size_t at);

/// How many words from `at` on say that a term follows: «до», «срок до», "by"; else 0.
std::size_t term_mark(const std::vector<std::string>& words, std::size_t at);
/// «срок», "due".
bool is_said_term(std::string_view word);
/// Whether a date phrase may begin with the word: «до» of «до среды».
bool begins_date(std::string_view word);

/// Whether a date at the end of a text is not when it is to be done: «договор от 25.11», «с 1 мая»,
/// «перенести на пятницу».
bool ends_with_other_date(std::string_view text, std::string_view date);

bool is_dash(std::string_view word);
/// «выслать»: what somebody is to do.
bool is_deed(std::string_view word);
/// «должна», "will": behind it stands what its subject is to do.
bool is_duty(std::string_view word);
/// «Просьба», «прошу»: behind it stands who is to do it.
bool is_plea(std::string_view word);

/// «и», "and": somebody else follows.
bool is_and(std::string_view word);

/// Without the signs around it: "(Петров," -> "Петров".
std::string_view strip_marks(std::string_view text);

/// A deed without what its taking apart has left at its ends: ", выслать КП (" -> "выслать КП".
std::string strip_ends(std::string_view text);

}  // namespace ruka
