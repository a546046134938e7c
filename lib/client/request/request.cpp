#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/request/request.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/linked_tasks.hpp"

namespace ruka {

namespace {

// What a step looks at before it is taken.
struct State {
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

State state_of(Database& db, RequestId id) {
  Statement row(db, R"(
    SELECT state, answered_at IS NOT NULL, forwarded_at IS NOT NULL, accepted_at IS NOT NULL,
           notify_due_at IS NOT NULL, notified_at IS NOT NULL, owner_id, urgent,
           client_id IS NOT NULL
    FROM requests WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) {
    throw Error(ErrorKind::NotFound, msg("there is no request {id}", {{"id", number(id)}}),
                msg("ruka client request list --all shows them"));
  }
  const auto is = [&](int column) { return row.integer(column) != 0; };
  return {row.text(0), is(1), is(2), is(3), is(4), is(5), row.maybe_integer(6), is(7), is(8)};
}

struct Step {
  std::string_view code;
  std::string_view text;
  std::optional<std::int64_t> staff = {};
};

void add_step(Change& change, RequestId id, const Step& step, Instant at) {
  Statement(change.db(), R"(
    INSERT INTO request_steps (request_id, at, step, text, staff_id)
    VALUES (:id, :at, :step, :text, :staff))")
      .bind(":id", number(id))
      .bind(":at", at)
      .bind(":step", step.code)
      .bind_or_null(":text", step.text)
      .bind(":staff", step.staff)
      .run();
}

[[noreturn]] void refuse(RequestId id, Message message) {
  throw Error(ErrorKind::Conflict, std::move(message),
              msg("ruka client request show {id} shows it", {{"id", number(id)}}));
}

void must_be_open(RequestId id, const State& state) {
  if (state.answered) refuse(id, msg("request {id} is already answered", {{"id", number(id)}}));
  if (state.code == "closed") refuse(id, msg("request {id} is closed", {{"id", number(id)}}));
  if (state.code == "rejected") refuse(id, msg("request {id} is rejected", {{"id", number(id)}}));
}

std::string needed(std::string_view text, Message missing, Message hint) {
  std::string cleaned = clean_text(trim(text));
  if (cleaned.empty()) throw Error(ErrorKind::Value, std::move(missing), std::move(hint));
  return cleaned;
}

bool needs_notice(std::string_view kind) { return kind == "complaint" || kind == "conflict"; }

std::string checked_severity(const RequestDraft& draft) {
  if (needs_notice(draft.kind)) return draft.severity.empty() ? "medium" : draft.severity;
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
  const std::string text = needed(draft.text, msg("what the client asks is missing"),
                                  msg("write it in quotes: \"нужен счёт\""));
  if (draft.received_at > change.now() + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("a request cannot come from the future"),
                msg("give the time it came: --at 9:30"));
  }
  if (draft.client) demand_not_erased(change.db(), *draft.client);
  const std::string severity = checked_severity(draft);
  const std::chrono::hours hours(
      settings.number(draft.urgent ? "request.urgent-hours" : "request.hours"));
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
      .bind(":due", draft.due_at.value_or(draft.received_at + hours))
      .bind(":owner", maybe(draft.owner))
      .bind(":notify", notify)
      .bind(":now", change.now())
      .run();
  const RequestId id{last_id(change.db())};
  add_step(change, id, {"received", text}, draft.received_at);
  return id;
}

namespace {

// A request as it stands, and then as it is to be.
struct Asked {
  std::optional<std::int64_t> client;
  RequestDraft draft;
  std::optional<Instant> answered_at, notify_due_at;
  Instant due_at;
  bool notified = false;
};

Asked find_asked(Database& db, RequestId id) {
  state_of(db, id);
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
  asked.due_at = row.instant(7);
  asked.notify_due_at = row.maybe_instant(8);
  asked.notified = row.integer(9) != 0;
  return asked;
}

void set_asked(Asked& asked, const RequestEdit& edit) {
  RequestDraft& draft = asked.draft;
  if (edit.text) {
    draft.text = needed(*edit.text, msg("what the client asks is missing"),
                        msg("write it in quotes: \"нужен счёт\""));
  }
  if (edit.kind) draft.kind = *edit.kind;
  if (edit.kind && !needs_notice(draft.kind)) draft.severity.clear();
  if (edit.severity) draft.severity = *edit.severity;
  if (edit.urgent) draft.urgent = *edit.urgent;
  if (edit.received_at) draft.received_at = *edit.received_at;
  if (edit.client) asked.client = number(*edit.client);
  draft.severity = checked_severity(draft);
}

void check_received(const Asked& asked, Instant now) {
  if (asked.draft.received_at > now + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("a request cannot come from the future"),
                msg("give the time it came: --at 9:30"));
  }
  if (asked.answered_at && asked.draft.received_at > *asked.answered_at) {
    throw Error(ErrorKind::Value, msg("the request would have come after its answer"),
                msg("give the time it came: --at 9:30"));
  }
}

// The term of the notice goes with the kind; what the manager has heard of stays heard.
void set_notice(Asked& asked, const Asked& was, const Settings& settings) {
  if (asked.notified) return;
  const bool moved = asked.draft.received_at != was.draft.received_at;
  if (!needs_notice(asked.draft.kind)) {
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
  const RequestDraft& draft = asked.draft;
  if (draft.urgent != was.draft.urgent || draft.received_at != was.draft.received_at ||
      asked.client.has_value() != was.client.has_value()) {
    asked.due_at = request_due({!asked.client, draft.urgent, draft.received_at}, settings, phrases);
  }
  set_notice(asked, was, settings);
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
      .bind(":due", asked.due_at)
      .bind(":notify", asked.notify_due_at)
      .bind(":id", number(id))
      .run();
  if (asked.client != was.client) move_its_own(change, id, asked);
}

namespace {

// What is known to the client or to the manager is no mistake of a moment.
void must_be_untold(Database& db, RequestId id) {
  const State state = state_of(db, id);
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
  state_of(change.db(), id);
  if (dealt_with == DealtWith::Refuse) must_be_untold(change.db(), id);
  const std::int64_t tasks = remove_tasks(change, {"request_id", number(id)});
  Statement(change.db(), "DELETE FROM requests WHERE id = :id").bind(":id", number(id)).run();
  return tasks;
}

namespace {

// Not before it came.
Instant when_answered(Change& change, RequestId id, std::optional<Instant> at) {
  const Instant answered = happened_at(change, at);
  Statement row(change.db(), "SELECT received_at FROM requests WHERE id = :id");
  row.bind(":id", number(id));
  if (at && row.step() && answered < row.instant(0)) {
    throw Error(
        ErrorKind::Value, msg("request {id} came later than that", {{"id", number(id)}}),
        msg("if it came earlier: ruka client request edit {id} --at WHEN", {{"id", number(id)}}));
  }
  return answered;
}

}  // namespace

void answer_request(Change& change, RequestId id, std::string_view text,
                    std::optional<Instant> at) {
  const std::string answer =
      needed(text, msg("the answer is missing"), msg("write in quotes what the client was told"));
  must_be_open(id, state_of(change.db(), id));
  const Instant answered = when_answered(change, id, at);
  Statement(change.db(), R"(
    UPDATE requests SET state = 'answered', answered_at = :at, answer_noted_at = :noted,
      answer = :answer WHERE id = :id)")
      .bind(":at", answered)
      .bind(":noted", noted_later(change, answered))
      .bind(":answer", answer)
      .bind(":id", number(id))
      .run();
  add_step(change, id, {"answered", answer}, answered);
}

void close_request(Change& change, RequestId id, std::string_view text, Unanswered unanswered) {
  const State state = state_of(change.db(), id);
  if (state.code == "closed") refuse(id, msg("request {id} is closed", {{"id", number(id)}}));
  if (state.code == "rejected") refuse(id, msg("request {id} is rejected", {{"id", number(id)}}));
  if (!state.answered && unanswered == Unanswered::Refuse) {
    throw Error(ErrorKind::Refused, msg("request {id} has no answer yet", {{"id", number(id)}}),
                msg("answer it: ruka client request answer {id} TEXT; to close it without: --force",
                    {{"id", number(id)}}));
  }
  Statement(change.db(), "UPDATE requests SET state = 'closed', closed_at = :now WHERE id = :id")
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  add_step(change, id, {"closed", clean_text(trim(text))}, change.now());
}

void reject_request(Change& change, RequestId id, std::string_view why) {
  const std::string reason = needed(why, msg("why it is rejected is missing"),
                                    msg("write in quotes what the client was told"));
  must_be_open(id, state_of(change.db(), id));
  Statement(change.db(), R"(
    UPDATE requests SET state = 'rejected', closed_at = :now, answer = :why WHERE id = :id)")
      .bind(":now", change.now())
      .bind(":why", reason)
      .bind(":id", number(id))
      .run();
  add_step(change, id, {"rejected", reason}, change.now());
}

void reopen_request(Change& change, RequestId id, std::string_view why, const Settings& settings,
                    const PhraseContext& phrases) {
  const std::string reason =
      needed(why, msg("why it is open again is missing"), msg("write it in quotes"));
  const State state = state_of(change.db(), id);
  if (state.code == "open") refuse(id, msg("request {id} is open", {{"id", number(id)}}));
  const RequestClock clock{!state.has_client, state.urgent, phrases.now};
  Statement(change.db(), R"(
    UPDATE requests SET state = 'open', answered_at = NULL, answer_noted_at = NULL, answer = NULL,
      closed_at = NULL, due_at = :due WHERE id = :id)")
      .bind(":due", request_due(clock, settings, phrases))
      .bind(":id", number(id))
      .run();
  add_step(change, id, {"reopened", reason}, phrases.now);
}

void forward_request(Change& change, RequestId id, StaffId to, std::string_view text) {
  must_be_open(id, state_of(change.db(), id));
  Statement(change.db(), R"(
    UPDATE requests SET owner_id = :to, forwarded_at = :now, accepted_at = NULL WHERE id = :id)")
      .bind(":to", number(to))
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  add_step(change, id, {"forwarded", clean_text(trim(text)), number(to)}, change.now());
}

StaffId accept_request(Change& change, RequestId id) {
  const State state = state_of(change.db(), id);
  must_be_open(id, state);
  if (!state.forwarded || !state.owner) {
    throw Error(
        ErrorKind::Conflict, msg("request {id} was handed over to nobody", {{"id", number(id)}}),
        msg("hand it over: ruka client request forward {id} --to STAFF", {{"id", number(id)}}));
  }
  if (state.accepted) refuse(id, msg("request {id} is already accepted", {{"id", number(id)}}));
  Statement(change.db(), "UPDATE requests SET accepted_at = :now WHERE id = :id")
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  add_step(change, id, {"accepted", "", state.owner}, change.now());
  return StaffId{*state.owner};
}

void notify_manager(Change& change, RequestId id, std::string_view text) {
  const State state = state_of(change.db(), id);
  if (!state.needs_notice) {
    refuse(id, msg("request {id} is no complaint and no conflict: the manager need not be told",
                   {{"id", number(id)}}));
  }
  if (state.notified) {
    refuse(id, msg("the manager has been told of request {id} already", {{"id", number(id)}}));
  }
  Statement(change.db(), "UPDATE requests SET notified_at = :now WHERE id = :id")
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  add_step(change, id, {"notified", clean_text(trim(text))}, change.now());
}

std::string request_text(Database& db, RequestId id) {
  Statement row(db, "SELECT text FROM requests WHERE id = :id");
  row.bind(":id", number(id));
  if (row.step()) return row.text(0);
  throw Error(ErrorKind::NotFound, msg("there is no request {id}", {{"id", number(id)}}),
              msg("ruka client request list --all shows them"));
}

Table request_steps(Database& db, RequestId id) {
  Table table({{"at", N_("When"), Type::Instant},
               {"step", N_("Step"), Type::Code, "request.step"},
               {"text", N_("Text"), Type::Text},
               {"staff", N_("Who"), Type::Text}});
  Statement rows(db, R"(
    SELECT t.at, t.step, COALESCE(t.text, ''), s.name
    FROM request_steps t LEFT JOIN staff s ON s.id = t.staff_id
    WHERE t.request_id = :id ORDER BY t.at, t.id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    table.add_instant(rows.instant(0));
    table.add_text(rows.blob(1));
    table.add_text(rows.view(2));
    rows.null(3) ? table.add_null() : table.add_text(rows.view(3));
  }
  return table;
}

}  // namespace ruka
