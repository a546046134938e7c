#include "lib/time/phrase/phrase_words.hpp"

#include <algorithm>
#include <span>

namespace ruka {

namespace {

template <typename Meaning>
struct Word {
  std::string_view text;
  Meaning means;
};

constexpr Word<int> kWeekdays[] = {{"mon", 1},
                                   {"monday", 1},
                                   {"пн", 1},
                                   {"понедельник", 1},
                                   {"понедельника", 1},
                                   {"понедельнику", 1},
                                   {"понедельником", 1},
                                   {"tue", 2},
                                   {"tues", 2},
                                   {"tuesday", 2},
                                   {"вт", 2},
                                   {"вторник", 2},
                                   {"вторника", 2},
                                   {"вторнику", 2},
                                   {"wed", 3},
                                   {"wednesday", 3},
                                   {"ср", 3},
                                   {"среда", 3},
                                   {"среду", 3},
                                   {"среды", 3},
                                   {"среде", 3},
                                   {"thu", 4},
                                   {"thur", 4},
                                   {"thurs", 4},
                                   {"thursday", 4},
                                   {"чт", 4},
                                   {"четверг", 4},
                                   {"четверга", 4},
                                   {"четвергу", 4},
                                   {"fri", 5},
                                   {"friday", 5},
                                   {"пт", 5},
                                   {"пятница", 5},
                                   {"пятницу", 5},
                                   {"пятницы", 5},
                                   {"пятнице", 5},
                                   {"sat", 6},
                                   {"saturday", 6},
                                   {"сб", 6},
                                   {"суббота", 6},
                                   {"субботу", 6},
                                   {"субботы", 6},
                                   {"субботе", 6},
                                   {"sun", 7},
                                   {"sunday", 7},
                                   {"вс", 7},
                                   {"воскресенье", 7},
                                   {"воскресенья", 7},
                                   {"воскресенью", 7},
                                   {"воскресение", 7}};

constexpr Word<unsigned> kMonths[] = {
    {"jan", 1},      {"january", 1},   {"янв", 1},      {"январь", 1},    {"января", 1},
    {"январе", 1},   {"feb", 2},       {"february", 2}, {"фев", 2},       {"февраль", 2},
    {"февраля", 2},  {"феврале", 2},   {"mar", 3},      {"march", 3},     {"мар", 3},
    {"март", 3},     {"марта", 3},     {"марте", 3},    {"apr", 4},       {"april", 4},
    {"апр", 4},      {"апрель", 4},    {"апреля", 4},   {"апреле", 4},    {"may", 5},
    {"май", 5},      {"мая", 5},       {"мае", 5},      {"jun", 6},       {"june", 6},
    {"июн", 6},      {"июнь", 6},      {"июня", 6},     {"июне", 6},      {"jul", 7},
    {"july", 7},     {"июл", 7},       {"июль", 7},     {"июля", 7},      {"июле", 7},
    {"aug", 8},      {"august", 8},    {"авг", 8},      {"август", 8},    {"августа", 8},
    {"августе", 8},  {"sep", 9},       {"sept", 9},     {"september", 9}, {"сен", 9},
    {"сент", 9},     {"сентябрь", 9},  {"сентября", 9}, {"сентябре", 9},  {"oct", 10},
    {"october", 10}, {"окт", 10},      {"октябрь", 10}, {"октября", 10},  {"октябре", 10},
    {"nov", 11},     {"november", 11}, {"ноя", 11},     {"нояб", 11},     {"ноябрь", 11},
    {"ноября", 11},  {"ноябре", 11},   {"dec", 12},     {"december", 12}, {"дек", 12},
    {"декабрь", 12}, {"декабря", 12},  {"декабре", 12}};

constexpr Word<int> kDays[] = {
    {"today", 0},    {"сегодня", 0},          {"tomorrow", 1},   {"завтра", 1}, {"послезавтра", 2},
    {"назавтра", 1}, {"послепослезавтра", 3}, {"yesterday", -1}, {"вчера", -1}, {"позавчера", -2}};
// «завтрашний день», «сегодняшнего дня»: by their stem.
constexpr Word<int> kDayStems[] = {
    {"сегодняшн", 0}, {"завтрашн", 1}, {"послезавтрашн", 2}, {"вчерашн", -1}};

constexpr Word<Unit> kUnits[] = {
    {"min", Unit::Minute},       {"mins", Unit::Minute},       {"minute", Unit::Minute},
    {"minutes", Unit::Minute},   {"мин", Unit::Minute},        {"минута", Unit::Minute},
    {"минуту", Unit::Minute},    {"минуты", Unit::Minute},     {"минут", Unit::Minute},
    {"h", Unit::Hour},           {"hour", Unit::Hour},         {"hours", Unit::Hour},
    {"ч", Unit::Hour},           {"час", Unit::Hour},          {"часа", Unit::Hour},
    {"часов", Unit::Hour},       {"day", Unit::Day},           {"days", Unit::Day},
    {"день", Unit::Day},         {"дня", Unit::Day},           {"дней", Unit::Day},
    {"дн", Unit::Day},           {"сутки", Unit::Day},         {"суток", Unit::Day},
    {"week", Unit::Week},        {"weeks", Unit::Week},        {"неделя", Unit::Week},
    {"неделю", Unit::Week},      {"недели", Unit::Week},       {"недель", Unit::Week},
    {"неделе", Unit::Week},      {"нед", Unit::Week},          {"month", Unit::Month},
    {"months", Unit::Month},     {"месяц", Unit::Month},       {"месяца", Unit::Month},
    {"месяцев", Unit::Month},    {"месяце", Unit::Month},      {"quarter", Unit::Quarter},
    {"quarters", Unit::Quarter}, {"квартал", Unit::Quarter},   {"квартала", Unit::Quarter},
    {"квартале", Unit::Quarter}, {"кварталов", Unit::Quarter}, {"year", Unit::Year},
    {"years", Unit::Year},       {"год", Unit::Year},          {"года", Unit::Year},
    {"году", Unit::Year},        {"лет", Unit::Year},          {"минутку", Unit::Minute},
    {"минуточку", Unit::Minute}, {"минуток", Unit::Minute},    {"часик", Unit::Hour},
    {"часика", Unit::Hour},      {"часиков", Unit::Hour},      {"денек", Unit::Day},
    {"денька", Unit::Day},       {"деньков", Unit::Day},       {"недельку", Unit::Week},
    {"недельки", Unit::Week},    {"месяцок", Unit::Month}};

constexpr Word<Unit> kShortUnits[] = {
    {"min", Unit::Minute},    {"мин", Unit::Minute},     {"h", Unit::Hour},
    {"ч", Unit::Hour},        {"d", Unit::Day},          {"д", Unit::Day},
    {"дн", Unit::Day},        {"wd", Unit::WorkingDay},  {"bd", Unit::WorkingDay},
    {"рд", Unit::WorkingDay}, {"р.д", Unit::WorkingDay}, {"р.д.", Unit::WorkingDay},
    {"w", Unit::Week},        {"н", Unit::Week},         {"нед", Unit::Week},
    {"m", Unit::Month},       {"м", Unit::Month},        {"мес", Unit::Month},
    {"q", Unit::Quarter},     {"кв", Unit::Quarter},     {"y", Unit::Year},
    {"г", Unit::Year}};

constexpr std::string_view kThis[] = {
    "this",  "этот",    "эту",     "эта",     "это",     "этой",     "этом",    "этого",
    "этому", "current", "текущий", "текущая", "текущую", "текущего", "текущей", "текущем"};
constexpr std::string_view kNext[] = {
    "next",      "following", "следующий",  "следующую",  "следующее", "следующая",
    "следующей", "следующем", "следующему", "следующего", "след",      "будущий",
    "будущую",   "будущей",   "будущем",    "будущего",   "будущее"};
constexpr std::string_view kLast[] = {"last",     "previous",   "прошлый",    "прошлую",
                                      "прошлое",  "прошлая",    "прошлой",    "прошлом",
                                      "прошлого", "предыдущий", "предыдущая", "минувший",
                                      "минувшую", "прошедшую",  "прошедший"};
constexpr std::string_view kFinal[] = {"last",       "final",      "последний",
                                       "последнюю",  "последняя",  "последнее",
                                       "последнего", "последнему", "последней"};
constexpr std::string_view kNearest[] = {"ближайший",  "ближайшую", "ближайшее",  "ближайшая",
                                         "ближайшего", "ближайшей", "ближайшему", "ближайшие",
                                         "nearest",    "coming",    "upcoming"};
constexpr std::string_view kPrepositions[] = {
    "on",       "at",     "by",    "в",      "во",    "на", "к",     "ко",
    "до",       "прямо",  "с",     "from",   "until", "за", "ровно", "около",
    "примерно", "где-то", "about", "around", "right", "for"};
constexpr std::string_view kAt[] = {"at",    "by",    "в",     "к",     "до",
                                    "ровно", "около", "about", "around"};
constexpr std::string_view kIn[] = {"in", "через", "within", "спустя"};
constexpr std::string_view kAgo[] = {"ago", "назад", "тому"};
constexpr std::string_view kEnd[] = {"конец", "концу", "конца", "конце", "end"};
constexpr std::string_view kBeginning[] = {"начало", "начала", "beginning", "start"};
constexpr std::string_view kFrom[] = {"с", "со", "от", "from", "between"};
constexpr std::string_view kTo[] = {"по", "до", "to", "till", "until", "through", "and"};
constexpr std::string_view kOr[] = {"или", "либо", "и", "or", "and"};
constexpr std::string_view kOneUnits[] = {
    "минуту",    "час",   "день",   "сутки",    "неделю",   "месяц",   "квартал", "год",
    "minute",    "hour",  "day",    "week",     "month",    "quarter", "year",    "минуты",
    "часа",      "дня",   "недели", "месяца",   "квартала", "года",    "суток",   "минутку",
    "минуточку", "часик", "денек",  "недельку", "месяцок"};
constexpr std::string_view kHourWords[] = {"час",     "часа", "часов",   "часам",
                                           "часиков", "ч",    "o'clock", "h"};
constexpr std::string_view kMinuteWords[] = {"минут",   "минуты", "минуту", "мин",
                                             "minutes", "m",      "м"};
constexpr std::string_view kWorking[] = {"working",  "business", "work",    "рабочий", "рабочих",
                                         "рабочего", "рабочему", "рабочем", "раб",     "рабочей"};
constexpr std::string_view kYearMarks[] = {"г", "г.", "год", "года", "году"};

constexpr std::string_view kVagueHours[] = {"ночью",    "позже", "попозже",
                                            "пораньше", "night", "later"};
constexpr std::string_view kWeekends[] = {"выходные", "выходных", "weekend"};
constexpr std::string_view kHalfOf[] = {"половина", "половину", "половине", "half"};
constexpr std::string_view kPastCounts[] = {"последние", "последних", "прошлые", "прошедшие",
                                            "past"};
constexpr std::string_view kNextCounts[] = {"next", "следующие", "следующих"};
constexpr Word<Unit> kNumberedUnits[] = {{"week", Unit::Week},        {"неделя", Unit::Week},
                                         {"quarter", Unit::Quarter},  {"квартал", Unit::Quarter},
                                         {"квартале", Unit::Quarter}, {"кв", Unit::Quarter}};

constexpr Word<Unit> kByWhich[] = {
    {"часом", Unit::Hour}, {"днем", Unit::Day}, {"неделей", Unit::Week}, {"месяцем", Unit::Month}};

template <typename Meaning>
std::optional<Meaning> find(std::span<const Word<Meaning>> words, std::string_view text) {
  for (const auto& word : words) {
    if (word.text == text) return word.means;
  }
  return std::nullopt;
}

bool among(std::span<const std::string_view> words, std::string_view text) {
  return std::ranges::find(words, text) != words.end();
}

std::string_view without_point(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

}  // namespace

std::optional<int> weekday_word(std::string_view word) {
  return find<int>(kWeekdays, without_point(word));
}
std::optional<unsigned> month_word(std::string_view word) {
  return find<unsigned>(kMonths, without_point(word));
}
std::optional<int> day_word(std::string_view word) { return find<int>(kDays, word); }
std::optional<int> day_adjective(std::string_view word) {
  for (const auto& stem : kDayStems) {
    if (word.starts_with(stem.text)) return stem.means;
  }
  return std::nullopt;
}
std::optional<Unit> unit_word(std::string_view word) {
  return find<Unit>(kUnits, without_point(word));
}
std::optional<Unit> short_unit(std::string_view word) { return find<Unit>(kShortUnits, word); }
std::optional<int> step_word(std::string_view word) {
  if (is_this(word)) return 0;
  if (is_next(word)) return 1;
  if (word.starts_with("позапрошл")) return -2;
  return is_last(word) ? std::optional(-1) : std::nullopt;
}
bool is_this(std::string_view word) { return among(kThis, word); }
bool is_next(std::string_view word) { return among(kNext, without_point(word)); }
bool is_last(std::string_view word) { return among(kLast, word); }
bool is_final(std::string_view word) { return among(kFinal, word); }
bool is_nearest(std::string_view word) { return among(kNearest, word); }
bool is_preposition(std::string_view word) { return among(kPrepositions, word); }
bool is_at(std::string_view word) { return among(kAt, word); }
bool is_noon(std::string_view word) {
  return word == "noon" || word == "midday" || word == "полдень" || word == "полудня" ||
         word == "полудню";
}
std::optional<int> later_or_earlier(std::string_view word) {
  if (word == "позже" || word == "позднее" || word == "later") return 1;
  return word == "раньше" || word == "earlier" ? std::optional(-1) : std::nullopt;
}
std::optional<Unit> unit_by_which(std::string_view word) { return find<Unit>(kByWhich, word); }
bool is_at_hour(std::string_view word) { return word == "at" || word == "в"; }
bool is_in(std::string_view word) { return among(kIn, word); }
bool is_ago(std::string_view word) { return among(kAgo, word); }
bool is_end(std::string_view word) { return among(kEnd, word); }
bool is_beginning(std::string_view word) { return among(kBeginning, word); }
bool is_infinitive(std::string_view word) {
  for (const std::string_view ending : {"ть", "ти", "чь", "ться", "тись"}) {
    if (word.ends_with(ending)) return true;
  }
  return false;
}
bool is_from(std::string_view word) { return among(kFrom, word); }
bool is_to(std::string_view word) { return among(kTo, word); }
bool is_or(std::string_view word) { return among(kOr, word); }
bool is_either(std::string_view word) { return word == "или" || word == "либо" || word == "or"; }
bool is_one_unit(std::string_view word) { return among(kOneUnits, word); }
bool is_hour_word(std::string_view word) { return among(kHourWords, without_point(word)); }
bool is_minute_word(std::string_view word) { return among(kMinuteWords, without_point(word)); }
bool is_working(std::string_view word) { return among(kWorking, without_point(word)); }
bool is_vague_hour(std::string_view word) { return among(kVagueHours, word); }
bool is_year_mark(std::string_view word) { return among(kYearMarks, word); }
bool is_this_part(std::string_view word) { return word == "this"; }
bool is_before_or_after(std::string_view word) {
  return word == "before" || word == "after" || word == "после";
}
bool is_round_the_clock(std::string_view word) { return word == "суток" || word == "сутки"; }
bool is_weekend(std::string_view word) { return among(kWeekends, word); }
bool is_half_of(std::string_view word) { return among(kHalfOf, word); }
bool is_half_year(std::string_view word) { return word.starts_with("полугод"); }
bool is_of_month(std::string_view word) { return word.starts_with("числ"); }
bool is_past_count(std::string_view word) {
  return is_last(word) || is_final(word) || among(kPastCounts, word);
}
bool is_next_count(std::string_view word) { return among(kNextCounts, word); }
bool is_through(std::string_view word) { return word == "по"; }
bool is_between(std::string_view word) { return word == "-" || word == "to" || word == "through"; }
std::optional<Unit> numbered_unit(std::string_view word) {
  return find<Unit>(kNumberedUnits, word);
}

std::string dashes_as_hyphens(std::string_view phrase) {
  std::string text(phrase);
  for (const std::string_view dash : {"\u2013", "\u2014"}) {
    for (auto at = text.find(dash); at != text.npos; at = text.find(dash)) {
      text.replace(at, dash.size(), "-");
    }
  }
  return text;
}

std::vector<std::string> all_phrase_words() {
  std::vector<std::string> all = {"сейчас", "полчаса", "утра",  "вечера", "полдень",
                                  "утром",  "вечером", "обеда", "числа",  "течение"};
  const auto add = [&all](std::string_view word) {
    if (word.size() >= 4) all.emplace_back(word);
  };
  for (const auto& word : kWeekdays) add(word.text);
  for (const auto& word : kMonths) add(word.text);
  for (const auto& word : kDays) add(word.text);
  for (const auto& word : kUnits) add(word.text);
  for (const std::string_view word : kNext) add(word);
  for (const std::string_view word : kIn) add(word);
  for (const std::string_view word : kAgo) add(word);
  for (const std::string_view word : kEnd) add(word);
  for (const std::string_view word : kWorking) add(word);
  return all;
}

}  // namespace ruka
