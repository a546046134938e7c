#pragma once
// What is to be done next about a lead or a deal, and when.
#include <string>

#include "lib/time/instant.hpp"

namespace ruka {

struct NextStep {
  Day on;
  Instant at;  ///< the last second of the day where no hour was said
  std::string text;
};

}  // namespace ruka
