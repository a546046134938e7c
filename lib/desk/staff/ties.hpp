#pragma once
// What hangs on a record that is to be removed, for the sentence that refuses it.
#include <vector>

#include "lib/base/message.hpp"

namespace ruka {

/// The place {ties}: of what is counted ("3 tasks") that which there is, by commas.
MessageArg ties_list(std::vector<Message> ties);

}  // namespace ruka
