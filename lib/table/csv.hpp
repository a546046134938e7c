#pragma once
// A row of CSV as text.
#include <string>
#include <vector>

namespace ruka {

/// Cells as RFC 4180 has them, without a line end. Between tabs a quote is a sign like any other,
/// but for one that begins a cell.
std::string csv_row(const std::vector<std::string>& cells, char separator = ',');

}  // namespace ruka
