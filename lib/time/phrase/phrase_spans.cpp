// Days that are counted within a named week, month, quarter or year.
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::days;

namespace {

// The n-th such day of a span, or its last one (n = 0); nothing where the span has fewer.
template <typename Belongs>
std::optional<Day> nth_day(const Period& span, int n, Belongs belongs) {
  if (n == 0) {
    for (Day day = span.to; day >= span.from; day -= days(1)) {
      if (belongs(day)) return day;
    }
    return std::nullopt;
  }
  for (Day day = span.from; day <= span.to; day += days(1)) {
    if (belongs(day) && --n == 0) return day;
  }
  return std::nullopt;
}

}  // namespace

// «декабря 2026 года», «следующего месяца», "of the week"; `words` counts from the word at_.
std::optional<PhraseReader::Span> PhraseReader::named_span(std::size_t ahead) const {
  std::size_t words = ahead;
  while (word(words) == "of" || word(words) == "the" || word(words) == "in" || word(words) == "в" ||
         word(words) == "на") {
    ++words;
  }
  const Day today = context_.today();
  if (const auto month = month_word(word(words))) {
    ++words;
    const auto year = take_year(words);
    const Day first = make_day(year.value_or(year_of(today)), *month, 1);
    return Span{whole(first, Unit::Month), Unit::Month, !year, true, words};
  }
  // «первого квартала», «IV квартала», «второго полугодия»
  const auto which = which_one(word(words));
  const std::string_view unit_name = word(words + 1);
  const bool half = is_half_year(unit_name);
  if (which && *which >= 1 && *which <= (half ? 2 : 4) &&
      (half || unit_word(unit_name) == Unit::Quarter)) {
    words += 2;
    const auto said = take_year(words);
    const int year = said.value_or(year_of(today));
    const Period days =
        half ? half_year(year, *which)
             : whole(make_day(year, static_cast<unsigned>(3 * *which), 1), Unit::Quarter);
    return Span{days, Unit::Quarter, !said, true, words};
  }
  if (const auto year = take_year(words)) {
    return Span{whole(make_day(*year, 1, 1), Unit::Year), Unit::Year, false, true, words};
  }
  const auto step = step_word(word(words));
  if (step) ++words;
  const auto unit = unit_word(word(words));
  if (!unit || *unit < Unit::Week) return std::nullopt;
  const Period now = whole(today, *unit);
  return Span{whole(add_units(now.from, step.value_or(0), *unit, context_.calendar), *unit), *unit,
              !step, false, words + 1};
}

// The same span a year on where it was named, or else the next one; of what has happened the
// one before.
Period PhraseReader::rolled(const Span& span) const {
  const int step = context_.yearless == Yearless::Past ? -1 : 1;
  if (span.named) {
    return {add_units(span.days.from, step, Unit::Year, context_.calendar),
            last_of_month(add_units(span.days.to, step, Unit::Year, context_.calendar))};
  }
  return whole(add_units(span.days.from, step, span.unit, context_.calendar), span.unit);
}

// Whether a day of a span that was said without its year lies on the wrong side of today.
bool PhraseReader::is_beyond(Day day, const Span& span) const {
  if (!span.rolls || context_.yearless == Yearless::ThisYear) return false;
  return context_.yearless == Yearless::Ahead ? day < context_.today() : day > context_.today();
}

// "eod", "end of month", «конец недели», «до конца следующего месяца». A day ends when work does;
// the rest are last days.
bool PhraseReader::read_end_of() {
  if (word() == "eod" || word() == "cob") return set_part(DayPart::EndOfWork, 1);
  const Day today = context_.today();
  if (word() == "eow") return set_day(whole(today, Unit::Week).to, 1);
  if (word() == "eom") return set_day(last_of_month(today), 1);
  if (word() == "eoq") return set_day(last_of_quarter(today), 1);
  if (word() == "eoy") return set_day(last_of_year(today), 1);
  if (!is_end(word())) return false;
  std::size_t words = 1;
  while (word(words) == "of" || word(words) == "the") ++words;
  const std::size_t day_at = words + (is_working(word(words)) ? 1 : 0);
  if (unit_word(word(day_at)) == Unit::Day) return set_part(DayPart::EndOfWork, day_at + 1);
  // «до конца рабочей недели»
  if (day_at > words && unit_word(word(day_at)) == Unit::Week) {
    const auto works = [&](Day day) { return context_.calendar.is_working(day); };
    const auto last = nth_day(whole(today, Unit::Week), 0, works);
    return last && *last >= today && set_day(*last, day_at + 1);
  }
  if (const auto span = named_span(words)) {
    const Day last = span->days.to;
    return set_day(is_beyond(last, *span) ? rolled(*span).to : last, span->words);
  }
  // «к концу четверга»: the day follows.
  const bool day = weekday_word(word(words)) || day_word(word(words)) || day_adjective(word(words));
  return day && set_part(DayPart::EndOfWork, words);
}

// «в последний четверг декабря», «первый рабочий день следующего месяца», "third friday of May".
bool PhraseReader::read_nth() {
  const auto said = number(0);
  const bool last = is_final(word());
  if (!last && !(said && said->ordinal)) return false;
  std::size_t words = last ? 1 : said->words;
  const auto weekday = weekday_word(word(words));
  const bool working = is_working(word(words)) && unit_word(word(words + 1)) == Unit::Day;
  // «последнего числа»: of this month
  const bool of_month = last && is_of_month(word(words));
  if (!weekday && !working && !of_month && unit_word(word(words)) != Unit::Day) return false;
  words += working ? 2 : 1;
  auto span = named_span(words);
  if (!span && of_month) {
    span = Span{whole(context_.today(), Unit::Month), Unit::Month, true, false, words};
  }
  if (!span) return false;
  const auto found = [&](const Period& within) {
    return nth_day(within, last ? 0 : said->value, [&](Day day) {
      return weekday ? iso_weekday(day) == *weekday : !working || context_.calendar.is_working(day);
    });
  };
  auto day = found(span->days);
  if (day && is_beyond(*day, *span)) day = found(rolled(*span));
  return day && set_day(*day, span->words);
}

}  // namespace ruka
