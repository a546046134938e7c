#pragma once
// Values of a row of which one that cannot be read is refused alone.
#include <string>
#include <string_view>
#include <vector>

#include "lib/client/intake/import_row.hpp"

namespace ruka {

/// One value has one place: of two columns that differ neither is dropped in silence. Throws
/// Error{Value} where `text` has another value already.
void set_once(std::string_view field, std::string value, std::string& text);

/// Two columns for one field: no word of either is lost.
void add_text(std::string_view value, std::string_view between, std::string& text);

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
