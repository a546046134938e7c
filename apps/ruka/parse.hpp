#pragma once
// From argv to a command, its values and the global options.
#include <string>
#include <string_view>
#include <vector>

#include "apps/ruka/command.hpp"
#include "apps/ruka/context.hpp"

namespace ruka {

/// The global options, for help and completion.
std::span<const Option> global_options();

/// What a command line is: the command met and its words; `command` is nullptr for none (then
/// `rest` holds all the words, globals taken out).
struct CommandLine {
  const Command* command = nullptr;
  std::vector<std::string> rest;
};

/// The command of that name ("client call"), or nullptr.
const Command* find_command(std::string_view words);

/// Finds the command: the longest run of its words, global options and their values passed over.
/// Throws Error{Usage} for an unknown word, with one suggestion.
CommandLine find_command_line(const std::vector<std::string>& arguments);

/// Sorts the rest of the line into the command's arguments and options and the global options.
/// Throws Error{Usage} that names the word, the rule and the synopsis.
Parsed parse_words(const Command& command, const std::vector<std::string>& words,
                   GlobalOptions& globals);

/// Takes only the global options from a line, whatever else is in it (for help and errors).
void parse_globals(const std::vector<std::string>& words, GlobalOptions& globals);

/// A whole number from 0; Error{Usage} names the option.
std::int64_t parse_count(const char* option, std::string_view text);

/// "ruka client call WHO TEXT [OPTIONS]".
std::string synopsis(const Command& command);

}  // namespace ruka
