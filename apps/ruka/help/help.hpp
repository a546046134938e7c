#pragma once
// --help at three depths, from the table of commands. What it says of a command the manual says
// too.
#include <string>

#include "apps/ruka/command.hpp"
#include "lib/i18n/words.hpp"

namespace ruka {

/// For nullptr the root, grouped by purpose; for a noun its verbs, those of a second-level noun by
/// themselves; for a verb everything about it. No line is wider than `width`, and no word is cut.
std::string help_text(const Command* command, const Words& words, int width);

/// "ruka client call WHO [TEXT] [OPTIONS]", the command's words in `lang`; the places are said in
/// the reader's language.
Message synopsis(const Command& command, Lang lang);

/// "--due WHEN"; for a Russian both words: «--due, --срок КОГДА».
std::string option_words(const Option& option, const Words& words);

/// What an option is for, with the words that it takes where its help does not name them.
std::string option_help(const Option& option, const Words& words);

/// What an argument or option is for, with the words that it takes.
std::string value_help(const char* help, const Codes& codes, const Words& words);

}  // namespace ruka
