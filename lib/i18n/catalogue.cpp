#include "lib/i18n/catalogue.hpp"

#include <cstring>

// Compiled from ru/ and embedded by lib/embed.cmake.
extern "C" const char ruka_ru_mo[];
extern "C" const char ruka_ru_mo_end[];

namespace ruka {

std::uint32_t Catalogue::word(std::size_t at) const {
  std::uint32_t value = 0;
  if (at + sizeof value <= mo_.size()) std::memcpy(&value, mo_.data() + at, sizeof value);
  return value;
}

// The format's tables hold pairs of length and offset.
std::string_view Catalogue::entry(std::size_t table, std::uint32_t index) const {
  const std::size_t at = word(table) + std::size_t{8} * index;
  return mo_.substr(word(at + 4), word(at));
}

std::string_view Catalogue::find(std::string_view wanted) const {
  std::uint32_t low = 0;
  std::uint32_t high = size();
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    const std::string_view whole = key(middle);
    // A plural entry's key is "one NUL many": it is looked up by its singular.
    const std::string_view singular = whole.substr(0, whole.find('\0'));
    if (singular == wanted) return value(middle);
    if (singular < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return {};
}

const Catalogue& russian_catalogue() {
  static const Catalogue catalogue(
      std::string_view(ruka_ru_mo, static_cast<std::size_t>(ruka_ru_mo_end - ruka_ru_mo)));
  return catalogue;
}

}  // namespace ruka
