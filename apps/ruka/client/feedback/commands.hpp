#pragma once
// The commands of client feedback: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientFeedbackCommand;
extern const Command kClientFeedbackAddCommand;
extern const Command kClientFeedbackListCommand;
extern const Command kClientFeedbackShowCommand;
extern const Command kClientFeedbackEditCommand;
extern const Command kClientFeedbackRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_feedback_commands();

}  // namespace ruka
