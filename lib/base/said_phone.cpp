#include "lib/base/said_phone.hpp"

#include <algorithm>

#include "lib/base/area_code.hpp"

namespace ruka {

std::string spaced_phone(std::string_view number) {
  constexpr std::size_t kWhole = 12;  // "+79161234567"
  const std::size_t end = std::min(number.find_first_not_of("0123456789", 1), number.size());
  if (!number.starts_with("+7") || end != kWhole) return std::string(number);
  const std::size_t code = area_code_size(number.substr(2, kWhole - 2));
  const std::size_t pairs = kWhole - 4;  // the last four digits are two pairs
  return fmt::format("+7 {} {}-{}-{}{}", number.substr(2, code),
                     number.substr(2 + code, pairs - code - 2), number.substr(pairs, 2),
                     number.substr(pairs + 2, 2), number.substr(kWhole));
}

Message say_phone(std::string_view phone) {
  constexpr std::string_view kMark = RUKA_EXTENSION;
  const std::size_t mark = phone.find(kMark);
  if (mark == phone.npos) return msg_text(spaced_phone(phone));
  return say_extension(spaced_phone(phone.substr(0, mark)), phone.substr(mark + kMark.size()));
}

Message say_extension(std::string_view number, std::string_view extension) {
  return msg("{number} ext. {extension}", {{"number", number}, {"extension", extension}});
}

}  // namespace ruka
