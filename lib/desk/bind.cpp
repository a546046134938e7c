#include "lib/desk/bind.hpp"

namespace ruka {

void bind_values(Statement& rows, const std::vector<Bind>& binds) {
  for (const Bind& bind : binds) {
    if (!rows.takes(bind.name.c_str())) continue;
    if (const auto* text = std::get_if<std::string>(&bind.value)) {
      rows.bind(bind.name.c_str(), *text);
    } else if (const auto* value = std::get_if<std::int64_t>(&bind.value)) {
      rows.bind(bind.name.c_str(), *value);
    } else {
      rows.bind_null(bind.name.c_str());
    }
  }
}

}  // namespace ruka
