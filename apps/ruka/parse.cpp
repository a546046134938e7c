#include "apps/ruka/parse.hpp"

#include <charconv>
#include <stdexcept>

#include "apps/ruka/word_labels.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr std::string_view kFormats[] = {"text",  "csv", "tsv",  "json",
                                         "jsonl", "md",  "xlsx", "ids"};
constexpr std::string_view kLangs[] = {"ru", "en"};
constexpr std::string_view kColors[] = {"auto", "always", "never"};

constexpr Option kGlobals[] = {
    {"--db", Takes::File, "FILE", N_("the desk's file (RUKA_DB)")},
    {"--lang", Takes::Word, "LANG", N_("language: ru or en (RUKA_LANG)"), kLangs},
    {"--now", Takes::When, "WHEN", N_("the time to work at (RUKA_NOW)")},
    {"--format", Takes::Word, "FORMAT", N_("-f: text, csv, tsv, json, jsonl, md, xlsx or ids"),
     kFormats},
    {"--output", Takes::File, "FILE", N_("-o: write to a file, its format from its ending")},
    {"--columns", Takes::Fields, "A,B", N_("only these columns, in this order")},
    {"--sort", Takes::Fields, "COL", N_("order by a column; -COL is downwards")},
    {"--limit", Takes::Count, "N", N_("at most so many rows")},
    {"--where", Takes::Text, "FILTER", N_("only rows that fit: city = Казань and vip = yes")},
    {"--excel", Takes::Nothing, "", N_("CSV as a Russian Excel wants it")},
    {"--color", Takes::Word, "WHEN", N_("color: auto, always or never"), kColors},
    {"--no-pager", Takes::Nothing, "", N_("never through a pager")},
    {"--quiet", Takes::Nothing, "", N_("-q: a write prints only the number")},
    {"--dry-run", Takes::Nothing, "", N_("-n: show what would be done, change nothing")},
    {"--yes", Takes::Nothing, "", N_("-y: answer every question with yes")},
    {"--force", Takes::Nothing, "", N_("insist against a warning")},
    {"--mask", Takes::Nothing, "", N_("hide phones, e-mails and names; nothing is written")},
    {"--fail-empty", Takes::Nothing, "", N_("status 1 where nothing is found")},
    {"--help", Takes::Nothing, "", N_("-h: this help")},
    {"--version", Takes::Nothing, "", N_("the version")},
};

constexpr std::pair<char, std::string_view> kShort[] = {{'f', "--format"}, {'o', "--output"},
                                                        {'q', "--quiet"},  {'n', "--dry-run"},
                                                        {'y', "--yes"},    {'h', "--help"}};

const Option* find_option(std::span<const Option> options, std::string_view name) {
  for (const Option& option : options) {
    if (name == option.name) return &option;
  }
  return nullptr;
}

// "-f" and "-fjson" as "--format" and its value.
std::pair<std::string, std::optional<std::string>> split_option(std::string_view word) {
  if (word.starts_with("--")) {
    const std::size_t sign = word.find('=');
    if (sign == word.npos) return {std::string(word), std::nullopt};
    return {std::string(word.substr(0, sign)), std::string(word.substr(sign + 1))};
  }
  for (const auto& [letter, name] : kShort) {
    if (word[1] != letter) continue;
    std::optional<std::string> value;
    if (word.size() > 2) value = word.substr(word[2] == '=' ? 3 : 2);
    return {std::string(name), value};
  }
  return {std::string(word), std::nullopt};
}

// A word that is an option, not a value: "-x", "--x"; not "-", "-5" or "-1d".
bool looks_like_option(std::string_view word) {
  return word.size() > 1 && word[0] == '-' && !(word[1] >= '0' && word[1] <= '9');
}

struct Read {
  const Option* option;
  std::string value;
};

[[noreturn]] void unknown_option(std::string_view name, const Command* command) {
  std::vector<std::string> names;
  if (command != nullptr) {
    for (const Option& option : command->options) names.emplace_back(option.name);
  }
  for (const Option& option : kGlobals) names.emplace_back(option.name);
  const std::string near = nearest_word(name, names);
  const std::string help =
      command == nullptr ? "ruka --help" : fmt::format("ruka {} --help", command->words);
  throw Error(ErrorKind::Usage,
              msg("there is no option “{option}” here", {{"option", terminal_safe(name)}}),
              near.empty() ? msg("{help} lists them", {{"help", help}})
                           : msg("did you mean “{near}”?", {{"near", near}}));
}

// The code of one of the words, said as a code or as people call it.
std::string read_word(const char* name, std::span<const std::string_view> words,
                      std::string_view value) {
  std::string code = code_of_word(words, value);
  if (!code.empty()) return code;
  throw Error(
      ErrorKind::Usage,
      msg("“{value}” does not fit {option}", {{"value", terminal_safe(value)}, {"option", name}}),
      msg("one of these is expected: {words}", {words_list("words", words)}));
}

void set_global(GlobalOptions& globals, const Option& option, std::string value) {
  const std::string_view name = option.name;
  if (name == "--db")
    globals.db = std::move(value);
  else if (name == "--lang")
    globals.lang = std::move(value);
  else if (name == "--now")
    globals.now = std::move(value);
  else if (name == "--format")
    globals.format = std::move(value);
  else if (name == "--output")
    globals.output = std::move(value);
  else if (name == "--columns")
    globals.columns = std::move(value);
  else if (name == "--sort")
    globals.sort = std::move(value);
  else if (name == "--where")
    globals.where = std::move(value);
  else if (name == "--color")
    globals.color = std::move(value);
  else if (name == "--limit")
    globals.limit = parse_count(option.name, value);
  else if (name == "--excel")
    globals.excel = true;
  else if (name == "--no-pager")
    globals.no_pager = true;
  else if (name == "--quiet")
    globals.quiet = true;
  else if (name == "--dry-run")
    globals.dry_run = true;
  else if (name == "--yes")
    globals.yes = true;
  else if (name == "--force")
    globals.force = true;
  else if (name == "--mask")
    globals.mask = true;
  else if (name == "--fail-empty")
    globals.fail_empty = true;
  else if (name == "--help")
    globals.help = true;
  else if (name == "--version")
    globals.version = true;
}

// Reads the option at `at`, moving past its value.
Read read_option(const std::vector<std::string>& words, std::size_t& at, const Command* command) {
  auto [name, value] = split_option(words[at]);
  const Option* option = command == nullptr ? nullptr : find_option(command->options, name);
  if (option == nullptr) option = find_option(kGlobals, name);
  if (option == nullptr) unknown_option(name, command);
  if (option->takes == Takes::Nothing) {
    if (value) {
      throw Error(ErrorKind::Usage, msg("{option} takes no value", {{"option", name}}),
                  msg("leave out “={value}”", {{"value", terminal_safe(*value)}}));
    }
    return {option, ""};
  }
  if (!value) {
    if (at + 1 >= words.size()) {
      throw Error(
          ErrorKind::Usage, msg("{option} needs a value", {{"option", name}}),
          msg("write it like {option} {place}", {{"option", name}, {"place", option->place}}));
    }
    value = words[++at];
  }
  if (option->takes == Takes::Word) value = read_word(option->name, option->words, *value);
  if (option->takes == Takes::Count) parse_count(option->name, *value);
  return {option, std::move(*value)};
}

// The command that will run, without a complaint: global options and their values stand aside,
// and a noun alone is its list.
const Command* find_command_words(const std::vector<std::string>& words) {
  const Command* command = nullptr;
  std::string path;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (looks_like_option(words[at])) {
      const auto [name, value] = split_option(words[at]);
      const Option* option = find_option(kGlobals, name);
      if (option == nullptr) break;
      if (option->takes != Takes::Nothing && !value) ++at;
      continue;
    }
    const std::string longer = path.empty() ? words[at] : path + " " + words[at];
    const Command* found = find_command(longer);
    if (found == nullptr) break;
    path = longer;
    command = found;
  }
  const bool noun_alone = command != nullptr && command->run == nullptr;
  return noun_alone ? find_command(path + " list") : command;
}

bool is_global(const Option* option) {
  return option >= std::begin(kGlobals) && option < std::end(kGlobals);
}

[[noreturn]] void wrong_number(const Command& command, Message message) {
  throw Error(ErrorKind::Usage, std::move(message),
              msg("usage: {synopsis}", {{"synopsis", synopsis(command)}}));
}

// Gives the free words to the arguments in order; the last one may take several.
void place_words(const Command& command, const std::vector<std::string>& words, Parsed& parsed) {
  std::size_t at = 0;
  for (const Argument& argument : command.arguments) {
    const bool many = argument.many == Many::OneOrMore || argument.many == Many::ZeroOrMore;
    const bool needed = argument.many == Many::One || argument.many == Many::OneOrMore;
    if (needed && at >= words.size()) {
      wrong_number(command, msg("{place} is missing", {{"place", argument.place}}));
    }
    do {
      if (at >= words.size()) break;
      const std::string& word = words[at++];
      parsed.put(argument.place,
                 argument.words.empty() ? word : read_word(argument.place, argument.words, word));
    } while (many);
  }
  if (at < words.size()) {
    wrong_number(command,
                 msg("“{word}” is one word too many", {{"word", terminal_safe(words[at])}}));
  }
}

}  // namespace

std::span<const Option> global_options() { return kGlobals; }

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

Parsed parse_words(const Command& command, const std::vector<std::string>& words,
                   GlobalOptions& globals) {
  Parsed parsed(command);
  std::vector<std::string> free;
  bool only_words = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!only_words && words[at] == "--") {
      only_words = true;
    } else if (only_words || !looks_like_option(words[at])) {
      free.push_back(words[at]);
    } else {
      Read read = read_option(words, at, &command);
      if (is_global(read.option)) {
        set_global(globals, *read.option, std::move(read.value));
      } else {
        parsed.put(read.option->name, std::move(read.value));
      }
    }
  }
  if (!globals.help && !globals.version) place_words(command, free, parsed);
  return parsed;
}

// The value of a verb's own option is passed over: --note "-n" is a note, not a dry run.
void parse_globals(const std::vector<std::string>& words, GlobalOptions& globals) {
  const Command* command = find_command_words(words);
  for (std::size_t at = 0; at < words.size() && words[at] != "--"; ++at) {
    if (!looks_like_option(words[at])) continue;
    const auto [name, value] = split_option(words[at]);
    const Option* own = command == nullptr ? nullptr : find_option(command->options, name);
    const Option* option = own == nullptr ? find_option(kGlobals, name) : own;
    if (option == nullptr) continue;
    const bool takes = option->takes != Takes::Nothing;
    if (takes && !value && at + 1 >= words.size()) continue;
    std::string text = takes ? (value ? *value : words[++at]) : "";
    if (own == nullptr && option->takes != Takes::Count) {
      set_global(globals, *option, std::move(text));
    }
  }
}

CommandLine find_command_line(const std::vector<std::string>& arguments) {
  CommandLine line;
  std::string path;
  std::size_t at = 0;
  const auto keep_option = [&] {
    const auto [name, value] = split_option(arguments[at]);
    const Option* option = find_option(kGlobals, name);
    if (option == nullptr) unknown_option(name, line.command);
    line.rest.push_back(arguments[at]);
    const bool takes_next = option->takes != Takes::Nothing && !value;
    if (takes_next && at + 1 < arguments.size()) line.rest.push_back(arguments[++at]);
  };
  for (; at < arguments.size(); ++at) {
    const std::string& word = arguments[at];
    if (looks_like_option(word) && word != "--") {
      const bool of_all = find_option(kGlobals, split_option(word).first) != nullptr;
      if (line.command != nullptr && !of_all) break;
      keep_option();
      continue;
    }
    const std::string longer = path.empty() ? word : path + " " + word;
    const Command* found = find_command(longer);
    if (found == nullptr) break;
    path = longer;
    line.command = found;
  }
  line.rest.insert(line.rest.end(), arguments.begin() + static_cast<std::ptrdiff_t>(at),
                   arguments.end());
  return line;
}

std::string synopsis(const Command& command) {
  std::string text = fmt::format("ruka {}", command.words);
  for (const Argument& argument : command.arguments) {
    switch (argument.many) {
      case Many::One: text += fmt::format(" {}", argument.place); break;
      case Many::Optional: text += fmt::format(" [{}]", argument.place); break;
      case Many::OneOrMore: text += fmt::format(" {}...", argument.place); break;
      case Many::ZeroOrMore: text += fmt::format(" [{}...]", argument.place); break;
    }
  }
  return text + (command.options.empty() ? "" : " [OPTIONS]");
}

}  // namespace ruka
