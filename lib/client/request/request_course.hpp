#pragma once
// What is done with a request, step by step.
#include <optional>
#include <string>
#include <string_view>

#include "lib/client/request/request.hpp"

namespace ruka {

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

/// Handed over to a colleague, who has still to accept it; the client's clock runs on.
/// Throws Error{Conflict} where it is not open.
void forward_request(Change& change, RequestId id, StaffId to, std::string_view text,
                     std::optional<Instant> at = {});

/// Throws Error{Conflict} where it was not handed over, or is accepted already; returns who did.
StaffId accept_request(Change& change, RequestId id, std::optional<Instant> at = {});

/// The manager has heard of it. Throws Error{Conflict} for one that needs no notice, or had it.
void notify_manager(Change& change, RequestId id, std::string_view text,
                    std::optional<Instant> at = {});

/// The steps of one request: at, step, text, staff.
Table request_steps(Database& db, RequestId id);

/// What a step looks at before it is taken.
struct RequestState {
  std::string code;
  bool answered;
  bool forwarded;
  bool accepted;
  bool needs_notice;
  bool notified;
  std::optional<std::int64_t> owner;
  bool urgent;
  bool has_client;
};

/// Throws Error{NotFound}.
RequestState request_state(Database& db, RequestId id);

struct RequestStep {
  std::string_view code;
  std::string_view text;
  std::optional<std::int64_t> staff = {};
};

void add_request_step(Change& change, RequestId id, const RequestStep& step, Instant at);

/// A text that a step must have; throws Error{Value}, `missing` and `hint`, where it is empty.
std::string said_text(std::string_view text, Message missing, Message hint);

}  // namespace ruka
