#pragma once
// What a command is: a row of data. From these rows come the parser, --help, "did you mean", the
// completions and the tests of the manual.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

class Context;
class Parsed;

/// What a value is: says how it is checked early and what completes it. Free values are checked by
/// the verb, which alone knows the rule.
enum class Takes {
  Nothing,  ///< a flag
  Text,
  Count,
  When,
  Period,
  Span,
  Money,
  File,
  Folder,
  Word,  ///< one of `words`
  Client,
  Contact,
  Call,      ///< one that waits: planned or missed
  Template,  ///< by name
  Map,       ///< of columns, by name
  Request,
  Promise,
  Feedback,
  Mail,
  Lead,
  Deal,
  Task,
  Meeting,
  Document,
  Trip,
  Order,
  Staff,
  Change,
  Setting,
  Fields,  ///< names of the list's fields
};

struct Option {
  const char* name;  ///< "--due"
  Takes takes;
  const char* place;  ///< what stands for the value in help: "WHEN"; "" for a flag
  const char* help;   ///< catalogue id, one line
  std::span<const std::string_view> words = {};  ///< for Word
  bool repeats = false;
};

enum class Many { One, Optional, OneOrMore, ZeroOrMore };

struct Argument {
  const char* place;  ///< "WHO", "TEXT": how help shows it, and its name in Parsed
  Takes takes;
  const char* help;  ///< catalogue id
  Many many = Many::One;
  std::span<const std::string_view> words = {};
};

struct Example {
  const char* line;  ///< "ruka task add \"Собрать отзывы\" --due пт"
  const char* says;  ///< catalogue id
};

enum class Purpose { Day, Clients, Selling, Work, Papers, Desk };  ///< the groups of the root help

struct Command {
  const char* words;    ///< "client call"; a noun's own row ("client") says what the noun is
  const char* purpose;  ///< catalogue id, one line
  std::span<const Argument> arguments;
  std::span<const Option> options;
  std::span<const Example> examples;
  void (*run)(Context&, const Parsed&);  ///< nullptr for a noun's row
  Purpose group = Purpose::Desk;         ///< of nouns and verbs without a noun
  bool filters = false;     ///< takes --where alone: a write on all that the filter finds
  bool lists = false;       ///< takes --columns, --sort, --limit, --where (its output is a list)
  const char* ending = "";  ///< of a file of -o that the command writes by itself: ".vcf"
};

/// Every command, nouns' own rows first in their noun; gathered in commands.cpp, the only such
/// list.
std::span<const Command* const> all_commands();

/// The words that were typed, sorted to the command's own arguments and options. A name that the
/// command does not declare is a bug and throws std::logic_error.
class Parsed {
 public:
  explicit Parsed(const Command& command) : command_(&command) {}

  const Command& command() const { return *command_; }
  bool flag(std::string_view option) const;
  bool given(std::string_view option_or_place) const;
  bool has_options() const;  ///< whether any option of the command's own was given
  std::optional<std::string> text(std::string_view option_or_place) const;  ///< the last one given
  std::string required(std::string_view place) const;
  std::vector<std::string> all(std::string_view option_or_place) const;
  std::optional<std::int64_t> count(std::string_view option) const;  ///< of a Count

  void put(std::string_view name, std::string value);  ///< for the parser and for tests

 private:
  const Command* command_;
  std::vector<std::pair<std::string, std::string>> values_;
};

}  // namespace ruka
