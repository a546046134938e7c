#include "lib/client/request/request_course.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

RequestState request_state(Database& db, RequestId id) {
  Statement row(db, R"(
    SELECT state, answered_at IS NOT NULL, forwarded_at IS NOT NULL, accepted_at IS NOT NULL,
           notify_due_at IS NOT NULL, notified_at IS NOT NULL, owner_id, urgent,
           client_id IS NOT NULL
    FROM requests WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("request", number(id));
  const auto is = [&](int column) { return row.integer(column) != 0; };
  return {row.text(0), is(1), is(2), is(3), is(4), is(5), row.maybe_integer(6), is(7), is(8)};
}

void add_request_step(Change& change, RequestId id, const RequestStep& step, Instant at) {
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

std::string said_text(std::string_view text, Message missing, Message hint) {
  std::string cleaned = clean_text(trim(text));
  if (cleaned.empty()) throw Error(ErrorKind::Value, std::move(missing), std::move(hint));
  return cleaned;
}

namespace {

[[noreturn]] void refuse(RequestId id, Message message) {
  throw Error(ErrorKind::Conflict, std::move(message),
              msg("ruka client request show {id} shows it", {{"id", number(id)}}));
}

void must_be_open(RequestId id, const RequestState& state) {
  if (state.answered) refuse(id, msg("request {id} is already answered", {{"id", number(id)}}));
  if (state.code == "closed") refuse(id, msg("request {id} is closed", {{"id", number(id)}}));
  if (state.code == "rejected") refuse(id, msg("request {id} is rejected", {{"id", number(id)}}));
}

// Not before it came.
Instant when_done(Change& change, RequestId id, std::optional<Instant> at) {
  const Instant done = happened_at(change, at);
  Statement row(change.db(), "SELECT received_at FROM requests WHERE id = :id");
  row.bind(":id", number(id));
  if (at && row.step() && done < std::chrono::floor<Minutes>(row.instant(0))) {
    throw Error(
        ErrorKind::Value, msg("request {id} came later than that", {{"id", number(id)}}),
        msg("if it came earlier: ruka client request edit {id} --at WHEN", {{"id", number(id)}}));
  }
  return done;
}

// Not before another step of it, if there was one.
Instant when_after(Change& change, RequestId id, std::optional<Instant> at, const char* step,
                   Message earlier) {
  const Instant done = when_done(change, id, at);
  Statement row(change.db(), fmt::format("SELECT {} FROM requests WHERE id = :id", step));
  row.bind(":id", number(id)).step();
  const auto before = row.maybe_instant(0);
  if (!at || !before) return done;
  if (done >= std::chrono::floor<Minutes>(*before)) return std::max(done, *before);
  throw Error(ErrorKind::Value, std::move(earlier),
              msg("ruka client request show {id} shows it", {{"id", number(id)}}));
}

}  // namespace

void answer_request(Change& change, RequestId id, std::string_view text,
                    std::optional<Instant> at) {
  const std::string answer = said_text(text, msg("the answer is missing"),
                                       msg("write in quotes what the client was told"));
  must_be_open(id, request_state(change.db(), id));
  const Instant answered = when_done(change, id, at);
  Statement(change.db(), R"(
    UPDATE requests SET state = 'answered', answered_at = :at, answer_noted_at = :noted,
      answer = :answer WHERE id = :id)")
      .bind(":at", answered)
      .bind(":noted", noted_later(change, answered))
      .bind(":answer", answer)
      .bind(":id", number(id))
      .run();
  add_request_step(change, id, {"answered", answer}, answered);
}

void close_request(Change& change, RequestId id, std::string_view text, Unanswered unanswered,
                   std::optional<Instant> at) {
  const RequestState state = request_state(change.db(), id);
  if (state.code == "closed") refuse(id, msg("request {id} is closed", {{"id", number(id)}}));
  if (state.code == "rejected") refuse(id, msg("request {id} is rejected", {{"id", number(id)}}));
  if (!state.answered && unanswered == Unanswered::Refuse) {
    throw Error(ErrorKind::Refused, msg("request {id} has no answer yet", {{"id", number(id)}}),
                msg("answer it: ruka client request answer {id} TEXT; to close it without: --force",
                    {{"id", number(id)}}));
  }
  const Instant closed =
      when_after(change, id, at, "answered_at",
                 msg("request {id} was answered later than that", {{"id", number(id)}}));
  Statement(change.db(), "UPDATE requests SET state = 'closed', closed_at = :at WHERE id = :id")
      .bind(":at", closed)
      .bind(":id", number(id))
      .run();
  add_request_step(change, id, {"closed", clean_text(trim(text))}, closed);
}

void reject_request(Change& change, RequestId id, std::string_view why, std::optional<Instant> at) {
  const std::string reason = said_text(why, msg("why it is rejected is missing"),
                                       msg("write in quotes what the client was told"));
  must_be_open(id, request_state(change.db(), id));
  const Instant rejected = when_done(change, id, at);
  Statement(change.db(), R"(
    UPDATE requests SET state = 'rejected', closed_at = :at, answer = :why WHERE id = :id)")
      .bind(":at", rejected)
      .bind(":why", reason)
      .bind(":id", number(id))
      .run();
  add_request_step(change, id, {"rejected", reason}, rejected);
}

void reopen_request(Change& change, RequestId id, std::string_view why, const Settings& settings,
                    const PhraseContext& phrases) {
  const std::string reason =
      said_text(why, msg("why it is open again is missing"), msg("write it in quotes"));
  const RequestState state = request_state(change.db(), id);
  if (state.code == "open") refuse(id, msg("request {id} is open", {{"id", number(id)}}));
  const RequestClock clock{!state.has_client, state.urgent, phrases.now};
  Statement(change.db(), R"(
    UPDATE requests SET state = 'open', answered_at = NULL, answer_noted_at = NULL, answer = NULL,
      closed_at = NULL, due_at = :due WHERE id = :id)")
      .bind(":due", request_due(clock, settings, phrases))
      .bind(":id", number(id))
      .run();
  add_request_step(change, id, {"reopened", reason}, phrases.now);
}

void forward_request(Change& change, RequestId id, StaffId to, std::string_view text,
                     std::optional<Instant> at) {
  must_be_open(id, request_state(change.db(), id));
  const Instant forwarded = when_done(change, id, at);
  Statement(change.db(), R"(
    UPDATE requests SET owner_id = :to, forwarded_at = :at, accepted_at = NULL WHERE id = :id)")
      .bind(":to", number(to))
      .bind(":at", forwarded)
      .bind(":id", number(id))
      .run();
  add_request_step(change, id, {"forwarded", clean_text(trim(text)), number(to)}, forwarded);
}

StaffId accept_request(Change& change, RequestId id, std::optional<Instant> at) {
  const RequestState state = request_state(change.db(), id);
  must_be_open(id, state);
  if (!state.forwarded || !state.owner) {
    throw Error(
        ErrorKind::Conflict, msg("request {id} was handed over to nobody", {{"id", number(id)}}),
        msg("hand it over: ruka client request forward {id} --to STAFF", {{"id", number(id)}}));
  }
  if (state.accepted) refuse(id, msg("request {id} is already accepted", {{"id", number(id)}}));
  const Instant accepted =
      when_after(change, id, at, "forwarded_at",
                 msg("request {id} was handed over later than that", {{"id", number(id)}}));
  Statement(change.db(), "UPDATE requests SET accepted_at = :at WHERE id = :id")
      .bind(":at", accepted)
      .bind(":id", number(id))
      .run();
  add_request_step(change, id, {"accepted", "", state.owner}, accepted);
  return StaffId{*state.owner};
}

void notify_manager(Change& change, RequestId id, std::string_view text,
                    std::optional<Instant> at) {
  const RequestState state = request_state(change.db(), id);
  if (!state.needs_notice) {
    refuse(id, msg("request {id} is no complaint and no conflict: the manager need not be told",
                   {{"id", number(id)}}));
  }
  if (state.notified) {
    refuse(id, msg("the manager has been told of request {id} already", {{"id", number(id)}}));
  }
  const Instant told = when_done(change, id, at);
  Statement(change.db(), "UPDATE requests SET notified_at = :at WHERE id = :id")
      .bind(":at", told)
      .bind(":id", number(id))
      .run();
  add_request_step(change, id, {"notified", clean_text(trim(text))}, told);
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
