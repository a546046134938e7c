#pragma once
// Leads and deals as the verbs show them, and what several verbs read.
#include "apps/ruka/context.hpp"
#include "lib/base/ids.hpp"
#include "lib/lead/next_step.hpp"

namespace ruka {

/// --next "WHEN TEXT".
std::optional<NextStep> next_step(Context& context, const Parsed& parsed);

/// The deal's record with all its fields; throws Error{NotFound}.
Record deal_record(Context& context, DealId id);

/// Prints what a write made of the deal, and commits it.
void wrote_deal(Context& context, Change& change, DealId id);

}  // namespace ruka
