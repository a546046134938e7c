#pragma once
// A foreign table of clients with its header found, and what its columns are.
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/client/map/import_map.hpp"
#include "lib/exchange/table_header.hpp"

namespace ruka {

class ImportTable {
 public:
  /// The header has a column for one of `keys` (codes of fields). `map`: as recognize_columns reads
  /// it. Throws as HeadedTable, open_import and recognize_columns do.
  ImportTable(const std::filesystem::path& file, const TableOptions& options, std::string_view map,
              std::span<const std::string_view> keys);

  const CsvDialect& dialect() const { return table_.dialect(); }
  /// Empty where the file is.
  const std::vector<std::string>& header() const { return table_.header(); }
  const ColumnMap& columns() const { return columns_; }
  /// Whether words such as NULL and «нет» say that a cell is empty: in a table of another program.
  bool has_words_for_nothing() const { return table_.is_seen() && columns_.program != "ruka"; }
  /// Pictures of cards, left out.
  std::int64_t pictures() const { return pictures_; }
  /// The next row behind the header.
  std::optional<CsvRow> next() { return table_.next(); }

 private:
  std::int64_t pictures_ = 0;
  HeadedTable table_;
  ColumnMap columns_;
};

}  // namespace ruka
