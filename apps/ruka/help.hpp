#pragma once
// --help at three depths, from the table of commands.
#include <string>
#include <vector>

#include "apps/ruka/command.hpp"
#include "lib/i18n/words.hpp"

namespace ruka {

/// For nullptr the root, grouped by purpose; for a noun its verbs; for a verb everything about it.
std::string help_text(const Command* command, const Words& words);

/// The words that may follow a path ("" for the first word), in order.
std::vector<std::string> words_after(std::string_view path);

}  // namespace ruka
