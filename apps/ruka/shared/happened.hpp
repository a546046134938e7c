#pragma once
// When what is noted happened: --at of the verbs that end or mark something.
#include "apps/ruka/context.hpp"
#include "lib/desk/happened.hpp"

namespace ruka {

inline constexpr Option kHappenedOption = {"--at", Takes::When, "WHEN",
                                           N_("when it was; now unless said")};

/// What --at says; with --force it may lie before the record was made.
Happened happened_in(Context& context, const Parsed& parsed);

/// Throws Error{Usage} where --at is said of what ends nothing.
void demand_no_moment(const Parsed& parsed);

}  // namespace ruka
