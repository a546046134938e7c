#pragma once
// A table as JSON: [{"name": "ООО Вектор", "phones": ["+7..."]}], or an object a line.
#include <string>
#include <string_view>
#include <vector>

#include "lib/exchange/csv.hpp"

namespace ruka {

/// Whether a file begins as such a table does, after a byte order mark and blanks.
bool is_json_table(std::string_view bytes);

/// The keys of all objects as the header, then a row an object, with the line where it begins. The
/// texts of a list stand a line each, null is an empty cell, a number is as it is written; an
/// object within an object ("nested"), or a key that stands twice ("twice"), makes the row one that
/// cannot be trusted. Throws Error{Input}
/// where the text, in UTF-8, is no such table.
std::vector<CsvRow> read_json_rows(std::string_view text);

}  // namespace ruka
