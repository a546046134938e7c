#pragma once
// The pages of the manual: what a person wrote, man/ruka-client.prose, with the rows of the
// commands in place. CMake has the program write them when it is built.
//
// A prose is mdoc(7) without head and rows: what the noun is, then its sections (".Sh CALLS AND
// ANSWERS"). Below ".Sh COMMANDS" a ".Ss client merge" adds its text to that command; what stands
// below ".Sh SEE ALSO" joins what every page names there.
#include <string>
#include <string_view>
#include <vector>

#include "apps/ruka/context.hpp"
#include "lib/i18n/words.hpp"

namespace ruka {

/// The words of every page: "" of ruka(1), then each noun that has verbs ("client request").
std::vector<std::string> manual_nouns();

/// "client request" is ruka-client-request, "" is ruka.
std::string manual_name(std::string_view noun);

/// The page of that noun. Throws Error{Input} where the prose speaks of no command of the page.
std::string manual_page(std::string_view noun, std::string_view prose, const Words& words);

/// `ruka __manual FROM TO`: every page of FROM/*.prose and FROM/ru/*.prose; what would be the same
/// is left as it is. Throws Error{Input} where a prose is missing.
void write_manual(const std::vector<std::string>& arguments);

}  // namespace ruka
