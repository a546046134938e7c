#pragma once
// The parts of `client call`: who it is with, a planned call, a script.
#include "apps/ruka/context.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/template/template.hpp"
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

/// The planned call that the call `at` this moment is: the one that --planned names, or the
/// client's of that day or before, unless the call came in.
std::optional<PlannedCall> planned_for(Context& context, const Parsed& parsed,
                                       const ClientMatch& match, Instant at);

/// What --script names, with the names of this client in it.
struct CallScript {
  std::string name;
  ClientMatch match;
  std::vector<ScriptLine> lines;
};

/// Whether there is a person at the terminal who can be asked.
bool can_be_asked(Context& context);

/// Nothing without --script. Throws Error{Usage} for --answer alone, and for a call that nobody
/// took. Writes nothing.
std::optional<CallScript> script_for(Context& context, const Parsed& parsed);

/// The script as an answer, on stdout: to be read before a call or while it lasts.
void print_script(Context& context, const CallScript& script);

/// Asks at a terminal, takes what --answer gave, and puts the answers into the draft.
void talk_by_script(Context& context, const Parsed& parsed, const CallScript& script,
                    TouchDraft& draft);

}  // namespace ruka
