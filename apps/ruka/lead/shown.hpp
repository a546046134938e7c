#pragma once
// Leads and deals as the verbs show them, and what several verbs read.
#include "apps/ruka/list.hpp"
#include "lib/base/ids.hpp"
#include "lib/lead/deal/deal.hpp"

namespace ruka {

/// --next "WHEN TEXT".
std::optional<NextStep> next_step(Context& context, const Parsed& parsed);

/// Every --product "NAME[; QTY[; PRICE]]".
std::vector<DealLine> deal_lines_in(const Parsed& parsed);
/// --owner.
std::optional<StaffId> owner_in(Context& context, const Parsed& parsed);
/// Error{Usage} where an option that has to be there is not.
void demand(const Parsed& parsed, const char* option, Message hint);

/// Whether what the deal's lines took from the price list is said, too.
enum class Lines { Unsaid, Listed };

/// Prints what a write made of the deal, behind what else it made, and commits it.
void wrote_deal(Context& context, Change& change, DealId id, Lines lines = Lines::Unsaid,
                std::vector<Made> made = {});

}  // namespace ruka
