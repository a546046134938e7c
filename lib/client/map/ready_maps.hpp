#pragma once
// The columns of programs that assistants come from: known by their headings.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

struct ReadyMap {
  std::string_view name;   ///< as --map takes it: "bitrix24"
  std::string_view title;  ///< as a person calls it: "Битрикс24"
  /// A file is this program's where it has every heading of one of the lines.
  std::string_view signs;
  /// "heading=field" a line; headings as heading_key gives them.
  std::string_view pairs;
};

std::span<const ReadyMap> ready_maps();

/// The map of that name, folded; none where there is none.
const ReadyMap* find_ready_map(std::string_view name);

/// The map whose signs the header has.
const ReadyMap* recognize_map(const std::vector<std::string>& header);

/// The code of the field that the map has for a heading; "" where it says nothing of it.
std::string_view field_in(const ReadyMap& map, std::string_view heading);

/// A heading as its letters alone, folded: "E-mail 2 (раб.)" is "emailраб".
std::string heading_key(std::string_view heading);

}  // namespace ruka
