#pragma once
// A request: an appeal or order of a client with a clock that does not pause.
#include <optional>
#include <string>
#include <string_view>

#include "lib/base/ids.hpp"
#include "lib/desk/open.hpp"
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

/// A complaint or conflict, of which the manager is to hear: in SQL, where `r` names its table, and
/// by its kind.
#define RUKA_COMPLAINT(r) #r ".kind IN ('complaint', 'conflict')"
inline bool is_complaint(std::string_view kind) {
  return kind == "complaint" || kind == "conflict";
}

/// A request that waits for its answer, in SQL; `r` names its table.
#define RUKA_UNANSWERED(r) #r ".answered_at IS NULL AND " RUKA_OPEN_REQUEST(r)
/// One that the manager is still to hear of, in SQL.
#define RUKA_UNTOLD(r) #r ".notify_due_at IS NOT NULL AND " #r ".notified_at IS NULL"

struct RequestDraft {
  std::optional<ClientId> client;  ///< none: the manager asks
  std::string text;
  std::string kind = "question";
  bool urgent = false;
  std::string channel;
  Instant received_at;
  Instant due_at;             ///< request_due
  std::string severity = {};  ///< of a complaint or conflict; medium where empty
  std::optional<StaffId> owner = {};
};

/// Until when it is to be answered: request.hours (24) or, urgent, request.urgent-hours (2) after
/// it came, calendar or working ones by request.clock; the manager's own by the end of the
/// request.manager-days-th (1) working day after.
struct RequestClock {
  bool of_manager;
  bool urgent;
  Instant starts_at;
};
Instant request_due(const RequestClock& clock, const Settings& settings,
                    const PhraseContext& phrases);

/// Throws Error{Value} for an empty text, a time in the future, or a severity of what has none. A
/// complaint or conflict starts the clock of the manager's notice, request.notify-minutes.
RequestId add_request(Change& change, const RequestDraft& draft, const Settings& settings);

/// The same matter of the same client (or of the manager) at the same time, kMomentAgo more or
/// less, that was entered within kMomentAgo before `now`; nothing where there is none.
std::optional<RequestId> find_same_request(Database& db, const RequestDraft& draft, Instant now);

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

}  // namespace ruka
