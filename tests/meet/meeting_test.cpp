#include "lib/meet/meeting.hpp"

#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "lib/meet/taken.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

// Monday, 23 November 2026, in Moscow, and a calendar that nobody touched.
struct Office : Desk {
  Zone zone{"Europe/Moscow"};
  WorkCalendar calendar;
  PhraseContext phrases{kNow, zone, calendar};

  Instant at(const char* day, Minutes hour) const {
    return zone.to_instant(day_from_text(day) + hour);
  }
  MeetingId meet(Instant from, Minutes length, Overlap overlap = Overlap::Refuse) {
    return add_meeting(OneChange(db, phrases.now),
                       {.title = "Планёрка", .starts_at = from, .length = length}, overlap,
                       phrases);
  }
  std::string free(const char* day) {
    std::string list;
    for (const FreeSpan& span : free_spans(db, day_from_text(day), phrases)) {
      list += (list.empty() ? "" : ", ") + hour_digits(span.from) + "-" + hour_digits(span.to);
    }
    return list;
  }
};

constexpr const char* kWednesday = "2026-11-25";

}  // namespace

TEST_CASE("meetings that touch do not overlap, any shared minute does") {
  struct Case {
    Minutes from;
    Minutes length;
    bool taken;
  };
  const Case cases[] = {
      {14h, 60min, false},        {16h, 60min, false},        {14h, 61min, true},
      {15h + 59min, 60min, true}, {15h + 15min, 30min, true}, {14h, 180min, true},
      {15h, 60min, true},
  };
  for (const Case& one : cases) {
    Office office;
    office.meet(office.at(kWednesday, 15h), 60min);
    CAPTURE(one.from.count());
    CAPTURE(one.length.count());

    const auto add = [&] { office.meet(office.at(kWednesday, one.from), one.length); };

    if (one.taken) {
      CHECK(error_of(add).kind() == ErrorKind::Refused);
    } else {
      CHECK_NOTHROW(add());
    }
  }
}

TEST_CASE("a refusal names the rule, the other meeting and what is free, and force insists") {
  Office office;
  office.meet(office.at(kWednesday, 15h), 60min);

  const Error error = error_of([&] { office.meet(office.at(kWednesday, 15h + 30min), 60min); });

  CHECK(in_english(error.message()) ==
        "Wed 25.11.2026 15:30-16:30 overlaps meeting 1 “Планёрка” (15:00-16:00)   [meet.overlap]");
  CHECK(in_english(error.hint()) ==
        "free that day: 09:00-13:00, 14:00-15:00, 16:00-18:00; to insist: --force");
  office.meet(office.at(kWednesday, 15h + 30min), 60min, Overlap::Allow);
  CHECK(office.count("SELECT COUNT(*) FROM meetings") == 2);
}

TEST_CASE("a meeting over midnight overlaps the next morning's") {
  Office office;
  office.meet(office.at("2026-11-24", 23h), 180min);

  CHECK(error_of([&] { office.meet(office.at(kWednesday, 1h), 30min); }).kind() ==
        ErrorKind::Refused);
  CHECK_NOTHROW(office.meet(office.at(kWednesday, 2h), 30min));
}

TEST_CASE("what was cancelled or held takes no time") {
  Office office;
  office.meet(office.at(kWednesday, 15h), 60min);
  Statement(office.db, "UPDATE meetings SET state = 'cancelled'").run();

  CHECK_NOTHROW(office.meet(office.at(kWednesday, 15h), 60min));
}

TEST_CASE("free is what working hours, lunch and meetings leave") {
  Office office;
  CHECK(office.free(kWednesday) == "09:00-13:00, 14:00-18:00");

  office.meet(office.at(kWednesday, 8h), 90min);
  office.meet(office.at(kWednesday, 12h), 180min);
  office.meet(office.at(kWednesday, 17h + 30min), 120min);

  CHECK(office.free(kWednesday) == "09:30-12:00, 15:00-17:30");
  CHECK(office.free("2026-11-28").empty());
  CHECK(office.free("2026-11-03") == "09:00-13:00, 14:00-17:00");
}

TEST_CASE("a day that is taken whole has nothing free") {
  Office office;
  office.meet(office.at(kWednesday, 8h), 720min);

  CHECK(office.free(kWednesday).empty());
  CHECK(in_english(error_of([&] { office.meet(office.at(kWednesday, 10h), 60min); }).hint()) ==
        "nothing is free that day; to insist: --force");
}

TEST_CASE("a meeting that moves does not stand in its own way") {
  Office office;
  const MeetingId id = office.meet(office.at(kWednesday, 15h), 60min);
  office.meet(office.at(kWednesday, 10h), 60min);

  edit_meeting(OneChange(office.db, office.phrases.now), id,
               {.starts_at = office.at(kWednesday, 15h + 30min)}, Overlap::Refuse, office.phrases);

  CHECK(office.free(kWednesday) == "09:00-10:00, 11:00-13:00, 14:00-15:30, 16:30-18:00");
  const Error error = error_of([&] {
    edit_meeting(OneChange(office.db, office.phrases.now), id,
                 {.starts_at = office.at(kWednesday, 10h)}, Overlap::Refuse, office.phrases);
  });
  CHECK(error.kind() == ErrorKind::Refused);
  CHECK(in_english(error.hint()) ==
        "free that day: 09:00-10:00, 11:00-13:00, 14:00-18:00; to insist: --force");
}

TEST_CASE("a meeting has a subject and lasts a day at most") {
  Office office;
  const Instant from = office.at(kWednesday, 10h);

  for (const char* title : {"", " ", "—"}) {
    CHECK(error_of([&] {
            add_meeting(OneChange(office.db, office.phrases.now),
                        {.title = title, .starts_at = from}, Overlap::Refuse, office.phrases);
          }).kind() == ErrorKind::Value);
  }
  CHECK(error_of([&] { office.meet(from, 24h + 1min); }).kind() == ErrorKind::Value);
  CHECK_NOTHROW(office.meet(from, 24h));
}

TEST_CASE("a period of the calendar is read by the index of time") {
  Office office;
  ListQuery query;
  query.add("m.starts_at >= :from AND m.starts_at < :to");
  Statement plan(office.db, "EXPLAIN QUERY PLAN " + list_sql(kMeetingList, query));

  REQUIRE(plan.step());
  CHECK(plan.text(3) == "SEARCH m USING INDEX meetings_by_time (starts_at>? AND starts_at<?)");
}

TEST_CASE("what is not there cannot be moved or removed") {
  Office office;

  CHECK(error_of([&] {
          edit_meeting(OneChange(office.db, office.phrases.now), MeetingId{9}, {.title = "x"},
                       Overlap::Refuse, office.phrases);
        }).kind() == ErrorKind::NotFound);
  CHECK(error_of([&] { remove_meeting(OneChange(office.db, kNow), MeetingId{9}); }).kind() ==
        ErrorKind::NotFound);
}
