#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>

#include "lib/store/migrate.hpp"
#include "lib/store/sqlite_error.hpp"
#include "tests/store/scratch.hpp"

using namespace ruka;

TEST_CASE("a new desk's file and folder are its owner's only, whatever the umask") {
  const Scratch scratch;
  const mode_t old = ::umask(0);

  Database db(scratch / "home/ruka/ruka.db", OpenMode::Create);
  Change change(db, kNow);
  add_client(db, "ООО Вектор");
  execute(db, "PRAGMA cache_spill = 1");

  CHECK(mode_of(scratch / "home") == 0700);
  CHECK(mode_of(scratch / "home/ruka") == 0700);
  CHECK(mode_of(scratch / "home/ruka/ruka.db") == 0600);
  CHECK(mode_of(scratch / "home/ruka/ruka.db-journal") == 0600);
  ::umask(old);
}

TEST_CASE("a desk is marked as ruka's and holds the newest schema, safely written") {
  const Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);

  CHECK(one_number(db, "PRAGMA application_id") == kApplicationId);
  CHECK(one_number(db, "PRAGMA user_version") == last_schema());
  CHECK(one_text(db, "PRAGMA journal_mode") == "delete");
  CHECK(one_number(db, "PRAGMA synchronous") == 3);
  CHECK(one_number(db, "PRAGMA auto_vacuum") == 2);
  CHECK(one_number(db, "PRAGMA foreign_keys") == 1);
}

TEST_CASE("every table is strict, has a key, and never takes rows of its own with one") {
  Database db("", OpenMode::Memory);

  CHECK(one_text(db, R"(
    SELECT group_concat(name) FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%')") == "");
  CHECK(one_text(db, R"(
    SELECT group_concat(t.name) FROM pragma_table_list t
    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
    AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.pk > 0))") == "");
  CHECK(one_text(db, R"(
    SELECT group_concat(t.name) FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
    WHERE f."table" = t.name AND f.on_delete <> 'NO ACTION')") == "");
  CHECK(one_text(db, "SELECT group_concat(name) FROM sqlite_master WHERE type = 'trigger'") == "");
}

TEST_CASE("opening an up-to-date desk writes nothing") {
  const Scratch scratch;
  {
    Database db(scratch / "ruka.db", OpenMode::Create);
  }
  const std::string before = bytes_of(scratch / "ruka.db");
  ::chmod((scratch / "ruka.db").c_str(), 0400);

  {
    Database db(scratch / "ruka.db", OpenMode::Create);
  }

  CHECK(bytes_of(scratch / "ruka.db") == before);
}

TEST_CASE("a file that is missing, foreign, damaged or newer is refused and not touched") {
  const Scratch scratch;
  const auto other = [&](const char* name, const char* sql) {
    sqlite3* db = nullptr;
    sqlite3_open((scratch / name).c_str(), &db);
    sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    sqlite3_close(db);
  };
  other("other.db", "CREATE TABLE notes (text TEXT)");
  other("marked.db", "PRAGMA application_id = 1");
  other("version.db", "PRAGMA user_version = 3");
  other("newer.db", "PRAGMA application_id = 1920297825; PRAGMA user_version = 9999");
  put_bytes(scratch / "text.db",
            "Это не база данных, а письмо длиннее ста байтов: " + std::string(5000, 'x'));
  {
    Database db(scratch / "cut.db", OpenMode::Create);
  }
  const std::string whole = bytes_of(scratch / "cut.db");
  put_bytes(scratch / "cut.db", "X" + whole.substr(1));

  const std::string hint =
      "\n  give the right file with --db FILE, or put a copy in its place: ruka restore FILE";
  for (const char* name : {"other.db", "marked.db", "version.db", "text.db", "cut.db"}) {
    CAPTURE(name);
    const std::string path = (scratch / name).string();
    const std::string before = bytes_of(path);
    CHECK(error_of([&] { Database db(path, OpenMode::Create); }) ==
          "storage: “" + path + "” is not a desk of ruka" + hint);
    CHECK(bytes_of(path) == before);
  }
  const std::string newer = (scratch / "newer.db").string();
  const std::string before = bytes_of(newer);
  CHECK(error_of([&] { Database db(newer, OpenMode::Existing); }) ==
        "storage: “" + newer + "” was written by a newer ruka (schema 9999)\n" +
            "  install the newer version; the file was not touched");
  CHECK(bytes_of(newer) == before);
  const std::string none = (scratch / "none.db").string();
  CHECK(error_of([&] { Database db(none, OpenMode::Existing); }) ==
        "not_found: there is no desk at “" + none +
            "”\n  give the right file with --db FILE; a new desk begins with its "
            "first record: ruka client add NAME");
  CHECK(!std::filesystem::exists(none));
}

TEST_CASE("a desk cut short is damaged, and the message names the way out") {
  const Scratch scratch;
  {
    Database db(scratch / "ruka.db", OpenMode::Create);
  }
  const std::string whole = bytes_of(scratch / "ruka.db");
  put_bytes(scratch / "ruka.db", whole.substr(0, 5000));

  const std::string error = error_of([&] {
    Database db(scratch / "ruka.db", OpenMode::Existing);
    one_number(db, "SELECT COUNT(*) FROM clients");
  });

  CHECK(error ==
        "storage: the desk's file is damaged: its pages do not fit together\n"
        "  put a copy in its place: ruka restore FILE");
}

TEST_CASE("a name that means something to SQLite is a file like any other") {
  const Scratch scratch;
  const auto here = std::filesystem::current_path();
  std::filesystem::current_path(scratch.path());

  in_change(*std::make_unique<Database>(":memory:", OpenMode::Create), [] {});

  CHECK(std::filesystem::file_size(scratch / ":memory:") > 0);
  std::filesystem::current_path(here);
}

TEST_CASE("what is no file with something in it is refused and not touched") {
  const Scratch scratch;
  put_bytes(scratch / "empty", "");
  put_bytes(scratch / "byte", "x");
  std::filesystem::create_directory(scratch / "folder");
  REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
  std::filesystem::create_symlink("itself", scratch / "itself");
  const auto error_at = [](const std::string& path) {
    return error_of([&] { Database db(path, OpenMode::Create); });
  };
  const auto is_not = [](const std::string& path, std::string_view what) {
    return "storage: “" + path + "” is not a " + std::string(what) +
           "\n  give the right file with --db FILE";
  };

  for (const char* name : {"empty", "byte"}) {
    const std::string path = (scratch / name).string();
    const std::string before = bytes_of(path);
    CHECK(error_at(path) ==
          is_not(path, "desk of ruka") + ", or put a copy in its place: ruka restore FILE");
    CHECK(bytes_of(path) == before);
  }
  for (const std::string& path : {(scratch / "folder").string(), (scratch / "pipe").string(),
                                  std::string("/dev/null"), std::string("/dev/zero")}) {
    CHECK(error_at(path) == is_not(path, "file"));
  }
  CHECK(error_at((scratch / "itself").string()) ==
        "storage: the desk “" + (scratch / "itself").string() +
            "” cannot be opened: its links lead in a circle\n"
            "  check the path and its permissions, or give another: --db FILE");
}

TEST_CASE("a desk is there whole or not at all, and nothing beside it") {
  const Scratch scratch;
  const pid_t child = ::fork();
  if (child == 0) {
    // Killed where the first file has just been made.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_FSIZE, &none);
    ::signal(SIGXFSZ, SIG_DFL);
    Database db(scratch / "ruka.db", OpenMode::Create);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(WIFSIGNALED(status));
  CHECK(!std::filesystem::exists(scratch / "ruka.db"));

  std::filesystem::create_directory(scratch / "new");
  Database db(scratch / "new/ruka.db", OpenMode::Create);

  CHECK(std::distance(std::filesystem::directory_iterator(scratch / "new"),
                      std::filesystem::directory_iterator()) == 1);
}

TEST_CASE("a desk that has lost a table or a column is damaged, and that is no bug") {
  const Scratch scratch;
  const auto error_after = [&](const char* sql, std::string_view asked) {
    std::filesystem::remove(scratch / "ruka.db");
    {
      Database db(scratch / "ruka.db", OpenMode::Create);
      sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
      execute(db, sql);
    }
    return error_of([&] {
      Database db(scratch / "ruka.db", OpenMode::Existing);
      one_number(db, asked);
    });
  };
  const std::string hint = "\n  put a copy in its place: ruka restore FILE";

  CHECK(error_after("PRAGMA foreign_keys = OFF; DROP TABLE settings", "SELECT * FROM settings") ==
        "storage: the desk's file is damaged: there is no table settings" + hint);
  CHECK(error_after("ALTER TABLE settings DROP COLUMN value", "SELECT value FROM settings") ==
        "storage: the desk's file is damaged: there is no column settings.value" + hint);
  CHECK(error_after("DROP TABLE search_words_data",
                    "SELECT COUNT(*) FROM search_words WHERE search_words MATCH 'x'")
            .starts_with("storage: the search index is damaged"));
}

TEST_CASE("broken constraints and a file without permission are told in sentences") {
  const Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  execute(db, "INSERT INTO settings VALUES ('calls.norm-min', '15')");
  struct Case {
    const char* sql;
    const char* error;
  };
  const Case cases[] = {
      {"INSERT INTO settings VALUES ('calls.norm-min', '20')",
       "conflict: there is such a record already: settings.name\n"
       "  look at the values given"},
      {"INSERT INTO calendar_days VALUES ('2026-11-23', 'merry', '')",
       "conflict: the record breaks a rule of the file: kind IN "
       "('working', 'short', 'off')\n  look at the values given"},
      {"INSERT INTO contacts (client_id, name, name_key, created_at) VALUES (9, 'a', 'a', 'b')",
       "conflict: other records refer to this one, or it is not there\n"
       "  look at what belongs to it first"},
  };
  for (const Case& one : cases) {
    CHECK(error_of([&] { Statement(db, one.sql).run(); }) == one.error);
  }
  sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
  execute(db, "PRAGMA query_only = 1");
  CHECK(error_of([&] { Statement(db, "DELETE FROM settings").run(); }) ==
        "storage: the desk's file may not be written\n"
        "  check the permissions of the file and its folder");
}

TEST_CASE("a full disk is told, and leaves the desk as it was") {
  const Scratch scratch;
  Database db(scratch / "ruka.db", OpenMode::Create);
  in_change(db, [&] { add_client(db, "ООО Вектор"); });
  const std::string before = dump(db);
  const auto pages = one_number(db, "PRAGMA page_count");
  one_number(db, "PRAGMA max_page_count = " + std::to_string(pages + 2));

  const std::string error = error_of([&] {
    in_change(db, [&] {
      for (int i = 0; i < 500; ++i) add_client(db, "Клиент с длинным именем " + std::to_string(i));
    });
  });

  CHECK(error ==
        "storage: the disk is full\n  free some space; ruka log shows whether it was done");
  CHECK(dump(db) == before);
  CHECK(one_number(db, "SELECT COUNT(*) FROM changes") == 1);
}

TEST_CASE("a statement reads back what it was given") {
  Database db("", OpenMode::Memory);
  Statement row(db, "SELECT :text, :number, :nothing, :at, :day, :blob, :maybe");

  row.bind(":text", "Ёлка")
      .bind(":number", std::int64_t{1} << 40)
      .bind_null(":nothing")
      .bind(":at", kNow)
      .bind(":day", day_from_text("2026-11-23"))
      .bind_blob(":blob", std::string_view("a\0b", 3))
      .bind(":maybe", std::optional<std::string>());

  REQUIRE(row.step());
  CHECK(row.text(0) == "Ёлка");
  CHECK(row.integer(1) == std::int64_t{1} << 40);
  CHECK(row.null(2));
  CHECK(row.instant(3) == kNow);
  CHECK(row.day(4) == day_from_text("2026-11-23"));
  CHECK(row.blob(5) == std::string_view("a\0b", 3));
  CHECK(row.null(6));
  CHECK(!row.step());
}

TEST_CASE("a statement stepped behind its last row begins anew") {
  Database db("", OpenMode::Memory);
  Statement row(db, "SELECT 7");

  CHECK(row.step());
  CHECK(!row.step());
  CHECK(row.step());
  CHECK(row.integer(0) == 7);
}

TEST_CASE("no statement and two statements are a bug, and so is a cell without a row") {
  Database db("", OpenMode::Memory);
  for (const char* sql : {"", " ;", "-- nothing", "SELECT 1; SELECT 2"}) {
    CHECK_THROWS_AS(Statement(db, sql), SqlError);
  }

  Statement one(db, "SELECT 1; \n");

  CHECK_THROWS_AS(one.integer(0), SqlError);
  CHECK(one.step());
  CHECK_THROWS_AS(one.integer(1), SqlError);
}

TEST_CASE("a statement is given up where a row takes too long") {
  Database db("", OpenMode::Memory);
  const auto last_of = [&db](int rows) {
    Statement count(
        db,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows) "
        "SELECT i FROM n WHERE i = :rows");
    count.bind(":rows", rows);
    return count.step_within(10'000).has_value();
  };

  CHECK(last_of(100));
  CHECK(!last_of(100'000));

  Statement few(db, "SELECT 1 UNION ALL SELECT 2");
  CHECK(few.step_within(10'000) == true);
  CHECK(few.integer(0) == 1);
  CHECK(few.step_within(10'000) == true);
  CHECK(few.step_within(10'000) == false);
  CHECK(!last_of(100'000));  // and nothing is given up that was not asked so
  CHECK(one_number(db,
                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                   "WHERE i < 100000) SELECT COUNT(*) FROM n") == 100'000);
}

TEST_CASE("a statement with a parameter that it does not have is a bug") {
  Database db("", OpenMode::Memory);

  CHECK_THROWS_AS(Statement(db, "SELECT 1").bind(":none", 1), SqlError);
  CHECK_THROWS_AS(Statement(db, "SELECT 1; SELECT 2"), SqlError);
  CHECK_THROWS_AS(Statement(db, "SELEKT"), SqlError);
}
