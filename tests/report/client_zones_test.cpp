#include "lib/report/client/zone_sums.hpp"

#include <doctest/doctest.h>

#include "lib/store/database_state.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

TEST_CASE("each reason counts once, a VIP has one point more, and nothing is green") {
  CHECK(zone_of({}, 3) == "green");
  CHECK(ClientZone{.vip = true}.points() == 0);
  CHECK(ClientZone{.late = 7}.points() == 2);
  CHECK(ClientZone{.vip = true, .late = 1}.points() == 3);
  CHECK(zone_of({.missed = 4, .silent_days = 90}, 3) == "yellow");
  CHECK(zone_of({.complaints = 1, .missed = 1}, 3) == "red");
  CHECK(zone_of({.severe = 1}, 3) == "red");
  CHECK(zone_of({.severe = 1}, 4) == "yellow");
  CHECK(ClientZone{.severe = 1, .late = 2, .silent_days = 70}.reasons() ==
        std::vector<std::string_view>{"severe", "late", "silence"});
}

TEST_CASE("what is wrong is found in its period, at clients with whom we work") {
  Desk desk;
  for (const char* name : {"А", "Б", "В", "Г"}) desk.add(name);
  execute(desk.db, R"(
    INSERT INTO requests (client_id, text, kind, severity, received_at, due_at, answered_at, state)
    VALUES (1, 'х', 'complaint', 'high', '2026-11-10T10:00:00Z', '2026-11-11T10:00:00Z',
              '2026-11-11T10:00:00Z', 'answered'),
           (1, 'х', 'order', NULL, '2026-11-10T10:00:00Z', '2026-11-11T10:00:00Z',
              '2026-11-11T10:00:01Z', 'answered'),
           (2, 'х', 'order', NULL, '2026-11-10T10:00:00Z', '2026-11-11T10:00:00Z', NULL, 'open'),
           (2, 'х', 'complaint', 'low', '2026-10-10T10:00:00Z', '2026-10-11T10:00:00Z',
              '2026-10-10T10:00:00Z', 'closed'),
           (NULL, 'х', 'order', NULL, '2026-11-10T10:00:00Z', '2026-11-11T10:00:00Z', NULL, 'open');
    INSERT INTO promises (client_id, text, kind, side, due_at, created_at)
    VALUES (1, 'х', 'promise', 'theirs', '2026-11-12T10:00:00Z', '2026-11-01T10:00:00Z'),
           (3, 'х', 'promise', 'ours', '2026-11-12T10:00:00Z', '2026-11-01T10:00:00Z');
    INSERT INTO feedback (client_id, at, nps, csat, created_at)
    VALUES (3, '2026-11-12T10:00:00Z', 6, NULL, '2026-11-12T10:00:00Z'),
           (2, '2026-11-12T10:00:00Z', 7, 3, '2026-11-12T10:00:00Z');
    INSERT INTO touches (client_id, channel, direction, status, at, summary, closed_at, created_at)
    VALUES (3, 'call', 'in', 'missed', '2026-11-12T10:00:00Z', 'х', NULL, '2026-11-12T10:00:00Z'),
           (2, 'call', 'in', 'missed', '2026-11-12T10:00:00Z', 'х', '2026-11-12T11:00:00Z',
              '2026-11-12T10:00:00Z');
    UPDATE clients SET last_touch_at = '2026-11-12T10:00:00Z';
    UPDATE clients SET last_touch_at = '2026-09-24T07:00:00Z' WHERE id = 1;
    UPDATE clients SET status = 'inactive', last_touch_at = '2025-01-01T10:00:00Z' WHERE id = 4)");
  const ZoneOptions november = {instant_from_text("2026-11-01T00:00:00Z"), kNow};

  const auto found = find_client_zones(desk.db, november, Settings(desk.db));

  REQUIRE(found.size() == 3);
  CHECK(found[0] == ClientZone{.client = 1, .severe = 1, .late = 1, .silent_days = 60});
  CHECK(found[1] == ClientZone{.client = 2, .late = 1});
  CHECK(found[2] == ClientZone{.client = 3, .promises = 1, .feedback = 1, .missed = 1});

  // What was put right later was wrong at the end of its period.
  execute(desk.db, R"(
    UPDATE promises SET state = 'kept', result = 'да', closed_at = '2026-12-01T10:00:00Z';
    UPDATE requests SET state = 'answered', answered_at = '2026-12-01T10:00:00Z' WHERE state = 'open')");
  CHECK(find_client_zones(desk.db, november, Settings(desk.db)) == found);
}

TEST_CASE("silence is counted to the end of its period, by what had been by then") {
  Desk desk;
  for (const char* name : {"А", "Б", "В", "Г"}) desk.add(name);
  execute(desk.db, R"(
    INSERT INTO touches (client_id, channel, direction, status, at, summary, created_at)
    VALUES (1, 'call', 'in', 'done', '2026-06-01T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (1, 'call', 'in', 'done', '2026-11-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (2, 'mail', 'in', 'done', '2026-09-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (2, 'call', 'in', 'done', '2026-11-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (3, 'call', 'out', 'planned', '2026-06-01T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (3, 'call', 'in', 'done', '2026-11-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (4, 'note', NULL, 'done', '2026-09-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (4, 'mail', 'in', 'done', '2026-07-01T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (4, 'call', 'in', 'done', '2026-11-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z');
    UPDATE clients SET last_touch_at = '2026-11-12T10:00:00Z')");
  const ZoneOptions september = {instant_from_text("2026-09-01T00:00:00Z"),
                                 instant_from_text("2026-10-01T00:00:00Z")};

  const auto found = find_client_zones(desk.db, september, Settings(desk.db));

  REQUIRE(found.size() == 2);
  CHECK(found[0] == ClientZone{.client = 1, .silent_days = 121});
  CHECK(found[1] == ClientZone{.client = 4, .silent_days = 91});
}

TEST_CASE("with whom nobody ever spoke there is silence since they are on the desk") {
  Desk desk;
  for (const char* name : {"А", "Б", "В", "Г"}) desk.add(name);
  execute(desk.db, R"(
    UPDATE clients SET created_at = '2026-08-01T00:00:00Z' WHERE id IN (1, 3, 4);
    INSERT INTO touches (client_id, channel, direction, status, at, summary, created_at)
    VALUES (1, 'call', 'out', 'no_answer', '2026-09-12T10:00:00Z', 'х', '2026-09-12T10:00:00Z'),
           (3, 'call', 'in', 'done', '2026-11-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z');
    UPDATE clients SET last_touch_at = '2026-11-12T10:00:00Z' WHERE id = 3;
    INSERT INTO client_roles (client_id, role) VALUES (4, 'competitor'))");
  const ZoneOptions september = {instant_from_text("2026-09-01T00:00:00Z"),
                                 instant_from_text("2026-10-01T00:00:00Z")};

  const auto found = find_client_zones(desk.db, september, Settings(desk.db));

  REQUIRE(found.size() == 2);
  CHECK(found[0] == ClientZone{.client = 1, .silent_days = 61});
  CHECK(found[1] == ClientZone{.client = 3, .silent_days = 61});
}

TEST_CASE("a held meeting breaks silence in a past period as it does now") {
  Desk desk;
  for (const char* name : {"А", "Б"}) desk.add(name);
  execute(desk.db, R"(
    INSERT INTO meetings (uid, title, starts_at, ends_at, client_id, state, created_at)
    VALUES ('a', 'х', '2026-09-20T10:00:00Z', '2026-09-20T11:00:00Z', 1, 'held',
              '2026-09-20T10:00:00Z'),
           ('b', 'х', '2026-06-01T10:00:00Z', '2026-06-01T11:00:00Z', 2, 'held',
              '2026-06-01T10:00:00Z'),
           ('c', 'х', '2026-09-20T10:00:00Z', '2026-09-20T11:00:00Z', 2, 'missed',
              '2026-09-20T10:00:00Z');
    INSERT INTO touches (client_id, channel, direction, status, at, summary, created_at)
    VALUES (1, 'call', 'in', 'done', '2026-06-01T10:00:00Z', 'х', '2026-06-01T10:00:00Z'),
           (1, 'call', 'in', 'done', '2026-11-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z'),
           (2, 'call', 'in', 'done', '2026-11-12T10:00:00Z', 'х', '2026-11-12T10:00:00Z');
    UPDATE clients SET last_touch_at = '2026-11-12T10:00:00Z')");
  const ZoneOptions september = {instant_from_text("2026-09-01T00:00:00Z"),
                                 instant_from_text("2026-10-01T00:00:00Z")};

  const auto found = find_client_zones(desk.db, september, Settings(desk.db));

  REQUIRE(found.size() == 1);
  CHECK(found[0] == ClientZone{.client = 2, .silent_days = 121});
}

TEST_CASE("a missed call is returned by a meeting held in the period, and by no other") {
  Desk desk;
  for (const char* name : {"А", "Б", "В", "Г"}) desk.add(name);
  execute(desk.db, R"(
    INSERT INTO touches (client_id, channel, direction, status, at, summary, created_at)
    SELECT id, 'call', 'in', 'missed', '2026-11-12T10:00:00Z', '', '2026-11-12T10:00:00Z'
    FROM clients;
    INSERT INTO meetings (uid, title, starts_at, ends_at, client_id, state, created_at)
    VALUES ('a', 'х', '2026-11-12T11:00:00Z', '2026-11-12T12:00:00Z', 1, 'held',
              '2026-11-12T10:00:00Z'),
           ('b', 'х', '2026-11-12T09:00:00Z', '2026-11-12T09:30:00Z', 2, 'held',
              '2026-11-12T10:00:00Z'),
           ('c', 'х', '2026-11-12T11:00:00Z', '2026-11-12T12:00:00Z', 3, 'missed',
              '2026-11-12T10:00:00Z'),
           ('d', 'х', '2026-11-14T11:00:00Z', '2026-11-14T12:00:00Z', 4, 'held',
              '2026-11-12T10:00:00Z');
    UPDATE clients SET last_touch_at = '2026-11-12T10:00:00Z')");
  const ZoneOptions begin_of_november = {instant_from_text("2026-11-01T00:00:00Z"),
                                         instant_from_text("2026-11-13T00:00:00Z")};

  const auto found = find_client_zones(desk.db, begin_of_november, Settings(desk.db));

  REQUIRE(found.size() == 3);
  CHECK(found[0] == ClientZone{.client = 2, .missed = 1});
  CHECK(found[1] == ClientZone{.client = 3, .missed = 1});
  CHECK(found[2] == ClientZone{.client = 4, .missed = 1});
}

TEST_CASE("the zone before stands beside the one now, and who came and left is counted") {
  Desk desk;
  for (const char* name : {"А", "Б", "В"}) desk.add(name);
  const std::vector<ClientZone> before = {{.client = 1, .severe = 1}, {.client = 2, .late = 1}};
  const auto zones = with_before({{.client = 2, .severe = 1}, {.client = 3, .late = 1}}, before, 3);
  ListQuery query;
  query.binds = {{":rows", rows_of(zones_table(zones, 3))}, {":now", to_text(kNow)}};

  const ZoneSums sums = sum_zones(desk.db, query, "");
  const ZoneSums yellow = sum_zones(desk.db, query, "yellow");

  CHECK(sums.whole ==
        ZoneSum{.red = 1, .yellow = 1, .bare = 1, .red_before = 1, .yellow_before = 1});
  CHECK(sums.owners.empty());
  CHECK(sums.moves == std::vector<ZoneMove>{{1, "А", "", "red", "green"},
                                            {2, "Б", "", "yellow", "red"},
                                            {3, "В", "", "green", "yellow"}});
  CHECK(yellow.whole == ZoneSum{.yellow = 1, .yellow_before = 1});
  CHECK(yellow.moves.size() == 2);
}
