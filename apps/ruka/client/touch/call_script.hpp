#pragma once
// A call that goes by a script.
#include "apps/ruka/context.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/template/template.hpp"
#include "lib/client/touch/touch.hpp"

namespace ruka {

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
