#include "lib/task/task.hpp"

#include <doctest/doctest.h>

#include <tuple>

#include "lib/desk/list.hpp"
#include "lib/store/log/undo.hpp"
#include "lib/task/task_list.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

const Settings kNorms;

Moment moment_at(Instant now) {
  static const Zone zone("Europe/Moscow");
  static const WorkCalendar calendar;
  return {now, zone, calendar, kNorms};
}

std::string titles(Desk& desk, const std::string& condition = "1") {
  ListQuery query;
  query.columns = "title";
  query.binds = list_binds(kTaskList, moment_at(kNow));
  query.add(condition);
  const Table table = select_table(desk.db, kTaskList, query);
  std::string found;
  auto reader = table.read();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    found += (found.empty() ? "" : ", ") + std::string(std::get<std::string_view>(reader.next()));
  }
  return found;
}

std::string state_of(Desk& desk, TaskId id) {
  Statement row(desk.db, "SELECT state || COALESCE(' ' || done_at, '') FROM tasks WHERE id = :id");
  row.bind(":id", number(id));
  return row.step() ? row.text(0) : "";
}

}  // namespace

TEST_CASE("importance is set and urgency follows from the deadline") {
  Desk desk;
  const std::tuple<bool, std::optional<Instant>, const char*> cases[] = {
      {true, kNow + 24h, "I"},        {true, kNow - 24h, "I"},     {true, kNow + 24h + 1s, "II"},
      {true, std::nullopt, "II"},     {false, kNow + 24h, "III"},  {false, kNow - 24h, "III"},
      {false, kNow + 24h + 1s, "IV"}, {false, std::nullopt, "IV"},
  };
  for (const auto& [important, due, name] : cases) {
    const TaskId id =
        add_task(OneChange(desk.db, kNow), {.title = "задача", .due = due, .important = important});
    CAPTURE(number(id));
    // In the scope of its quadrant, and in no other.
    for (const std::string_view scope : kQuadrants) {
      ListQuery query = query_of(kTaskList, scope, moment_at(kNow));
      query.columns = "quadrant";
      query.add("t.id = :id", {{":id", number(id)}});
      const Table found = select_table(desk.db, kTaskList, query);
      REQUIRE(found.empty() == (scope != name));
      if (found.empty()) continue;
      auto cells = found.read();
      CHECK(std::get<std::string_view>(cells.next()) == name);
    }
  }
}

TEST_CASE("a task that is open again has no reason why it was cancelled") {
  Desk desk;
  const ClientId client = desk.add("ООО Маяк");
  const TaskId id = add_task(OneChange(desk.db, kNow), {.title = "счёт", .client = client});
  cancel_tasks(OneChange(desk.db, kNow), {id}, "передумали");

  reopen_tasks(OneChange(desk.db, kNow + 1h), {id});

  CHECK(state_of(desk, id) == "open");
  CHECK(desk.count("SELECT COUNT(*) FROM tasks WHERE reason IS NULL") == 1);
}

TEST_CASE("what follows a VIP is important by rule; what was said stays") {
  Desk desk;
  const ClientId vip = desk.add("ООО Маяк");
  Statement(OneChange(desk.db, kNow).operator Change&().db(), "UPDATE clients SET vip = 1").run();
  const auto made = [&](std::optional<bool> important) {
    const TaskId id = add_task(OneChange(desk.db, kNow),
                               {.title = "счёт", .important = important, .client = vip});
    Statement row(desk.db, "SELECT important || ' ' || important_by FROM tasks WHERE id = :id");
    row.bind(":id", number(id)).step();
    return row.text(0);
  };

  CHECK(made(std::nullopt) == "1 vip");
  CHECK(made(false) == "0 said");
  CHECK(made(true) == "1 said");
}

TEST_CASE("the most urgent come first, important ones before others, the undated last") {
  Desk desk;
  add_task(OneChange(desk.db, kNow), {.title = "без срока"});
  add_task(OneChange(desk.db, kNow), {.title = "без срока, важная", .important = true});
  add_task(OneChange(desk.db, kNow), {.title = "пятница", .due = kNow + 96h});
  add_task(OneChange(desk.db, kNow), {.title = "завтра", .due = kNow + 24h});
  add_task(OneChange(desk.db, kNow),
           {.title = "завтра, важная", .due = kNow + 24h, .important = true});
  add_task(OneChange(desk.db, kNow), {.title = "вчера", .due = kNow - 24h});

  CHECK(titles(desk) == "вчера, завтра, важная, завтра, пятница, без срока, важная, без срока");
}

TEST_CASE("a task needs words") {
  for (const char* title : {"", "  ", "\n", "—", "..."}) {
    Desk desk;
    CAPTURE(title);

    const Error error = error_of([&] { add_task(OneChange(desk.db, kNow), {.title = title}); });

    CHECK(error.kind() == ErrorKind::Value);
    CHECK(in_english(error.message()) == "a task needs words");
    CHECK(desk.count("SELECT COUNT(*) FROM tasks") == 0);
  }
}

TEST_CASE("several tasks are done in one step, and come back in one") {
  Desk desk;
  const TaskId first = add_task(OneChange(desk.db, kNow), {.title = "отзывы"});
  const TaskId second = add_task(OneChange(desk.db, kNow), {.title = "счёт"});

  finish_tasks(OneChange(desk.db, kNow + 1h), {first, second});

  CHECK(state_of(desk, first) == "done 2026-11-23T08:04:00Z");
  CHECK(state_of(desk, second) == "done 2026-11-23T08:04:00Z");
  undo_changes(desk.db, 1, kNow + 2h);
  CHECK(titles(desk, "t.state = 'open'") == "отзывы, счёт");
}

TEST_CASE("a task that was done earlier keeps both times, and none is done in the future") {
  Desk desk;
  const TaskId id = add_task(OneChange(desk.db, kNow), {.title = "отзывы"});
  const std::string noted = "SELECT COUNT(*) FROM tasks WHERE noted_at = '2026-11-23T09:04:00Z'";

  CHECK(error_of([&] { finish_tasks(OneChange(desk.db, kNow), {id}, {kNow + 1s}); }).kind() ==
        ErrorKind::Value);
  finish_tasks(OneChange(desk.db, kNow + 2h), {id}, {kNow + 1h});

  CHECK(state_of(desk, id) == "done 2026-11-23T08:04:00Z");
  CHECK(desk.count(noted) == 1);
  reopen_tasks(OneChange(desk.db, kNow + 3h), {id});
  CHECK(desk.count(noted) == 0);
}

TEST_CASE("where one task cannot be done, none is") {
  Desk desk;
  const TaskId open = add_task(OneChange(desk.db, kNow), {.title = "отзывы"});
  const TaskId done = add_task(OneChange(desk.db, kNow), {.title = "счёт"});
  finish_tasks(OneChange(desk.db, kNow), {done});

  CHECK(error_of([&] { finish_tasks(OneChange(desk.db, kNow), {open, done}); }).kind() ==
        ErrorKind::Conflict);
  CHECK(error_of([&] { finish_tasks(OneChange(desk.db, kNow), {open, TaskId{99}}); }).kind() ==
        ErrorKind::NotFound);
  CHECK(state_of(desk, open) == "open");
}

TEST_CASE("a cancelled task keeps when and why, and is open again as a done one is") {
  Desk desk;
  const TaskId reviews = add_task(OneChange(desk.db, kNow), {.title = "отзывы"});
  const TaskId bill = add_task(OneChange(desk.db, kNow), {.title = "счёт"});
  const std::string cancelled = "SELECT COUNT(*) FROM tasks WHERE cancelled_at IS NOT NULL";

  cancel_tasks(OneChange(desk.db, kNow + 1h), {reviews}, " передумали ");
  finish_tasks(OneChange(desk.db, kNow + 1h), {bill});
  CHECK(state_of(desk, reviews) == "cancelled");
  CHECK(titles(desk, "t.state = 'open'").empty());
  CHECK(titles(desk, "t.reason = 'передумали' AND t.cancelled_at > t.created_at") == "отзывы");

  for (const auto& ids : {std::vector{reviews}, std::vector{bill}}) {
    const Error error = error_of([&] { cancel_tasks(OneChange(desk.db, kNow), ids, ""); });
    CHECK(error.kind() == ErrorKind::Conflict);
  }
  reopen_tasks(OneChange(desk.db, kNow + 2h), {reviews, bill});
  CHECK(state_of(desk, reviews) == "open");
  CHECK(state_of(desk, bill) == "open");
  CHECK(desk.count(cancelled + " OR reason IS NOT NULL") == 0);

  undo_changes(desk.db, 1, kNow + 3h);
  CHECK(state_of(desk, bill) == "done 2026-11-23T08:04:00Z");
  CHECK(desk.count(cancelled + " AND reason = 'передумали'") == 1);
}

TEST_CASE("where one task is open already, none is opened") {
  Desk desk;
  const TaskId open = add_task(OneChange(desk.db, kNow), {.title = "отзывы"});
  const TaskId done = add_task(OneChange(desk.db, kNow), {.title = "счёт"});
  finish_tasks(OneChange(desk.db, kNow + 1h), {done});

  const Error error = error_of([&] { reopen_tasks(OneChange(desk.db, kNow), {done, open}); });

  CHECK(error.kind() == ErrorKind::Conflict);
  CHECK(in_english(error.message()) == "task 1 is open already");
  CHECK(state_of(desk, done) == "done 2026-11-23T08:04:00Z");
}

TEST_CASE("an edit changes what it names and nothing else") {
  Desk desk;
  const TaskId id =
      add_task(OneChange(desk.db, kNow),
               {.title = "отзывы", .due = kNow + 24h, .important = true, .estimate = 90min});

  edit_task(OneChange(desk.db, kNow), id, {.title = "собрать отзывы", .important = false});

  Statement row(desk.db, "SELECT title, sort_key, due_at, important, estimate_minutes FROM tasks");
  REQUIRE(row.step());
  CHECK(row.text(0) == "собрать отзывы");
  CHECK(row.text(1) == "собрать отзывы");
  CHECK(row.instant(2) == kNow + 24h);
  CHECK(row.integer(3) == 0);
  CHECK(row.integer(4) == 90);
}

TEST_CASE("what is not there cannot be edited, done or removed") {
  Desk desk;
  const TaskId none{99};

  for (const Error& error :
       {error_of([&] { edit_task(OneChange(desk.db, kNow), none, {.title = "x"}); }),
        error_of([&] { finish_tasks(OneChange(desk.db, kNow), {none}); }),
        error_of([&] { remove_task(OneChange(desk.db, kNow), none); })}) {
    CHECK(error.kind() == ErrorKind::NotFound);
    CHECK(in_english(error.message()) == "there is no task 99");
  }
}

TEST_CASE("a number of a removed task is not given again") {
  Desk desk;
  const TaskId first = add_task(OneChange(desk.db, kNow), {.title = "отзывы"});
  remove_task(OneChange(desk.db, kNow), first);

  CHECK(number(add_task(OneChange(desk.db, kNow), {.title = "счёт"})) == number(first) + 1);
}
