#pragma once
// What somebody may have meant who wrote a name: where it stands in another, and which is near.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/message.hpp"

namespace ruka {

/// Whether `piece` stands at the beginning of a word of `name`, both compared folded; a piece that
/// stands only inside words (ром in Хром) says too little to write by.
bool begins_word(std::string_view name, std::string_view piece);

/// At most five of `names`, each once, that are one letter from `who`, legal forms aside, and then
/// those of whose words one is, the others being there in any case form: one letter more or less,
/// another in its place, two neighbours the other way round, endings of cases aside. A word of
/// fewer than four letters is near nothing.
std::vector<std::string> near_names(std::string_view who, const std::vector<std::string>& names);

/// Whether two folded words are so near, and neither is the other or a form of it.
bool is_near_word(std::string_view typed, std::string_view word);

/// "did you mean “Лапин”?", "did you mean one of these: Лапин, Лапина?", or the other hint where
/// nothing is near.
Message did_you_mean(std::span<const std::string> near, Message otherwise);

}  // namespace ruka
