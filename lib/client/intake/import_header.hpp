#pragma once
// A foreign table with its header found: titles may stand above it, and it may have one column.
#include <deque>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/client/intake/import_source.hpp"
#include "lib/client/map/import_map.hpp"

namespace ruka {

/// How a table is to be read; what is absent is recognized.
struct TableOptions {
  std::string map;  ///< as recognize_columns reads it
  std::optional<std::string> encoding;
  std::optional<char> delimiter;
  std::optional<std::string> sheet;    ///< of a workbook
  std::optional<std::int64_t> header;  ///< the line of the header
};

class ImportTable {
 public:
  /// The header is the first row with a column for one of `keys` (codes of fields), sought within
  /// the first rows; where none has, the first row. Throws Error{Usage} where no row begins at the
  /// line of options.header, and as ImportSource and recognize_columns do.
  ImportTable(const std::filesystem::path& file, const TableOptions& options,
              std::span<const std::string_view> keys);

  const CsvDialect& dialect() const { return source_->dialect(); }
  /// Empty where the file is.
  const std::vector<std::string>& header() const { return header_; }
  const ColumnMap& columns() const { return columns_; }
  /// Whether words such as NULL and «нет» say that a cell is empty: in a table of another program.
  bool has_words_for_nothing() const;
  /// Pictures of cards, left out so far.
  std::int64_t pictures() const { return source_->pictures(); }
  /// The next row behind the header.
  std::optional<CsvRow> next();

 private:
  void find_header(const TableOptions& options, std::span<const std::string_view> keys);

  std::optional<ImportSource> source_;
  std::deque<CsvRow> rows_;  // read to find the header, and not yet given
  std::vector<std::string> header_;
  ColumnMap columns_;
};

}  // namespace ruka
