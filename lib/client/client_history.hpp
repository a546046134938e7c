#pragma once
// What a client's history tells of its own record: made, edited, filled in by an import, verified,
// merged.
#include "lib/desk/noun.hpp"

namespace ruka {

/// The state of a change is its field.
extern const HistoryPart kClientHistory[4];

}  // namespace ruka
