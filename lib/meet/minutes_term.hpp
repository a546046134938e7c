#pragma once
// By when an instruction of minutes is to be done.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/meet/minutes_deed.hpp"

namespace ruka {

using LineWords = std::vector<std::string>;

std::string joined_words(const LineWords& words, std::size_t from, std::size_t to);
LineWords split_words(std::string_view text);

/// Takes the term behind a word that says that one follows: «до среды», «завтра до 12:00», «в срок
/// до 27.11». Throws Error{Value} for a date that is none.
std::optional<When> take_term_marked(const LineContext& at_desk, LineWords& words);
/// Takes the term behind the deed or in front of it: «выслать КП в пятницу», «завтра выслать КП».
/// What lies before the meeting is of the deed: «узнать про поставку 20.11».
std::optional<When> take_term_unmarked(const LineContext& at_desk, LineWords& words);
/// Whether either is there.
bool has_term(const LineContext& at_desk, LineWords words);

}  // namespace ruka
