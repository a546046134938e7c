#include "lib/client/mail/mail.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/mail/mail_answer.hpp"
#include "lib/client/mail/mail_client.hpp"
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
  draft.summary = mail_summary(mail.subject, mail.text);
  const auto party = find_party(change.db(), addresses, draft.result);
  // Whom we know has written, whatever the way: but not to a list that one may leave.
  if (party && mail.listed && !mail.mass) writer.automatic = false;
  if (draft.direction == Direction::In && mail.settles_invitation) writer.automatic = true;
  const std::int64_t id = take_number(change);
  insert_mail(change, id, mail, draft, first_of(addresses), writer.automatic, source);
  if (party) {
    draft.client = party->client;
    draft.contact = party->contact;
    put_mail_at_client(change, id, draft, writer.automatic, settings, phrases);
  }
  draft.direction == Direction::Out ? answer_by_mail(change, id) : find_answer_of(change, id);
  return KeptMail{TouchId{id}, party ? std::optional(party->client) : std::nullopt};
}

bool is_mail(Database& db, TouchId id, const Mail& mail) {
  Statement row(db, R"(
    SELECT 1 FROM mails WHERE id = :id AND (message = :message OR message LIKE '% %')
      AND subject = :subject AND text = :text AND COALESCE(attachments, '') = :attachments)");
  row.bind(":id", number(id)).bind(":message", mail.message_id).bind(":subject", mail.subject);
  return row.bind(":text", mail.text).bind(":attachments", attachment_lines(mail)).step();
}

}  // namespace ruka
