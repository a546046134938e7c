// The seven stages of a trip, counted back from its start.
#include "lib/trip/trip.hpp"

#include <doctest/doctest.h>

#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;

namespace {

struct Office : Desk {
  TripId add(const char* from, const char* to) {
    TripDraft draft;
    draft.title = "Выставка";
    draft.starts_on = day_from_text(from);
    draft.ends_on = day_from_text(to);
    return add_trip(OneChange(db, kNow), draft, calendar, settings);
  }
  std::vector<std::string> stages(const char* column) {
    Statement rows(db, fmt::format("SELECT {} FROM trip_stages ORDER BY no", column));
    std::vector<std::string> values;
    while (rows.step()) values.push_back(rows.text(0));
    return values;
  }

  WorkCalendar calendar;
  Settings settings;
};

}  // namespace

TEST_CASE("a trip has seven stages; the first ends fourteen days before it, the last before it") {
  Office office;

  office.add("2026-12-21", "2026-12-23");

  CHECK(office.stages("title") == std::vector<std::string>{"planning", "tickets", "papers",
                                                           "logistics", "place", "money",
                                                           "control"});
  const auto due = office.stages("due_on");
  CHECK(due.front() == "2026-12-07");
  CHECK(due.back() == "2026-12-18");
  CHECK(std::ranges::is_sorted(due));
  CHECK(information_from(day_from_text("2026-12-21"), office.settings) ==
        day_from_text("2026-11-23"));
}

TEST_CASE("a stage that falls on days off is due on the working day before them") {
  Office office;

  office.add("2027-01-11", "2027-01-12");  // the New Year holidays lie before it

  for (const std::string& due : office.stages("due_on")) {
    CAPTURE(due);

    CHECK(office.calendar.is_working(day_from_text(due)));
    CHECK(due < "2027-01-11");
  }
}

TEST_CASE("a trip that ends before it starts, or has no title, leaves nothing") {
  Office office;

  CHECK(error_of([&] { office.add("2026-12-23", "2026-12-21"); }).kind() == ErrorKind::Value);
  TripDraft untitled;
  untitled.title = " ";
  untitled.starts_on = untitled.ends_on = day_from_text("2026-12-21");
  CHECK(error_of([&] {
          add_trip(OneChange(office.db, kNow), untitled, office.calendar, office.settings);
        }).kind() == ErrorKind::Value);
  CHECK(office.count("SELECT COUNT(*) FROM trips") == 0);
}

TEST_CASE("a stage is closed once") {
  Office office;
  const TripId id = office.add("2026-12-21", "2026-12-23");

  close_stage(OneChange(office.db, kNow), id, 2, "skipped");

  CHECK(office.stages("state")[1] == "skipped");
  CHECK(error_of([&] { close_stage(OneChange(office.db, kNow), id, 2, "done"); }).kind() ==
        ErrorKind::Conflict);
  CHECK(error_of([&] { close_stage(OneChange(office.db, kNow), id, 8, "done"); }).kind() ==
        ErrorKind::NotFound);
  CHECK(error_of([&] { close_stage(OneChange(office.db, kNow), TripId{9}, 1, "done"); }).kind() ==
        ErrorKind::NotFound);
}
