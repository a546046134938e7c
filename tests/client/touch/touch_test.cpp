#include "lib/client/touch/touch.hpp"

#include <doctest/doctest.h>

#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

TEST_CASE("a talk moves the client's last contact forward, a note does not") {
  Desk desk;
  const ClientId id = desk.add("ООО Вектор");

  log_touch(OneChange(desk.db, kNow), {.client = id, .at = kNow - 1h, .summary = "звонок"});
  log_touch(OneChange(desk.db, kNow), {.client = id, .at = kNow - 5h, .summary = "ранний звонок"});
  log_touch(OneChange(desk.db, kNow), {.client = id,
                                       .channel = Channel::Note,
                                       .direction = Direction::None,
                                       .at = kNow,
                                       .summary = "заметка"});

  CHECK(find_client_by_id(desk.db, id)->last_touch_at == kNow - 1h);
}

TEST_CASE("a call needs words unless nobody took it, and cannot be in the future") {
  Desk desk;
  const ClientId id = desk.add("ООО Вектор");

  log_touch(OneChange(desk.db, kNow), {.client = id, .status = TouchStatus::Missed, .at = kNow});

  CHECK(error_of([&] { log_touch(OneChange(desk.db, kNow), {.client = id, .at = kNow}); }).kind() ==
        ErrorKind::Value);
  CHECK(error_of([&] {
          log_touch(OneChange(desk.db, kNow),
                    {.client = id, .at = kNow + 2min, .summary = "будет"});
        }).kind() == ErrorKind::Value);
}

TEST_CASE("a client with history is removed only by insisting, and undo brings all of it back") {
  Desk desk;
  const ClientId id = desk.add({.name = "ООО Вектор", .phones = {"84951234567"}, .tags = {"опт"}});
  log_touch(OneChange(desk.db, kNow), {.client = id, .at = kNow, .summary = "звонок"});

  CHECK(error_of([&] { remove_client(OneChange(desk.db, kNow), id, Insist::No); }).kind() ==
        ErrorKind::Refused);
  remove_client(OneChange(desk.db, kNow), id, Insist::Yes);
  CHECK(desk.count("SELECT COUNT(*) FROM touches") == 0);
  undo_changes(desk.db, 1, kNow);

  CHECK(desk.count("SELECT COUNT(*) FROM touches") == 1);
  CHECK(find_client_by_id(desk.db, id)->tags == std::vector<std::string>{"опт"});
  CHECK(find_client(desk.db, "84951234567").client == id);
}
