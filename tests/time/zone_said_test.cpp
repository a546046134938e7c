// Hours that a change of the clock skips or has twice, and times counted from one that stands.
#include <doctest/doctest.h>

#include "lib/base/error.hpp"
#include "lib/time/window.hpp"

using namespace ruka;

namespace {

const WorkCalendar& week() {
  static const WorkCalendar calendar;
  return calendar;
}

// What is read where the clocks of Berlin are, on 1 March 2027; "-" where it is refused.
std::string in_berlin(std::string_view phrase) {
  static const Zone berlin("Europe/Berlin");
  const PhraseContext context{instant_from_text("2027-03-01T09:00:00Z"), berlin, week(),
                              Yearless::Ahead};
  try {
    const Window window = parse_window(phrase, context);
    return to_rfc3339(window.from, berlin);
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::Value);
    return "-";
  }
}

// What is read where a record stands at `stood`, on Monday, 23 November 2026, 10:00, in Moscow.
std::string counted_from(std::optional<When> stood, std::string_view phrase) {
  static const Zone moscow("Europe/Moscow");
  PhraseContext context{instant_from_text("2026-11-23T07:00:00Z"), moscow, week(), Yearless::Ahead};
  if (stood) context.own_day = stood->on;
  context.stands = stood;
  try {
    const When when = parse_when(phrase, context);
    return to_text(when.on) +
           (when.at ? "T" + hour_digits(moscow.to_local(*when.at)) : std::string());
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::Value);
    return "-";
  }
}

struct Counted {
  const char* phrase;
  const char* means;
};

}  // namespace

TEST_CASE("an hour that the change of the clock skips, or has twice, is never chosen in silence") {
  CHECK(in_berlin("28.03.2027 01:30") == "2027-03-28T01:30:00+01:00");
  CHECK(in_berlin("28.03.2027 03:00") == "2027-03-28T03:00:00+02:00");
  for (const char* skipped :
       {"28.03.2027 02:00", "28.03.2027 02:30", "2027-03-28T02:30", "28 марта в 02:30",
        "28.03.2027 02:30-04:00", "28.03.2027 01:00-02:15"}) {
    CAPTURE(skipped);
    CHECK(in_berlin(skipped) == "-");
  }

  CHECK(in_berlin("31.10.2027 01:59") == "2027-10-31T01:59:00+02:00");
  CHECK(in_berlin("31.10.2027 03:00") == "2027-10-31T03:00:00+01:00");
  for (const char* twice : {"31.10.2027 02:00", "31.10.2027 02:30", "2027-10-31T02:30",
                            "31 октября в 02:30", "31.10.2027 01:00-02:30"}) {
    CAPTURE(twice);
    CHECK(in_berlin(twice) == "-");
  }
  CHECK(in_berlin("2027-10-31T02:30+02:00") == "2027-10-31T02:30:00+02:00");
  CHECK(in_berlin("2027-10-31T02:30+01:00") == "2027-10-31T02:30:00+01:00");
}

TEST_CASE("what is said of the time that stands is counted from it") {
  const Zone moscow("Europe/Moscow");
  const Instant friday = instant_from_text("2026-11-27T12:00:00Z");
  const When stood{moscow.day_of(friday), friday};
  const Counted table[] = {{"на час позже", "2026-11-27T16:00"},
                           {"на час раньше", "2026-11-27T14:00"},
                           {"на полчаса позже", "2026-11-27T15:30"},
                           {"на 30 минут раньше", "2026-11-27T14:30"},
                           {"часом позже", "2026-11-27T16:00"},
                           {"на полтора часа позже", "2026-11-27T16:30"},
                           {"позже на 15 минут", "2026-11-27T15:15"},
                           {"на день раньше", "2026-11-26T15:00"},
                           {"на день позже", "2026-11-28T15:00"},
                           {"днём позже", "2026-11-28T15:00"},
                           {"на неделю позже", "2026-12-04T15:00"},
                           {"неделей позже", "2026-12-04T15:00"},
                           {"на неделю позже в среду", "2026-12-02T15:00"},
                           {"на два рабочих дня позже", "2026-12-01T15:00"},
                           {"на месяц позже", "2026-12-27T15:00"},
                           {"на день раньше в 11:00", "2026-11-26T11:00"},
                           {"в то же время", "2026-11-27T15:00"},
                           {"завтра в то же время", "2026-11-24T15:00"},
                           {"в среду в то же самое время", "2026-11-25T15:00"},
                           {"в то же время в среду", "2026-11-25T15:00"},
                           {"в тот же день в 11:00", "2026-11-27T11:00"},
                           {"в тот же день", "2026-11-27"},
                           {"на следующий день", "2026-11-28T15:00"},
                           {"на следующий день в 10:00", "2026-11-28T10:00"},
                           {"an hour later", "2026-11-27T16:00"},
                           {"two hours earlier", "2026-11-27T13:00"},
                           {"half an hour later", "2026-11-27T15:30"},
                           {"later by 20 minutes", "2026-11-27T15:20"},
                           {"a day earlier", "2026-11-26T15:00"},
                           {"a week later", "2026-12-04T15:00"},
                           {"two working days later", "2026-12-01T15:00"},
                           {"at the same time tomorrow", "2026-11-24T15:00"},
                           {"same time on Wednesday", "2026-11-25T15:00"},
                           {"the same day at 11:00", "2026-11-27T11:00"},
                           {"the next day", "2026-11-28T15:00"},
                           {"the day after", "2026-11-28T15:00"},
                           {"the day before", "2026-11-26T15:00"},
                           {"через час", "2026-11-23T11:00"},
                           {"через день", "-"},
                           {"позже", "-"},
                           {"на час", "-"},
                           {"на час позже в 15:00", "-"},
                           {"на день позже в среду", "-"}};

  for (const Counted& one : table) {
    CAPTURE(std::string(one.phrase));
    CHECK(counted_from(stood, one.phrase) == one.means);
  }

  const When day{stood.on, std::nullopt};
  CHECK(counted_from(day, "на день позже") == "2026-11-28");
  CHECK(counted_from(day, "на следующий день в 10:00") == "2026-11-28T10:00");
  CHECK(counted_from(day, "на час позже") == "-");
  CHECK(counted_from(day, "завтра в то же время") == "-");
  for (const char* phrase : {"на час позже", "an hour later", "в то же время", "the day after",
                             "в тот же день", "на день раньше", "the same day"}) {
    CAPTURE(phrase);
    CHECK(counted_from(std::nullopt, phrase) == "-");
  }
}
