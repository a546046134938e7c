#pragma once
// The stage where a deal stands, and each that it came to.
#include "lib/lead/deal/deal.hpp"

namespace ruka {

/// Throws Error{NotFound}.
std::string stage_of_deal(Database& db, DealId id);

/// Keeps that it came to a stage, and why.
void add_deal_stage(Change& change, DealId id, std::string_view stage, std::string_view reason,
                    Instant at);

}  // namespace ruka
