// Keeps the search index with the tables: reads a changeset, indexes the rows it names anew.
#include <algorithm>
#include <map>

#include "lib/store/database_state.hpp"
#include "lib/store/search/search_sources.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

std::string insert_words_sql(const SearchSource& source) {
  return fmt::format(
      "INSERT INTO search_words (rowid, title, body) SELECT rowid + {}, {}, {} FROM {}",
      search_row(source.number, 0), joined_columns(source.title), joined_columns(source.body),
      source.table);
}

std::string insert_pieces_sql(const SearchSource& source) {
  return fmt::format("INSERT INTO search_pieces (rowid, key) SELECT rowid + {}, {} FROM {}",
                     search_row(source.number, 0), joined_columns(source.pieces), source.table);
}

std::string insert_names_sql(const SearchSource& source) {
  return fmt::format("INSERT INTO search_names (rowid, name) SELECT rowid + {}, {} FROM {}",
                     search_row(source.number, 0), names_sql(source), source.table);
}

std::int64_t first_key(sqlite3_changeset_iter* row, int operation) {
  sqlite3_value* value = nullptr;
  if (operation == SQLITE_INSERT) {
    sqlite3changeset_new(row, 0, &value);
  } else {
    sqlite3changeset_old(row, 0, &value);
  }
  return value == nullptr ? 0 : sqlite3_value_int64(value);
}

// What indexes the rows of one table, prepared once for a changeset.
class Indexer {
 public:
  Indexer(Database& db, const SearchSource& source)
      : source_(source),
        searched_(searched_columns(db, source)),
        read_(db, fmt::format("SELECT {}, {}, {}, {} FROM {} WHERE rowid = :id",
                              joined_columns(source.title), joined_columns(source.body),
                              has_pieces(source) ? joined_columns(source.pieces) : "NULL",
                              has_names(source) ? names_sql(source) : "NULL", source.table)) {
    if (has_words(source)) {
      remove_words_.emplace(db, "DELETE FROM search_words WHERE rowid = :row");
      insert_words_.emplace(
          db, "INSERT INTO search_words (rowid, title, body) VALUES (:row, :title, :body)");
    }
    if (has_pieces(source)) {
      remove_pieces_.emplace(db, "DELETE FROM search_pieces WHERE rowid = :row");
      insert_pieces_.emplace(db, "INSERT INTO search_pieces (rowid, key) VALUES (:row, :key)");
    }
    if (has_names(source)) {
      remove_names_.emplace(db, "DELETE FROM search_names WHERE rowid = :row");
      insert_names_.emplace(db, "INSERT INTO search_names (rowid, name) VALUES (:row, :name)");
    }
  }

  int number() const { return source_.number; }

  // Most edits (a client's last touch, a task's state) leave the words as they are.
  bool words_changed(sqlite3_changeset_iter* row) const {
    return std::any_of(searched_.begin(), searched_.end(), [row](int column) {
      sqlite3_value* value = nullptr;
      sqlite3changeset_new(row, column, &value);
      return value != nullptr;
    });
  }

  void follow(std::int64_t row, int operation) {
    if (operation != SQLITE_INSERT) remove(row);
    if (operation != SQLITE_DELETE) insert(row);
  }

 private:
  // The places of the searched columns in the table.
  static std::vector<int> searched_columns(Database& db, const SearchSource& source) {
    const auto names = column_list(
        fmt::format("{},{},{},{}", source.title, source.body, source.pieces, source.names));
    Statement rows(db, "SELECT cid, name FROM pragma_table_info(:table)");
    rows.bind(":table", source.table);
    std::vector<int> places;
    while (rows.step()) {
      if (std::find(names.begin(), names.end(), rows.view(1)) != names.end()) {
        places.push_back(static_cast<int>(rows.integer(0)));
      }
    }
    return places;
  }

  void remove(std::int64_t row) {
    if (remove_words_) remove_words_->bind(":row", row).run();
    if (remove_pieces_) remove_pieces_->bind(":row", row).run();
    if (remove_names_) remove_names_->bind(":row", row).run();
  }

  // Read first, then written by VALUES: INSERT ... SELECT opens a savepoint for its statement, and
  // at each savepoint FTS5 writes all that it has gathered to the file.
  void insert(std::int64_t row) {
    read_.bind(":id", record_of_row(row));
    if (read_.step()) {
      if (insert_words_) {
        insert_words_->bind(":row", row)
            .bind(":title", read_.view(0))
            .bind(":body", read_.view(1))
            .run();
      }
      if (insert_pieces_) insert_pieces_->bind(":row", row).bind(":key", read_.view(2)).run();
      if (insert_names_) insert_names_->bind(":row", row).bind(":name", read_.view(3)).run();
    }
    read_.reset();
  }

  const SearchSource& source_;
  std::vector<int> searched_;
  Statement read_;
  std::optional<Statement> remove_words_;
  std::optional<Statement> insert_words_;
  std::optional<Statement> remove_pieces_;
  std::optional<Statement> insert_pieces_;
  std::optional<Statement> remove_names_;
  std::optional<Statement> insert_names_;
};

class Indexers {
 public:
  explicit Indexers(Database& db) : db_(db) {}

  // nullptr for a table that is not searched.
  Indexer* of_table(const char* table) {
    if (last_table_ != table) {
      last_table_ = table;
      const SearchSource* source = source_of_table(table);
      last_ = source == nullptr
                  ? nullptr
                  : &by_number_.try_emplace(source->number, db_, *source).first->second;
    }
    return last_;
  }
  Indexer& of_row(std::int64_t row) { return by_number_.at(source_of_row(row)->number); }

 private:
  Database& db_;
  std::map<int, Indexer> by_number_;
  std::string last_table_;
  Indexer* last_ = nullptr;
};

struct IndexedRow {
  std::int64_t row;
  int operation;
  bool operator<(const IndexedRow& other) const { return row < other.row; }
};

}  // namespace

std::int64_t index_changeset(Database& db, std::string_view changeset) {
  Indexers indexers(db);
  std::vector<IndexedRow> touched;
  sqlite3_changeset_iter* row = nullptr;
  check_sqlite(sqlite3changeset_start(&row, static_cast<int>(changeset.size()),
                                      const_cast<char*>(changeset.data())),
               nullptr);
  const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> owner(
      row, sqlite3changeset_finalize);
  std::int64_t rows = 0;
  int code = SQLITE_ROW;
  while ((code = sqlite3changeset_next(row)) == SQLITE_ROW) {
    ++rows;
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(row, &table, &columns, &operation, &indirect);
    const Indexer* indexer = indexers.of_table(table);
    if (indexer == nullptr) continue;
    if (operation == SQLITE_UPDATE && !indexer->words_changed(row)) continue;
    touched.push_back({search_row(indexer->number(), first_key(row, operation)), operation});
  }
  check_sqlite(code, nullptr);
  // A changeset's rows come in no order; FTS5 writes a segment wherever a row's number goes down.
  std::sort(touched.begin(), touched.end());
  for (const IndexedRow& one : touched) indexers.of_row(one.row).follow(one.row, one.operation);
  return rows;
}

namespace {

// SQLite lets the tables that an index stands on be touched while this lives.
class OpenIndex {
 public:
  explicit OpenIndex(sqlite3* db) : db_(db) {
    sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
  }
  OpenIndex(const OpenIndex&) = delete;
  OpenIndex& operator=(const OpenIndex&) = delete;
  ~OpenIndex() { sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }

 private:
  sqlite3* db_;
};

std::vector<std::string> texts_of(Database& db, const char* sql) {
  std::vector<std::string> texts;
  for (Statement rows(db, sql); rows.step();) texts.push_back(rows.text(0));
  return texts;
}

// Made again rather than emptied: a damaged index cannot be read, not even to be emptied, and one
// that has lost a table of its own cannot be dropped.
void make_index_anew(Database& db) {
  const OpenIndex open(db.handle());
  execute(db, "PRAGMA writable_schema = ON");
  execute(db, R"(DELETE FROM sqlite_master
                 WHERE name LIKE 'search\_%' ESCAPE '\' AND sql LIKE 'CREATE VIRTUAL %')");
  execute(db, "PRAGMA writable_schema = RESET");
  const auto left = texts_of(db, R"(
    SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'search\_%' ESCAPE '\')");
  for (const std::string& table : left) execute(db, ("DROP TABLE " + table).c_str());
  Database whole("", OpenMode::Memory);
  const auto made = texts_of(whole, R"(
    SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL %' ORDER BY rowid)");
  for (const std::string& sql : made) execute(db, sql.c_str());
}

}  // namespace

void index_everything(Database& db) {
  make_index_anew(db);
  for (const SearchSource& source : search_sources()) {
    if (has_words(source)) Statement(db, insert_words_sql(source)).run();
    if (has_pieces(source)) Statement(db, insert_pieces_sql(source)).run();
    if (has_names(source)) Statement(db, insert_names_sql(source)).run();
  }
}

void rebuild_search(Database& db) {
  Transaction transaction(db);
  index_everything(db);
  transaction.commit();
}

}  // namespace ruka
