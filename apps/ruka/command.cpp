// What the words of a line became, and whether a value fits.
#include <charconv>
#include <stdexcept>

#include "apps/ruka/command.hpp"
#include "apps/ruka/command_words.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

// A name that the command's row does not have is a slip of the verb, not of the person.
void check_declared(const Parsed& parsed, std::string_view name) {
  if (parsed.declares(name)) return;
  const Command& command = parsed.command();
  throw std::logic_error(fmt::format("{} does not declare {}", command.words, name));
}

// The code of one of the words, said as a code or as people call it.
std::string read_word(const char* name, const Codes& words, std::string_view value) {
  std::string code = code_of_word(words, value);
  if (!code.empty()) return code;
  throw Error(
      ErrorKind::Usage,
      msg("“{value}” does not fit {option}",
          {{"value", terminal_safe(value)},
           *name == '-' ? MessageArg("option", name) : MessageArg("option", place_words(name))}),
      msg("one of these is expected: {words}", {words_list("words", words)}));
}

}  // namespace

bool Parsed::declares(std::string_view name) const {
  return std::ranges::any_of(command_->options,
                             [&](const Option& option) { return name == option.name; }) ||
         std::ranges::any_of(command_->arguments,
                             [&](const Argument& argument) { return name == argument.place; });
}

std::int64_t parse_count(const char* option, std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < 0) {
    throw Error(ErrorKind::Usage,
                msg("“{value}” does not fit {option}",
                    {{"value", terminal_safe(text)}, {"option", option}}),
                msg("a whole number from 0 is expected"));
  }
  return value;
}

std::string checked_value(const char* name, Takes takes, const Codes& words, std::string value) {
  if (takes == Takes::Word) return read_word(name, words, value);
  if (takes == Takes::Count) parse_count(name, value);
  return value;
}

bool Parsed::flag(std::string_view option) const { return given(option); }

bool Parsed::given(std::string_view name) const { return text(name).has_value(); }

bool Parsed::has_options() const {
  return std::ranges::any_of(values_,
                             [](const auto& value) { return value.first.starts_with("--"); });
}

std::optional<std::string> Parsed::text(std::string_view name) const {
  check_declared(*this, name);
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
  check_declared(*this, name);
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
  check_declared(*this, name);
  values_.emplace_back(name, std::move(value));
}

}  // namespace ruka
