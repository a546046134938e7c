// The month that `ruka demo` makes up.
#include "lib/demo/demo.hpp"

#include <doctest/doctest.h>

#include "lib/report/day/day_report.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;

namespace {

struct Demo : Desk {
  explicit Demo(Instant now) : phrases{now, zone, calendar} {
    fill_demo(OneChange(db, now), phrases, settings);
  }

  // All that it wrote, byte for byte.
  std::string written() {
    Statement row(db, "SELECT hex(changeset) FROM changes");
    return row.step() ? row.text(0) : std::string();
  }

  Zone zone{"Europe/Moscow"};
  WorkCalendar calendar;
  Settings settings;
  PhraseContext phrases;
};

}  // namespace

TEST_CASE("the same moment gives the same desk, another moment another one") {
  Demo first(kNow);
  Demo second(kNow);
  Demo later(kNow + std::chrono::days(1));

  CHECK(!first.written().empty());
  CHECK(first.written() == second.written());
  CHECK(first.written() != later.written());
}

TEST_CASE("a working day of it has calls within the norm, and something in every room") {
  Demo demo(kNow);
  const Day friday = demo.zone.day_of(kNow) - std::chrono::days(3);

  const Record report =
      day_report(demo.db, friday,
                 {Period{friday, friday}.ends(demo.zone), demo.zone, demo.calendar}, demo.settings);
  const auto& calls = std::get<Record>(report.find("calls")->value);

  CHECK(calls.number("in") >= calls.number("norm_min"));
  CHECK(calls.number("in") <= calls.number("norm_max"));
  for (const char* table : {"staff", "clients", "contacts", "touches", "requests", "leads", "tasks",
                            "meetings", "documents", "trips", "templates"}) {
    CAPTURE(table);

    CHECK(demo.count(fmt::format("SELECT COUNT(*) FROM {}", table)) > 0);
  }
}

TEST_CASE("a desk with clients is not filled") {
  Desk desk;
  desk.add("ООО «Маяк»");
  const Zone zone("Europe/Moscow");
  const WorkCalendar calendar;

  const Error error =
      error_of([&] { fill_demo(OneChange(desk.db, kNow), {kNow, zone, calendar}, Settings()); });

  CHECK(error.kind() == ErrorKind::Refused);
  CHECK(desk.count("SELECT COUNT(*) FROM clients") == 1);
}
