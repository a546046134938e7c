#include "lib/client/mail/mail_answer.hpp"

#include "lib/base/error.hpp"
#include "lib/client/mail/mail_client.hpp"
#include "lib/desk/happened.hpp"

namespace ruka {

void answer_by_mail(Change& change, std::int64_t id) {
  Statement(change.db(), R"(
    UPDATE mails AS q SET answered_at = a.at, answer_id = a.id
    FROM mails a WHERE a.id = :id AND a.direction = 'out' AND a.automatic = 0
      AND q.id IN (
        SELECT r.id FROM mail_references f JOIN mails r ON r.message = f.message
        WHERE f.mail_id = :id
        UNION
        SELECT s.id FROM mails o JOIN mail_addresses t ON t.mail_id = o.id AND t.role IN ('to', 'cc', 'bcc')
          JOIN mails s ON s.email_key = t.email_key AND s.subject_key = o.subject_key
        WHERE o.id = :id)
      AND q.direction = 'in' AND q.at <= a.at
      AND (q.answered_at IS NULL OR (q.answer_id IS NOT NULL AND q.answered_at > a.at)))")
      .bind(":id", id)
      .run();
}

void find_answer_of(Change& change, std::int64_t id) {
  Statement(change.db(), R"(
    UPDATE mails AS q SET answered_at = a.at, answer_id = a.id
    FROM (
      SELECT o.id, o.at FROM (
        SELECT f.mail_id AS id FROM mails i JOIN mail_references f ON f.message = i.message
        WHERE i.id = :id
        UNION
        SELECT s.id FROM mails i JOIN mails s
          ON s.direction = 'out' AND s.subject_key = i.subject_key AND s.at >= i.at
        WHERE i.id = :id AND EXISTS (SELECT 1 FROM mail_addresses t WHERE t.mail_id = s.id
          AND t.email_key = i.email_key AND t.role IN ('to', 'cc', 'bcc'))) x
      CROSS JOIN mails o ON o.id = x.id AND o.direction = 'out' AND o.automatic = 0
        AND o.at >= (SELECT at FROM mails WHERE id = :id)
      ORDER BY o.at, o.id LIMIT 1) a
    WHERE q.id = :id AND q.direction = 'in')")
      .bind(":id", id)
      .run();
}

void answer_mail(Change& change, TouchId id, std::optional<Instant> at) {
  const MailRow mail = mail_row(change.db(), number(id));
  if (!mail.waits) {
    throw Error(ErrorKind::Conflict,
                msg("mail {id} does not wait for an answer", {{"id", number(id)}}),
                msg("ruka client mail list --unanswered shows those that do"));
  }
  const Instant answered = happened_at(change, at);
  if (at && answered < mail.draft.at) {
    throw Error(ErrorKind::Value, msg("mail {id} came later than that", {{"id", number(id)}}),
                msg("ruka client mail show {id} says when", {{"id", number(id)}}));
  }
  Statement(change.db(), "UPDATE mails SET answered_at = :at WHERE id = :id")
      .bind(":id", number(id))
      .bind(":at", answered)
      .run();
}

}  // namespace ruka
