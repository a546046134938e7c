#pragma once
// The options of every command: their rows, and where their values go.
#include <span>
#include <string>
#include <string_view>

#include "apps/ruka/command.hpp"
#include "apps/ruka/context.hpp"

namespace ruka {

/// The options of every command, for help and completion.
std::span<const Option> global_options();

/// The global option of that one letter ('f' is --format), or nullptr.
const Option* short_option(char letter);

bool is_global(const Option& option);

/// Keeps the value (checked by now; "" of a flag) of one of global_options().
void set_global(GlobalOptions& globals, const Option& option, std::string value);

}  // namespace ruka
