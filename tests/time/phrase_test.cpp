#include "lib/time/phrase/phrase.hpp"

#include <doctest/doctest.h>

#include <string>

#include "lib/base/error.hpp"

using namespace ruka;

namespace {

// Monday, 23 November 2026, 10:04 in Moscow.
struct Desk {
  Zone zone{"Europe/Moscow"};
  WorkCalendar calendar;
  PhraseContext context{instant_from_text("2026-11-23T07:04:00Z"), zone, calendar};
};

// "2026-11-27", with the hour behind it where the phrase has one.
std::string shown(const When& when, const Zone& zone) {
  if (!when.at) return to_text(when.on);
  return to_text(when.on) + " " + hour_digits(zone.to_local(*when.at));
}

std::string read(std::string_view phrase, const Desk& desk) {
  try {
    return shown(parse_when(phrase, desk.context), desk.zone);
  } catch (const Error& error) {
    return error.kind() == ErrorKind::Value ? "refused" : "another error";
  }
}

struct Case {
  const char* phrase;
  const char* means;
};

template <std::size_t N>
void check(const Case (&cases)[N]) {
  const Desk desk;
  for (const Case& one : cases) {
    CAPTURE(one.phrase);
    CHECK(read(one.phrase, desk) == one.means);
  }
}

}  // namespace

TEST_CASE("a named day is that day, in either language and any case") {
  check({{"now", "2026-11-23 10:04"},
         {"сейчас", "2026-11-23 10:04"},
         {"today", "2026-11-23"},
         {"TODAY", "2026-11-23"},
         {"tomorrow", "2026-11-24"},
         {"yesterday", "2026-11-22"},
         {"сегодня", "2026-11-23"},
         {"Завтра", "2026-11-24"},
         {"ПОСЛЕЗАВТРА", "2026-11-25"},
         {"вчера", "2026-11-22"},
         {"позавчера", "2026-11-21"},
         {"  завтра  ", "2026-11-24"},
         {"завтра в 10", "2026-11-24 10:00"},
         {"завтра в 9 утра", "2026-11-24 09:00"},
         {"завтра 10:00", "2026-11-24 10:00"},
         {"tomorrow 16:30", "2026-11-24 16:30"}});
}

TEST_CASE("a bare weekday is the first such day after today") {
  check({{"mon", "2026-11-30"},
         {"tue", "2026-11-24"},
         {"wed", "2026-11-25"},
         {"thu", "2026-11-26"},
         {"fri", "2026-11-27"},
         {"sat", "2026-11-28"},
         {"sun", "2026-11-29"},
         {"monday", "2026-11-30"},
         {"Friday", "2026-11-27"},
         {"sunday", "2026-11-29"},
         {"пн", "2026-11-30"},
         {"вт", "2026-11-24"},
         {"ср", "2026-11-25"},
         {"чт", "2026-11-26"},
         {"пт", "2026-11-27"},
         {"сб", "2026-11-28"},
         {"вс", "2026-11-29"},
         {"понедельник", "2026-11-30"},
         {"вторник", "2026-11-24"},
         {"среда", "2026-11-25"},
         {"четверг", "2026-11-26"},
         {"пятница", "2026-11-27"},
         {"суббота", "2026-11-28"},
         {"воскресенье", "2026-11-29"},
         {"в среду", "2026-11-25"},
         {"в пятницу", "2026-11-27"},
         {"во вторник", "2026-11-24"},
         {"в субботу", "2026-11-28"},
         {"к пятнице", "2026-11-27"},
         {"до пятницы", "2026-11-27"},
         {"пт 16:30", "2026-11-27 16:30"},
         {"fri 16:30", "2026-11-27 16:30"},
         {"16:30 fri", "2026-11-27 16:30"},
         {"fri at 4pm", "2026-11-27 16:00"}});
}

TEST_CASE("a weekday beside a date agrees with it, in either order, as we echo dates") {
  check({{"пт 27.11.2026 10:00", "2026-11-27 10:00"},
         {"пт 27.11 10:00", "2026-11-27 10:00"},
         {"пт 20.11 17:00", "2026-11-20 17:00"},
         {"пт 20.11", "2026-11-20"},
         {"Fri 20.11.2026 17:00", "2026-11-20 17:00"},
         {"в пятницу, 27 ноября, 10:00", "2026-11-27 10:00"},
         {"27.11.2026, пт 10:00", "2026-11-27 10:00"},
         {"пт 10.11", "2026-11-27 10:11"},
         {"чт 27.11.2026", "refused"},
         {"27.11.2026 чт", "refused"},
         {"в следующую пятницу 27.11", "refused"}});
}

TEST_CASE("this is a day of this ISO week, next of the following one") {
  check({{"this fri", "2026-11-27"},
         {"this mon", "2026-11-23"},
         {"next fri", "2026-12-04"},
         {"next mon", "2026-11-30"},
         {"в следующую пятницу", "2026-12-04"},
         {"следующая пятница", "2026-12-04"},
         {"в следующий вторник", "2026-12-01"},
         {"в следующий понедельник", "2026-11-30"},
         {"в следующую пятницу в 15:00", "2026-12-04 15:00"}});
}

TEST_CASE("an hour alone is today, even where it is past") {
  check({{"15:00", "2026-11-23 15:00"},
         {"в 15:00", "2026-11-23 15:00"},
         {"09:00", "2026-11-23 09:00"},
         {"в 9 утра", "2026-11-23 09:00"},
         {"в 7 вечера", "2026-11-23 19:00"},
         {"4pm", "2026-11-23 16:00"}});
}

TEST_CASE("an hour with a point is one behind a day, or behind “at” where it is no date") {
  check({{"завтра 16.30", "2026-11-24 16:30"},
         {"завтра в 16.30", "2026-11-24 16:30"},
         {"завтра в 10.11", "2026-11-24 10:11"},
         {"в 16.30", "2026-11-23 16:30"},
         {"25.11 9.00", "2026-11-25 09:00"},
         {"10.11", "2026-11-10"},
         {"к 10.11", "2026-11-10"},
         {"16.30", "refused"},
         {"20.00", "refused"},
         {"в 10.11", "refused"},
         {"at 10.11", "refused"}});
}

TEST_CASE("a step from now keeps the hour only where it counts hours") {
  check({{"in 3 days", "2026-11-26"},
         {"3 days ago", "2026-11-20"},
         {"in half an hour", "2026-11-23 10:34"},
         {"2 hours ago", "2026-11-23 08:04"},
         {"через 3 дня", "2026-11-26"},
         {"через неделю", "2026-11-30"},
         {"через полчаса", "2026-11-23 10:34"},
         {"2 часа назад", "2026-11-23 08:04"},
         {"3 дня назад", "2026-11-20"},
         {"через 2 часа", "2026-11-23 12:04"},
         {"через час", "2026-11-23 11:04"},
         {"через 15 минут", "2026-11-23 10:19"},
         {"через полтора часа", "2026-11-23 11:34"},
         {"+3d", "2026-11-26"},
         {"+2w", "2026-12-07"},
         {"+1m", "2026-12-23"},
         {"-1d", "2026-11-22"}});
}

TEST_CASE("working days are counted by the calendar") {
  check({{"+3wd", "2026-11-26"},
         {"+5wd", "2026-11-30"},
         {"+3рд", "2026-11-26"},
         {"+3 рд", "2026-11-26"},
         {"+3 рабочих дня", "2026-11-26"},
         {"через 3 рабочих дня", "2026-11-26"},
         {"через 5 рабочих дней", "2026-11-30"},
         {"3 рабочих дня назад", "2026-11-18"}});
}

TEST_CASE("the end of a day is the end of work, of anything longer a day") {
  check({{"eod", "2026-11-23 18:00"},
         {"конец дня", "2026-11-23 18:00"},
         {"eow", "2026-11-29"},
         {"конец недели", "2026-11-29"},
         {"eom", "2026-11-30"},
         {"конец месяца", "2026-11-30"},
         {"eoq", "2026-12-31"},
         {"eoy", "2026-12-31"}});
}

TEST_CASE("a date without a year is the next one, or the last one") {
  struct Sided {
    const char* phrase;
    const char* ahead;
    const char* past;
  };
  const Sided cases[] = {{"15.01 12:00", "2027-01-15 12:00", "2026-01-15 12:00"},
                         {"15 января", "2027-01-15", "2026-01-15"},
                         {"Dec 31", "2026-12-31", "2025-12-31"},
                         {"23.11", "2026-11-23", "2026-11-23"},
                         {"24.11", "2026-11-24", "2026-11-24"},
                         {"20.11", "2026-11-20", "2026-11-20"},
                         {"20.10", "2027-10-20", "2026-10-20"},
                         {"25.12", "2026-12-25", "2025-12-25"},
                         {"29.02", "2028-02-29", "2024-02-29"},
                         {"29 февраля", "2028-02-29", "2024-02-29"},
                         {"30.02", "refused", "refused"},
                         {"пт 15.01", "2027-01-15", "2026-11-20 15:01"},
                         {"15.01.2026", "2026-01-15", "2026-01-15"},
                         {"15 января 2026 г.", "2026-01-15", "2026-01-15"}};
  const Desk desk;
  const auto read_to = [&](const char* phrase, Yearless yearless) -> std::string {
    try {
      const PhraseContext context{desk.context.now, desk.zone, desk.calendar, yearless};
      return shown(parse_when(phrase, context), desk.zone);
    } catch (const Error&) {
      return "refused";
    }
  };
  for (const Sided& one : cases) {
    CAPTURE(one.phrase);
    CHECK(read_to(one.phrase, Yearless::Ahead) == one.ahead);
    CHECK(read_to(one.phrase, Yearless::Past) == one.past);
  }
}

TEST_CASE("a date is read day before month; without a year it is of this year") {
  check({{"31.12", "2026-12-31"},
         {"20.11", "2026-11-20"},
         {"31.12.2026", "2026-12-31"},
         {"31.12.26", "2026-12-31"},
         {"31 dec", "2026-12-31"},
         {"Dec 31", "2026-12-31"},
         {"31 декабря", "2026-12-31"},
         {"31 декабря 2026 г.", "2026-12-31"},
         {"31 декабря 2026", "2026-12-31"},
         {"31.12.26 16:30", "2026-12-31 16:30"},
         {"2026-12-31", "2026-12-31"},
         {"2026-12-31 16:30", "2026-12-31 16:30"},
         {"2026-12-31T16:30", "2026-12-31 16:30"},
         {"2026-12-31T16:30+03:00", "2026-12-31 16:30"},
         {"2026-12-31T16:30:00Z", "2026-12-31 19:30"},
         {"29.02.2028", "2028-02-29"}});
}

TEST_CASE("a date with slashes is read where its day can be no month") {
  check({{"13/12/2026", "2026-12-13"},
         {"31/12/26", "2026-12-31"},
         {"12/12/2026", "2026-12-12"},
         {"2026/12/05", "2026-12-05"},
         {"25-12-2026", "2026-12-25"},
         {"пт 25/12/2026 16:00", "2026-12-25 16:00"},
         {"2026/13/05", "refused"},
         {"31/11/2026", "refused"}});
}

TEST_CASE("an impossible day, a doubtful phrase and left-over words are refused") {
  check({{"30.02.2026", "refused"},
         {"31.04", "refused"},
         {"29.02.2027", "refused"},
         {"05/12/2026", "refused"},
         {"05-12-2026", "refused"},
         {"5/12", "refused"},
         {"31/13/2026", "refused"},
         {"0/0/00", "refused"},
         {"12/13/2026", "refused"},
         {"32.01", "refused"},
         {"25:00", "refused"},
         {"12:60", "refused"},
         {"", "refused"},
         {"   ", "refused"},
         {"завтра выслать", "refused"},
         {"fri fri", "refused"},
         {"завтрак", "refused"},
         {"завтра ночью", "refused"},
         {"+3 коробки", "refused"},
         {"2026-12-31T16:30+25:00", "refused"},
         {"next week", "refused"},
         {"на следующей неделе", "refused"},
         {"2026-13-01", "refused"}});
}

TEST_CASE("the phrase before a text is cut off and no word of the text is") {
  struct Split {
    const char* text;
    const char* means;
    const char* left;
  };
  const Split splits[] = {
      {"завтра 10:00 выслать КП", "2026-11-24 10:00", "выслать КП"},
      {"пт позвонить", "2026-11-27", "позвонить"},
      {"через 3 дня напомнить", "2026-11-26", "напомнить"},
      {"25.11 14:00 встреча", "2026-11-25 14:00", "встреча"},
      {"tomorrow call back", "2026-11-24", "call back"},
      {"завтра 5 коробок отгрузить", "2026-11-24", "5 коробок отгрузить"},
      {"завтра в банк", "2026-11-24", "в банк"},
      {"пт 27.11.2026 10:00 выслать КП", "2026-11-27 10:00", "выслать КП"},
      {"27.11 четверговый отчёт", "2026-11-27", "четверговый отчёт"},
  };
  const Desk desk;
  for (const Split& one : splits) {
    CAPTURE(one.text);
    std::string_view text = one.text;
    CHECK(shown(take_when(text, desk.context), desk.zone) == one.means);
    CHECK(std::string(text) == one.left);
  }
}

TEST_CASE("a day at the end of a text is taken off it with its preposition") {
  struct Split {
    const char* text;
    const char* means;  // "" where the end says no day
    const char* left;
  };
  const Split splits[] = {
      {"выслать проект до среды", "2026-11-25", "выслать проект"},
      {"send the offer by Friday 12:00", "2026-11-27 12:00", "send the offer"},
      {"позвонить в 15:00", "", "позвонить в 15:00"},
      {"выслать проект", "", "выслать проект"},
      {"завтра", "", "завтра"},
  };
  const Desk desk;
  for (const Split& one : splits) {
    CAPTURE(one.text);
    std::string_view text = one.text;
    const auto when = take_when_behind(text, desk.context);
    CHECK((when ? shown(*when, desk.zone) : "") == one.means);
    CHECK(std::string(text) == one.left);
  }
}

TEST_CASE("an hour that is none is not left to the text behind a date") {
  const Desk desk;
  std::string_view text = "завтра ночью выслать КП";

  CHECK_THROWS_AS(take_when(text, desk.context), Error);
}
