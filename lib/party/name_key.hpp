#pragma once
// Company names compared: without legal form, quotes, case, hyphens and look-alike letters.
#include <string>
#include <string_view>

namespace ruka {

struct NameKey {
  /// Two spellings of one name meet in it: «ООО "Ромашка-Плюс"» and «РОМАШКА ПЛЮС, ООО» are
  /// "ромашка плюс". A name of nothing but a legal form keeps it.
  std::string key;
  std::string form;  ///< the legal form, folded ("ооо", "ип"); empty where the name has none
};

NameKey read_name(std::string_view name);

/// read_name(name).key
std::string name_key(std::string_view name);

}  // namespace ruka
