#pragma once
// The commands of client request: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kClientRequestCommand;
extern const Command kClientRequestAddCommand;
extern const Command kClientRequestListCommand;
extern const Command kClientRequestShowCommand;
extern const Command kClientRequestEditCommand;
extern const Command kClientRequestAnswerCommand;
extern const Command kClientRequestCloseCommand;
extern const Command kClientRequestForwardCommand;
extern const Command kClientRequestAcceptCommand;
extern const Command kClientRequestReopenCommand;
extern const Command kClientRequestRejectCommand;
extern const Command kClientRequestNotifyCommand;
extern const Command kClientRequestSimilarCommand;
extern const Command kClientRequestRmCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> client_request_commands();

}  // namespace ruka
