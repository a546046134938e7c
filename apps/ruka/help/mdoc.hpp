#pragma once
// Text as the language of manual pages, mdoc(7), has it.
#include <string>
#include <string_view>

namespace ruka {

/// A line of text: no macro at its beginning, every backslash itself.
std::string mdoc_line(std::string_view text);

/// A phrase of help as a sentence: its first letter is a capital, its end a full stop.
std::string mdoc_sentence(std::string_view phrase);

/// What stands behind a macro as one argument of it: "WHEN TEXT".
std::string mdoc_argument(std::string_view text);

/// A command line on a line of its own, as it is typed.
std::string mdoc_example(std::string_view line);

}  // namespace ruka
