// Puts a changeset's tables in an order in which it can be applied with foreign keys on.
#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <set>

#include "lib/base/error.hpp"
#include "lib/store/changeset.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

// SQLite trusts a changeset: a damaged one can keep it busy for ever. So each is read here first.
// Reads the format that sqlite3session.c documents: for each table 'T', the number of columns, a
// byte for each, its name and NUL; then rows of an operation, a flag and one record or two.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  bool at_end() const { return at_ == bytes_.size(); }
  bool at_table() const { return !at_end() && bytes_[at_] == 'T'; }
  std::size_t position() const { return at_; }

  std::string table() {
    if (take(1)[0] != 'T') damaged();
    columns_ = varint();
    if (columns_ == 0 || columns_ > 2000) damaged();
    take(columns_);
    const std::size_t end = bytes_.find('\0', at_);
    if (end == bytes_.npos) damaged();
    std::string name(bytes_.substr(at_, end - at_));
    take(name.size() + 1);
    return name;
  }

  void row() {
    const int operation = take(2)[0];
    if (operation != SQLITE_INSERT && operation != SQLITE_UPDATE && operation != SQLITE_DELETE) {
      damaged();
    }
    for (int records = operation == SQLITE_UPDATE ? 2 : 1; records > 0; --records) {
      for (std::size_t i = 0; i < columns_; ++i) value();
    }
  }

 private:
  [[noreturn]] static void damaged() { throw_sqlite(SQLITE_CORRUPT, "changeset"); }

  std::string_view take(std::size_t size) {
    if (size > bytes_.size() - at_) damaged();
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }

  std::size_t varint() {
    std::size_t value = 0;
    for (int i = 0; i < 9; ++i) {
      const auto byte = static_cast<unsigned char>(take(1)[0]);
      if (i == 8) return value << 8 | byte;
      value = value << 7 | (byte & 0x7F);
      if (byte < 0x80) break;
    }
    return value;
  }

  void value() {
    switch (take(1)[0]) {
      case SQLITE_INTEGER:
      case SQLITE_FLOAT: take(8); break;
      case SQLITE_TEXT:
      case SQLITE_BLOB: take(varint()); break;
      case SQLITE_NULL:
      case 0: break;  // not part of the record
      default: damaged();
    }
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::size_t columns_ = 0;
};

std::int64_t rows_in(std::string_view changeset) {
  std::int64_t rows = 0;
  for (Reader reader(changeset); !reader.at_end();) {
    reader.table();
    for (; !reader.at_end() && !reader.at_table(); ++rows) reader.row();
  }
  return rows;
}

std::map<std::string, std::string_view> sections_of(std::string_view changeset) {
  std::map<std::string, std::string_view> sections;
  for (Reader reader(changeset); !reader.at_end();) {
    const std::size_t start = reader.position();
    const std::string table = reader.table();
    while (!reader.at_end() && !reader.at_table()) reader.row();
    sections[table] = changeset.substr(start, reader.position() - start);
  }
  return sections;
}

std::set<std::string> parents_of(Database& db, const std::string& table) {
  Statement rows(db, R"(SELECT DISTINCT "table" FROM pragma_foreign_key_list(:table))");
  rows.bind(":table", table);
  std::set<std::string> parents;
  while (rows.step()) {
    if (rows.view(0) != table) parents.insert(rows.text(0));
  }
  return parents;
}

}  // namespace

void check_changeset(std::string_view changeset) { rows_in(changeset); }

std::int64_t count_rows(std::string_view changeset) {
  try {
    return rows_in(changeset);
  } catch (const Error&) {
    return -1;
  }
}

std::string children_first(Database& db, std::string_view changeset) {
  auto left = sections_of(changeset);
  std::map<std::string, std::set<std::string>> parents;
  for (const auto& [table, bytes] : left) parents[table] = parents_of(db, table);
  const auto has_no_child = [&](const auto& one) {
    return std::none_of(left.begin(), left.end(), [&](const auto& other) {
      return parents[other.first].contains(one.first);
    });
  };
  std::string ordered;
  while (!left.empty()) {
    auto next = std::find_if(left.begin(), left.end(), has_no_child);
    if (next == left.end()) next = left.begin();
    ordered += next->second;
    left.erase(next);
  }
  return ordered;
}

}  // namespace ruka
