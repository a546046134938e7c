#include "lib/base/city_key.hpp"

#include "lib/base/text.hpp"

namespace ruka {

namespace {

std::string_view bare(std::string_view city) {
  for (const std::string_view word : {"город ", "гор. ", "гор.", "г. ", "г.", "г "}) {
    if (city.starts_with(word)) return trim(city.substr(word.size()));
  }
  for (const std::string_view word : {" город", " гор.", " г.", " г"}) {
    if (!city.ends_with(word)) continue;
    city = trim(city.substr(0, city.size() - word.size()));
    return city.ends_with(',') ? trim(city.substr(0, city.size() - 1)) : city;
  }
  return city;
}

}  // namespace

std::string city_key(std::string_view city) {
  const std::string folded = fold(is_utf8(city) ? clean_line(city) : std::string(trim(city)));
  const std::string_view name = bare(folded);
  return has_letter_or_digit(name) ? std::string(name) : folded;
}

}  // namespace ruka
