#pragma once
// Values of a row of which one that cannot be read is refused alone.
#include <string>
#include <string_view>
#include <vector>

#include "lib/client/intake/import_row.hpp"

namespace ruka {

/// The addresses of a cell.
void add_emails(std::string_view value, std::vector<std::string>& out, ImportRow& row);

/// The numbers of cells, each by itself, as they are written.
void settle_phones(std::vector<std::string>& phones, ImportRow& row);

/// Google puts several values of one kind into a cell, with ::: between: the first is the field's,
/// the others stand in the note under the heading.
std::string with_rest_noted(std::string_view value, std::string_view heading, std::string& note);

/// A day of birth in the table's order; "" where it is none.
std::string birthday_in(std::string_view value, Day today, DateOrder order, ImportRow& row);

}  // namespace ruka
