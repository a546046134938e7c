#pragma once
// The words of date phrases in both languages, folded.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// Units that phrases count in.
enum class Unit { Minute, Hour, Day, WorkingDay, Week, Month, Quarter, Year };

/// Parts of a day. The last one is the end of its work.
enum class DayPart {
  Morning,
  BeforeLunch,
  Lunch,
  AfterLunch,
  LateDay,
  Evening,
  LateEvening,
  Night,
  Am,
  Pm,
  EndOfWork
};

/// A part of the day and the words that say it, beginning with those of `words`: «после обеда».
struct SaidPart {
  DayPart part;
  std::size_t words;
};
std::optional<SaidPart> part_of_day(const std::vector<std::string_view>& words);
/// Behind an hour: «вечера», "pm", "in the morning".
std::optional<SaidPart> half_of_day(const std::vector<std::string_view>& words);

/// What stands before a date and adds nothing, beginning with those of `words`: «не позднее чем»,
/// «крайний срок»; `at`: a bare number behind it is an hour.
struct LeadingWords {
  bool at;
  std::size_t words;
};
std::optional<LeadingWords> leading_phrase(const std::vector<std::string_view>& words);

// Each takes a folded word and says what it means, if it is one of its kind.
std::optional<int> weekday_word(std::string_view word);     ///< Monday 1 ... Sunday 7
std::optional<unsigned> month_word(std::string_view word);  ///< 1-12, any case form or short
std::optional<int> day_word(std::string_view word);         ///< today 0, tomorrow 1, позавчера -2
std::optional<int> day_adjective(std::string_view word);    ///< «завтрашний» 1
std::optional<Unit> unit_word(std::string_view word);       ///< also "d", "wd", «рд»
std::optional<Unit> short_unit(std::string_view word);      ///< of +3d: m is a month there

/// The one before (-1), the one before that (-2), this one (0) or the next one (1); nothing for
/// other words.
std::optional<int> step_word(std::string_view word);
bool is_this(std::string_view word);
bool is_next(std::string_view word);
bool is_last(std::string_view word);         ///< the one before this
bool is_final(std::string_view word);        ///< the last of its month or year
bool is_nearest(std::string_view word);      ///< «ближайший», "coming"
bool is_preposition(std::string_view word);  ///< may stand before a day or an hour
bool is_at(std::string_view word);           ///< "at", «в», «к»: a bare number behind it is an hour
bool is_in(std::string_view word);           ///< "in", «через»
bool is_ago(std::string_view word);
bool is_end(std::string_view word);
bool is_beginning(std::string_view word);
bool is_infinitive(std::string_view word);  ///< «выслать»: the deed, not a thing that is counted
bool is_from(std::string_view word);        ///< «с» of «с 2 по 6»
bool is_to(std::string_view word);          ///< «по», «до»
bool is_or(std::string_view word);          ///< «или», "and": a second one follows
bool is_either(std::string_view word);      ///< «или»: no text begins with it
bool is_one_unit(std::string_view word);    ///< of which one is meant without a number: «неделю»
bool is_hour_word(std::string_view word);   ///< «часов», "o'clock"
bool is_minute_word(std::string_view word);
bool is_working(std::string_view word);
bool is_noon(std::string_view word);
std::optional<int> later_or_earlier(std::string_view word);  ///< «позже» 1, "earlier" -1
std::optional<Unit> unit_by_which(std::string_view word);    ///< «неделей» of «неделей позже»
bool is_at_hour(std::string_view word);          ///< "at", «в»: not «к», which goes with a day too
bool is_vague_hour(std::string_view word);       ///< «ночью», "night": no hour
bool is_year_mark(std::string_view word);        ///< «г.», «года»
bool is_this_part(std::string_view word);        ///< "this" of "this evening"
bool is_before_or_after(std::string_view word);  ///< goes with an hour, not with a day
bool is_round_the_clock(std::string_view word);  ///< a day of twenty-four hours
bool is_weekend(std::string_view word);
bool is_half_of(std::string_view word);     ///< «половина» of a month
bool is_half_year(std::string_view word);   ///< «полугодие»
bool is_of_month(std::string_view word);    ///< «числа» behind a day of the month
bool is_past_count(std::string_view word);  ///< «последние» before a number of days
bool is_next_count(std::string_view word);  ///< «следующие» before a number of days
bool is_through(std::string_view word);     ///< «по»: what it ends is a day, not an hour
bool is_between(std::string_view word);     ///< divides two days by itself: "-", "to"
/// A unit that a number names one of: «3 квартал», "week 48"; «3 квартала» are three.
std::optional<Unit> numbered_unit(std::string_view word);

/// The text with a hyphen for each en or em dash.
std::string dashes_as_hyphens(std::string_view text);

/// Everything above that is long enough to be misspelt.
std::vector<std::string> all_phrase_words();

}  // namespace ruka
