#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/request/request_course.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

void demand_past(Instant received, Instant now) {
  if (received <= now + std::chrono::minutes(1)) return;
  throw Error(ErrorKind::Value, msg("a request cannot come from the future"),
              msg("give the time it came: --at 9:30"));
}

std::string checked_severity(const RequestDraft& draft) {
  if (is_complaint(draft.kind)) return draft.severity.empty() ? "medium" : draft.severity;
  if (draft.severity.empty()) return {};
  throw Error(ErrorKind::Value, msg("only a complaint or a conflict has a severity"),
              msg("add --kind complaint, or leave --severity out"));
}

}  // namespace

Instant request_due(const RequestClock& clock, const Settings& settings,
                    const PhraseContext& phrases) {
  const LocalTime received = phrases.zone.to_local(clock.starts_at);
  if (clock.of_manager) {
    const auto days = static_cast<int>(settings.number("request.manager-days"));
    const Day on = std::chrono::floor<std::chrono::days>(received);
    return phrases.zone.to_instant(
        phrases.calendar.end_of_work(phrases.calendar.add_working_days(on, days)));
  }
  const std::chrono::hours hours(
      settings.number(clock.urgent ? "request.urgent-hours" : "request.hours"));
  if (settings.text("request.clock") != "working") return clock.starts_at + hours;
  return phrases.zone.to_instant(phrases.calendar.add_working_time(received, hours));
}

RequestId add_request(Change& change, const RequestDraft& draft, const Settings& settings) {
  const std::string text = said_text(draft.text, msg("what the client asks is missing"),
                                     msg("write it in quotes: \"нужен счёт\""));
  demand_past(draft.received_at, change.now());
  if (draft.client) demand_not_erased(change.db(), *draft.client);
  const std::string severity = checked_severity(draft);
  std::optional<Instant> notify;
  if (!severity.empty()) notify = draft.received_at + settings.minutes("request.notify-minutes");
  const auto maybe = [](const auto& id) { return id ? std::optional(number(*id)) : std::nullopt; };
  Statement(change.db(), R"(
    INSERT INTO requests (client_id, text, kind, urgent, channel, severity, received_at, due_at,
                          owner_id, notify_due_at, noted_at)
    VALUES (:client, :text, :kind, :urgent, :channel, :severity, :received, :due, :owner, :notify,
            :now))")
      .bind(":client", maybe(draft.client))
      .bind(":text", text)
      .bind(":kind", draft.kind)
      .bind(":urgent", draft.urgent ? 1 : 0)
      .bind_or_null(":channel", draft.channel)
      .bind_or_null(":severity", severity)
      .bind(":received", draft.received_at)
      .bind(":due", draft.due_at)
      .bind(":owner", maybe(draft.owner))
      .bind(":notify", notify)
      .bind(":now", change.now())
      .run();
  const RequestId id{last_id(change.db())};
  add_request_step(change, id, {"received", text}, draft.received_at);
  return id;
}

std::optional<RequestId> find_same_request(Database& db, const RequestDraft& draft, Instant now) {
  Statement rows(db, R"(
    SELECT id, text FROM requests
    WHERE client_id IS :client AND received_at BETWEEN :from AND :to AND noted_at >= :since
    ORDER BY id DESC)");
  rows.bind(":client", draft.client ? std::optional(number(*draft.client)) : std::nullopt)
      .bind(":from", draft.received_at - kMomentAgo)
      .bind(":to", draft.received_at + kMomentAgo)
      .bind(":since", now - kMomentAgo);
  const std::string words = fold(clean_line(draft.text));
  while (rows.step()) {
    if (fold(clean_line(rows.view(1))) == words) return RequestId{rows.integer(0)};
  }
  return std::nullopt;
}

namespace {

// A request as it stands, and then as it is to be.
struct Asked {
  std::optional<std::int64_t> client;
  RequestDraft draft;
  std::optional<Instant> answered_at, notify_due_at;
  bool notified = false;
};

Asked find_asked(Database& db, RequestId id) {
  request_state(db, id);
  Statement row(db, R"(
    SELECT client_id, text, kind, urgent, COALESCE(severity, ''), received_at, answered_at, due_at,
           notify_due_at, notified_at IS NOT NULL
    FROM requests WHERE id = :id)");
  row.bind(":id", number(id)).step();
  Asked asked;
  asked.client = row.maybe_integer(0);
  asked.draft.text = row.text(1);
  asked.draft.kind = std::string(row.blob(2));
  asked.draft.urgent = row.integer(3) != 0;
  asked.draft.severity = std::string(row.blob(4));
  asked.draft.received_at = row.instant(5);
  asked.answered_at = row.maybe_instant(6);
  asked.draft.due_at = row.instant(7);
  asked.notify_due_at = row.maybe_instant(8);
  asked.notified = row.integer(9) != 0;
  return asked;
}

void set_asked(Asked& asked, const RequestEdit& edit) {
  RequestDraft& draft = asked.draft;
  if (edit.text) {
    draft.text = said_text(*edit.text, msg("what the client asks is missing"),
                           msg("write it in quotes: \"нужен счёт\""));
  }
  if (edit.kind) draft.kind = *edit.kind;
  if (edit.kind && !is_complaint(draft.kind)) draft.severity.clear();
  if (edit.severity) draft.severity = *edit.severity;
  if (edit.urgent) draft.urgent = *edit.urgent;
  if (edit.received_at) draft.received_at = *edit.received_at;
  if (edit.client) asked.client = number(*edit.client);
  draft.severity = checked_severity(draft);
}

void check_received(const Asked& asked, Instant now) {
  demand_past(asked.draft.received_at, now);
  if (asked.answered_at && asked.draft.received_at > *asked.answered_at) {
    throw Error(ErrorKind::Value, msg("the request would have come after its answer"),
                msg("give the time it came: --at 9:30"));
  }
}

// Nor after anything else that was done with it; its first step follows.
void move_first_step(Change& change, RequestId id, const RequestDraft& draft) {
  Statement row(change.db(), R"(
    SELECT step, at FROM request_steps
    WHERE request_id = :id AND step <> 'received' ORDER BY at LIMIT 1)");
  row.bind(":id", number(id));
  if (row.step() && draft.received_at > row.instant(1)) {
    throw Error(ErrorKind::Value,
                msg("the request would have come after a step of it: {step}",
                    {{"step", msg_in("request.step", row.text(0))}}),
                msg("give the time it came: --at 9:30"));
  }
  row.reset();
  Statement(change.db(), R"(
    UPDATE request_steps SET at = :at, text = :text WHERE request_id = :id AND step = 'received')")
      .bind(":at", draft.received_at)
      .bind(":text", draft.text)
      .bind(":id", number(id))
      .run();
}

// The term of the notice goes with the kind; what the manager has heard of stays heard.
void set_notice(Asked& asked, const Asked& was, const Settings& settings) {
  if (asked.notified) return;
  const bool moved = asked.draft.received_at != was.draft.received_at;
  if (!is_complaint(asked.draft.kind)) {
    asked.notify_due_at.reset();
  } else if (!asked.notify_due_at || moved) {
    asked.notify_due_at = asked.draft.received_at + settings.minutes("request.notify-minutes");
  }
}

void move_its_own(Change& change, RequestId id, const Asked& asked) {
  for (const char* sql : {"UPDATE tasks SET client_id = :to WHERE request_id = :id",
                          "UPDATE promises SET client_id = :to WHERE request_id = :id"}) {
    Statement(change.db(), sql).bind(":to", asked.client).bind(":id", number(id)).run();
  }
  set_importance(change, {"request_id", number(id)});
}

}  // namespace

void edit_request(Change& change, RequestId id, const RequestEdit& edit, const Settings& settings,
                  const PhraseContext& phrases) {
  const Asked was = find_asked(change.db(), id);
  Asked asked = was;
  if (edit.client) demand_not_erased(change.db(), *edit.client);
  set_asked(asked, edit);
  check_received(asked, change.now());
  RequestDraft& draft = asked.draft;
  if (draft.urgent != was.draft.urgent || draft.received_at != was.draft.received_at ||
      asked.client.has_value() != was.client.has_value()) {
    draft.due_at = request_due({!asked.client, draft.urgent, draft.received_at}, settings, phrases);
  }
  set_notice(asked, was, settings);
  if (draft.received_at != was.draft.received_at || draft.text != was.draft.text) {
    move_first_step(change, id, draft);
  }
  Statement(change.db(), R"(
    UPDATE requests SET client_id = :client, text = :text, kind = :kind, urgent = :urgent,
      severity = :severity, received_at = :received, due_at = :due, notify_due_at = :notify
    WHERE id = :id)")
      .bind(":client", asked.client)
      .bind(":text", draft.text)
      .bind(":kind", draft.kind)
      .bind(":urgent", draft.urgent ? 1 : 0)
      .bind_or_null(":severity", draft.severity)
      .bind(":received", draft.received_at)
      .bind(":due", draft.due_at)
      .bind(":notify", asked.notify_due_at)
      .bind(":id", number(id))
      .run();
  if (asked.client != was.client) move_its_own(change, id, asked);
}

namespace {

// What is known to the client or to the manager is no mistake of a moment.
void must_be_untold(Database& db, RequestId id) {
  const RequestState state = request_state(db, id);
  std::vector<Message> done;
  if (state.answered) {
    Statement row(db, "SELECT answer FROM requests WHERE id = :id");
    row.bind(":id", number(id)).step();
    done.push_back(msg("answered: “{text}”", {{"text", terminal_safe(row.text(0))}}));
  }
  if (state.code == "closed" || state.code == "rejected") {
    done.push_back(msg_in("request.state", state.code));
  }
  if (state.notified) done.push_back(msg("the manager was told"));
  if (done.empty()) return;
  MessageArg list("what", "");
  for (Message& one : done) {
    if (!list.parts.empty()) list.parts.push_back(msg_text(", "));
    list.parts.push_back(std::move(one));
  }
  throw Error(ErrorKind::Refused,
              msg("request {id} is kept: {what}", {{"id", number(id)}, std::move(list)}),
              msg("if it never was all the same: --force"));
}

}  // namespace

std::int64_t remove_request(Change& change, RequestId id, DealtWith dealt_with) {
  request_state(change.db(), id);
  if (dealt_with == DealtWith::Refuse) must_be_untold(change.db(), id);
  const std::int64_t tasks = remove_tasks(change, {"request_id", number(id)});
  Statement(change.db(), "DELETE FROM requests WHERE id = :id").bind(":id", number(id)).run();
  return tasks;
}

std::string request_text(Database& db, RequestId id) {
  Statement row(db, "SELECT text FROM requests WHERE id = :id");
  row.bind(":id", number(id));
  if (row.step()) return row.text(0);
  throw no_record("request", number(id));
}

}  // namespace ruka
