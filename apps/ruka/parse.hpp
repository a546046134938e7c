#pragma once
// From argv to a command, its values and the global options.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apps/ruka/command.hpp"
#include "apps/ruka/context.hpp"
#include "lib/base/error.hpp"

namespace ruka {

/// A command line, sorted.
struct Line {
  const Command* met = nullptr;      ///< what its first words name, a noun's own row too
  Lang typed = Lang::English;        ///< Russian where a word of the command was
  const Command* command = nullptr;  ///< what will run: a noun alone lists, no word is today
  std::vector<std::string> words;    ///< the free words behind the command's own
  GlobalOptions globals;
  std::optional<Parsed> values;  ///< the command's own, where there is a command
  const Option* open = nullptr;  ///< the option that the last word is, where its value is missing
  std::optional<Error> error;    ///< the first thing that is wrong with the line
};

/// Sorts the words of a whole line (without the program's name). Throws nothing: what is wrong is
/// kept, so that it can be said in the language and format that the line asks for.
Line read_line(const std::vector<std::string>& arguments);

/// The command of that name ("client call"), or nullptr.
const Command* find_command(std::string_view words);

/// A value that fits what the option or argument takes; a word becomes its code. Error{Usage}
/// names the option.
std::string checked_value(const char* name, Takes takes, const Codes& words, std::string value);

/// A whole number from 0; Error{Usage} names the option.
std::int64_t parse_count(const char* option, std::string_view text);

}  // namespace ruka
