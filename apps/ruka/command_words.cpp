#include "apps/ruka/command_words.hpp"

#include "apps/ruka/parse.hpp"
#include "lib/base/text.hpp"
#include "lib/i18n/catalogue.hpp"

namespace ruka {

namespace {

std::string_view entry(const char* context, std::string_view id) {
  return russian_catalogue().find(std::string(context) + '\x04' + std::string(id));
}

std::string_view last_word(std::string_view words) { return words.substr(words.rfind(' ') + 1); }

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

std::size_t count_words(std::string_view words) {
  return static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1;
}

std::string_view russian_of(const Command& command) {
  const std::string_view own = entry("word", command.words);
  return own.empty() ? entry("word", last_word(command.words)) : own;
}

std::string_view russian_of(const Option& option) {
  const std::string_view own = entry("option", fmt::format("{} {}", option.name, option.place));
  return own.empty() ? entry("option", option.name) : own;
}

template <typename Called>
std::vector<std::string> russian_spellings(const Called& called) {
  std::vector<std::string> all;
  for (const std::string_view one : split(russian_of(called), ',')) {
    if (!trim(one).empty()) all.emplace_back(trim(one));
  }
  return all;
}

std::string_view english_of(const Command& command) { return last_word(command.words); }

std::string_view english_of(const Option& option) { return option.name; }

template <typename Called>
std::vector<std::string> all_spellings(const Called& called) {
  std::vector<std::string> all = russian_spellings(called);
  all.emplace(all.begin(), english_of(called));
  return all;
}

template <typename Called>
bool is_called(const Called& called, std::string_view folded) {
  return std::ranges::any_of(split(russian_of(called), ','),
                             [&](std::string_view one) { return fold(trim(one)) == folded; });
}

bool is_parent(const Command& command) {
  return command.run == nullptr || !commands_under(&command).empty();
}

// `ruka call`, `ruka сделка`: one that stands alone with its word.
const Command* short_form(std::string_view word, std::string_view folded, Lang script) {
  const Command* found = nullptr;
  for (const Command* command : all_commands()) {
    if (count_words(command->words) != 2) continue;
    const bool meant =
        script == Lang::Russian ? is_called(*command, folded) : last_word(command->words) == word;
    if (!meant) continue;
    if (found != nullptr) return nullptr;
    found = command;
  }
  if (found == nullptr) return nullptr;
  return first_word(found->words) == "client" || is_parent(*found) ? found : nullptr;
}

}  // namespace

Lang script_of(std::string_view text) {
  const bool ascii = std::ranges::all_of(text, [](char c) { return (c & '\x80') == 0; });
  return ascii ? Lang::English : Lang::Russian;
}

std::vector<const Command*> commands_under(const Command* at) {
  const std::string prefix = at == nullptr ? "" : std::string(at->words) + " ";
  std::vector<const Command*> under;
  for (const Command* command : all_commands()) {
    const std::string_view words(command->words);
    const bool below = words.starts_with(prefix) && words.find(' ', prefix.size()) == words.npos;
    if (below) under.push_back(command);
  }
  return under;
}

const Command* next_command(const Command* at, std::string_view word) {
  const std::string path =
      at == nullptr ? std::string(word) : fmt::format("{} {}", at->words, word);
  if (const Command* exact = find_command(path)) return exact;
  const Lang script = script_of(word);
  const std::string folded = fold(word);
  if (script == Lang::Russian) {
    for (const Command* command : commands_under(at)) {
      if (is_called(*command, folded)) return command;
    }
  }
  return at == nullptr ? short_form(word, folded, script) : nullptr;
}

const Option* find_option(std::span<const Option> options, std::string_view name) {
  for (const Option& option : options) {
    if (name == option.name) return &option;
  }
  if (script_of(name) == Lang::English) return nullptr;
  const std::string folded = fold(name);
  const auto found =
      std::ranges::find_if(options, [&](const Option& one) { return is_called(one, folded); });
  return found == options.end() ? nullptr : &*found;
}

std::vector<std::string> spellings(const Command& command) { return all_spellings(command); }

std::vector<std::string> spellings(const Option& option) { return all_spellings(option); }

std::vector<std::string> spellings(const Command& command, Lang lang) {
  if (lang == Lang::English) return {std::string(english_of(command))};
  return russian_spellings(command);
}

std::vector<std::string> spellings(const Option& option, Lang lang) {
  if (lang == Lang::English) return {std::string(english_of(option))};
  return russian_spellings(option);
}

std::string command_name(const Command& command, Lang lang) {
  if (lang == Lang::English) return command.words;
  std::string name;
  const std::string_view words(command.words);
  for (std::size_t end = words.find(' ');; end = words.find(' ', end + 1)) {
    const Command* upto = find_command(words.substr(0, end));
    const auto all = upto == nullptr ? std::vector<std::string>{} : spellings(*upto);
    if (!name.empty()) name += ' ';
    name += all.size() > 1 ? all[1] : std::string(last_word(words.substr(0, end)));
    if (end == words.npos) return name;
  }
}

Message place_words(std::string_view place) { return msg_in("place", place); }

namespace {

struct Beginning {
  std::size_t size;  // of the program's name and the command's own words
  const Command* command;
};

Beginning beginning_of(std::string_view line) {
  Beginning met{first_word(line).size(), nullptr};
  while (met.size < line.size()) {
    const std::string_view word = first_word(line.substr(met.size + 1));
    const Command* next = next_command(met.command, word);
    if (next == nullptr) break;
    met = {met.size + 1 + word.size(), next};
  }
  return met;
}

}  // namespace

const Command* command_in(std::string_view line) { return beginning_of(line).command; }

std::string shortened_command(std::string_view line) {
  const std::size_t shown = beginning_of(line).size;
  const std::string start(line.substr(0, shown));
  return shown == line.size() ? start : start + " …";
}

}  // namespace ruka
