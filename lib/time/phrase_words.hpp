#pragma once
// The words of date phrases in both languages, folded.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// Units that phrases count in.
enum class Unit { Minute, Hour, Day, WorkingDay, Week, Month, Quarter, Year };

// Each takes a folded word and says what it means, if it is one of its kind.
std::optional<int> weekday_word(std::string_view word);     ///< Monday 1 ... Sunday 7
std::optional<unsigned> month_word(std::string_view word);  ///< 1-12, any case form or short
std::optional<int> day_word(std::string_view word);         ///< today 0, tomorrow 1, позавчера -2
std::optional<Unit> unit_word(std::string_view word);       ///< also "d", "wd", «рд»
std::optional<Unit> short_unit(std::string_view word);      ///< of +3d: m is a month there

bool is_this(std::string_view word);
bool is_next(std::string_view word);
bool is_last(std::string_view word);
bool is_preposition(std::string_view word);  ///< may stand before a day or an hour
bool is_at(std::string_view word);           ///< "at", «в»: a bare number behind it is an hour
bool is_in(std::string_view word);           ///< "in", «через»
bool is_ago(std::string_view word);
bool is_end(std::string_view word);
bool is_working(std::string_view word);
bool is_at_hour(std::string_view word);     ///< "at", «в»: not «к», which goes with a day too
bool is_vague_hour(std::string_view word);  ///< «утром», "evening": no hour
bool is_year_mark(std::string_view word);   ///< «г.», «года»

/// Everything above that is long enough to be misspelt.
std::vector<std::string> all_phrase_words();

}  // namespace ruka
