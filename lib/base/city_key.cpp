#include "lib/base/city_key.hpp"

#include <algorithm>
#include <iterator>

#include "lib/base/text.hpp"

namespace ruka {

namespace {

struct OtherName {
  std::string_view squeezed;  // folded, its letters alone
  std::string_view town;
};
// Short, spoken and foreign names of towns, and names in which hyphens and spaces go astray.
constexpr OtherName kOtherNames[] = {{"moscow", "москва"},
                                     {"msk", "москва"},
                                     {"petersburg", "санкт-петербург"},
                                     {"saintpetersburg", "санкт-петербург"},
                                     {"sanktpeterburg", "санкт-петербург"},
                                     {"spb", "санкт-петербург"},
                                     {"stpetersburg", "санкт-петербург"},
                                     {"владик", "владивосток"},
                                     {"вновгород", "великий новгород"},
                                     {"екат", "екатеринбург"},
                                     {"екб", "екатеринбург"},
                                     {"йошкарола", "йошкар-ола"},
                                     {"каменскуральский", "каменск-уральский"},
                                     {"комсомольскнаамуре", "комсомольск-на-амуре"},
                                     {"мск", "москва"},
                                     {"набчелны", "набережные челны"},
                                     {"нижний", "нижний новгород"},
                                     {"нижнийновгород", "нижний новгород"},
                                     {"нижтагил", "нижний тагил"},
                                     {"нн", "нижний новгород"},
                                     {"нновгород", "нижний новгород"},
                                     {"новосиб", "новосибирск"},
                                     {"нск", "новосибирск"},
                                     {"нтагил", "нижний тагил"},
                                     {"нчелны", "набережные челны"},
                                     {"петербург", "санкт-петербург"},
                                     {"петропавловсккамчатский", "петропавловск-камчатский"},
                                     {"питер", "санкт-петербург"},
                                     {"питера", "санкт-петербург"},
                                     {"питере", "санкт-петербург"},
                                     {"питером", "санкт-петербург"},
                                     {"питеру", "санкт-петербург"},
                                     {"ростовд", "ростов-на-дону"},
                                     {"ростовнадону", "ростов-на-дону"},
                                     {"ростовнд", "ростов-на-дону"},
                                     {"санктпетербург", "санкт-петербург"},
                                     {"спб", "санкт-петербург"},
                                     {"спетербург", "санкт-петербург"},
                                     {"уланудэ", "улан-удэ"},
                                     {"устьилимск", "усть-илимск"},
                                     {"хантымансийск", "ханты-мансийск"},
                                     {"челны", "набережные челны"},
                                     {"южносахалинск", "южно-сахалинск"}};
static_assert(std::ranges::is_sorted(kOtherNames, {}, &OtherName::squeezed));

// The town that a name of other spelling means; the name itself where it is its only one.
std::string town_of(std::string_view name) {
  std::string squeezed;
  std::ranges::copy_if(name, std::back_inserter(squeezed), [](char sign) {
    return std::string_view(" -./").find(sign) == std::string_view::npos;
  });
  const auto* other = std::ranges::lower_bound(kOtherNames, squeezed, {}, &OtherName::squeezed);
  const bool known = other != std::end(kOtherNames) && other->squeezed == squeezed;
  return std::string(known ? other->town : name);
}

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
  return has_letter_or_digit(name) ? town_of(name) : folded;
}

}  // namespace ruka
