#pragma once
// What a command is: a row of data. From these rows come the parser, --help, "did you mean", the
// completions and the pages of the manual.
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/table/fields.hpp"

namespace ruka {

class Context;
class Parsed;

/// The options of a command: its own, or the filters of the list that it shows.
class Options {
 public:
  constexpr Options() = default;
  template <std::size_t Size>
  constexpr Options(const Option (&own)[Size]) : own_(own) {}
  template <std::size_t Size>
  constexpr Options(const std::array<Option, Size>& own) : own_(own) {}
  constexpr Options(const ListSpec& list) : list_(&list) {}

  const ListSpec* list() const { return list_; }
  std::span<const Option> rows() const { return list_ == nullptr ? own_ : list_->filters; }
  operator std::span<const Option>() const { return rows(); }
  const Option* begin() const { return rows().data(); }
  const Option* end() const { return rows().data() + rows().size(); }
  bool empty() const { return rows().empty(); }

 private:
  std::span<const Option> own_;
  const ListSpec* list_ = nullptr;
};

enum class Many { One, Optional, OneOrMore, ZeroOrMore };

struct Argument {
  const char* place;  ///< "WHO", "TEXT": how help shows it, and its name in Parsed
  Takes takes;
  const char* help;  ///< catalogue id
  Many many = Many::One;
  Codes words = {};
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
  Options options;
  std::span<const Example> examples;
  void (*run)(Context&, const Parsed&);  ///< nullptr for a noun's row
  Purpose group = Purpose::Desk;         ///< of nouns and verbs without a noun
  bool reads = false;       ///< writes nothing, as what is a list: makes no desk where none is
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
  bool declares(std::string_view option_or_place) const;
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
