#pragma once
// The queue of calls: whom to call now, and whom later.
#include "lib/desk/list.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

inline constexpr Codes kCallReasons = {"call.why",
                                       code_words<"missed", "no_answer", "planned", "next_step">};

/// One row for each client with missed calls that have no outcome, each client whom nobody
/// has reached yet (until_at: when to try again), each planned call, and
/// each open task that is the next step of a call. Fields: id why client contact phone at until_at
/// text task attempts call_at local_time vip heat overdue missed. `id` is that of the call, of a
/// next step that of the call it follows from, and `task` its own; `call_at` is empty for those who
/// can be called now; `local_time` is the client's at that moment, empty where it is the office's.
/// Heat is that of the live lead of the same name.
/// Those who can be called now come first, by VIP, heat, overdue, the longest waiting; then the
/// others by when they can be called. Needs the parameters of call_queue_binds.
extern const ListSpec kCallQueue;

/// Up to when, exclusive, planned calls and next steps of calls are in the queue.
struct QueueSpan {
  Instant planned_until;
  Instant steps_until;
};

/// What the queue is asked with. Reads the zones and hours of those who wait.
std::vector<Bind> call_queue_binds(Database& db, const PhraseContext& phrases,
                                   const QueueSpan& span);

}  // namespace ruka
