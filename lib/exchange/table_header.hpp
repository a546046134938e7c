#pragma once
// A foreign table with its header found: titles may stand above it, it may take two rows or have
// one column.
#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "lib/exchange/table_source.hpp"

namespace ruka {

/// What a row would be as a header.
struct KnownHeadings {
  std::int64_t count = 0;    ///< of cells that are known headings; 0 where a map's are not there
  bool named = false;        ///< one of them is that without which there is no table
  std::int64_t in_part = 0;  ///< known where it is half a header, which has not all of a map's
};

class HeadedTable {
 public:
  using Open = std::function<TableSource(const TableOptions& options)>;
  using Known = std::function<KnownHeadings(const std::vector<std::string>& cells)>;

  /// The header is the first row that is `named` and knows more than one heading, alone or with the
  /// row under it, sought within the first rows; where none does, the first that is named; then the
  /// first row. A row of nothing but headings under it completes it. Throws Error{Usage} where no
  /// row begins at the line of options.header, and as `open` does.
  HeadedTable(const Open& open, const TableOptions& options, const Known& known);

  const CsvDialect& dialect() const { return source_->dialect(); }
  /// Empty where the file is.
  const std::vector<std::string>& header() const { return header_; }
  /// Of the header, where other lines stand above it or it was said; 0 elsewhere.
  std::int64_t line() const { return line_; }
  /// Whether words such as NULL and «нет» may say that a cell is empty: in a table that people see.
  bool is_seen() const;
  /// The next row behind the header.
  std::optional<CsvRow> next();

 private:
  void find_header(const TableOptions& options, const Known& known);

  std::optional<TableSource> source_;
  std::deque<CsvRow> rows_;  // read to find the header, and not yet given
  std::vector<std::string> header_;
  std::int64_t line_ = 0;
};

/// Whether a row says the headings once more, whatever their case.
bool is_header_again(const CsvRow& row, const std::vector<std::string>& header);

/// «Итого», "Total: 5", «Всего 12 клиентов»: what begins a line of sums.
bool is_word_of_totals(std::string_view text);

/// NULL, #N/A, \N, «нет», «-»: a word that says that a cell is empty.
bool is_word_for_nothing(std::string_view text);

}  // namespace ruka
