#pragma once
// Rows of a file to import, whatever its form: told by its content, not by its name.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "lib/exchange/csv.hpp"

namespace ruka {

/// A CSV file row by row, or the cards of a vCard file as rows under a header of our own fields.
class ImportSource {
 public:
  /// Throws Error{Input} for a file that cannot be read, or is a workbook.
  ImportSource(const std::filesystem::path& file, std::optional<std::string> encoding,
               std::optional<char> delimiter);

  /// A delimiter of NUL: the file has none.
  const CsvDialect& dialect() const { return dialect_; }
  /// The header first, then row after row.
  std::optional<CsvRow> next();

 private:
  std::optional<CsvReader> csv_;
  CsvDialect dialect_;
  std::vector<CsvRow> rows_;
  std::size_t at_ = 0;
};

}  // namespace ruka
