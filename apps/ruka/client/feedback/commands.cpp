#include "apps/ruka/client/feedback/commands.hpp"

namespace ruka {

std::span<const Command* const> client_feedback_commands() {
  static constexpr const Command* kRows[] = {
      &kClientFeedbackCommand,     &kClientFeedbackAddCommand,  &kClientFeedbackListCommand,
      &kClientFeedbackShowCommand, &kClientFeedbackEditCommand, &kClientFeedbackRmCommand,
  };
  return kRows;
}

}  // namespace ruka
