#include "lib/client/save/reach_writer.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/said_phone.hpp"
#include "lib/base/text.hpp"
#include "lib/party/email.hpp"

namespace ruka {

namespace {

// One number may be of several people; what people of the client have is the client's.
constexpr const char* kOfWhom =
    "v.client_id = :id AND (:contact IS NULL OR v.contact_id = :contact)";

bool is_one_phone(const Phone& a, const Phone& b) {
  return a.extension == b.extension && (b.e164.empty() ? a.raw == b.raw : a.e164 == b.e164);
}

void bind_whose(Statement& row, const Whose& whose) {
  row.bind(":id", number(whose.client)).bind(":contact", number(whose.person));
}

void bind_phone(Statement& row, const Phone& phone) {
  row.bind(":raw", phone.raw)
      .bind_or_null(":e164", phone.e164)
      .bind_or_null(":extension", phone.extension);
}

bool is_any(Statement& row) {
  const bool found = row.step();
  row.reset();
  return found;
}

// "+7 495 123-45-67 доб. 7, +7 916 123-45-67": what is there, the first of it.
MessageArg known_reach(Database& db, const Whose& whose, std::string_view table,
                       std::string_view columns) {
  constexpr int kShown = 10;
  Statement rows(db, fmt::format("SELECT {} FROM {} v WHERE {} GROUP BY 1, 2, 3 ORDER BY MIN(v.id)",
                                 columns, table, kOfWhom));
  bind_whose(rows, whose);
  MessageArg known("list", "");
  for (int shown = 0; rows.step(); ++shown) {
    if (shown > 0) known.parts.push_back(msg_text(shown < kShown ? ", " : ", …"));
    if (shown == kShown) break;
    const Phone phone{rows.text(0), rows.text(1), rows.text(2)};
    known.parts.push_back(say_phone(terminal_safe(phone_text(phone))));
  }
  return known;
}

std::string name_of(Database& db, const Whose& whose) {
  const char* sql = whose.person ? "SELECT name FROM contacts WHERE id = :id"
                                 : "SELECT name FROM clients WHERE id = :id";
  Statement row(db, sql);
  row.bind(":id", whose.person ? number(*whose.person) : number(whose.client));
  return row.step() ? terminal_safe(row.text(0)) : "";
}

}  // namespace

ReachWriter::ReachWriter(Change& change)
    : db_(change.db()),
      phone_(db_, R"(INSERT INTO client_phones (client_id, contact_id, raw, e164, extension)
        VALUES (:id, :contact, :raw, :e164, :extension))"),
      email_(db_, R"(INSERT INTO client_emails (client_id, contact_id, email, email_key)
        VALUES (:id, :contact, :email, :email_key))"),
      has_phone_(db_, fmt::format("SELECT 1 FROM client_phones v WHERE {} AND {}",
                                  RUKA_ONE_PHONE("v.", ":"), kOfWhom)),
      has_email_(db_, fmt::format("SELECT 1 FROM client_emails v WHERE {} AND {}",
                                  RUKA_ONE_EMAIL("v.", ":"), kOfWhom)) {}

ReachWriter::NewClient::NewClient(ReachWriter& writer) : writer_(writer) {
  writer.fresh_phones_.clear();
  writer.fresh_emails_.clear();
  writer.fresh_ = true;
}

bool ReachWriter::has_phone(const Whose& whose, const Phone& phone) {
  if (fresh_) {
    return std::ranges::any_of(fresh_phones_, [&](const auto& one) {
      return (!whose.person || one.first == whose.person) && is_one_phone(one.second, phone);
    });
  }
  bind_whose(has_phone_, whose);
  bind_phone(has_phone_, phone);
  return is_any(has_phone_);
}

bool ReachWriter::has_email(const Whose& whose, std::string_view email) {
  const std::string key = fold(email);
  if (fresh_) {
    return std::ranges::any_of(fresh_emails_, [&](const auto& one) {
      return (!whose.person || one.first == whose.person) && one.second == key;
    });
  }
  bind_whose(has_email_, whose);
  has_email_.bind(":email_key", key);
  return is_any(has_email_);
}

bool ReachWriter::add_phone(const Whose& whose, const Phone& phone) {
  if (has_phone(whose, phone)) return false;
  bind_whose(phone_, whose);
  bind_phone(phone_, phone);
  phone_.run();
  if (fresh_) fresh_phones_.emplace_back(whose.person, phone);
  return true;
}

bool ReachWriter::add_email(const Whose& whose, std::string_view email) {
  if (has_email(whose, email)) return false;
  const std::string key = fold(email);
  bind_whose(email_, whose);
  email_.bind(":email", email).bind(":email_key", key).run();
  if (fresh_) fresh_emails_.emplace_back(whose.person, key);
  return true;
}

void ReachWriter::give_phone(ClientId client, ContactId person, const Phone& phone) {
  const Whose whose{client, person};
  if (has_phone(whose, phone)) return;
  Statement given(db_, fmt::format(R"(
    UPDATE client_phones AS v SET contact_id = :contact
    WHERE v.client_id = :id AND v.contact_id IS NULL AND {})",
                                   RUKA_ONE_PHONE("v.", ":")));
  bind_whose(given, whose);
  bind_phone(given, phone);
  if (given.run() == 0) add_phone(whose, phone);
}

void ReachWriter::give_email(ClientId client, ContactId person, std::string_view email) {
  const Whose whose{client, person};
  if (has_email(whose, email)) return;
  Statement given(db_, fmt::format(R"(
    UPDATE client_emails AS v SET contact_id = :contact
    WHERE v.client_id = :id AND v.contact_id IS NULL AND {})",
                                   RUKA_ONE_EMAIL("v.", ":")));
  bind_whose(given, whose);
  given.bind(":email_key", fold(email));
  if (given.run() == 0) add_email(whose, email);
}

// The text as it stands first: what is no number is kept as it was written, signs and all.
std::vector<Phone> ReachWriter::phones_in(const Whose& whose, std::string_view text) {
  Phone whole = read_phone(text);
  if (has_phone(whose, whole)) return {std::move(whole)};
  std::vector<Phone> phones;
  for (const std::string& piece : phone_pieces(text)) phones.push_back(read_phone(piece));
  return phones;
}

std::vector<std::string> ReachWriter::emails_in(const Whose& whose, std::string_view text) {
  std::string whole = clean_line(text);
  if (has_email(whose, whole)) return {std::move(whole)};
  return email_pieces(text);
}

bool ReachWriter::has_phones(const Whose& whose, std::string_view text) {
  const std::vector<Phone> phones = phones_in(whose, text);
  return !phones.empty() &&
         std::ranges::all_of(phones, [&](const Phone& phone) { return has_phone(whose, phone); });
}

bool ReachWriter::has_emails(const Whose& whose, std::string_view text) {
  const std::vector<std::string> emails = emails_in(whose, text);
  return !emails.empty() && std::ranges::all_of(emails, [&](const std::string& email) {
    return has_email(whose, email);
  });
}

void ReachWriter::take_phones(const Whose& whose, std::string_view text) {
  Statement gone(db_, fmt::format("DELETE FROM client_phones AS v WHERE {} AND {}",
                                  RUKA_ONE_PHONE("v.", ":"), kOfWhom));
  bind_whose(gone, whose);
  for (const Phone& phone : phones_in(whose, text)) {
    bind_phone(gone, phone);
    gone.run();
  }
}

void ReachWriter::take_emails(const Whose& whose, std::string_view text) {
  Statement gone(db_, fmt::format("DELETE FROM client_emails AS v WHERE {} AND {}",
                                  RUKA_ONE_EMAIL("v.", ":"), kOfWhom));
  bind_whose(gone, whose);
  for (const std::string& email : emails_in(whose, text)) {
    gone.bind(":email_key", fold(email)).run();
  }
}

void ReachWriter::demand(const Whose& whose, const std::vector<std::string>& phones,
                         const std::vector<std::string>& emails) {
  for (const std::string& text : phones) {
    if (has_phones(whose, text)) continue;
    const MessageArg known = known_reach(db_, whose, "client_phones",
                                         "v.raw, COALESCE(v.e164, ''), COALESCE(v.extension, '')");
    throw Error(ErrorKind::NotFound,
                msg("“{name}” has no phone “{phone}”",
                    {{"name", name_of(db_, whose)}, {"phone", terminal_safe(text)}}),
                known.parts.empty()
                    ? msg("no phone is written there: leave out --no-phone")
                    : msg("written there: {list}; name one with its extension", {known}));
  }
  for (const std::string& text : emails) {
    if (has_emails(whose, text)) continue;
    const MessageArg known = known_reach(db_, whose, "client_emails", "v.email, '', ''");
    throw Error(ErrorKind::NotFound,
                msg("“{name}” has no e-mail “{email}”",
                    {{"name", name_of(db_, whose)}, {"email", terminal_safe(text)}}),
                known.parts.empty() ? msg("no e-mail is written there: leave out --no-email")
                                    : msg("written there: {list}; name one of them", {known}));
  }
}

}  // namespace ruka
