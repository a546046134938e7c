// Keeps the search index with the tables: reads a changeset, indexes the rows it names anew.
#include <map>

#include "lib/store/database_state.hpp"
#include "lib/store/search_sources.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

// "name" -> COALESCE(name, ''), several joined by a space.
std::string joined(std::string_view columns) {
  std::string sql;
  while (!columns.empty()) {
    const std::size_t comma = columns.find(',');
    std::string_view column = columns.substr(0, comma);
    while (column.starts_with(' ')) column.remove_prefix(1);
    if (!sql.empty()) sql += " || ' ' || ";
    sql += "COALESCE(" + std::string(column) + ", '')";
    columns = comma == columns.npos ? std::string_view{} : columns.substr(comma + 1);
  }
  return sql.empty() ? "''" : sql;
}

std::string insert_words_sql(const SearchSource& source, std::string_view where) {
  return fmt::format(
      "INSERT INTO search_words (rowid, title, body) SELECT id * 16 + {}, {}, {} FROM {} {}",
      source.number, joined(source.title), joined(source.body), source.table, where);
}

std::string insert_pieces_sql(const SearchSource& source, std::string_view where) {
  return fmt::format("INSERT INTO search_pieces (rowid, key) SELECT id * 16 + {}, {} FROM {} {}",
                     source.number, joined(source.pieces), source.table, where);
}

bool has_pieces(const SearchSource& source) { return *source.pieces != '\0'; }

// The statements that index one row, prepared once for a changeset.
class Indexer {
 public:
  Indexer(Database& db, const SearchSource& source)
      : remove_words_(db, "DELETE FROM search_words WHERE rowid = :row"),
        insert_words_(db, insert_words_sql(source, "WHERE id = :id")) {
    if (!has_pieces(source)) return;
    remove_pieces_.emplace(db, "DELETE FROM search_pieces WHERE rowid = :row");
    insert_pieces_.emplace(db, insert_pieces_sql(source, "WHERE id = :id"));
  }

  void remove(std::int64_t row) {
    remove_words_.bind(":row", row).run();
    if (remove_pieces_) remove_pieces_->bind(":row", row).run();
  }

  void insert(std::int64_t id) {
    insert_words_.bind(":id", id).run();
    if (insert_pieces_) insert_pieces_->bind(":id", id).run();
  }

 private:
  Statement remove_words_;
  Statement insert_words_;
  std::optional<Statement> remove_pieces_;
  std::optional<Statement> insert_pieces_;
};

std::int64_t first_key(sqlite3_changeset_iter* row, int operation) {
  sqlite3_value* value = nullptr;
  if (operation == SQLITE_INSERT) {
    sqlite3changeset_new(row, 0, &value);
  } else {
    sqlite3changeset_old(row, 0, &value);
  }
  return value == nullptr ? 0 : sqlite3_value_int64(value);
}

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
  std::string_view last_table;
  while (sqlite3changeset_next(row) == SQLITE_ROW) {
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
    auto indexer = indexers.find(source);
    if (indexer == indexers.end()) indexer = indexers.try_emplace(source, db, *source).first;
    const std::int64_t id = first_key(row, operation);
    if (operation != SQLITE_INSERT) indexer->second.remove(id * 16 + source->number);
    if (operation != SQLITE_DELETE) indexer->second.insert(id);
  }
  return rows;
}

void rebuild_search(Database& db) {
  execute(db, "BEGIN IMMEDIATE; DELETE FROM search_words; DELETE FROM search_pieces;");
  try {
    for (const SearchSource& source : search_sources()) {
      Statement(db, insert_words_sql(source, "")).run();
      if (has_pieces(source)) Statement(db, insert_pieces_sql(source, "")).run();
    }
    execute(db, "COMMIT");
  } catch (...) {
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

}  // namespace ruka
