#pragma once
// What SQLite says of itself, as a sentence that has its Russian.
#include <string_view>

#include "lib/base/message.hpp"

namespace ruka {

/// "no such table: x" and its like; what is not known here stays as SQLite says it.
Message say_sqlite(std::string_view detail);

}  // namespace ruka
