#pragma once
// Rows of a file to import, whatever its form: told by its content, not by its name.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "lib/exchange/csv.hpp"
#include "lib/exchange/workbook_reader.hpp"

namespace ruka {

/// A CSV file or a workbook's sheet row by row, the objects of a JSON file by their keys, or the
/// cards of a vCard file as rows under a header of our own fields.
class ImportSource {
 public:
  /// `sheet`: of a workbook; without it the first one that has rows. Throws Error{Input} for a file
  /// that cannot be read, Error{Usage} for a sheet that is not there.
  ImportSource(const std::filesystem::path& file, std::optional<std::string> encoding,
               std::optional<char> delimiter, std::optional<std::string> sheet = {});

  /// A delimiter of NUL: the file has none. For a workbook, its sheet.
  const CsvDialect& dialect() const { return dialect_; }
  /// Pictures, sounds and keys of the cards, which are not kept.
  std::int64_t pictures() const { return pictures_; }
  /// The header first, then row after row.
  std::optional<CsvRow> next();

 private:
  void take_cards(std::string_view text);

  std::optional<CsvReader> csv_;
  std::optional<WorkbookReader> book_;
  CsvDialect dialect_;
  std::vector<CsvRow> rows_;
  std::size_t at_ = 0;
  std::int64_t pictures_ = 0;
};

}  // namespace ruka
