#include <doctest/doctest.h>

#include "lib/client/match/dupes.hpp"
#include "lib/client/match/merge_clients.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

// Every row of every table but the log, the search index included.
std::string dump(Database& db) {
  std::string all;
  std::vector<std::string> tables;
  Statement names(db, R"(SELECT name FROM sqlite_master WHERE type = 'table'
    AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' AND name <> 'changes' ORDER BY name)");
  while (names.step()) tables.push_back(names.text(0));
  for (const std::string& table : tables) {
    Statement rows(db, "SELECT * FROM " + table + " ORDER BY 1, 2");
    while (rows.step()) {
      all += table;
      for (int i = 0; i < rows.columns(); ++i) all += "|" + rows.text(i);
      all += "\n";
    }
  }
  Statement words(db, "SELECT rowid, title, body FROM search_words ORDER BY rowid");
  while (words.step()) all += words.text(0) + words.text(1) + words.text(2) + "\n";
  return all;
}

void run(Desk& desk, std::string_view sql) { Statement(desk.db, sql).run(); }

struct Two : Desk {
  ClientId keep, gone;
  Two() {
    keep = add(ClientDraft{.name = "ООО «Ромашка»",
                           .phones = {"84951234567"},
                           .texts = {.city = "Казань", .note = "первая"},
                           .contacts = {{"Иван Петров", {}, {}, {"директор"}}}});
    gone = add(ClientDraft{.name = "Romashka OOO",
                           .phones = {"84951234567", "89160001122"},
                           .texts = {.inn = "7707083893", .city = "Москва", .note = "вторая"},
                           .vip = true,
                           .tags = {"опт"},
                           .contacts = {{"Petrov Ivan", {}, {"ip@x.example"}},
                                        {"Анна Орлова", {"89160003344"}, {}}}},
               Insist::Yes);
    Change change(db, kNow);
    run(*this, R"(INSERT INTO touches (client_id, contact_id, channel, at, summary, created_at)
      VALUES (2, 2, 'call', '2026-11-20T10:00:00Z', 'Разговор', '2026-11-20T10:00:00Z'))");
    run(*this, R"(INSERT INTO tasks (uid, title, sort_key, client_id, created_at)
      VALUES ('t', 'Дело', 'дело', 2, '2026-11-20T10:00:00Z'))");
    change.commit();
  }
};

}  // namespace

TEST_CASE("a merge leaves nothing that points to the gone client") {
  Two desk;

  merge_clients(OneChange(desk.db, kNow), desk.keep, desk.gone, Insist::No);

  Statement links(desk.db, R"(SELECT m.name, f."from" FROM sqlite_master m,
    pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f."table" = 'clients')");
  int tables = 0;
  while (links.step()) {
    ++tables;
    const std::string sql = "SELECT COUNT(*) FROM " + links.text(0) + " WHERE " + links.text(1);
    CAPTURE(sql);
    CHECK(desk.count(sql + " = 2") == 0);
  }
  CHECK(tables > 10);
  CHECK(desk.count("SELECT COUNT(*) FROM touches WHERE client_id = 1 AND contact_id = 1") == 1);
  CHECK(desk.count("SELECT COUNT(*) FROM tasks WHERE client_id = 1") == 1);
}

TEST_CASE("the kept client has what either had") {
  Two desk;

  const Merged merged = merge_clients(OneChange(desk.db, kNow), desk.keep, desk.gone, Insist::No);

  const auto client = find_client_by_id(desk.db, desk.keep);
  CHECK(client->name == "ООО «Ромашка»");
  CHECK(client->texts.inn == "7707083893");
  CHECK(client->texts.city == "Казань");
  CHECK(client->texts.note == "первая\nвторая");
  CHECK(client->vip);
  CHECK(client->tags == std::vector<std::string>{"опт"});
  CHECK(client->phones ==
        std::vector<std::string>{"+7 495 123-45-67", "+7 916 000-11-22", "+7 916 000-33-44"});
  CHECK(desk.count("SELECT COUNT(*) FROM contacts WHERE client_id = 1") == 2);
  CHECK(merged.differing == std::vector<Differing>{{"city", "Казань", "Москва"}});
  CHECK(find_client(desk.db, "2").client == desk.keep);
  CHECK(find_client(desk.db, "2").alias == 2);
}

TEST_CASE("undo of a merge brings both back, to the last row") {
  Two desk;
  const std::string before = dump(desk.db);
  merge_clients(OneChange(desk.db, kNow), desk.keep, desk.gone, Insist::No);
  REQUIRE(dump(desk.db) != before);

  undo_changes(desk.db, 1, kNow);

  CHECK(dump(desk.db) == before);
}

TEST_CASE("two INNs are two clients unless one insists, and one client is not merged") {
  Desk desk;
  const ClientId a =
      desk.add(ClientDraft{.name = "Альфа", .texts = {.inn = "7707083893", .kpp = "773601001"}});
  const ClientId b = desk.add(ClientDraft{.name = "Альфа", .texts = {.inn = "7736050003"}});
  const ClientId c =
      desk.add(ClientDraft{.name = "Бета", .texts = {.inn = "7707083893", .kpp = "165501001"}});

  const auto refused = [&](ClientId keep, ClientId gone) {
    return error_of([&] { merge_clients(OneChange(desk.db, kNow), keep, gone, Insist::No); })
        .kind();
  };

  CHECK(refused(a, b) == ErrorKind::Refused);
  CHECK(refused(a, c) == ErrorKind::Refused);
  CHECK(refused(a, a) == ErrorKind::Refused);
  merge_clients(OneChange(desk.db, kNow), b, a, Insist::Yes);
  const auto kept = find_client_by_id(desk.db, b);
  CHECK(kept->texts.inn == "7736050003");
  CHECK(kept->texts.kpp.empty());  // of the other INN
}

TEST_CASE("pairs are ranked by their reasons, and one refused is not listed again") {
  Desk desk;
  desk.add(ClientDraft{.name = "Ромашка", .phones = {"84951234567"}, .texts = {.city = "Казань"}});
  desk.add(ClientDraft{.name = "Romashka", .phones = {"84951234567"}, .texts = {.city = "Kazan"}},
           Insist::Yes);
  desk.add(ClientDraft{.name = "Лютик", .phones = {"84951234567"}}, Insist::Yes);

  const auto pairs = find_dupes(desk.db, std::nullopt, 50);

  REQUIRE(pairs.size() == 3);
  CHECK(pairs[0] == DupePair{ClientId{1}, ClientId{2}, 91, {"phone", "name"}});
  CHECK(pairs[1] == DupePair{ClientId{1}, ClientId{3}, 70, {"phone"}});
  refuse_pair(OneChange(desk.db, kNow), ClientId{2}, ClientId{1});
  CHECK(find_dupes(desk.db, ClientId{1}, 50).size() == 1);
  forget_refusal(OneChange(desk.db, kNow), ClientId{1}, ClientId{2});
  CHECK(find_dupes(desk.db, ClientId{1}, 50).size() == 2);
}

TEST_CASE("a phone that more clients share than the limit tells nothing") {
  Desk desk;
  for (int i = 0; i < 21; ++i) {
    desk.add(ClientDraft{.name = fmt::format("Фирма {}", i), .phones = {"84951234567"}},
             Insist::Yes);
  }

  desk.add(ClientDraft{.name = "Ещё одна", .phones = {"84951234567"}});

  CHECK(find_dupes(desk.db, std::nullopt, 1).empty());
}

TEST_CASE("a name in the other alphabet is known, two Cyrillic ones of one key are two") {
  Desk desk;
  desk.add("ООО «Ромашка»");
  desk.add("Радио");

  CHECK(error_of([&] { desk.add("Romashka OOO"); }).kind() == ErrorKind::Refused);
  desk.add("Раде");
  CHECK(desk.count("SELECT COUNT(*) FROM clients") == 3);
  CHECK(find_client(desk.db, "romashka").client == ClientId{1});
}
