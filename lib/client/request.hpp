#pragma once
// A request: an appeal or order of a client with a clock that does not pause (R47, R48).
#include <optional>
#include <string>
#include <string_view>

#include "lib/base/ids.hpp"
#include "lib/desk/settings.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr std::string_view kRequestKinds[] = {"order",     "question", "problem",
                                                     "complaint", "document", "info"};
inline constexpr std::string_view kRequestStates[] = {"open", "answered", "closed"};
inline constexpr std::string_view kSlaCodes[] = {"on_track", "at_risk", "overdue", "met",
                                                 "met_late"};
inline constexpr std::string_view kRequestChannels[] = {"call",   "mail",  "message",
                                                        "letter", "visit", "meeting"};

struct RequestDraft {
  ClientId client{};
  std::string text;
  std::string kind = "question";
  bool urgent = false;
  std::string channel;
  Instant received_at;
};

/// Due in request.hours (24) after it was received, urgent in request.urgent-hours (2).
/// Throws Error{Value} for an empty text or a time in the future.
RequestId add_request(Database& db, const RequestDraft& draft, const Settings& settings,
                      Instant now);

/// The clock stops. Throws Error{NotFound}, Error{Conflict} where it is already answered.
void answer_request(Database& db, RequestId id, std::string_view text, Instant now);

/// Throws Error{Refused} while it has no answer, unless `without_answer`.
enum class Unanswered { Refuse, Close };
void close_request(Database& db, RequestId id, std::string_view text, Unanswered unanswered,
                   Instant now);

/// Fields: id client text kind urgent state received_at due_at answered_at sla left (minutes, below
/// 0 when overdue) answer channel. The soonest due first. Needs the parameters of request_binds.
extern const ListSpec kRequestList;

/// The same fields; those that wait for an answer come first.
extern const ListSpec kEveryRequestList;

/// :now, and the moments up to which an open request is at risk.
std::vector<Bind> request_binds(const Settings& settings, Instant now);

/// The steps of one request: at, step, text.
Table request_steps(Database& db, RequestId id);

}  // namespace ruka
