#include "apps/ruka/client/template/commands.hpp"

namespace ruka {

std::span<const Command* const> client_template_commands() {
  static constexpr const Command* kRows[] = {
      &kClientTemplateCommand,     &kClientTemplateAddCommand,  &kClientTemplateListCommand,
      &kClientTemplateShowCommand, &kClientTemplateEditCommand, &kClientTemplateRmCommand,
  };
  return kRows;
}

}  // namespace ruka
