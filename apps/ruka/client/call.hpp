#pragma once
// The parts of `client call`: who it is with, a planned call, a script.
#include "apps/ruka/context.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/touch_plan.hpp"

namespace ruka {

/// WHO, or the client that --new makes on the way; --with names the person. Within an open Change.
ClientMatch find_caller(Context& context, const Parsed& parsed);

/// "ООО Маяк, Анна Зайцева".
std::string say_match(const ClientMatch& match);

/// client call WHO --plan WHEN [TEXT].
void plan_from(Context& context, const Parsed& parsed);

/// The planned call that this call is: the one that --planned names, or the client's of today or
/// before, unless the call came in.
std::optional<PlannedCall> planned_for(Context& context, const Parsed& parsed,
                                       const ClientMatch& match);

}  // namespace ruka
