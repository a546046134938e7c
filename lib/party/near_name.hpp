#pragma once
// What somebody may have meant who wrote a name: where it stands in another, and which is near.
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// Whether `piece` stands at the beginning of a word of `name`, both compared folded; a piece that
/// stands only inside words (ром in Хром) says too little to write by.
bool begins_word(std::string_view name, std::string_view piece);

/// The one of `names` that is, or has a word that is, but one letter from `who`; "" where none is,
/// or several are. A word of fewer than four letters is near nothing.
std::string near_name(std::string_view who, const std::vector<std::string>& names);

}  // namespace ruka
