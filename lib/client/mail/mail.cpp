#include "lib/client/mail/mail.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/save_client.hpp"
#include "lib/client/touch/touch_outcome.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/noun.hpp"
#include "lib/desk/staff/staff.hpp"

#include "lib/client/erased.hpp"
#include "lib/party/email.hpp"

namespace ruka {

namespace {

// A client that an address leads to, and who of its people.
struct Party {
  ClientId client{};
  std::optional<ContactId> contact;
  std::string name;
};

// Nobody where several clients share the address: a person decides.
std::optional<Party> party_of(Database& db, const std::string& email) {
  if (email.find('@') == std::string::npos) return std::nullopt;
  const auto found = find_clients(db, email, 2);
  if (found.size() != 1) return std::nullopt;
  return Party{found.front().client, found.front().contact, found.front().name};
}

const MailAddress* first_of(const std::vector<const MailAddress*>& parties) {
  return parties.empty() ? nullptr : parties.front();
}

// Those outside whom a message is with, in the order of the header: who wrote it, or whom it went
// to.
std::vector<const MailAddress*> parties_of(const Mail& mail, const MailWriter& writer,
                                           const OwnAddresses& own) {
  if (!own.holds(writer.address.email)) return {&writer.address};
  std::vector<const MailAddress*> parties;
  for (const auto* list : {&mail.to, &mail.cc, &mail.bcc}) {
    for (const MailAddress& one : *list) {
      if (!own.holds(one.email)) parties.push_back(&one);
    }
  }
  return parties;
}

// The next number of a touch, without a touch.
std::int64_t take_number(Change& change) {
  Statement next(change.db(), R"(
    UPDATE sqlite_sequence SET seq = MAX(seq, (SELECT COALESCE(MAX(id), 0) FROM mails)) + 1
    WHERE name = 'touches')");
  if (next.run() == 0) {
    Statement(change.db(), "INSERT INTO sqlite_sequence (name, seq) VALUES ('touches', 1)").run();
  }
  Statement row(change.db(), "SELECT seq FROM sqlite_sequence WHERE name = 'touches'");
  row.step();
  return row.integer(0);
}

// What a list says of a letter: its subject, or the first words that it has.
std::string summary_of(std::string_view subject, std::string_view text) {
  constexpr int kWidth = 80;
  if (!subject.empty()) return std::string(subject);
  const std::string line = clean_line(text.substr(0, std::min(text.find('\n'), text.size())));
  return line.empty() ? "—" : fit_width(line, kWidth);
}

// The row of touches that a client's letter is; `others` got it too.
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

// The Message-ID; of a message without one, what tells it from others.
std::string message_key(const Mail& mail, Instant at) {
  if (!mail.message_id.empty() && mail.message_id.find(' ') == std::string::npos) {
    return mail.message_id;
  }
  return fmt::format("{} {} {}", to_text(at), fold(mail.from.email), mail.subject);
}

std::string attachment_lines(const Mail& mail) {
  std::string lines;
  for (const MailAttachment& one : mail.attachments) {
    lines += fmt::format("{}{} {}", lines.empty() ? "" : "\n", one.size, one.name);
  }
  return lines;
}

void insert_addresses(Change& change, std::int64_t id, const char* role,
                      const std::vector<MailAddress>& addresses) {
  Statement insert(change.db(), R"(
    INSERT INTO mail_addresses (mail_id, role, name, email, email_key)
    VALUES (:mail, :role, :name, :email, :key))");
  for (const MailAddress& one : addresses) {
    insert.bind(":mail", id).bind(":role", role).bind_or_null(":name", one.name);
    insert.bind(":email", one.email).bind(":key", fold(one.email)).run();
  }
}

void insert_references(Change& change, std::int64_t id, const std::vector<std::string>& messages) {
  Statement insert(change.db(),
                   "INSERT INTO mail_references (mail_id, message) VALUES (:mail, :message)");
  for (const std::string& message : std::set<std::string>(messages.begin(), messages.end())) {
    insert.bind(":mail", id).bind(":message", message).run();
  }
}

void insert_mail(Change& change, std::int64_t id, const Mail& mail, const TouchDraft& draft,
                 const MailAddress* party, bool automatic, std::string_view source) {
  Statement(change.db(), R"(
    INSERT INTO mails (id, direction, at, message, email_key, subject, subject_key, text,
                       attachments, source, automatic, created_at)
    VALUES (:id, :direction, :at, :message, :email, :subject, :key, :text, :attachments, :source,
            :automatic, :now))")
      .bind(":id", id)
      .bind(":direction", direction_code(draft.direction))
      .bind(":at", draft.at)
      .bind(":message", message_key(mail, draft.at))
      .bind_or_null(":email", party == nullptr ? "" : fold(party->email))
      .bind(":subject", mail.subject)
      .bind_or_null(":key", mail_subject_key(mail.subject))
      .bind(":text", mail.text)
      .bind_or_null(":attachments", attachment_lines(mail))
      .bind_or_null(":source", source)
      .bind(":automatic", automatic ? 1 : 0)
      .bind(":now", change.now())
      .run();
  insert_addresses(change, id, "from", {mail.from});
  insert_addresses(change, id, "reply", mail.reply_to);
  insert_addresses(change, id, "to", mail.to);
  insert_addresses(change, id, "cc", mail.cc);
  insert_addresses(change, id, "bcc", mail.bcc);
  insert_references(change, id, mail.references);
}

// A letter of ours answers what it refers to, and what came from whom it went to under its subject;
// the earliest answer counts. One that a program sent is no answer.
void answer_by(Change& change, std::int64_t id) {
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

// A letter to us whose answer is here already.
void find_answer(Change& change, std::int64_t id) {
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

void put_at_client(Change& change, std::int64_t id, const TouchDraft& draft, bool automatic,
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

// Some programs give all their letters one Message-ID.
bool is_kept(Database& db, const Mail& mail, Instant at) {
  Statement row(db, R"(
    SELECT 1 FROM mails WHERE message = :message AND at = :at AND subject = :subject
      AND text = :text AND COALESCE(attachments, '') = :attachments)");
  row.bind(":message", message_key(mail, at)).bind(":at", at).bind(":subject", mail.subject);
  return row.bind(":text", mail.text).bind(":attachments", attachment_lines(mail)).step();
}

// The client of the first address that has one; the other clients' names follow "+".
std::optional<Party> find_party(Database& db, const std::vector<const MailAddress*>& addresses,
                                std::string& others) {
  std::optional<Party> first;
  std::set<ClientId> seen;
  for (const MailAddress* address : addresses) {
    auto party = party_of(db, address->email);
    if (!party || !seen.insert(party->client).second) continue;
    if (!first) {
      first = std::move(party);
    } else {
      others += (others.empty() ? "+ " : ", ") + party->name;
    }
  }
  return first;
}

struct Found {
  TouchDraft draft;
  std::string email_key, email, client;
  bool automatic = false, waits = false;
};

// Throws Error{NotFound}.
Found mail_row(Database& db, std::int64_t id) {
  Statement row(db, R"(
    SELECT m.direction, m.at, m.subject, substr(m.text, 1, 400), COALESCE(m.email_key, ''),
           m.automatic, COALESCE(c.name, ''), m.answered_at IS NULL,
           COALESCE((SELECT a.email FROM mail_addresses a
                     WHERE a.mail_id = m.id AND a.email_key = m.email_key LIMIT 1), '')
    FROM mails m LEFT JOIN clients c ON c.id = m.client_id WHERE m.id = :id)");
  row.bind(":id", id);
  if (!row.step()) {
    throw no_record("mail", id);
  }
  Found found;
  found.draft.channel = Channel::Mail;
  found.draft.direction = row.view(0) == "in" ? Direction::In : Direction::Out;
  found.draft.at = row.instant(1);
  found.draft.summary = summary_of(row.view(2), row.view(3));
  found.email_key = row.text(4);
  found.automatic = row.integer(5) != 0;
  found.client = row.text(6);
  found.waits = found.draft.direction == Direction::In && !found.automatic && row.integer(7) != 0;
  found.email = row.text(8);
  return found;
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

OwnAddresses own_addresses(Database& db, const Settings& settings) {
  OwnAddresses own;
  Statement rows(db, "SELECT email FROM staff WHERE email IS NOT NULL AND email <> ''");
  while (rows.step()) own.keys.insert(fold(rows.blob(0)));
  const std::string setting = settings.text("mail.own");
  for (const std::string_view piece : split(setting, ',')) {
    const std::string_view address = trim(piece);
    if (address.empty()) continue;
    if (address.starts_with('@') && address.size() > 1) {
      own.domains.push_back(fold(address));
    } else {
      own.keys.insert(fold(check_email(address)));
    }
  }
  if (!own.keys.empty() || !own.domains.empty()) return own;
  throw Error(ErrorKind::Refused,
              msg("which addresses are ours is not known: what came and what went look the same"),
              msg("say it once: ruka config set mail.own \"ivanov@firm.ru, @firm.ru\""));
}

std::optional<KeptMail> keep_mail(Change& change, const Mail& mail, const OwnAddresses& own,
                                  Instant at, const Settings& settings,
                                  const PhraseContext& phrases, std::string_view source) {
  if (is_kept(change.db(), mail, at)) return std::nullopt;
  MailWriter writer = writer_of(mail, own);
  const auto addresses = parties_of(mail, writer, own);
  TouchDraft draft;
  draft.channel = Channel::Mail;
  draft.direction = own.holds(writer.address.email) ? Direction::Out : Direction::In;
  draft.at = at;
  draft.summary = summary_of(mail.subject, mail.text);
  const auto party = find_party(change.db(), addresses, draft.result);
  // Whom we know has written, whatever the way: but not to a list that one may leave.
  if (party && mail.listed && !mail.mass) writer.automatic = false;
  if (draft.direction == Direction::In && mail.settles_invitation) writer.automatic = true;
  const std::int64_t id = take_number(change);
  insert_mail(change, id, mail, draft, first_of(addresses), writer.automatic, source);
  if (party) {
    draft.client = party->client;
    draft.contact = party->contact;
    put_at_client(change, id, draft, writer.automatic, settings, phrases);
  }
  draft.direction == Direction::Out ? answer_by(change, id) : find_answer(change, id);
  return KeptMail{TouchId{id}, party ? std::optional(party->client) : std::nullopt};
}

bool is_mail(Database& db, TouchId id, const Mail& mail) {
  Statement row(db, R"(
    SELECT 1 FROM mails WHERE id = :id AND (message = :message OR message LIKE '% %')
      AND subject = :subject AND text = :text AND COALESCE(attachments, '') = :attachments)");
  row.bind(":id", number(id)).bind(":message", mail.message_id).bind(":subject", mail.subject);
  return row.bind(":text", mail.text).bind(":attachments", attachment_lines(mail)).step();
}

std::int64_t assign_mail(Change& change, TouchId id, ClientId client,
                         std::optional<ContactId> contact, Remember remember,
                         const Settings& settings, const PhraseContext& phrases) {
  const Found found = mail_row(change.db(), number(id));
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
    Found row = mail_row(change.db(), one);
    row.draft.client = client;
    row.draft.contact = contact;
    put_at_client(change, one, row.draft, row.automatic, settings, phrases);
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
    Found found = mail_row(change.db(), claim.id);
    found.draft.client = ClientId{claim.client};
    if (claim.contact) found.draft.contact = ContactId{*claim.contact};
    put_at_client(change, claim.id, found.draft, found.automatic, settings, phrases);
  }
  return std::ssize(claims);
}

void answer_mail(Change& change, TouchId id, std::optional<Instant> at) {
  const Found mail = mail_row(change.db(), number(id));
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
