// Planned calls, attempts, and the outcome of missed calls.
#include "lib/client/touch/touch_plan.hpp"

#include <doctest/doctest.h>

#include "lib/client/touch/touch_outcome.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

struct Telephone : Desk {
  Telephone() : id(add("ООО Вектор")) {}

  TouchId log(TouchStatus status, Instant at, Channel channel = Channel::Call) {
    const bool out = status == TouchStatus::NoAnswer;
    return log_touch(OneChange(db, kNow), {.client = id,
                                           .channel = channel,
                                           .direction = out ? Direction::Out : Direction::In,
                                           .status = status,
                                           .at = at,
                                           .summary = "слова"});
  }
  TouchId plan(Instant from, Instant until) {
    return plan_call(OneChange(db, kNow), {id, std::nullopt, {from, until}, "о скидке"});
  }
  std::int64_t waiting() {
    return count("SELECT COUNT(*) FROM touches WHERE status = 'missed' AND closed_at IS NULL");
  }

  ClientId id;
};

}  // namespace

TEST_CASE("a talk after a missed call is its outcome; an attempt, a letter and a note are not") {
  Telephone desk;
  desk.log(TouchStatus::Missed, kNow - 5h);

  desk.log(TouchStatus::NoAnswer, kNow - 4h);
  desk.log(TouchStatus::Done, kNow - 4h, Channel::Mail);
  desk.log(TouchStatus::Done, kNow - 4h, Channel::Note);
  desk.log(TouchStatus::Done, kNow - 6h);  // an earlier talk, entered late
  CHECK(desk.waiting() == 1);
  desk.log(TouchStatus::Done, kNow - 3h, Channel::Visit);

  CHECK(desk.waiting() == 0);
}

TEST_CASE("a missed call that is entered after the talk waits for nothing") {
  Telephone desk;
  desk.log(TouchStatus::Done, kNow - 1h);

  desk.log(TouchStatus::Missed, kNow - 2h);
  CHECK(desk.waiting() == 0);
  desk.log(TouchStatus::Missed, kNow);
  CHECK(desk.waiting() == 1);
}

TEST_CASE("attempts are counted from the last talk") {
  Telephone desk;
  desk.log(TouchStatus::NoAnswer, kNow - 9h);
  desk.log(TouchStatus::Done, kNow - 8h);
  CHECK(count_attempts(desk.db, desk.id, kNow) == 0);

  desk.log(TouchStatus::NoAnswer, kNow - 2h);
  desk.log(TouchStatus::NoAnswer, kNow - 1h);

  CHECK(count_attempts(desk.db, desk.id, kNow) == 2);
}

TEST_CASE("a planned call that is made keeps when it was to be and what about") {
  Telephone desk;
  const TouchId id = desk.plan(kNow - 1h, kNow + 1h);
  CHECK(!find_client_by_id(desk.db, desk.id)->last_touch_at);

  make_planned_call(OneChange(desk.db, kNow), id,
                    {.client = desk.id, .at = kNow, .summary = "дали"});

  CHECK(find_client_by_id(desk.db, desk.id)->last_touch_at == kNow);
  CHECK(desk.count("SELECT COUNT(*) FROM touches WHERE status = 'done' AND topic = 'о скидке' "
                   "AND summary = 'дали' AND planned_at < at AND until_at > at") == 1);
  CHECK(error_of([&] { find_planned_call(desk.db, id); }).kind() == ErrorKind::Conflict);
  undo_changes(desk.db, 1, kNow);
  CHECK(find_planned_call(desk.db, id).topic == "о скидке");
}

TEST_CASE("a planned call is ahead; it is moved, or closed with a word") {
  Telephone desk;
  const TouchId id = desk.plan(kNow + 1h, kNow + 2h);
  const auto kind = [](auto act) { return error_of(act).kind(); };

  CHECK(kind([&] { desk.plan(kNow - 2h, kNow - 1h); }) == ErrorKind::Value);
  CHECK(kind([&] { move_planned_call(OneChange(desk.db, kNow), id, {kNow - 2h, kNow - 1h}); }) ==
        ErrorKind::Value);
  move_planned_call(OneChange(desk.db, kNow), id, {kNow + 3h, kNow + 3h});
  CHECK(find_planned_call(desk.db, id).window == Window{kNow + 3h, kNow + 3h});
  CHECK(kind([&] { close_call(OneChange(desk.db, kNow), id, " "); }) == ErrorKind::Value);
  CHECK(close_call(OneChange(desk.db, kNow), id, "не нужно").was == TouchStatus::Planned);

  CHECK(kind([&] { close_call(OneChange(desk.db, kNow), id, "ещё раз"); }) == ErrorKind::Conflict);
  CHECK(kind([&] { close_call(OneChange(desk.db, kNow), TouchId{99}, "нет"); }) ==
        ErrorKind::NotFound);
}

TEST_CASE("closing a missed call closes those of the client before it, not those after") {
  Telephone desk;
  desk.log(TouchStatus::Missed, kNow - 5h);
  const TouchId second = desk.log(TouchStatus::Missed, kNow - 4h);
  desk.log(TouchStatus::Missed, kNow - 3h);

  const ClosedCall closed = close_call(OneChange(desk.db, kNow), second, "написали сами");

  CHECK(closed.was == TouchStatus::Missed);
  CHECK(closed.calls == 2);
  CHECK(desk.waiting() == 1);
}

TEST_CASE("answers are kept with the call and go with it") {
  Telephone desk;
  const std::vector<Answer> answers = {{"Сколько?", "50"}, {"Когда?", "к пятнице"}};
  const TouchId id = log_touch(OneChange(desk.db, kNow),
                               {.client = desk.id, .at = kNow, .summary = "о", .answers = answers});

  CHECK(list_answers(desk.db, id) == answers);
  undo_changes(desk.db, 1, kNow);
  CHECK(list_answers(desk.db, id).empty());
  redo_changes(desk.db, 1, kNow);
  CHECK(list_answers(desk.db, id) == answers);
}
