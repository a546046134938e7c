#pragma once
// What a value typed into a filter means: names as everywhere else, other values told from a slip.
#include <optional>
#include <string>
#include <string_view>

#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// The name that stands in the field for `value`, typed in any case form, by a piece or a number,
/// or the value of it (a city, a tag) of which `value` is a form; nothing for a field of neither.
/// Throws Error{NotFound} for what nobody is called, Error{Ambiguous} where several are meant, and
/// Error{NotFound} for a value that is a letter from one that there is. With `~` the one name that
/// the value is a form of, or nothing.
std::optional<std::string> value_meant(Database& db, const ListSpec& list, const FieldSpec& field,
                                       std::string_view op, const std::string& value);

/// The same for a filter of the list by its option: the value of the field of that name, or `value`
/// itself.
std::string value_meant(Database& db, const ListSpec& list, const Option& option,
                        const std::string& value);

}  // namespace ruka
