#include "lib/client/touch/touch_plan.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"

namespace ruka {

namespace {

constexpr std::string_view kColumns = R"(
  SELECT t.id, t.client_id, c.name, t.at, COALESCE(t.until_at, t.at), t.summary
  FROM touches t JOIN clients c ON c.id = t.client_id )";

PlannedCall read_plan(const Statement& row) {
  return {TouchId{row.integer(0)},
          ClientId{row.integer(1)},
          row.text(2),
          {row.instant(3), row.instant(4)},
          row.text(5)};
}

std::optional<Instant> end_of(const Window& window) {
  return window.until > window.from ? std::optional(window.until) : std::nullopt;
}

void check_ahead(const Window& window, Instant now) {
  if (window.until >= now) return;
  throw Error(ErrorKind::Value, msg("a planned call is ahead, and this time is over"),
              msg("a call that was made is logged: ruka client call WHO TEXT --at WHEN"));
}

// A call that waits, as it stands: planned, missed, or to be tried again.
struct Waiting {
  std::string client_name;
  std::int64_t client;
  std::string status;
  std::string at;
  Instant since;  // it came, or was planned
};

Message why_not(std::string_view status) {
  return status == "missed" || status == "no_answer" ? msg("there was an outcome")
                                                     : msg_in("touch.status", status);
}

Waiting find_waiting(Database& db, TouchId id) {
  Statement row(db, R"(
    SELECT c.name, t.client_id, t.status, t.at, t.closed_at IS NOT NULL, t.channel = 'call',
           IIF(t.status = 'planned', t.created_at, t.at)
    FROM touches t JOIN clients c ON c.id = t.client_id WHERE t.id = :id)");
  row.bind(":id", number(id));
  if (!row.step() || row.integer(5) == 0) {
    throw Error(ErrorKind::NotFound, msg("there is no call {id}", {{"id", number(id)}}),
                msg("ruka client calls shows those that wait, with their numbers"));
  }
  Waiting call{row.text(0), row.integer(1), row.text(2), row.text(3), row.instant(6)};
  const bool open = row.integer(4) == 0;
  const bool waits =
      call.status == "planned" || (open && (call.status == "missed" || call.status == "no_answer"));
  if (waits) return call;
  throw Error(ErrorKind::Conflict,
              msg("call {id} ({client}) does not wait: {status}",
                  {{"id", number(id)},
                   {"client", terminal_safe(call.client_name)},
                   {"status", why_not(call.status)}}),
              msg("ruka client calls shows those that wait, with their numbers"));
}

void cancel(Change& change, TouchId id, const std::string& why, Instant closed) {
  Statement(change.db(), R"(
    UPDATE touches SET status = 'cancelled', result = :why, closed_at = :closed WHERE id = :id)")
      .bind(":why", why)
      .bind(":closed", closed)
      .bind(":id", number(id))
      .run();
}

std::int64_t give_up(Change& change, const Waiting& call, const std::string& why, Instant closed) {
  const char* sql = call.status == "missed" ? R"(
    UPDATE touches SET closed_at = :closed, result = :why
    WHERE client_id = :client AND status = 'missed' AND closed_at IS NULL AND at <= :at)"
                                            : R"(
    UPDATE touches SET closed_at = :closed, result = :why
    WHERE client_id = :client AND status = 'no_answer' AND closed_at IS NULL AND at <= :at)";
  return Statement(change.db(), sql)
      .bind(":closed", closed)
      .bind(":why", why)
      .bind(":client", call.client)
      .bind(":at", call.at)
      .run();
}

}  // namespace

TouchId plan_call(Change& change, const PlanDraft& draft) {
  demand_not_erased(change.db(), draft.client);
  check_ahead(draft.window, change.now());
  Statement(change.db(), R"(
    INSERT INTO touches (client_id, contact_id, channel, direction, status, at, until_at, summary,
                         created_at)
    VALUES (:client, :contact, 'call', 'out', 'planned', :at, :until, :summary, :now))")
      .bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":at", draft.window.from)
      .bind(":until", end_of(draft.window))
      .bind(":summary", clean_text(trim(draft.topic)))
      .bind(":now", change.now())
      .run();
  return TouchId{last_id(change.db())};
}

PlannedCall find_planned_call(Database& db, TouchId id) {
  const Waiting call = find_waiting(db, id);
  if (call.status != "planned") {
    const std::vector<MessageArg> which = {{"id", number(id)},
                                           {"client", terminal_safe(call.client_name)}};
    throw Error(ErrorKind::Conflict,
                call.status == "missed"
                    ? msg("call {id} ({client}) is not planned but missed", which)
                    : msg("call {id} ({client}) is not planned: nobody took it", which),
                msg("plan one: ruka client call WHO --plan WHEN"));
  }
  Statement row(db, std::string(kColumns) + "WHERE t.id = :id");
  row.bind(":id", number(id));
  row.step();
  return read_plan(row);
}

std::optional<PlannedCall> find_next_plan(Database& db, ClientId client, Instant until) {
  Statement row(db, std::string(kColumns) + R"(
    WHERE t.client_id = :client AND t.at < :until AND t.status = 'planned'
    ORDER BY t.at, t.id LIMIT 1)");
  row.bind(":client", number(client)).bind(":until", until);
  return row.step() ? std::optional(read_plan(row)) : std::nullopt;
}

void move_planned_call(Change& change, TouchId id, const Window& window) {
  check_ahead(window, change.now());
  find_planned_call(change.db(), id);
  Statement(change.db(), "UPDATE touches SET at = :at, until_at = :until WHERE id = :id")
      .bind(":at", window.from)
      .bind(":until", end_of(window))
      .bind(":id", number(id))
      .run();
}

ClosedCall close_call(Change& change, TouchId id, std::string_view why, const Happened& when) {
  const std::string reason = clean_text(trim(why));
  if (reason.empty()) {
    throw Error(ErrorKind::Value, msg("why nobody calls is missing"),
                msg("write it in quotes: \"wrote that it is settled\""));
  }
  const Waiting call = find_waiting(change.db(), id);
  const Instant at = happened_since(change, when, call.since,
                                    msg("call {id} is later than that", {{"id", number(id)}}));
  ClosedCall closed;
  closed.client_name = call.client_name;
  if (call.status == "planned") {
    cancel(change, id, reason, at);
  } else {
    closed.was = call.status == "missed" ? TouchStatus::Missed : TouchStatus::NoAnswer;
    closed.calls = give_up(change, call, reason, at);
  }
  return closed;
}

}  // namespace ruka
