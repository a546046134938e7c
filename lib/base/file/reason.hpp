#pragma once
// Why the system refused, as a sentence that has its translation.
#include "lib/base/message.hpp"

namespace ruka {

/// What an errno says: "No such file or directory".
Message system_reason(int error);

}  // namespace ruka
