#include "lib/client/promise/promise.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

void add_step(Change& change, PromiseId id, std::string_view step, Instant due,
              std::string_view text, std::optional<Instant> at = {}) {
  Statement(change.db(), R"(
    INSERT INTO promise_steps (promise_id, at, step, due_at, text)
    VALUES (:id, :at, :step, :due, :text))")
      .bind(":id", number(id))
      .bind(":at", at.value_or(change.now()))
      .bind(":step", step)
      .bind(":due", due)
      .bind_or_null(":text", text)
      .run();
}

std::string checked_text(std::string_view given) {
  const std::string text = clean_text(trim(given));
  if (has_letter_or_digit(text)) return text;
  throw Error(ErrorKind::Value, msg("what was promised is missing"),
              msg("write it in quotes: \"прислать образцы\""));
}

// A talk or request that a promise hangs on is of the same client.
void check_source(Database& db, const char* sql, const char* noun, std::int64_t id, ClientId client,
                  Message other) {
  Statement row(db, sql);
  row.bind(":id", id);
  if (!row.step()) throw no_record(noun, id);
  const auto of = row.maybe_integer(0);
  if (of && *of != number(client)) throw Error(ErrorKind::Value, std::move(other));
}

void check_document(Database& db, DocumentId id) {
  Statement row(db, "SELECT 1 FROM documents WHERE id = :id");
  if (row.bind(":id", number(id)).step()) return;
  throw no_record("document", number(id));
}

void check_sources(Database& db, const PromiseDraft& draft) {
  if (draft.touch) {
    const std::int64_t id = number(*draft.touch);
    check_source(db, "SELECT client_id FROM touches WHERE id = :id", "call", id, draft.client,
                 msg("communication {id} was with another client", {{"id", id}}));
  }
  if (draft.request) {
    const std::int64_t id = number(*draft.request);
    check_source(db, "SELECT client_id FROM requests WHERE id = :id", "request", id, draft.client,
                 msg("request {id} is of another client", {{"id", id}}));
  }
  if (draft.proof) check_document(db, *draft.proof);
}

// The term of one that is open; throws for any other.
Instant open_term(Database& db, PromiseId id) {
  Statement row(db, "SELECT due_at, state FROM promises WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("promise", number(id));
  if (row.view(1) == "open") return row.instant(0);
  throw Error(ErrorKind::Conflict, msg("promise {id} is closed already", {{"id", number(id)}}),
              msg("ruka client promise show {id} shows it", {{"id", number(id)}}));
}

std::string_view outcome_code(Outcome outcome) {
  constexpr std::string_view codes[] = {"kept", "broken", "waived"};
  return codes[static_cast<std::size_t>(outcome)];
}

Message missing_result(Outcome outcome) {
  switch (outcome) {
    case Outcome::Kept: return msg("say how it was kept: \"образцы отправлены СДЭКом\"");
    case Outcome::Broken: return msg("say why it was not kept: \"поставщик задержал партию\"");
    case Outcome::Waived: return msg("say why it is no longer needed: \"клиент отказался\"");
  }
  return {};
}

}  // namespace

PromiseId add_promise(Change& change, const PromiseDraft& draft) {
  const std::string text = checked_text(draft.text);
  demand_not_erased(change.db(), draft.client);
  check_sources(change.db(), draft);
  Statement(change.db(), R"(
    INSERT INTO promises (client_id, text, kind, side, due_at, touch_id, request_id, document_id,
                          meeting_id, created_at)
    VALUES (:client, :text, :kind, :side, :due, :touch, :request, :proof, :meeting, :now))")
      .bind(":client", number(draft.client))
      .bind(":text", text)
      .bind(":kind", draft.kind)
      .bind(":side", draft.side)
      .bind(":due", draft.due)
      .bind(":touch", number(draft.touch))
      .bind(":request", number(draft.request))
      .bind(":proof", number(draft.proof))
      .bind(":meeting", number(draft.meeting))
      .bind(":now", change.now())
      .run();
  const PromiseId id{last_id(change.db())};
  add_step(change, id, "made", draft.due, "");
  return id;
}

std::int64_t move_promises(Change& change, MeetingId meeting, ClientId from, ClientId to) {
  Statement rows(change.db(), R"(
    SELECT id FROM promises
    WHERE meeting_id = :meeting AND client_id = :from AND )" RUKA_OPEN_PROMISE(promises));
  rows.bind(":meeting", number(meeting)).bind(":from", number(from));
  std::vector<PromiseId> moved;
  while (rows.step()) moved.push_back(PromiseId{rows.integer(0)});
  rows.reset();
  for (const PromiseId id : moved) edit_promise(change, id, {.client = to});
  return static_cast<std::int64_t>(moved.size());
}

void edit_promise(Change& change, PromiseId id, const PromiseEdit& edit) {
  const Instant term = open_term(change.db(), id);
  const auto set = [&](const char* sql, auto value) {
    Statement(change.db(), sql).bind(":value", value).bind(":id", number(id)).run();
  };
  if (edit.text) {
    set("UPDATE promises SET text = :value WHERE id = :id", checked_text(*edit.text));
  }
  if (edit.client) {
    demand_not_erased(change.db(), *edit.client);
    Statement row(change.db(), "SELECT client_id FROM promises WHERE id = :id");
    row.bind(":id", number(id)).step();
    const auto was = row.maybe_integer(0);
    row.reset();
    set("UPDATE promises SET client_id = :value WHERE id = :id", number(*edit.client));
    move_tasks(change, {"promise_id", number(id)}, was, number(*edit.client));
  }
  if (edit.side) set("UPDATE promises SET side = :value WHERE id = :id", *edit.side);
  if (edit.kind) set("UPDATE promises SET kind = :value WHERE id = :id", *edit.kind);
  if (edit.proof) {
    check_document(change.db(), *edit.proof);
    set("UPDATE promises SET document_id = :value WHERE id = :id", number(*edit.proof));
  }
  if (edit.due && *edit.due != term) {
    set("UPDATE promises SET due_at = :value WHERE id = :id", *edit.due);
    add_step(change, id, "moved", *edit.due, "");
  }
}

namespace {

// Not before it was given, or the talk or request came that it was given at.
void must_be_given(Database& db, PromiseId id, Instant at) {
  Statement row(db, R"(
    SELECT MIN(p.created_at, COALESCE(t.at, p.created_at), COALESCE(r.received_at, p.created_at))
    FROM promises p LEFT JOIN touches t ON t.id = p.touch_id
      LEFT JOIN requests r ON r.id = p.request_id
    WHERE p.id = :id)");
  if (!row.bind(":id", number(id)).step() || at >= std::chrono::floor<Minutes>(row.instant(0))) {
    return;
  }
  throw Error(ErrorKind::Refused,
              msg("promise {id} was given later than that", {{"id", number(id)}}),
              msg("if it was written down after it was given: --force"));
}

}  // namespace

void close_promise(Change& change, PromiseId id, Outcome outcome, std::string_view result,
                   std::optional<Instant> at, BeforeMade before) {
  const std::string word = clean_text(trim(result));
  if (!has_letter_or_digit(word)) {
    throw Error(ErrorKind::Value, msg("a word on the result is missing"), missing_result(outcome));
  }
  const Instant term = open_term(change.db(), id);
  const Instant closed_at = happened_at(change, at);
  const bool earlier = closed_at < change.now();
  if (earlier && before == BeforeMade::Refuse) must_be_given(change.db(), id, closed_at);
  Statement(change.db(), R"(
    UPDATE promises SET state = :state, result = :result, closed_at = :at, noted_at = :noted
    WHERE id = :id)")
      .bind(":state", outcome_code(outcome))
      .bind(":result", word)
      .bind(":at", closed_at)
      .bind(":noted", noted_later(change, closed_at))
      .bind(":id", number(id))
      .run();
  add_step(change, id, outcome_code(outcome), term, word, closed_at);
  // What was to be done for it is done, or not needed any more.
  end_tasks(change, {"promise_id", number(id)},
            outcome == Outcome::Kept ? TaskEnd::Done : TaskEnd::Cancelled, closed_at);
}

void reopen_promise(Change& change, PromiseId id) {
  Statement row(change.db(), "SELECT due_at, state, closed_at FROM promises WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("promise", number(id));
  if (row.view(1) == "open") {
    throw Error(ErrorKind::Conflict, msg("promise {id} is open", {{"id", number(id)}}),
                msg("ruka client promise show {id} shows it", {{"id", number(id)}}));
  }
  const Instant due = row.instant(0);
  const auto closed_at = row.maybe_instant(2);
  row.reset();
  if (closed_at) reopen_tasks(change, {"promise_id", number(id)}, *closed_at);
  Statement(change.db(),
            "UPDATE promises SET state = 'open', result = NULL, closed_at = NULL, noted_at = NULL "
            "WHERE id = :id")
      .bind(":id", number(id))
      .run();
  add_step(change, id, "reopened", due, "");
}

std::int64_t remove_promise(Change& change, PromiseId id, EndedPromise ended) {
  Statement row(change.db(), "SELECT state FROM promises WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("promise", number(id));
  const std::string state = row.text(0);
  row.reset();
  if (state != "open" && ended == EndedPromise::Refuse) {
    throw Error(ErrorKind::Refused,
                msg("promise {id} is kept: {state}",
                    {{"id", number(id)}, {"state", msg_in("promise.state", state)}}),
                msg("if it never was all the same: --force"));
  }
  const std::int64_t tasks = remove_tasks(change, {"promise_id", number(id)});
  Statement(change.db(), "DELETE FROM promises WHERE id = :id").bind(":id", number(id)).run();
  return tasks;
}

std::vector<TaskId> tasks_of_promise(Database& db, PromiseId id) {
  return open_tasks(db, {"promise_id", number(id)});
}

std::optional<std::int64_t> KeptRate::percent() const {
  const std::int64_t closed = kept + kept_late + broken;
  if (closed == 0) return std::nullopt;
  return (kept * 200 + closed) / (2 * closed);
}

KeptRate kept_rate(Database& db, std::string_view side, std::optional<ClientId> client,
                   std::optional<Instant> from, std::optional<Instant> to) {
  Statement row(db, fmt::format(R"(
    SELECT COALESCE(SUM(state = 'kept' AND closed_at <= due_at), 0),
           COALESCE(SUM(state = 'kept' AND closed_at > due_at), 0),
           COALESCE(SUM(state = 'broken'), 0)
    FROM promises WHERE closed_at >= :from AND closed_at < :to AND side = :side {})",
                                client ? "AND client_id = :client" : ""));
  row.bind(":side", side)
      .bind(":from", from ? to_text(*from) : std::string("0"))
      .bind(":to", to ? to_text(*to) : std::string("9999"));
  if (client) row.bind(":client", number(*client));
  row.step();
  return {row.integer(0), row.integer(1), row.integer(2)};
}

Table promise_steps(Database& db, PromiseId id) {
  Table table({{"at", N_("When"), Type::Instant},
               {"step", N_("Step"), Type::Code, "promise.step"},
               {"due_at", N_("Due"), Type::Instant},
               {"text", N_("Text"), Type::Text}});
  Statement rows(db, R"(
    SELECT at, step, due_at, COALESCE(text, '') FROM promise_steps
    WHERE promise_id = :id ORDER BY at, id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    table.add_instant(rows.instant(0));
    table.add_text(rows.blob(1));
    table.add_instant(rows.instant(2));
    table.add_text(rows.view(3));
  }
  return table;
}

}  // namespace ruka
