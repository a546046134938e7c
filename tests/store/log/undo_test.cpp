#include "lib/store/log/undo.hpp"

#include <doctest/doctest.h>

#include <random>

#include "lib/store/backup.hpp"
#include "lib/store/log/changeset.hpp"
#include "lib/store/search/search.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

void check_index(Database& db) {
  execute(db, "INSERT INTO search_words (search_words) VALUES ('integrity-check')");
  execute(db, "INSERT INTO search_pieces (search_pieces) VALUES ('integrity-check')");
  execute(db, "INSERT INTO search_names (search_names) VALUES ('integrity-check')");
}

// One command of a busy desk: a few rows added, edited and removed in tables that depend on each
// other.
class BusyDesk {
 public:
  BusyDesk(Database& db, unsigned seed) : db_(db), random_(seed) {}

  void play() {
    Change change(db_, kNow);
    for (int i = 0; i < 1 + pick(6); ++i) one_write();
    change.commit();
  }

 private:
  int pick(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }

  std::int64_t any(const char* table) {
    return one_number(db_, std::string("SELECT id FROM ") + table + " ORDER BY (id * 7919) % " +
                               std::to_string(11 + pick(50)) + ", id LIMIT 1");
  }

  std::string word() {
    const char* words[] = {"договор", "Ёлочка", "кресла", "счёт", "Иванов", "поставка"};
    return std::string(words[pick(6)]) + " " + std::to_string(pick(1000));
  }

  void edit(const std::string& sql, std::int64_t id) {
    Statement row(db_, sql);
    row.bind(":id", id);
    if (row.takes(":text")) row.bind(":text", word());
    row.run();
  }

  void one_write() {
    const std::int64_t client = any("clients");
    if (client < 0 || pick(4) == 0) {
      add_phone(db_, add_client(db_, word()), "+7916" + std::to_string(1000000 + pick(9000000)));
      return;
    }
    switch (pick(12)) {
      case 0: add_contact(db_, client, word()); break;
      case 1:
      case 2: {
        const std::int64_t contact = any("contacts");
        add_touch(db_, client, contact < 0 ? std::nullopt : std::optional(contact), word());
        break;
      }
      case 3:
        edit("UPDATE clients SET name = :text, sort_key = fold(:text) WHERE id = :id", client);
        break;
      case 4: edit("UPDATE clients SET note = :text, vip = 1 - vip WHERE id = :id", client); break;
      case 5: edit("DELETE FROM clients WHERE id = :id", client); break;
      case 6: edit("DELETE FROM contacts WHERE id = :id", any("contacts")); break;
      case 7: edit("UPDATE touches SET result = :text WHERE id = :id", any("touches")); break;
      case 8: edit("DELETE FROM touches WHERE id = :id", any("touches")); break;
      case 9:
        edit("INSERT INTO client_tags VALUES (:id, :text, :text) ON CONFLICT DO NOTHING", client);
        break;
      case 10:
        edit(R"(INSERT INTO settings VALUES ('a', :text || :id)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value)",
             client);
        break;
      default: edit("DELETE FROM client_tags WHERE client_id = :id", client);
    }
  }

  Database& db_;
  std::mt19937 random_;
};

std::vector<std::string> commands(const std::vector<LoggedChange>& changes) {
  std::vector<std::string> names;
  for (const LoggedChange& change : changes) names.push_back(change.command);
  return names;
}

void named_change(Database& db, const char* name) {
  db.set_command(name, "olga");
  in_change(db, [&] { add_client(db, name); });
}

}  // namespace

TEST_CASE("any mix of commands is undone and made again exactly, the search index included") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    Database db("", OpenMode::Memory);
    BusyDesk desk(db, seed);
    std::vector<std::string> dumps = {dump(db)};
    for (int i = 0; i < 25; ++i) {
      const auto before = list_changes(db, 1000).size();
      desk.play();
      if (list_changes(db, 1000).size() > before) dumps.push_back(dump(db));
    }
    const std::size_t steps = dumps.size() - 1;

    for (std::size_t i = steps; i > 0; --i) {
      undo_changes(db, 1, kNow);
      REQUIRE(dump(db) == dumps[i - 1]);
    }
    check_index(db);
    for (std::size_t i = 1; i <= steps; ++i) {
      redo_changes(db, 1, kNow);
      REQUIRE(dump(db) == dumps[i]);
    }
    check_index(db);
    undo_changes(db, static_cast<int>(steps), kNow);
    CHECK(dump(db) == dumps[0]);
    redo_changes(db, static_cast<int>(steps), kNow);
    CHECK(dump(db) == dumps[steps]);
    CHECK(one_text(db, "SELECT COUNT(*) FROM pragma_foreign_key_check") == "0");
  }
}

TEST_CASE("a removed client takes what belongs to it, and an undo brings all of it back") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] {
    const auto client = add_client(db, "ООО Вектор");
    const auto contact = add_contact(db, client, "Пётр Ильин");
    add_phone(db, client, "+79161234567");
    add_touch(db, client, contact, "просят счёт");
    add_touch(db, add_client(db, "ООО Маяк"), contact, "звонил за Вектор");
  });
  const std::string before = dump(db);
  in_change(db, [&] { execute(db, "DELETE FROM contacts; DELETE FROM clients WHERE id = 1"); });
  const std::string after = dump(db);

  undo_changes(db, 1, kNow);
  CHECK(dump(db) == before);
  redo_changes(db, 1, kNow);
  CHECK(dump(db) == after);
}

TEST_CASE("an undo shows each row before and after") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] { execute(db, "INSERT INTO settings VALUES ('calls.norm-min', '15')"); });
  in_change(db, [&] { execute(db, "UPDATE settings SET value = '18'"); });

  const auto undone = undo_changes(db, 2, at("2026-11-23T08:00:00Z"));

  REQUIRE(undone.size() == 2);
  CHECK(undone[0].change.id == ChangeId{2});
  CHECK(undone[0].change.undone);
  REQUIRE(undone[0].rows.size() == 1);
  CHECK(undone[0].rows[0].table == "settings");
  CHECK(undone[0].rows[0].key == "calls.norm-min");
  CHECK(undone[0].rows[0].kind == RowChange::Edited);
  CHECK(undone[0].rows[0].values == std::vector<ChangedValue>{{"value", "18", "15"}});
  REQUIRE(undone[1].rows.size() == 1);
  CHECK(undone[1].rows[0].kind == RowChange::Removed);
  CHECK(undone[1].rows[0].values ==
        std::vector<ChangedValue>{{"name", "calls.norm-min", std::nullopt},
                                  {"value", "15", std::nullopt}});
}

TEST_CASE("a change is shown with its rows, a big one with the first of them") {
  Database db("", OpenMode::Memory);
  in_change(db, [&] {
    for (int i = 0; i < 300; ++i) add_client(db, "Клиент " + std::to_string(i));
  });

  const auto change = find_change(db, ChangeId{1});

  REQUIRE(change);
  CHECK(change->change.rows == 300);
  CHECK(change->rows.size() == 200);
  CHECK(!find_change(db, ChangeId{2}));
}

TEST_CASE("the log is newest first and tells what is undone") {
  Database db("", OpenMode::Memory);
  for (const char* name : {"раз", "два", "три"}) named_change(db, name);
  undo_changes(db, 1, kNow);

  const auto log = list_changes(db, 10);

  CHECK(commands(log) == std::vector<std::string>{"три", "два", "раз"});
  CHECK(log[0].undone);
  CHECK(!log[1].undone);
  CHECK(commands(list_changes(db, 1)) == std::vector<std::string>{"три"});
  CHECK(commands(list_changes(db, 10, ChangeId{3})) == std::vector<std::string>{"два", "раз"});
}

TEST_CASE("undone steps are made again in order until something new is done") {
  Database db("", OpenMode::Memory);
  for (const char* name : {"раз", "два", "три"}) named_change(db, name);

  undo_changes(db, 3, kNow);
  CHECK(redo_changes(db, 1, kNow)[0].change.command == "раз");
  CHECK(redo_changes(db, 1, kNow)[0].change.command == "два");
  named_change(db, "новое");

  CHECK(error_of([&] { redo_changes(db, 1, kNow); }) ==
        "not_found: there is nothing to make again");
  CHECK(undo_changes(db, 2, kNow)[1].change.command == "два");
}

TEST_CASE("ids are not given twice, not even after an undo") {
  Database db("", OpenMode::Memory);
  named_change(db, "раз");
  undo_changes(db, 1, kNow);

  named_change(db, "два");

  CHECK(one_number(db, "SELECT id FROM clients") == 2);
}

TEST_CASE("more steps than there are is refused, and nothing is undone") {
  Database db("", OpenMode::Memory);
  CHECK(error_of([&] { undo_changes(db, 1, kNow); }) == "not_found: there is nothing to undo");
  named_change(db, "раз");

  CHECK(error_of([&] { undo_changes(db, 2, kNow); }) ==
        "not_found: there is only 1 change to undo\n  ruka log shows them");
  for (const int steps : {0, -1}) {
    CHECK(error_of([&] { undo_changes(db, steps, kNow); }) ==
          "value: “" + std::to_string(steps) + "” is not a number of steps\n  give 1 or more");
  }
  CHECK(one_number(db, "SELECT COUNT(*) FROM clients") == 1);
}

TEST_CASE("a record that has changed since is not overwritten by an undo") {
  const std::string hint =
      "\n  undo the later changes first: ruka log shows them, ruka undo N takes back N";
  struct Case {
    const char* unrecorded;
    std::string error;
  };
  const Case cases[] = {
      {"UPDATE clients SET note = 'другое'",
       "conflict: record 1 of clients has changed since" + hint},
      {"DELETE FROM clients", "conflict: record 1 of clients has changed since" + hint},
      {"DELETE FROM settings", "conflict: record lang of settings has changed since" + hint},
      {"UPDATE settings SET value = 'en'",
       "conflict: record lang of settings has changed since" + hint},
      {"INSERT INTO tasks (uid, title, sort_key, staff_id, created_at) VALUES ('t', 't', 't', 1, "
       "'')",
       "conflict: other records have come to depend on it since" + hint},
      {"UPDATE clients SET city = 'Казань'", ""},  // what the steps did not write stays
  };
  for (const Case& one : cases) {
    CAPTURE(one.unrecorded);
    Database db("", OpenMode::Memory);
    in_change(db, [&] {
      execute(db, R"(INSERT INTO staff (name, sort_key, role, created_at)
        VALUES ('Ольга', 'ольга', 'manager', ''))");
    });
    execute(db, R"(INSERT INTO clients (uid, kind, name, name_key, sort_key, created_at, updated_at)
      VALUES ('u', 'company', 'Вектор', 'вектор', 'вектор', '', ''))");
    in_change(db, [&] { execute(db, "INSERT INTO settings VALUES ('lang', 'ru')"); });
    in_change(db, [&] { execute(db, "UPDATE clients SET note = 'VIP'"); });
    execute(db, one.unrecorded);
    const std::string before = dump(db);

    CHECK(error_of([&] { undo_changes(db, 3, kNow); }) == one.error);

    if (!one.error.empty()) CHECK(dump(db) == before);
    CHECK(list_changes(db, 1)[0].undone == one.error.empty());
  }
}

TEST_CASE("a damaged step of the log is refused, and nothing is undone") {
  Database db("", OpenMode::Memory);
  named_change(db, "раз");
  const std::string before = dump(db);

  for (const std::string spoil :
       {"substr(changeset, 1, length(changeset) - 3)", "substr(changeset, 2)", "x'54ff'",
        "x'54027f7f'", "x'00'", "x'54010178001200027fffffffffffffffff'"}) {
    CAPTURE(spoil);
    const std::string saved = one_text(db, "SELECT hex(changeset) FROM changes");
    execute(db, ("UPDATE changes SET changeset = " + spoil).c_str());
    CHECK(error_of([&] { undo_changes(db, 1, kNow); }).starts_with("storage: "));
    CHECK(dump(db) == before);
    execute(db, ("UPDATE changes SET changeset = x'" + saved + "'").c_str());
  }
  CHECK(undo_changes(db, 1, kNow).size() == 1);
}

TEST_CASE("what an undo leaves empty goes back to the disk") {
  const Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  const auto import = [&] {
    in_change(db, [&] {
      for (int i = 0; i < 2000; ++i) add_client(db, "ООО Клиент номер " + std::to_string(i));
    });
  };
  for (int round = 0; round < 3; ++round) {
    import();
    undo_changes(db, 1, kNow);
  }

  const auto empty = one_number(db, "PRAGMA freelist_count");

  CHECK(empty <= 256);
  CHECK(std::filesystem::file_size(scratch / "ruka.db") < 3'000'000);
  CHECK(examine_database(db).empty());
}
