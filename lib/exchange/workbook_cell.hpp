#pragma once
// One cell of a table as a cell of a workbook.
#include <optional>
#include <string>

#include "lib/table/writer.hpp"

namespace ruka {

/// A text, or a number with its Excel format; nothing where both are empty.
struct BookCell {
  std::string text;
  std::optional<double> number = {};
  std::string format = {};
};

/// By the column's type: numbers with a format, days and moments as Excel's days since 1900. What
/// Excel cannot hold exactly (whole numbers of more than 15 digits, days before March 1900,
/// negative spans) is text.
BookCell book_cell(const Table::View& cell, const Column& column, const Style& style);

/// A text fit for a workbook's XML: no character that XML 1.0 forbids, and no `_x0041_`, which
/// Excel would read as a code. At most 32,767 UTF-16 units; `cut` says whether there was more.
struct BookText {
  std::string text;
  bool cut = false;
};
BookText book_text(std::string_view text);

/// Whether a text is what a cell of a workbook holds of a longer one.
bool is_cut_by_workbook(std::string_view text, std::string_view whole);

}  // namespace ruka
