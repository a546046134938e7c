#pragma once
// A workbook (xlsx) read row by row, as its cells look to a person.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lib/exchange/csv.hpp"
#include "lib/exchange/modules/xlsx_read.hpp"

namespace ruka {

/// Far more than a sales department's base, far less than what harms the computer.
inline constexpr RukaXlsxLimits kWorkbookLimits = {.entries = 4096,
                                                   .bytes = std::uint64_t{256} << 20,
                                                   .ratio = 200,
                                                   .strings = 2'000'000,
                                                   .string_bytes = std::uint64_t{64} << 20,
                                                   .cell_bytes = std::uint64_t{128} << 10,
                                                   .row_bytes = std::uint64_t{4} << 20,
                                                   .text_bytes = std::uint64_t{128} << 20,
                                                   .cells = 50'000'000,
                                                   .rows = 1'048'576,
                                                   .columns = 16'384,
                                                   .depth = 64};

/// Whether a file that begins so is of an office program, or an archive: no text.
bool is_office_file(std::string_view first);

/// The rows of one sheet; empty ones are passed over. Texts as they are, numbers with all their
/// digits, dates as YYYY-MM-DD, formulas by the value that was last computed, errors by their names
/// («#REF!»). A cell that is merged over several rows stands in each of them that has one of its
/// own.
class WorkbookReader {
 public:
  /// The sheet of that name (whatever its case), else the first that is shown and has a row; throws
  /// Error{Input} where only hidden ones have. The
  /// whole sheet is looked through once before the first row is given: a damaged file, or one that
  /// would cost more than the limits, throws Error{Input} here, as do an .xls, an .ods, a password.
  explicit WorkbookReader(const std::filesystem::path& path, std::optional<std::string> sheet = {},
                          const RukaXlsxLimits& limits = kWorkbookLimits);
  ~WorkbookReader();

  /// The name of the sheet that is read; empty where no sheet has a row.
  const std::string& sheet() const;
  /// The others that have rows, where none was asked for by its name.
  const std::vector<std::string>& other_sheets() const;
  /// The next row under the number that it has on the sheet, or nothing at the end.
  std::optional<CsvRow> next();

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace ruka
