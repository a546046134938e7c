#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/request.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "r.id", .weight = 100},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 95,
     .key_sql = "c.sort_key"},
    {.name = "text", .title = N_("Matter"), .type = Type::Text, .sql = "r.text", .weight = 98},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "r.kind",
     .weight = 30,
     .context = "request.kind",
     .words = kRequestKinds},
    {.name = "urgent", .title = N_("Urgent"), .type = Type::Flag, .sql = "r.urgent", .weight = 60},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "r.state",
     .weight = 20,
     .context = "request.state",
     .words = kRequestStates},
    {.name = "received_at",
     .title = N_("Received"),
     .type = Type::Instant,
     .sql = "r.received_at",
     .weight = 25},
    {.name = "due_at", .title = N_("Due"), .type = Type::Instant, .sql = "r.due_at", .weight = 90},
    {.name = "answered_at",
     .title = N_("Answered"),
     .type = Type::Instant,
     .sql = "r.answered_at",
     .weight = 40},
    {.name = "sla",
     .title = N_("Term"),
     .type = Type::Code,
     .sql = "CASE WHEN r.answered_at IS NOT NULL "
            "THEN CASE WHEN r.answered_at <= r.due_at THEN 'met' ELSE 'met_late' END "
            "WHEN r.state = 'closed' THEN NULL "
            "WHEN r.due_at < :now THEN 'overdue' "
            "WHEN r.due_at <= CASE WHEN r.urgent THEN :urgent_risk ELSE :risk END THEN 'at_risk' "
            "ELSE 'on_track' END",
     .weight = 92,
     .context = "request.sla",
     .words = kSlaCodes},
    {.name = "left",
     .title = N_("Left"),
     .type = Type::Span,
     .sql = "CASE WHEN r.answered_at IS NULL AND r.state = 'open' "
            "THEN (unixepoch(r.due_at) - unixepoch(:now)) / 60 END",
     .weight = 91},
    {.name = "answer", .title = N_("Answer"), .type = Type::Text, .sql = "r.answer", .weight = 0},
    {.name = "channel",
     .title = N_("Channel"),
     .type = Type::Code,
     .sql = "r.channel",
     .weight = 0,
     .context = "channel",
     .words = kRequestChannels},
};

void add_step(Database& db, RequestId id, std::string_view step, std::string_view text,
              Instant at) {
  Statement(db, R"(
    INSERT INTO request_steps (request_id, at, step, text) VALUES (:id, :at, :step, :text))")
      .bind(":id", number(id))
      .bind(":at", at)
      .bind(":step", step)
      .bind_or_null(":text", text)
      .run();
}

// The state of a request; throws where there is none.
std::string state_of(Database& db, RequestId id, bool& answered) {
  Statement row(db, "SELECT state, answered_at IS NOT NULL FROM requests WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) {
    throw Error(ErrorKind::NotFound, msg("there is no request {id}", {{"id", number(id)}}),
                msg("ruka client request list --all shows them"));
  }
  answered = row.integer(1) != 0;
  return row.text(0);
}

}  // namespace

const ListSpec kRequestList = {"requests r JOIN clients c ON c.id = r.client_id", kFields,
                               "r.due_at, r.id"};

const ListSpec kEveryRequestList = {kRequestList.from, kFields, "r.id DESC"};

std::vector<Bind> request_binds(const Settings& settings, Instant now) {
  return {{":now", to_text(now)},
          {":risk", to_text(now + settings.minutes("due.risk"))},
          {":urgent_risk", to_text(now + settings.minutes("request.urgent-risk"))}};
}

RequestId add_request(Database& db, const RequestDraft& draft, const Settings& settings,
                      Instant now) {
  const std::string text = clean_text(trim(draft.text));
  if (text.empty()) {
    throw Error(ErrorKind::Value, msg("what the client asks is missing"),
                msg("write it in quotes: \"нужен счёт\""));
  }
  if (draft.received_at > now + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("a request cannot come from the future"),
                msg("give the time it came: --at 9:30"));
  }
  const auto hours = settings.number(draft.urgent ? "request.urgent-hours" : "request.hours");
  Change change(db, now);
  Statement(db, R"(
    INSERT INTO requests (client_id, text, kind, urgent, channel, received_at, due_at)
    VALUES (:client, :text, :kind, :urgent, :channel, :received, :due))")
      .bind(":client", number(draft.client))
      .bind(":text", text)
      .bind(":kind", draft.kind)
      .bind(":urgent", draft.urgent ? 1 : 0)
      .bind_or_null(":channel", draft.channel)
      .bind(":received", draft.received_at)
      .bind(":due", draft.received_at + std::chrono::hours(hours))
      .run();
  const RequestId id{last_id(db)};
  add_step(db, id, "received", text, draft.received_at);
  change.commit();
  return id;
}

void answer_request(Database& db, RequestId id, std::string_view text, Instant now) {
  const std::string answer = clean_text(trim(text));
  if (answer.empty()) {
    throw Error(ErrorKind::Value, msg("the answer is missing"),
                msg("write in quotes what the client was told"));
  }
  Change change(db, now);
  bool answered = false;
  const std::string state = state_of(db, id, answered);
  if (answered || state == "closed") {
    throw Error(ErrorKind::Conflict,
                answered ? msg("request {id} is already answered", {{"id", number(id)}})
                         : msg("request {id} is closed", {{"id", number(id)}}),
                msg("ruka client request show {id} shows it", {{"id", number(id)}}));
  }
  Statement(db, R"(
    UPDATE requests SET state = 'answered', answered_at = :now, answer = :answer WHERE id = :id)")
      .bind(":now", now)
      .bind(":answer", answer)
      .bind(":id", number(id))
      .run();
  add_step(db, id, "answered", answer, now);
  change.commit();
}

void close_request(Database& db, RequestId id, std::string_view text, Unanswered unanswered,
                   Instant now) {
  Change change(db, now);
  bool answered = false;
  const std::string state = state_of(db, id, answered);
  if (state == "closed") {
    throw Error(ErrorKind::Conflict, msg("request {id} is closed", {{"id", number(id)}}),
                msg("ruka client request show {id} shows it", {{"id", number(id)}}));
  }
  if (!answered && unanswered == Unanswered::Refuse) {
    throw Error(ErrorKind::Refused, msg("request {id} has no answer yet", {{"id", number(id)}}),
                msg("answer it: ruka client request answer {id} TEXT; to close it without: --force",
                    {{"id", number(id)}}));
  }
  Statement(db, "UPDATE requests SET state = 'closed', closed_at = :now WHERE id = :id")
      .bind(":now", now)
      .bind(":id", number(id))
      .run();
  add_step(db, id, "closed", clean_text(trim(text)), now);
  change.commit();
}

Table request_steps(Database& db, RequestId id) {
  Table table({{"at", N_("When"), Type::Instant},
               {"step", N_("Step"), Type::Code, "request.step"},
               {"text", N_("Text"), Type::Text}});
  Statement rows(db, R"(
    SELECT at, step, COALESCE(text, '') FROM request_steps WHERE request_id = :id ORDER BY at, id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    table.add_instant(rows.instant(0));
    table.add_text(rows.view(1));
    table.add_text(rows.view(2));
  }
  return table;
}

}  // namespace ruka
