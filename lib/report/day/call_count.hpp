#pragma once
// How many calls there were in a span of time.
#include <cstdint>

#include "lib/store/database.hpp"

namespace ruka {

struct CallCount {
  std::int64_t in = 0;      ///< answered inbound calls: what the norm counts (R6)
  std::int64_t out = 0;     ///< outbound calls, unanswered ones included
  std::int64_t missed = 0;  ///< inbound calls that nobody took
  std::int64_t minutes = 0;
  bool operator==(const CallCount&) const = default;
};

/// Calls from `from` up to, not including, `to`; answered from the covering index touches_by_time.
CallCount count_calls(Database& db, Instant from, Instant to);

}  // namespace ruka
