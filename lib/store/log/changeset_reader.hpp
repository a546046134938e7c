#pragma once
// A changeset read as bytes: what SQLite itself would trust, and what it cannot take apart.
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ruka {

/// A column of a changed row; monostate where it is not in the record, or is no number and no text.
using ChangeCell = std::variant<std::monostate, std::int64_t, std::string_view>;

/// SQLite trusts a changeset: a damaged one can keep it busy for ever. So each is read here first.
/// Reads the format that sqlite3session.c documents: for each table 'T', the number of columns, a
/// byte for each, its name and NUL; then rows of an operation, a flag and one record or two.
/// Throws Error{Storage} where it is damaged.
class ChangesetReader {
 public:
  explicit ChangesetReader(std::string_view bytes) : bytes_(bytes) {}

  bool at_end() const { return at_ == bytes_.size(); }
  bool at_table() const { return !at_end() && bytes_[at_] == 'T'; }
  std::size_t position() const { return at_; }
  std::size_t columns() const { return columns_; }

  /// The name of the table whose rows follow.
  std::string table();
  /// Passes over a row.
  void row();
  /// Its cells: of each of its records, one after another.
  std::vector<ChangeCell> cells();
  /// Passes over a row's operation and flag; how many records of cells follow.
  std::size_t records();
  /// The bytes of the next cell, with its type.
  std::string_view bytes();

 private:
  std::string_view take(std::size_t size);
  std::size_t varint();
  ChangeCell value();

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::size_t columns_ = 0;
};

}  // namespace ruka
