#pragma once
// Copies of papers whose record has gone.
#include "apps/ruka/context.hpp"
#include "lib/archive/copies.hpp"

namespace ruka {

/// Sets them aside and says where they are. What was to be done is done: a copy that cannot be
/// moved stays where it is, as a stray.
void note_aside(Context& context, const std::vector<Copy>& copies);

}  // namespace ruka
