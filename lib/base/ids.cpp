#include "lib/base/ids.hpp"

#include <charconv>

namespace ruka {

std::optional<std::int64_t> parse_id_number(std::string_view text) {
  if (text.starts_with('#')) text.remove_prefix(1);
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc{} || end != text.data() + text.size() || id <= 0) return std::nullopt;
  return id;
}

}  // namespace ruka
