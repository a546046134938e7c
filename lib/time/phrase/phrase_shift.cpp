// Phrases that count from another time than now: «через неделю после пятницы»; and where a time is
// edited, from that which stands: «на час позже», «в то же время».
#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::minutes;

namespace {

// 1 of what follows another day, -1 of what goes before it; «через два дня до пятницы» is neither.
std::optional<int> side_of_day(std::string_view word, bool in) {
  if (word == "from" || word == "after" || word == "после") return 1;
  if (!in && (word == "before" || word == "до")) return -1;
  return std::nullopt;
}

std::chrono::seconds hour_of(Instant at, const Zone& zone) {
  const LocalTime local = zone.to_local(at);
  return local - std::chrono::floor<days>(local);
}

[[noreturn]] void refuse_no_hour(Day day) {
  throw Error(ErrorKind::Value,
              msg("a day stands there without an hour: {day}", {{"day", say_day(day)}}),
              msg("say the hour: tomorrow 9:00, 9 am, 16:30"));
}

}  // namespace

// «через три дня после среды», «за неделю до 5 декабря», "a week from Friday"; where that which
// follows «после» is no day, all of it is none: «через час после обеда».
bool PhraseReader::read_from_day(const Amounts& amounts, std::size_t words, bool in) {
  const auto side = side_of_day(word(words), in);
  const bool bound = in && (word(words) == "after" || word(words) == "после");
  const std::size_t before = at_;
  const auto part = part_;
  if (side && !has_day() && !week_ && amounts.time == minutes(0) && word(words + 1) != "now") {
    at_ += words + 1;
    at_ += leading_words();
    after_at_ = false;
    if ((read_nth() || read_day()) && day_) {
      day_ = counted(*day_, amounts, *side);
      weekday_.reset();
      dated_ = true;
      return true;
    }
    at_ = before;
    part_ = part;
    moment_.reset();
    week_.reset();
  }
  // «за неделю до выставки забронировать» counts from no day either.
  if (bound || (side && !in && word(words) != "from" && !has_day() && !has_hour())) {
    blamed_ = std::min(at_ + words + 1, words_.size() - 1);
  }
  return false;
}

// The time that is edited, of which so many words speak.
const When& PhraseReader::standing(std::size_t words) const {
  if (context_.stands) return *context_.stands;
  std::string said(word());
  for (std::size_t i = 1; i < words; ++i) said += fmt::format(" {}", word(i));
  throw Error(ErrorKind::Value,
              msg("“{word}”: from what time is that counted?", {{"word", terminal_safe(said)}}),
              msg("say when: tomorrow 10:00, in an hour"));
}

bool PhraseReader::shift(const Amounts& amounts, int sign, std::size_t words) {
  const When& stood = standing(words);
  if (has_day()) return false;
  const Day day = counted(stood.on, amounts, sign);
  shifted_ = true;
  if (amounts.time == minutes(0)) {
    by_weeks_ = amounts.weeks_alone;
    same_hour_ = stood.at.has_value();
    return set_day(day, words);
  }
  if (!stood.at) refuse_no_hour(stood.on);
  const Instant then = said_instant(day + hour_of(*stood.at, context_.zone), context_.zone);
  return set_moment(then + sign * amounts.time, words);
}

// «на час позже», "two days earlier", «неделей позже», «раньше на 30 минут».
bool PhraseReader::read_shift() {
  const std::size_t on = word() == "на" || word() == "by" ? 1 : 0;
  if (const auto sum = amounts(on)) {
    const auto side = later_or_earlier(word(on + sum->words));
    return side && shift(*sum, *side, on + sum->words + 1);
  }
  if (const auto side = later_or_earlier(word(1)); side && unit_by_which(word())) {
    Amounts sum;
    add_unit(sum, *unit_by_which(word()));
    return shift(sum, *side, 2);
  }
  const auto side = later_or_earlier(word());
  if (side && (word(1) == "на" || word(1) == "by")) {
    const auto sum = amounts(2);
    return sum && shift(*sum, *side, 2 + sum->words);
  }
  return read_same();
}

// «в то же время», "the same day", «на следующий день», "the day before".
bool PhraseReader::read_same() {
  std::size_t words = 0;
  while (is_preposition(word(words)) || word(words) == "the") ++words;
  const std::string_view first = word(words);
  const bool that = (is_this(first) || first == "тот" || first == "то") && word(words + 1) == "же";
  if (that || first == "same") {
    words += that ? 2 : 1;
    if (word(words) == "самое" || word(words) == "самый") ++words;
    if (unit_word(word(words)) == Unit::Day) return set_day(standing(words + 1).on, words + 1);
    if (word(words) != "время" && word(words) != "time" && word(words) != "час") return false;
    const When& stood = standing(words + 1);
    if (!stood.at) refuse_no_hour(stood.on);
    shifted_ = true;
    return set_hour(hour_of(*stood.at, context_.zone), words + 1);
  }
  const bool next = context_.stands && is_next(first) && unit_word(word(words + 1)) == Unit::Day;
  const bool last = at_ + words + 2 == words_.size() || is_at_hour(word(words + 2));
  const bool after = last && first == "day" && word(words + 1) == "after";
  const bool before = last && first == "day" && word(words + 1) == "before";
  if (!next && !after && !before) return false;
  const When& stood = standing(words + 2);
  shifted_ = true;
  same_hour_ = stood.at.has_value();
  return set_day(stood.on + days(before ? -1 : 1), words + 2);
}

}  // namespace ruka
