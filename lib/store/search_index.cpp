// Keeps the search index with the tables: reads a changeset, indexes the rows it names anew.
#include <algorithm>
#include <map>

#include "lib/store/database_state.hpp"
#include "lib/store/search_sources.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

std::string insert_words_sql(const SearchSource& source, std::string_view where) {
  return fmt::format(
      "INSERT INTO search_words (rowid, title, body) SELECT id * 16 + {}, {}, {} FROM {} {}",
      source.number, joined_columns(source.title), joined_columns(source.body), source.table,
      where);
}

std::string insert_pieces_sql(const SearchSource& source, std::string_view where) {
  return fmt::format("INSERT INTO search_pieces (rowid, key) SELECT id * 16 + {}, {} FROM {} {}",
                     source.number, joined_columns(source.pieces), source.table, where);
}

bool has_pieces(const SearchSource& source) { return *source.pieces != '\0'; }

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
        remove_words_(db, "DELETE FROM search_words WHERE rowid = :row"),
        insert_words_(db, insert_words_sql(source, "WHERE id = :id")) {
    if (!has_pieces(source)) return;
    remove_pieces_.emplace(db, "DELETE FROM search_pieces WHERE rowid = :row");
    insert_pieces_.emplace(db, insert_pieces_sql(source, "WHERE id = :id"));
  }

  void follow(sqlite3_changeset_iter* row, int operation) {
    if (operation == SQLITE_UPDATE && !words_changed(row)) return;
    const std::int64_t id = first_key(row, operation);
    if (operation != SQLITE_INSERT) remove(id * 16 + source_.number);
    if (operation != SQLITE_DELETE) insert(id);
  }

 private:
  // The places of the searched columns in the table.
  static std::vector<int> searched_columns(Database& db, const SearchSource& source) {
    const auto names =
        column_list(fmt::format("{},{},{}", source.title, source.body, source.pieces));
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

  // Most edits (a client's last touch, a task's state) leave the words as they are.
  bool words_changed(sqlite3_changeset_iter* row) const {
    return std::any_of(searched_.begin(), searched_.end(), [row](int column) {
      sqlite3_value* value = nullptr;
      sqlite3changeset_new(row, column, &value);
      return value != nullptr;
    });
  }

  void remove(std::int64_t row) {
    remove_words_.bind(":row", row).run();
    if (remove_pieces_) remove_pieces_->bind(":row", row).run();
  }

  void insert(std::int64_t id) {
    insert_words_.bind(":id", id).run();
    if (insert_pieces_) insert_pieces_->bind(":id", id).run();
  }

  const SearchSource& source_;
  std::vector<int> searched_;
  Statement remove_words_;
  Statement insert_words_;
  std::optional<Statement> remove_pieces_;
  std::optional<Statement> insert_pieces_;
};

}  // namespace

std::int64_t index_changeset(Database& db, std::string_view changeset) {
  std::map<const SearchSource*, Indexer> indexers;
  sqlite3_changeset_iter* row = nullptr;
  check_sqlite(sqlite3changeset_start(&row, static_cast<int>(changeset.size()),
                                      const_cast<char*>(changeset.data())),
               nullptr);
  const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> owner(
      row, sqlite3changeset_finalize);
  std::int64_t rows = 0;
  const SearchSource* source = nullptr;
  std::string last_table;
  int code = SQLITE_ROW;
  while ((code = sqlite3changeset_next(row)) == SQLITE_ROW) {
    ++rows;
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(row, &table, &columns, &operation, &indirect);
    if (last_table != table) {
      last_table = table;
      source = source_of_table(table);
    }
    if (source == nullptr) continue;
    indexers.try_emplace(source, db, *source).first->second.follow(row, operation);
  }
  check_sqlite(code, nullptr);
  return rows;
}

void rebuild_search(Database& db) {
  Transaction transaction(db);
  for (const char* index : {"search_words", "search_pieces"}) {
    // Made again rather than emptied: a damaged index cannot be read, not even to be emptied.
    Statement row(db, "SELECT sql FROM sqlite_master WHERE name = :name");
    row.bind(":name", index);
    const std::string sql = row.step() ? row.text(0) : std::string();
    row.reset();
    execute(db, ("DROP TABLE " + std::string(index)).c_str());
    execute(db, sql.c_str());
  }
  for (const SearchSource& source : search_sources()) {
    Statement(db, insert_words_sql(source, "")).run();
    if (has_pieces(source)) Statement(db, insert_pieces_sql(source, "")).run();
  }
  transaction.commit();
}

}  // namespace ruka
