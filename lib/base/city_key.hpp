#pragma once
// Towns as people write them.
#include <string>
#include <string_view>

namespace ruka {

/// The key in which the spellings of one town meet: «г. Москва», «Москва г», «город МОСКВА», «Мск»
/// are "москва"; «СПб», «Питер» and «С-Петербург» are "санкт-петербург". A name of nothing but such
/// a word keeps it.
std::string city_key(std::string_view city);

}  // namespace ruka
