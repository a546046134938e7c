#include "apps/ruka/client/mail/commands.hpp"

namespace ruka {

std::span<const Command* const> client_mail_commands() {
  static constexpr const Command* kRows[] = {
      &kClientMailCommand,         &kClientMailImportCommand, &kClientMailListCommand,
      &kClientMailShowCommand,     &kClientMailSaveCommand,   &kClientMailAssignCommand,
      &kClientMailAnsweredCommand,
  };
  return kRows;
}

}  // namespace ruka
