#pragma once
// The commands of client template: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientTemplateCommand;
extern const Command kClientTemplateAddCommand;
extern const Command kClientTemplateListCommand;
extern const Command kClientTemplateShowCommand;
extern const Command kClientTemplateEditCommand;
extern const Command kClientTemplateRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_template_commands();

}  // namespace ruka
