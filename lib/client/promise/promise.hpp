#pragma once
// A promise: what was agreed, promised or guaranteed, by us or by them, and what came of it.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/list.hpp"
#include "lib/desk/settings.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr Codes kPromiseKinds = {"promise.kind",
                                        code_words<"agreement", "promise", "guarantee">};
inline constexpr Codes kPromiseSides = {"promise.side", code_words<"ours", "theirs">};
inline constexpr Codes kPromiseStates = {
    "promise.state", code_words<"open", "kept", "kept_late", "broken", "waived">};

/// A promise that is neither kept nor given up, in SQL; `p` names its table.
#define RUKA_OPEN_PROMISE(p) #p ".state = 'open'"

struct PromiseDraft {
  ClientId client{};
  std::string text;
  std::string kind = "promise";  ///< agreement, promise, guarantee
  std::string side = "ours";     ///< ours, theirs
  Instant due;                   ///< the last second of its day where no hour was said
  std::optional<TouchId> touch;  ///< the talk in which it was given
  std::optional<RequestId> request;
  std::optional<DocumentId> proof;
  std::optional<MeetingId> meeting = {};  ///< at which it was given
};

/// Throws Error{Value} for an empty text, Error{NotFound} for a touch, request or document that is
/// not there, Error{Value} for a touch or request of another client.
PromiseId add_promise(Change& change, const PromiseDraft& draft);

/// What an edit changes; a moved deadline is kept as a step.
struct PromiseEdit {
  std::optional<std::string> text;
  std::optional<std::string> kind;
  std::optional<Instant> due;
  std::optional<DocumentId> proof;
  std::optional<ClientId> client;
  std::optional<std::string> side;
};
/// Throws Error{NotFound}, Error{Conflict} for one that is no longer open.
void edit_promise(Change& change, PromiseId id, const PromiseEdit& edit);

enum class Outcome { Kept, Broken, Waived };
/// At that time or now. Throws Error{NotFound}, Error{Conflict} where it is closed already,
/// Error{Value} for an empty word on the result, Error{Refused} for a time before it was given, and
/// as happened_at does.
void close_promise(Change& change, PromiseId id, Outcome outcome, std::string_view result,
                   std::optional<Instant> at = {}, BeforeMade before = BeforeMade::Refuse);

/// How it ended was said wrongly: it is open again, the outcome stays among the steps. Throws
/// Error{NotFound}, Error{Conflict} for one that is open.
void reopen_promise(Change& change, PromiseId id);

/// Entered by mistake: it goes with its open tasks; how many those were. Throws Error{NotFound},
/// Error{Refused} for one that has ended, unless insisted.
enum class EndedPromise { Refuse, Remove };
std::int64_t remove_promise(Change& change, PromiseId id, EndedPromise ended);

/// The open tasks that are done for it, the first due first: they end with it, done where it was
/// kept, else cancelled, and are open again with it.
std::vector<TaskId> tasks_of_promise(Database& db, PromiseId id);

/// Fields: id client text kind side due_at state (kept_late where it was closed after its time)
/// closed_at overdue left (minutes, below 0 when overdue) result touch request proof from_meeting
/// created_at. The soonest due first. Scopes: open, all with the last given first.
extern const ListSpec kPromiseList;

/// Those given at a meeting, kept and broken ones among them.
Table promises_of_meeting(Database& db, MeetingId id, const Moment& moment);

/// Of promises p: how many per cent of those of one side were kept in time, as KeptRate::percent.
#define RUKA_KEPT_PERCENT(SIDE) \
  "(200 * COUNT(*) FILTER (WHERE p.side = '" SIDE "' AND p.state = 'kept' "                  \
  "AND p.closed_at <= p.due_at) + COUNT(*) FILTER (" RUKA_KEPT_OR_BROKEN(SIDE) ")) "         \
  "/ NULLIF(2 * COUNT(*) FILTER (" RUKA_KEPT_OR_BROKEN(SIDE) "), 0)"
#define RUKA_KEPT_OR_BROKEN(SIDE) "WHERE p.side = '" SIDE "' AND p.state IN ('kept', 'broken')"

/// How promises were kept, closed ones in [from, to): whose, and of whom.
struct KeptRate {
  std::int64_t kept = 0, kept_late = 0, broken = 0;
  /// Whole per cent kept in time, rounded; nothing where none is closed. Waived ones do not count.
  std::optional<std::int64_t> percent() const;
};
KeptRate kept_rate(Database& db, std::string_view side, std::optional<ClientId> client,
                   std::optional<Instant> from = {}, std::optional<Instant> to = {});

/// Those given at a meeting go with it from one client to another; how many.
std::int64_t move_promises(Change& change, MeetingId meeting, ClientId from, ClientId to);

/// The steps of one promise: at, step, due_at, text.
Table promise_steps(Database& db, PromiseId id);

}  // namespace ruka
