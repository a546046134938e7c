#include "apps/ruka/client/request/commands.hpp"

namespace ruka {

std::span<const Command* const> client_request_commands() {
  static constexpr const Command* kRows[] = {
      &kClientRequestCommand,        &kClientRequestAddCommand,     &kClientRequestListCommand,
      &kClientRequestShowCommand,    &kClientRequestEditCommand,    &kClientRequestAnswerCommand,
      &kClientRequestCloseCommand,   &kClientRequestForwardCommand, &kClientRequestAcceptCommand,
      &kClientRequestReopenCommand,  &kClientRequestRejectCommand,  &kClientRequestNotifyCommand,
      &kClientRequestSimilarCommand, &kClientRequestRmCommand,
  };
  return kRows;
}

}  // namespace ruka
