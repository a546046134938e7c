#pragma once
// UTF-8 that a program took for another encoding and wrote as UTF-8 once more: «РџСЂРёРІРµС‚».
#include <optional>
#include <string>
#include <string_view>

namespace ruka {

/// The text as it was before; nothing where it is not wholly such a one. `encoding`: for which it
/// was taken, windows-1251 or windows-1252 (ISO 8859-1 too).
std::optional<std::string> undoubled(std::string_view text, const char* encoding);

/// The same of a value in which some words may be such ones, as far as they can be told; nothing
/// where none is.
std::optional<std::string> undoubled_words(std::string_view value);

}  // namespace ruka
