#pragma once
// The rows of a table in a file, whatever its form: told by its content, not by its name.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/base/message.hpp"
#include "lib/exchange/csv.hpp"
#include "lib/exchange/workbook_reader.hpp"

namespace ruka {

/// How a table is to be read; what is absent is recognized.
struct TableOptions {
  std::optional<std::string> encoding;
  std::optional<char> delimiter;
  std::optional<std::string> sheet;    ///< of a workbook; the first one that has rows unless said
  std::optional<std::int64_t> header;  ///< the line of the header; it is sought unless said
};

/// A CSV file or a workbook's sheet row by row, or the objects of a JSON file by their keys.
class TableSource {
 public:
  /// Throws Error{Input} for a file that cannot be read or is a web page, Error{Usage} for a sheet
  /// that is not there.
  TableSource(const std::filesystem::path& file, const TableOptions& options);
  /// Rows that were read already, the header first.
  TableSource(CsvDialect dialect, std::vector<CsvRow> rows);

  /// A delimiter of NUL: the file has none. For a workbook, its sheet.
  const CsvDialect& dialect() const { return dialect_; }
  /// The next row; a file has its header among them.
  std::optional<CsvRow> next();

 private:
  std::unique_ptr<CsvReader> csv_;
  std::unique_ptr<WorkbookReader> book_;
  CsvDialect dialect_;
  std::vector<CsvRow> rows_;
  std::size_t at_ = 0;
};

/// Why a cell has no value to take, though it is not empty: a formula that the workbook has no
/// value for, or, where `words` may say so, an error («#REF!»). Nothing where it has one.
std::optional<Error> lost_value(const CsvRow& row, std::size_t cell, std::string_view heading,
                                bool words);

/// What is wrong with a value that is UTF-8 written twice: no name and no address. Nothing where it
/// is not.
std::optional<Error> doubled_value(std::string_view value, std::string_view heading);

/// Its cells with something in them, " | " between.
std::string row_text(const CsvRow& row);

/// Why a row cannot be trusted: what its `problem` means.
Message problem_of_row(const CsvRow& row);

}  // namespace ruka
