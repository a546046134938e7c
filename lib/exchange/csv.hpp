#pragma once
// Office CSV read as it comes: encoding, delimiter and quotes are recognized.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/file/input_file.hpp"

namespace ruka {

/// How a file is written. Encodings: UTF-8, windows-1251, windows-1252, windows-1250, KOI8-R,
/// IBM866, UTF-16LE, UTF-16BE.
struct CsvDialect {
  std::string encoding;
  char delimiter = ',';
  bool bom = false;
  std::string sheet = {};  ///< of a workbook, which has no encoding and no delimiter
  bool json = false;       ///< objects by their keys: no delimiter either
  std::vector<std::string> other_sheets = {};  ///< of a workbook: they have rows, and are not read
  bool operator==(const CsvDialect&) const = default;
};

/// Where the text of a cell is from: a formula is one without a value, in its place; a merged cell
/// says what a row above does.
enum class CellKind : std::uint8_t { Own, Formula, Merged };

struct CsvRow {
  std::int64_t line = 0;  ///< of the file, from 1, where the row begins
  std::vector<std::string> fields;
  /// Why the row cannot be trusted ("nul", "text", "quote": one that is never closed, "rows": a
  /// value that holds whole rows, "nested": an object within an object, "twice": a key); empty
  /// where it can.
  std::string problem;
  std::int64_t last = 0;             ///< the line on which the row ends; 0 where that is not known
  std::string about = {};            ///< what the problem speaks of: a key, members of a group
  std::vector<CellKind> kinds = {};  ///< of a workbook's cells; empty where all are their own
};

/// The delimiter of a table of one column: none.
inline constexpr char kNoDelimiter = '\x1f';

/// Reads a file row by row; a row of the file's text is held at a time, not the whole file where it
/// is UTF-8 (other encodings are converted whole). Empty lines are passed over. Protection that a
/// spreadsheet or our own --excel put around a cell (="0012", a leading ' before a formula sign) is
/// taken off. A quote within a quoted value need not be doubled where the value ends on its line; a
/// quote that nothing closes makes its own line a row that cannot be trusted, and no other.
class CsvReader {
 public:
  /// Recognizes the dialect where `encoding` or `delimiter` are not given. Throws Error{Input} for
  /// a file that cannot be read or is no text.
  explicit CsvReader(const std::filesystem::path& path, std::optional<std::string> encoding = {},
                     std::optional<char> delimiter = {});
  explicit CsvReader(InputFile file, std::optional<std::string> encoding = {},
                     std::optional<char> delimiter = {});
  ~CsvReader();

  const CsvDialect& dialect() const;
  /// The next row, or nothing at the end.
  std::optional<CsvRow> next();

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

/// The encoding of a text by its bytes.
std::string detect_encoding(std::string_view bytes);

/// How well bytes read as Russian in an encoding, by how often its letters stand in Russian: to be
/// compared with another encoding's. The least number there is where they are not in it.
int russian_score(std::string_view bytes, const std::string& encoding);

/// The same of a file; of UTF-8 that a program has taken for windows-1251 or -1252 and written as
/// UTF-8 again, «РћРћРћ», the name under which to_utf8 puts it right.
std::string encoding_of_file(std::string_view bytes);

/// The text as UTF-8; what is not in the encoding, a byte here and there, is one that UTF-8 has
/// not, so that its row alone cannot be trusted. Throws Error{Input} for an unknown encoding, and
/// where too much is not in it.
std::string to_utf8(std::string_view bytes, const std::string& encoding);

/// A text as a file of that dialect holds it; UTF-8 where the encoding cannot hold it.
std::string in_encoding(std::string text, const CsvDialect& dialect);

/// The delimiter among ; , TAB | that cuts the first lines most evenly.
char detect_delimiter(std::string_view text);

}  // namespace ruka
