#include "lib/client/promise/promise.hpp"

#include <doctest/doctest.h>

#include "lib/client/request/request.hpp"
#include "lib/client/touch/touch.hpp"
#include "lib/desk/list.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

const Instant kDue = kNow + 24h;

PromiseId give(Desk& desk, std::string text = "прислать образцы") {
  if (desk.count("SELECT COUNT(*) FROM clients") == 0) desk.add("ООО Маяк");
  return add_promise(OneChange(desk.db, kNow),
                     {.client = ClientId{1}, .text = std::move(text), .due = kDue});
}

std::string state(Desk& desk, PromiseId id) {
  ListQuery query;
  query.columns = "state";
  query.add("p.id = :id", {{":id", number(id)}});
  query.binds = {{":now", to_text(kNow)}};
  const Table table = select_table(desk.db, kPromiseList, query);
  auto reader = table.read();
  return std::string(std::get<std::string_view>(reader.next()));
}

}  // namespace

TEST_CASE("a promise is open until it is kept, broken or waived with a word on it") {
  Desk desk;
  const PromiseId kept = give(desk);
  const PromiseId broken = give(desk);
  const PromiseId waived = give(desk);

  CHECK(state(desk, kept) == "open");
  close_promise(OneChange(desk.db, kNow), kept, Outcome::Kept, "отправлены");
  close_promise(OneChange(desk.db, kNow), broken, Outcome::Broken, "забыли");
  close_promise(OneChange(desk.db, kNow), waived, Outcome::Waived, "не нужно");

  CHECK(state(desk, kept) == "kept");
  CHECK(state(desk, broken) == "broken");
  CHECK(state(desk, waived) == "waived");
}

TEST_CASE("a promise kept up to the last second of its term is in time, after it late") {
  Desk desk;
  const PromiseId in_time = give(desk);
  const PromiseId late = give(desk);

  close_promise(OneChange(desk.db, kDue), in_time, Outcome::Kept, "успели");
  close_promise(OneChange(desk.db, kDue + 1s), late, Outcome::Kept, "не успели");

  CHECK(state(desk, in_time) == "kept");
  CHECK(state(desk, late) == "kept_late");
}

TEST_CASE("a promise that was kept in time is so, however late that is said") {
  Desk desk;
  const PromiseId id = give(desk);

  close_promise(OneChange(desk.db, kDue + 20h), id, Outcome::Kept, "успели", kDue - 1h);

  CHECK(state(desk, id) == "kept");
  const PromiseId another = give(desk);
  CHECK(error_of([&] {
          close_promise(OneChange(desk.db, kNow), another, Outcome::Kept, "да", kNow + 1s);
        }).kind() == ErrorKind::Value);
}

TEST_CASE("an outcome without a word on it is refused, and so is a second outcome") {
  Desk desk;
  const PromiseId id = give(desk);

  const Error mute =
      error_of([&] { close_promise(OneChange(desk.db, kNow), id, Outcome::Broken, " — "); });
  CHECK(mute.kind() == ErrorKind::Value);
  CHECK(in_english(mute.hint()).starts_with("say why it was not kept"));
  close_promise(OneChange(desk.db, kNow), id, Outcome::Kept, "да");
  const Error twice =
      error_of([&] { close_promise(OneChange(desk.db, kNow), id, Outcome::Waived, "x"); });
  CHECK(twice.kind() == ErrorKind::Conflict);
  CHECK(error_of([&] {
          close_promise(OneChange(desk.db, kNow), PromiseId{99}, Outcome::Kept, "x");
        }).kind() == ErrorKind::NotFound);
}

TEST_CASE("a moved deadline is kept as a step, an unmoved one is none") {
  Desk desk;
  const PromiseId id = give(desk);

  edit_promise(OneChange(desk.db, kNow + 1h), id, {.text = "прислать каталог", .due = kDue + 48h});
  edit_promise(OneChange(desk.db, kNow + 2h), id, {.due = kDue + 48h});

  CHECK(desk.count("SELECT COUNT(*) FROM promise_steps WHERE step = 'moved'") == 1);
  CHECK(desk.count("SELECT COUNT(*) FROM promises WHERE text = 'прислать каталог' "
                   "AND due_at = '2026-11-26T07:04:00Z'") == 1);
  close_promise(OneChange(desk.db, kNow + 3h), id, Outcome::Kept, "отдан");
  CHECK(error_of([&] { edit_promise(OneChange(desk.db, kNow), id, {.due = kDue}); }).kind() ==
        ErrorKind::Conflict);
}

TEST_CASE("a promise hangs on talks and requests of the same client only") {
  Desk desk;
  const ClientId client = desk.add("ООО Маяк");
  const ClientId other = desk.add("ООО Луч");
  const TouchId touch =
      log_touch(OneChange(desk.db, kNow), {.client = other, .at = kNow, .summary = "да"});
  PromiseDraft draft{.client = client, .text = "счёт", .due = kDue, .touch = touch};

  CHECK(error_of([&] { add_promise(OneChange(desk.db, kNow), draft); }).kind() == ErrorKind::Value);
  draft.touch = TouchId{99};
  CHECK(error_of([&] { add_promise(OneChange(desk.db, kNow), draft); }).kind() ==
        ErrorKind::NotFound);
  draft.touch.reset();
  draft.proof = DocumentId{5};
  CHECK(error_of([&] { add_promise(OneChange(desk.db, kNow), draft); }).kind() ==
        ErrorKind::NotFound);
  draft.proof.reset();
  draft.text = " ";
  CHECK(error_of([&] { add_promise(OneChange(desk.db, kNow), draft); }).kind() == ErrorKind::Value);
  CHECK(desk.count("SELECT COUNT(*) FROM promises") == 0);
}

TEST_CASE("undo opens a promise again, with its steps as they were") {
  Desk desk;
  const PromiseId id = give(desk);
  close_promise(OneChange(desk.db, kNow), id, Outcome::Broken, "забыли");

  undo_changes(desk.db, 1, kNow);

  CHECK(state(desk, id) == "open");
  CHECK(desk.count("SELECT COUNT(*) FROM promise_steps") == 1);
}
