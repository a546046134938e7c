#include "lib/client/touch/touch_outcome.hpp"

namespace ruka {

namespace {

// A talk is an answered call either way, a visit or a meeting: writing is not.
bool is_talk(const TouchDraft& draft) {
  const bool spoken = draft.channel == Channel::Call || draft.channel == Channel::Visit ||
                      draft.channel == Channel::Meeting;
  return spoken && draft.status == TouchStatus::Done;
}

// As RUKA_CONTACT says it.
bool is_contact(const TouchDraft& draft) {
  return draft.channel != Channel::Note && draft.status == TouchStatus::Done;
}

void move_last_contact(Change& change, const TouchDraft& draft) {
  Statement(change.db(), R"(
    UPDATE clients SET last_touch_at = :at
    WHERE id = :client AND (last_touch_at IS NULL OR last_touch_at < :at))")
      .bind(":at", draft.at)
      .bind(":client", number(draft.client))
      .run();
}

void close_missed_before(Change& change, const TouchDraft& talk) {
  Statement(change.db(), R"(
    UPDATE touches SET closed_at = :at
    WHERE client_id = :client AND status = 'missed' AND closed_at IS NULL AND at <= :at)")
      .bind(":at", talk.at)
      .bind(":client", number(talk.client))
      .run();
}

// A missed call entered late: a talk has followed it already.
void close_if_returned(Change& change, TouchId id) {
  Statement(change.db(), R"(
    UPDATE touches SET closed_at = (
      SELECT MIN(talk.at) FROM touches talk
      WHERE talk.client_id = touches.client_id AND talk.at > touches.at
        AND talk.channel IN ('call', 'visit', 'meeting') AND talk.status = 'done')
    WHERE id = :id)")
      .bind(":id", number(id))
      .run();
}

}  // namespace

void follow_touch(Change& change, TouchId id, const TouchDraft& draft) {
  if (is_contact(draft)) move_last_contact(change, draft);
  if (is_talk(draft)) close_missed_before(change, draft);
  if (draft.status == TouchStatus::Missed) close_if_returned(change, id);
  if (is_talk(draft) || draft.status == TouchStatus::NoAnswer) {
    refresh_attempts(change, draft.client);
  }
}

#define RUKA_FOLLOWS                                                               \
  "later.client_id = t.client_id AND later.id <> t.id "                            \
  "AND ((later.status = 'done' AND later.channel IN ('call', 'visit', 'meeting') " \
  "AND later.at >= t.at) OR (later.status = 'no_answer' AND (later.at, later.id) > (t.at, t.id)))"

void refresh_attempts(Change& change, ClientId client, std::optional<Instant> was) {
  Statement(change.db(), R"(
    UPDATE touches AS t SET closed_at = (
      SELECT MIN(later.at) FROM touches later WHERE )" RUKA_FOLLOWS R"()
    WHERE client_id = :client AND status = 'no_answer'
      AND (closed_at IS NULL OR closed_at = :was
        OR EXISTS (SELECT 1 FROM touches later
                   WHERE later.at = t.closed_at AND )" RUKA_FOLLOWS R"()))")
      .bind(":client", number(client))
      .bind(":was", was)
      .run();
}

#undef RUKA_FOLLOWS

std::int64_t count_attempts(Database& db, ClientId client, Instant at) {
  Statement row(db, R"(
    SELECT COUNT(*) FROM touches
    WHERE client_id = :client AND at <= :at AND status = 'no_answer'
      AND at >= COALESCE((
        SELECT MAX(talk.at) FROM touches talk
        WHERE talk.client_id = :client AND talk.at <= :at AND talk.status = 'done'
          AND talk.channel IN ('call', 'visit', 'meeting')), ''))");
  row.bind(":client", number(client)).bind(":at", at);
  row.step();
  return row.integer(0);
}

void insert_answers(Change& change, TouchId id, const std::vector<Answer>& answers) {
  Statement insert(change.db(), R"(
    INSERT INTO touch_answers (touch_id, no, question, answer)
    VALUES (:touch, :no, :question, :answer))");
  std::int64_t no = 0;
  for (const Answer& one : answers) {
    insert.bind(":touch", number(id)).bind(":no", ++no);
    insert.bind(":question", one.question).bind(":answer", one.answer).run();
  }
}

std::vector<Answer> list_answers(Database& db, TouchId id) {
  Statement rows(db, "SELECT question, answer FROM touch_answers WHERE touch_id = :id ORDER BY no");
  rows.bind(":id", number(id));
  std::vector<Answer> answers;
  while (rows.step()) answers.push_back({rows.text(0), rows.text(1)});
  return answers;
}

}  // namespace ruka
