// The only file that includes CLI11, whose header costs seconds. CLI11 tells options and their
// values from words; which options there are, and what is wrong with a value, the command's row
// says.
#include "apps/ruka/parse.hpp"

#include <CLI/CLI.hpp>
#include <unordered_map>

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/globals.hpp"
#include "apps/ruka/help/help.hpp"
#include "apps/ruka/help/meaning.hpp"
#include "lib/base/text.hpp"
#include "lib/i18n/codes.hpp"

namespace ruka {

namespace {

// No argument of a program holds a NUL: behind the first = of an option it marks the value that was
// given with it, an empty one too.
constexpr char kMark = '\0';

std::string marked(const std::string& word) {
  const std::size_t sign = word.find('=');
  const bool with_value = sign != word.npos && word[0] == '-' && (word[1] == '-' || sign == 2);
  return with_value ? word.substr(0, sign + 1) + kMark + word.substr(sign + 1) : word;
}

bool is_given_with_name(std::string_view value) {
  return value.starts_with(kMark) || value.starts_with(std::string_view("=\0", 2));
}

std::string unmarked(std::string value) {
  const std::size_t mark = value.find(kMark);
  if (mark == value.npos) return value;
  const bool short_form = mark == 1 && value[0] == '=';  // -f=json
  return short_form ? value.substr(2) : value.erase(mark, 1);
}

// "-x", "--due", "--due=пт"; not "-", "-5", "-1d", and not a list's item, "- купить бумагу".
bool looks_like_option(std::string_view word) {
  const std::string_view name = word.substr(0, word.find('='));
  return name.size() > 1 && name[0] == '-' && !(name[1] >= '0' && name[1] <= '9') &&
         name.find(' ') == name.npos && !name.starts_with("---");
}

struct Given {
  const Option* option;
  std::string value;  // as CLI11 took it, marked
};

// The words of a line as CLI11 sorts them, in the order of the line.
struct Sorted {
  std::vector<Given> given;
  std::vector<std::string> rest;  // free words, unknown options, the --
  const Option* open = nullptr;
};

class Sorter {
 public:
  explicit Sorter(const Command* command) : command_(command) {
    app_.set_help_flag();
    app_.allow_extras();
  }

  Sorted sort(const std::vector<std::string>& arguments) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      add(arguments[i]);
      const char* next = i + 1 < arguments.size() ? arguments[i + 1].c_str() : "";
      words.push_back(marked(with_own_value(arguments[i], next)));
    }
    Sorted sorted;
    std::ranges::reverse(words);
    try {
      app_.parse(std::move(words));
    } catch (const CLI::ArgumentMismatch&) {
      sorted.open = named(arguments.back()).back();
    }
    std::unordered_map<const CLI::Option*, std::size_t> taken;
    for (const CLI::Option* option : app_.parse_order()) {
      sorted.given.push_back({added_.at(option), option->results()[taken[option]++]});
    }
    sorted.rest = app_.remaining();
    return sorted;
  }

 private:
  // The options that a word may be: one by its name, or several by their letters.
  std::vector<const Option*> named(std::string_view word) const {
    if (word.starts_with("--")) {
      const std::string_view name = word.substr(0, word.find('='));
      const Option* own = command_ == nullptr ? nullptr : find_option(command_->options, name);
      const Option* option = own == nullptr ? find_option(global_options(), name) : own;
      return option == nullptr ? std::vector<const Option*>{} : std::vector{option};
    }
    std::vector<const Option*> options;
    if (!word.starts_with('-')) return options;
    for (const char letter : word.substr(1)) {
      const Option* option = short_option(letter);
      if (option == nullptr) break;
      options.push_back(option);
      if (option->takes != Takes::Nothing) break;
    }
    return options;
  }

  // One that may stand alone takes the next word only where that is a value of its own.
  std::string with_own_value(const std::string& word, std::string_view next) const {
    const std::vector<const Option*> options = named(word);
    const bool alone = options.size() == 1 && *options.front()->alone != '\0' &&
                       word.find('=') == word.npos &&
                       code_of_word(options.front()->words, next).empty();
    return alone ? word + "=" + options.front()->alone : word;
  }

  // Only what stands on the line: each option costs its microseconds.
  void add(std::string_view word) {
    std::size_t at = 0;
    for (const Option* option : named(word)) {
      const std::string name = word.starts_with("--") ? std::string(word.substr(0, word.find('=')))
                                                      : std::string{'-', word[++at]};
      if (app_.get_option_no_throw(name) != nullptr) continue;
      CLI::Option* added = option->takes == Takes::Nothing
                               ? app_.add_flag(name)
                               : app_.add_option(name)->expected(1)->allow_extra_args(false);
      added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
      added_[added] = option;
    }
  }

  const Command* command_;
  CLI::App app_;
  std::unordered_map<const CLI::Option*, const Option*> added_;
};

// A first look at a line knows no command, so that the words behind the first option of one's own
// may not be what they seem.
std::size_t sure_words(const std::vector<std::string>& rest) {
  return static_cast<std::size_t>(std::ranges::find_if(rest, looks_like_option) - rest.begin());
}

// Takes the command's own words off the front: the longest run that names one.
void find_words(Line& line, const std::vector<std::string>& rest, std::size_t& at) {
  for (const std::size_t end = sure_words(rest); at < end; ++at) {
    const Command* found = next_command(line.met, rest[at]);
    if (found == nullptr) break;
    line.met = found;
    if (script_of(rest[at]) == Lang::Russian) line.typed = Lang::Russian;
  }
  const bool no_word = at == rest.size() || rest[at].starts_with('-');
  if (line.met != nullptr && line.met->run != nullptr) {
    line.command = line.met;
  } else if (no_word) {
    line.command =
        find_command(line.met == nullptr ? "today" : line.met->words + std::string(" list"));
  }
}

std::string path_of(const Command* command, Lang typed) {
  return command == nullptr ? "ruka" : "ruka " + command_name(*command, typed);
}

// By what stands behind the dashes, which are no likeness.
std::string nearest_option(std::string_view bare, const std::vector<std::string>& names) {
  if (display_width(bare) < 3) return {};  // a letter or two are like anything
  std::vector<std::string> known;
  for (const std::string& one : names) known.push_back(one.substr(2));
  const std::string near = nearest_word(bare, known);
  return near.empty() ? near : "--" + near;
}

// `lead edit 1 --heat warm`: what has a command of its own is no option of another.
const Command* command_called(std::string_view name, const Command* beside) {
  if (beside == nullptr) return nullptr;
  const std::string_view words(beside->words);
  const Command* noun = find_command(words.substr(0, words.rfind(' ')));
  const Command* found = noun == nullptr ? nullptr : next_command(noun, name);
  return found == beside || found == noun ? nullptr : found;
}

[[noreturn]] void unknown_option(std::string_view name, const Line& line) {
  std::vector<std::string> names;
  const Command* command = line.met == nullptr ? nullptr : line.command;
  const std::string_view bare = name.substr(std::min(name.find_first_not_of('-'), name.size()));
  const Message unknown =
      msg("there is no option “{option}” here", {{"option", terminal_safe(name)}});
  if (const Command* own = command_called(bare, command)) {
    throw Error(
        ErrorKind::Usage, unknown,
        msg("that is a command: {command}", {{"command", synopsis(*own, script_of(name))}}));
  }
  const auto add = [&names](std::span<const Option> options) {
    for (const Option& option : options)
      std::ranges::move(spellings(option), std::back_inserter(names));
  };
  if (command != nullptr) add(command->options);
  add(global_options());
  const std::string near = nearest_option(bare, names);
  throw Error(ErrorKind::Usage, unknown,
              near.empty()
                  ? msg("{help} lists them", {{"help", path_of(command, line.typed) + " --help"}})
                  : msg("did you mean “{near}”?", {{"near", near}}));
}

[[noreturn]] void unknown_word(const Line& line) {
  const std::string path = path_of(line.met, line.typed);
  if (line.words.empty()) {
    throw Error(ErrorKind::Usage, msg("{command} needs a further word", {{"command", path}}),
                msg("{help} lists them", {{"help", path + " --help"}}));
  }
  throw no_command(line.met, path + " ", line.words.front());
}

[[noreturn]] void wrong_number(const Line& line, Message message) {
  throw Error(ErrorKind::Usage, std::move(message),
              msg("usage: {synopsis}", {{"synopsis", synopsis(*line.command, line.typed)}}));
}

// A text that was typed without quotes came as many words: they are shown as one.
[[noreturn]] void too_many_words(const Line& line, std::size_t at) {
  const Message what =
      msg("“{word}” is one word too many", {{"word", terminal_safe(line.words[at])}});
  const auto arguments = line.command->arguments;
  if (arguments.empty() || arguments.back().takes != Takes::Text) wrong_number(line, what);
  const std::span<const std::string> text = std::span(line.words).subspan(at - 1);
  throw Error(ErrorKind::Usage, what,
              msg("a text of several words is given in quotes: \"{text}\"",
                  {{"text", terminal_safe(fmt::format("{}", fmt::join(text, " ")))}}));
}

// Gives the free words to the arguments in order; the last one may take several.
void place_arguments(Line& line) {
  const std::vector<std::string>& words = line.words;
  std::size_t at = 0;
  for (const Argument& argument : line.command->arguments) {
    const bool many = argument.many == Many::OneOrMore || argument.many == Many::ZeroOrMore;
    const bool needed = argument.many == Many::One || argument.many == Many::OneOrMore;
    if (needed && at >= words.size()) {
      wrong_number(line, msg("{place} is missing", {{"place", place_words(argument.place)}}));
    }
    do {
      if (at >= words.size()) break;
      const Takes takes = argument.words.empty() ? Takes::Text : Takes::Word;
      line.values->put(argument.place,
                       checked_value(argument.place, takes, argument.words, words[at++]));
    } while (many);
  }
  if (at < words.size()) too_many_words(line, at);
}

void place_option(Line& line, const Given& given) {
  const Option& option = *given.option;
  std::string value = unmarked(given.value);
  if (option.takes == Takes::Nothing) {
    if (is_given_with_name(given.value)) {
      throw Error(ErrorKind::Usage, msg("{option} takes no value", {{"option", option.name}}),
                  msg("leave out “={value}”", {{"value", terminal_safe(value)}}));
    }
    value.clear();
  }
  value = checked_value(option.name, option.takes, option.words, std::move(value));
  if (is_global(option)) {
    set_global(line.globals, option, std::move(value));
  } else {
    line.values->put(option.name, std::move(value));
  }
}

// An option of the command's own that takes one value is given once: what it was to write would be
// lost. (Of a global one the last counts, so that an alias can be overruled.)
void demand_once(const std::vector<Given>& given, const Given& again) {
  const Option& option = *again.option;
  if (option.repeats || option.takes == Takes::Nothing || is_global(option)) return;
  for (const Given* one = given.data(); one != &again; ++one) {
    if (one->option != &option || one->value == again.value) continue;
    throw Error(ErrorKind::Usage,
                msg("{option} is given twice: “{first}” and “{second}”",
                    {{"option", option.name},
                     {"first", terminal_safe(unmarked(one->value))},
                     {"second", terminal_safe(unmarked(again.value))}}),
                msg("give it once"));
  }
}

// The free words behind the command's own; a word that could only be an option is none.
std::vector<std::string> free_words(const Line& line, const std::vector<std::string>& rest,
                                    std::size_t at) {
  std::vector<std::string> words;
  bool only_words = false;
  for (; at < rest.size(); ++at) {
    if (!only_words && rest[at] == "--") {
      only_words = true;
    } else if (only_words || !looks_like_option(rest[at])) {
      words.push_back(unmarked(rest[at]));
    } else {
      const std::string word = unmarked(rest[at]);
      unknown_option(word.substr(0, word.find('=')), line);
    }
  }
  return words;
}

// The first thing that is wrong is what the person is told.
template <typename Step>
void keep_error(Line& line, const Step& step) {
  try {
    step();
  } catch (const Error& error) {
    if (!line.error) line.error = error;
  }
}

void check_words(Line& line, const Sorted& sorted, std::size_t at) {
  if (line.command == nullptr) {
    line.words.assign(sorted.rest.begin() + static_cast<std::ptrdiff_t>(at), sorted.rest.end());
    for (std::string& word : line.words) word = unmarked(std::move(word));
    unknown_word(line);
  }
  line.words = free_words(line, sorted.rest, at);
  if (line.open != nullptr) {
    throw Error(ErrorKind::Usage, msg("{option} needs a value", {{"option", line.open->name}}),
                msg("write it like {option} {place}",
                    {{"option", line.open->name}, {"place", place_words(line.open->place)}}));
  }
  if (!line.globals.help && !line.error) place_arguments(line);
}

}  // namespace

Line read_line(const std::vector<std::string>& arguments) {
  Line line;
  Sorted sorted = Sorter(nullptr).sort(arguments);
  std::size_t at = 0;
  find_words(line, sorted.rest, at);
  if (line.command != nullptr) {
    line.values.emplace(*line.command);
    if (sure_words(sorted.rest) < sorted.rest.size()) {
      sorted = Sorter(line.command).sort(arguments);
    }
  }
  line.open = sorted.open;
  for (const Given& given : sorted.given) {
    keep_error(line, [&] {
      demand_once(sorted.given, given);
      place_option(line, given);
    });
  }
  keep_error(line, [&] { check_words(line, sorted, at); });
  return line;
}

}  // namespace ruka
