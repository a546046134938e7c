#include "apps/ruka/client/commands.hpp"

namespace ruka {

std::span<const Command* const> client_commands() {
  static constexpr const Command* kRows[] = {
      &kClientCommand,
      &kClientAddCommand,
      &kClientListCommand,
      &kClientShowCommand,
      &kClientEditCommand,
      &kClientRmCommand,
      &kClientContactCommand,
      &kClientContactAddCommand,
      &kClientContactListCommand,
      &kClientContactShowCommand,
      &kClientContactEditCommand,
      &kClientContactLeaveCommand,
      &kClientContactBackCommand,
      &kClientContactRmCommand,
      &kClientVerifyCommand,
      &kClientHistoryCommand,
  };
  return kRows;
}

}  // namespace ruka
