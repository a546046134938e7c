#include <stdexcept>

#include "apps/ruka/command.hpp"
#include "apps/ruka/parse.hpp"

namespace ruka {

namespace {

// A name that the command's row does not have is a slip of the verb, not of the person.
void check_declared(const Command& command, std::string_view name) {
  for (const Option& option : command.options) {
    if (name == option.name) return;
  }
  for (const Argument& argument : command.arguments) {
    if (name == argument.place) return;
  }
  throw std::logic_error(fmt::format("{} does not declare {}", command.words, name));
}

}  // namespace

bool Parsed::flag(std::string_view option) const { return given(option); }

bool Parsed::given(std::string_view name) const { return text(name).has_value(); }

bool Parsed::has_options() const {
  return std::ranges::any_of(values_,
                             [](const auto& value) { return value.first.starts_with("--"); });
}

std::optional<std::string> Parsed::text(std::string_view name) const {
  check_declared(*command_, name);
  std::optional<std::string> last;
  for (const auto& [key, value] : values_) {
    if (key == name) last = value;
  }
  return last;
}

std::string Parsed::required(std::string_view place) const {
  const auto value = text(place);
  if (!value) throw std::logic_error(fmt::format("{} is not required", place));
  return *value;
}

std::vector<std::string> Parsed::all(std::string_view name) const {
  check_declared(*command_, name);
  std::vector<std::string> values;
  for (const auto& [key, value] : values_) {
    if (key == name) values.push_back(value);
  }
  return values;
}

std::optional<std::int64_t> Parsed::count(std::string_view option) const {
  const auto value = text(option);
  if (!value) return std::nullopt;
  return parse_count(std::string(option).c_str(), *value);
}

void Parsed::put(std::string_view name, std::string value) {
  check_declared(*command_, name);
  values_.emplace_back(name, std::move(value));
}

}  // namespace ruka
