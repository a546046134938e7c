#include <doctest/doctest.h>

#include <algorithm>

#include "lib/store/backup.hpp"
#include "lib/store/log/undo.hpp"
#include "lib/store/search/search.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

namespace {

std::vector<std::string> rules(Database& db) {
  std::vector<std::string> names;
  for (const Finding& finding : examine_database(db)) names.push_back(finding.rule);
  return names;
}

using Names = std::vector<std::string>;

// A desk with a little in every place that is looked at.
std::unique_ptr<Database> small_desk(const std::filesystem::path& path) {
  auto db = std::make_unique<Database>(path, OpenMode::Create);
  in_change(*db, [&] {
    const auto client = add_client(*db, "ООО Вектор");
    add_touch(*db, client, add_contact(*db, client, "Пётр Ильин"), "просят счёт");
  });
  return db;
}

}  // namespace

TEST_CASE("nothing is found wrong with a healthy desk") {
  const Scratch scratch;
  auto db = small_desk(scratch / "ruka.db");
  backup_database(*db, default_backup_path(scratch / "ruka.db", kOnTheWall));
  const std::string before = bytes_of(scratch / "ruka.db");

  CHECK(rules(*db) == Names{});
  CHECK(bytes_of(scratch / "ruka.db") == before);
}

TEST_CASE("what is wrong with a desk is found and told") {
  struct Case {
    const char* spoil;
    const char* rule;
  };
  const Case cases[] = {
      {"UPDATE clients SET note = 'мимо журнала'", "search.stale"},
      {"INSERT INTO tasks (uid, title, sort_key, created_at) VALUES ('t', 't', 't', '')",
       "search.stale"},
      {"DELETE FROM touches", "search.stale"},
      {"DELETE FROM search_words_data WHERE id > 10", "search.damaged"},
      {"PRAGMA foreign_keys = 0; UPDATE touches SET client_id = 77", "store.foreign-key"},
      {"UPDATE changes SET changeset = x'54'", "store.log"},
      {"UPDATE changes SET row_count = 99", "store.log"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.spoil);
    const Scratch scratch;
    auto db = small_desk(scratch / "ruka.db");
    sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    execute(*db, one.spoil);
    CHECK(rules(*db) == Names{one.rule});
  }
}

TEST_CASE("a spoiled index is mended by building it anew") {
  const Scratch scratch;
  auto db = small_desk(scratch / "ruka.db");
  sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
  execute(*db, "DELETE FROM search_words_data WHERE id > 10; DELETE FROM search_pieces");

  rebuild_search(*db);

  CHECK(rules(*db) == Names{});
  CHECK(find_text(*db, "ильин", 5).size() == 1);
}

TEST_CASE("what a search index has lost is found, and it is built anew") {
  for (const std::string table :
       {"search_words", "search_words_data", "search_words_idx", "search_words_content",
        "search_words_docsize", "search_words_config", "search_terms", "search_pieces",
        "search_pieces_idx", "search_pieces_content", "search_pieces_config", "search_names",
        "search_names_idx", "search_names_config", "search_name_terms"}) {
    CAPTURE(table);
    const Scratch scratch;
    {
      auto db = small_desk(scratch / "ruka.db");
      sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
      execute(*db, ("DROP TABLE " + table).c_str());
    }

    Database db(scratch / "ruka.db", OpenMode::Existing);
    const Names found = rules(db);
    rebuild_search(db);

    CHECK(!found.empty());
    CHECK(std::ranges::count(found, "search.damaged") == std::ssize(found));
    CHECK(rules(db) == Names{});
    CHECK(find_text(db, "ильин", 5).size() == 1);
  }
}

TEST_CASE("a table that is lost is named by whatever asks for it") {
  for (const std::string table : {"staff", "clients", "touches", "leads", "search_words_idx"}) {
    CAPTURE(table);
    const Scratch scratch;
    {
      auto db = small_desk(scratch / "ruka.db");
      sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
      execute(*db, ("PRAGMA foreign_keys = OFF; DROP TABLE " + table).c_str());
    }

    Database db(scratch / "ruka.db", OpenMode::Existing);
    const std::string error = error_of([&] { undo_changes(db, 1, kNow); });

    const bool index = table.starts_with("search_");
    CHECK(error == std::string("storage: ") + (index ? "the search index" : "the desk's file") +
                       " is damaged: there is no table " + table +
                       (index ? "\n  build it anew: ruka doctor --mend"
                              : "\n  put a copy in its place: ruka restore FILE"));
    CHECK(rules(db).front() == (index ? "search.damaged" : "store.integrity"));
  }
}

TEST_CASE("files that others may read and left-over files are told") {
  const Scratch scratch;
  auto db = small_desk(scratch / "ruka.db");
  backup_database(*db, default_backup_path(scratch / "ruka.db", kOnTheWall));
  ::chmod((scratch / "ruka.db").c_str(), 0644);
  ::chmod((scratch / "backups/ruka-2026-11-23-070400.db").c_str(), 0640);
  put_bytes(scratch / "ruka.db.restoring", "");
  put_bytes(scratch / "backups/ruka-2026-11-22-070400.db.part", "");
  put_bytes(scratch / "notes.txt", "");

  std::vector<std::string> said;
  for (const Finding& finding : examine_database(*db)) said.push_back(in_english(finding.text));

  const std::string folder = scratch.path().string();
  CHECK(said ==
        Names{"others may read “" + folder + "/ruka.db”",
              "“" + folder + "/ruka.db.restoring” was left over by a command that was cut off",
              "“" + folder +
                  "/backups/ruka-2026-11-22-070400.db.part” was left over by a command "
                  "that was cut off",
              "others may read “" + folder + "/backups/ruka-2026-11-23-070400.db”"});
}

TEST_CASE("a damaged page is found") {
  const Scratch scratch;
  {
    auto db = small_desk(scratch / "ruka.db");
  }
  std::string bytes = bytes_of(scratch / "ruka.db");
  std::size_t root = 0;
  {
    Database db(scratch / "ruka.db", OpenMode::Existing);
    root = static_cast<std::size_t>(
        one_number(db, "SELECT rootpage FROM sqlite_master WHERE name = 'clients_by_name'"));
  }
  bytes.replace((root - 1) * 4096, 4096, 4096, 'x');
  put_bytes(scratch / "ruka.db", bytes);

  Database db(scratch / "ruka.db", OpenMode::Existing);
  const auto findings = examine_database(db);

  REQUIRE(!findings.empty());
  CHECK(findings[0].rule.starts_with("store."));
  CHECK(in_english(findings[0].hint) == "put a copy in its place: ruka restore FILE");
}
