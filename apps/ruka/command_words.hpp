#pragma once
// What commands, options and places are called, in English and in Russian: either is accepted
// whatever the language. The Russian stands in the catalogue, a row each: (word, "client call") or,
// for all commands that end so, (word, "add"); (option, "--by WHEN") or (option, "--by");
// (place, "WHO"). Several spellings are divided by commas, the one to be shown first.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "apps/ruka/command.hpp"
#include "lib/i18n/words.hpp"

namespace ruka {

/// The commands one word behind `at`, nouns' own rows too; behind nullptr the first words.
std::vector<const Command*> commands_under(const Command* at);

/// Where `word` leads from `at`. From nullptr the word of a second-level noun or of a client's verb
/// leads to it too, where no other has it. nullptr for nowhere.
const Command* next_command(const Command* at, std::string_view word);

/// The option called so, "--due" or «--срок», or nullptr.
const Option* find_option(std::span<const Option> options, std::string_view name);

/// "client call" or «клиент звонок».
std::string command_name(const Command& command, Lang lang);

/// All that one may type for the last word, "call" and «звонок» and what else; the English first.
std::vector<std::string> spellings(const Command& command);
std::vector<std::string> spellings(const Option& option);
/// Those of one language.
std::vector<std::string> spellings(const Command& command, Lang lang);
std::vector<std::string> spellings(const Option& option, Lang lang);

/// What stands for a value in help: "WHO" or «КТО».
Message place_words(std::string_view place);

/// The language whose letters the text has: Russian where any is.
Lang script_of(std::string_view text);

/// The command that a typed line of the log names, a noun's own row too; nullptr for none.
const Command* command_in(std::string_view line);

/// A typed line without what was typed behind the command's words: that may be anything.
std::string shortened_command(std::string_view line);

}  // namespace ruka
