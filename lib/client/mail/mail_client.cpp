#include "lib/client/mail/mail_client.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/client/touch/touch_outcome.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

// The row of touches that a client's letter is.
void insert_touch(Change& change, std::int64_t id, const TouchDraft& draft) {
  Statement(change.db(), R"(
    INSERT INTO touches (id, client_id, contact_id, channel, direction, status, at, summary, result,
                         created_at)
    VALUES (:id, :client, :contact, 'mail', :direction, 'done', :at, :summary, :result, :now))")
      .bind(":id", id)
      .bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":direction", direction_code(draft.direction))
      .bind(":at", draft.at)
      .bind(":summary", draft.summary)
      .bind_or_null(":result", draft.result)
      .bind(":now", change.now())
      .run();
  follow_touch(change, TouchId{id}, draft);
}

// A client's letter that a person wrote has its term, as a request has.
std::optional<Instant> due_of(const TouchDraft& draft, bool automatic, const Settings& settings,
                              const PhraseContext& phrases) {
  if (draft.direction != Direction::In || automatic) return std::nullopt;
  return request_due({.of_manager = false, .urgent = false, .starts_at = draft.at}, settings,
                     phrases);
}

std::vector<std::int64_t> unknown_of(Database& db, const std::string& email_key) {
  Statement rows(db, R"(
    SELECT id FROM mails WHERE email_key = :key AND client_id IS NULL ORDER BY id)");
  rows.bind(":key", email_key);
  std::vector<std::int64_t> ids;
  while (rows.step()) ids.push_back(rows.integer(0));
  return ids;
}

}  // namespace

MailRow mail_row(Database& db, std::int64_t id) {
  Statement row(db, R"(
    SELECT m.direction, m.at, m.subject, substr(m.text, 1, 400), COALESCE(m.email_key, ''),
           m.automatic, COALESCE(c.name, ''), m.answered_at IS NULL,
           COALESCE((SELECT a.email FROM mail_addresses a
                     WHERE a.mail_id = m.id AND a.email_key = m.email_key LIMIT 1), '')
    FROM mails m LEFT JOIN clients c ON c.id = m.client_id WHERE m.id = :id)");
  row.bind(":id", id);
  if (!row.step()) throw no_record("mail", id);
  MailRow found;
  found.draft.channel = Channel::Mail;
  found.draft.direction = row.view(0) == "in" ? Direction::In : Direction::Out;
  found.draft.at = row.instant(1);
  found.draft.summary = mail_summary(row.view(2), row.view(3));
  found.email_key = row.text(4);
  found.automatic = row.integer(5) != 0;
  found.client = row.text(6);
  found.waits = found.draft.direction == Direction::In && !found.automatic && row.integer(7) != 0;
  found.email = row.text(8);
  return found;
}

std::string mail_summary(std::string_view subject, std::string_view text) {
  constexpr int kWidth = 80;
  if (!subject.empty()) return std::string(subject);
  const std::string line = clean_line(text.substr(0, std::min(text.find('\n'), text.size())));
  return line.empty() ? "—" : fit_width(line, kWidth);
}

void put_mail_at_client(Change& change, std::int64_t id, const TouchDraft& draft, bool automatic,
                        const Settings& settings, const PhraseContext& phrases) {
  insert_touch(change, id, draft);
  Statement(change.db(), R"(
    UPDATE mails SET client_id = :client, contact_id = :contact, due_at = :due WHERE id = :id)")
      .bind(":id", id)
      .bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":due", due_of(draft, automatic, settings, phrases))
      .run();
}

std::int64_t assign_mail(Change& change, TouchId id, ClientId client,
                         std::optional<ContactId> contact, Remember remember,
                         const Settings& settings, const PhraseContext& phrases) {
  const MailRow found = mail_row(change.db(), number(id));
  if (!found.client.empty()) {
    throw Error(ErrorKind::Conflict,
                msg("mail {id} is at the client {client} already",
                    {{"id", number(id)}, {"client", terminal_safe(found.client)}}),
                msg("ruka undo takes an assignment back"));
  }
  demand_not_erased(change.db(), client);
  std::vector<std::int64_t> ids = {number(id)};
  if (remember == Remember::Yes && !found.email_key.empty()) {
    ClientEdit edit;
    edit.emails = {found.email};
    edit_client(change, client, edit);
    ids = unknown_of(change.db(), found.email_key);
  }
  for (const std::int64_t one : ids) {
    MailRow row = mail_row(change.db(), one);
    row.draft.client = client;
    row.draft.contact = contact;
    put_mail_at_client(change, one, row.draft, row.automatic, settings, phrases);
  }
  return std::ssize(ids);
}

std::int64_t claim_mails(Change& change, const Settings& settings, const PhraseContext& phrases) {
  Statement rows(change.db(), R"(
    SELECT m.id, MIN(e.client_id), MAX(e.contact_id)
    FROM mails m JOIN client_emails e ON e.email_key = m.email_key
    WHERE m.client_id IS NULL GROUP BY m.id HAVING COUNT(DISTINCT e.client_id) = 1
    ORDER BY m.id)");
  struct Claim {
    std::int64_t id, client;
    std::optional<std::int64_t> contact;
  };
  std::vector<Claim> claims;
  while (rows.step()) claims.push_back({rows.integer(0), rows.integer(1), rows.maybe_integer(2)});
  for (const Claim& claim : claims) {
    MailRow found = mail_row(change.db(), claim.id);
    found.draft.client = ClientId{claim.client};
    if (claim.contact) found.draft.contact = ContactId{*claim.contact};
    put_mail_at_client(change, claim.id, found.draft, found.automatic, settings, phrases);
  }
  return std::ssize(claims);
}

}  // namespace ruka
