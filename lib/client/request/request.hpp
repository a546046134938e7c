#pragma once
// A request: an appeal or order of a client with a clock that does not pause (R47, R48).
#include <optional>
#include <string>
#include <string_view>

#include "lib/base/ids.hpp"
#include "lib/desk/settings.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

inline constexpr Codes kRequestKinds = {
    "request.kind",
    code_words<"order", "question", "problem", "complaint", "conflict", "document", "info">};
inline constexpr Codes kRequestStates = {"request.state",
                                         code_words<"open", "answered", "closed", "rejected">};
inline constexpr Codes kSlaCodes = {
    "request.sla", code_words<"on_track", "at_risk", "overdue", "met", "met_late">};
inline constexpr Codes kNoticeCodes = {"request.notice", code_words<"waiting", "overdue", "done">};
inline constexpr Codes kRequestAskers = {"request.from", code_words<"manager">};
inline constexpr Codes kRequestSeverities = {"request.severity",
                                             code_words<"low", "medium", "high">};
inline constexpr Codes kRequestChannels = {
    "channel", code_words<"call", "mail", "message", "letter", "visit", "meeting">};

/// A request that waits for its answer, in SQL; `r` names its table.
#define RUKA_UNANSWERED(r) #r ".answered_at IS NULL AND " #r ".state = 'open'"
/// One that the manager is still to hear of, in SQL.
#define RUKA_UNTOLD(r) #r ".notify_due_at IS NOT NULL AND " #r ".notified_at IS NULL"

struct RequestDraft {
  std::optional<ClientId> client;  ///< none: the manager asks
  std::string text;
  std::string kind = "question";
  bool urgent = false;
  std::string channel;
  Instant received_at;
  std::string severity = {};  ///< of a complaint or conflict; medium where empty
  std::optional<StaffId> owner = {};
  std::optional<Instant> due_at = {};  ///< request_due; calendar hours where absent
};

/// Until when it is to be answered: request.hours (24) or, urgent, request.urgent-hours (2) after
/// it came, calendar or working ones by request.clock; the manager's own by the end of the
/// request.manager-days-th (1) working day after (R47, R48, R69).
struct RequestClock {
  bool of_manager;
  bool urgent;
  Instant starts_at;
};
Instant request_due(const RequestClock& clock, const Settings& settings,
                    const PhraseContext& phrases);

/// Throws Error{Value} for an empty text, a time in the future, or a severity of what has none. A
/// complaint or conflict starts the clock of the manager's notice, request.notify-minutes (R54).
RequestId add_request(Change& change, const RequestDraft& draft, const Settings& settings);

/// What an edit changes.
struct RequestEdit {
  std::optional<std::string> text, kind, severity;
  std::optional<bool> urgent;
  std::optional<Instant> received_at;
  std::optional<ClientId> client;
};
/// What was entered wrong is put right: another hour, urgency or asker has another term, another
/// kind another notice; what belongs to it (tasks, promises) goes to another client with it.
/// Throws Error{NotFound}, and Error{Value} as add_request does, or for a time after the answer.
void edit_request(Change& change, RequestId id, const RequestEdit& edit, const Settings& settings,
                  const PhraseContext& phrases);

/// It never was: its steps and the open tasks made for it go with it, how many of those is told;
/// what was promised or done stays. Throws Error{NotFound}, Error{Refused} for one that was
/// answered, is closed or rejected, or of which the manager has heard, unless `dealt_with`.
enum class DealtWith { Refuse, Remove };
std::int64_t remove_request(Change& change, RequestId id, DealtWith dealt_with);

/// The clock stops. Throws Error{NotFound}, Error{Conflict} where it is already answered;
/// Error{Value}, as the next ones do, for a time before it came or yet to come.
void answer_request(Change& change, RequestId id, std::string_view text,
                    std::optional<Instant> at = {});

/// Throws Error{Refused} while it has no answer, unless `unanswered`.
enum class Unanswered { Refuse, Close };
void close_request(Change& change, RequestId id, std::string_view text, Unanswered unanswered,
                   std::optional<Instant> at = {});

/// Not ours to answer; needs a reason. Throws Error{Value}, Error{Conflict} where it is not open.
void reject_request(Change& change, RequestId id, std::string_view why,
                    std::optional<Instant> at = {});

/// Open again with a term of its own; the old answer stays among the steps. Needs a reason. Throws
/// Error{Value}, Error{Conflict} where it is open.
void reopen_request(Change& change, RequestId id, std::string_view why, const Settings& settings,
                    const PhraseContext& phrases);

/// Handed over to a colleague, who has still to accept it; the client's clock runs on (R124, R128).
/// Throws Error{Conflict} where it is not open.
void forward_request(Change& change, RequestId id, StaffId to, std::string_view text);

/// Throws Error{Conflict} where it was not handed over, or is accepted already; returns who did.
StaffId accept_request(Change& change, RequestId id);

/// The manager has heard of it. Throws Error{Conflict} for one that needs no notice, or had it.
void notify_manager(Change& change, RequestId id, std::string_view text,
                    std::optional<Instant> at = {});

/// Fields: id client text kind urgent state received_at due_at answered_at sla left (minutes, below
/// 0 when overdue) answer channel severity owner left_minutes notify_due_at notified_at notice from
/// forwarded_at accepted_at. The worst first: by the sooner of both clocks. Scopes: open, all
/// with the newest first.
extern const ListSpec kRequestList;

/// Answered ones that are like `text`, the likest first: id client text answer answered_at kind.
/// `besides` is left out.
Table similar_requests(Database& db, std::string_view text, std::optional<RequestId> besides,
                       int limit);

/// What a request asks; throws Error{NotFound}.
std::string request_text(Database& db, RequestId id);

/// The steps of one request: at, step, text, staff.
Table request_steps(Database& db, RequestId id);

}  // namespace ruka
