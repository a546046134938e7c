#pragma once
// Text in a CSV that a spreadsheet opens; for lib/table only.
#include <string>
#include <string_view>

namespace ruka {

/// The text of a cell that Excel, LibreOffice and Gnumeric show letter by letter. What they would
/// run as a formula, or take for a number, a date or a truth value and write anew (12/11, 1e5,
/// 0012, TRUE), becomes ="...", any other text stays. lib/exchange/csv.hpp undoes it.
std::string excel_text(std::string_view text);

}  // namespace ruka
