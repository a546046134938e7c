#pragma once
// What hangs on a record that is to be removed, for the sentence that refuses it.
#include <cstdint>
#include <vector>

#include "lib/base/message.hpp"

namespace ruka {

struct Tie {
  std::int64_t count;
  Message what;  ///< with a {count} of its own: "tasks {count}"
};

/// The place {ties}: those that there are, by commas.
MessageArg ties_list(std::vector<Tie> ties);

}  // namespace ruka
