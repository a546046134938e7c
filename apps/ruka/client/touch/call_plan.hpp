#pragma once
// Who a call is with, and a planned call.
#include "apps/ruka/context.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/touch/touch_plan.hpp"

namespace ruka {

/// WHO; --with names the person.
ClientMatch find_caller(Context& context, const Parsed& parsed);
/// The same, or the client that --new makes on the way.
ClientMatch find_caller(Context& context, Change& change, const Parsed& parsed);

/// "ООО Маяк, Анна Зайцева".
std::string say_match(const ClientMatch& match);

/// "Tue 24.11.2026 10:00-12:00", and the same by the client's clock where it is not the office's.
Message say_call_window(Context& context, ClientId client, const Window& window);

/// Says so where the window is on a day off.
void note_day_off(Context& context, const Window& window);

/// A window that lies outside the hours that the client set (or, by another clock, the office's) is
/// refused unless --force insists.
void check_call_hours(Context& context, ClientId client, const Window& window);

/// client call WHO --plan WHEN [TEXT].
void plan_from(Context& context, const Parsed& parsed);

/// When a call that nobody took at `at` is tried again: after calls.try-again of working time, in
/// the client's own hours.
Instant next_attempt(Context& context, ClientId client, Instant at);

/// The planned call that the call `at` this moment is: the one that --planned names, or the
/// client's of that day or before, unless the call came in.
std::optional<PlannedCall> planned_for(Context& context, const Parsed& parsed,
                                       const ClientMatch& match, Instant at);

}  // namespace ruka
