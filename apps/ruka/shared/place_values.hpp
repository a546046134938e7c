#pragma once
// What the places of a template become: names of the client and of whoever speaks.
#include <vector>

#include "apps/ruka/context.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/template/template.hpp"

namespace ruka {

/// For a talk at `at` with the client and person of `match`; a client without a number is not
/// known.
std::vector<PlaceValue> place_values(Context& context, const ClientMatch& match, Instant at);

}  // namespace ruka
