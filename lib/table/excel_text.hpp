#pragma once
// Text in a CSV that a spreadsheet opens, and read back from it.
#include <string>
#include <string_view>

namespace ruka {

/// The text of a cell that Excel, LibreOffice and Gnumeric show letter by letter. What they would
/// run as a formula, or take for a number, a date or a truth value and write anew (12/11, 1e5,
/// 0012, TRUE), becomes ="..." or, where it has lines or more than 255 characters, gets an
/// apostrophe before it; any other text stays.
std::string excel_text(std::string_view text);

/// The text that excel_text made this cell of; of any other cell itself.
std::string text_of_excel(std::string cell);

}  // namespace ruka
