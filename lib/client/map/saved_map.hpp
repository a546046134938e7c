#pragma once
// Maps of columns kept under a name of one's own.
#include <string>
#include <string_view>

#include "lib/desk/list.hpp"

namespace ruka {

/// The text with each name of a saved map in place of that map's pieces; the rest stays as it is.
std::string known_map(Database& db, std::string_view map);

/// Keeps a map (map_text) under a name, in place of the one that it was. Throws Error{Value} for a
/// name that is none, or is a ready map's.
void save_map(Change& change, std::string_view name, std::string_view map);

/// The name as it was typed. Throws Error{NotFound} where no map of one's own is called so.
std::string remove_map(Change& change, std::string_view name);

/// Fields: name map updated_at
extern const ListSpec kSavedMaps;

}  // namespace ruka
