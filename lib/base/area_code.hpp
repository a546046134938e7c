#pragma once
// Area codes of the Russian numbering plan: of three, four and five digits.
#include <cstddef>
#include <string_view>

namespace ruka {

/// How many of the ten national digits ("4822123456") are the area code: 3 of a large city or a
/// mobile network, 4 of Tver (4822), 5 of a district; 3 where the region is not known.
std::size_t area_code_size(std::string_view national);

}  // namespace ruka
