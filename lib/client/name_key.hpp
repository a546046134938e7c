#pragma once
// Company names compared: without legal form, quotes, case, hyphens and look-alike letters.
#include <string>
#include <string_view>

namespace ruka {

/// The key under which two spellings of one name meet: «ООО "Ромашка-Плюс"» and «РОМАШКА ПЛЮС,
/// ООО» are "ромашка плюс". A name of nothing but a legal form keeps it.
std::string name_key(std::string_view name);

/// The legal form in a name, folded ("ооо", "ип"); empty where it has none.
std::string legal_form(std::string_view name);

}  // namespace ruka
