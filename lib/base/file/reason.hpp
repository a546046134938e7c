#pragma once
// Why a file could not be read or written.
#include "lib/base/message.hpp"

namespace ruka {

/// What an errno says to a person: "there is no such file or folder".
Message say_errno(int error);

}  // namespace ruka
