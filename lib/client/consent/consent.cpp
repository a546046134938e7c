// Consents given and withdrawn.
#include "lib/client/consent/consent.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/desk/bind.hpp"
#include "lib/desk/list.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

void check_times(const ConsentDraft& draft, const Zone& zone, Instant now) {
  if (draft.given_at > now + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("a consent cannot be given in the future"),
                msg("say when it was given: --at \"вчера 15:00\""));
  }
  if (draft.until && *draft.until < zone.day_of(draft.given_at)) {
    throw Error(ErrorKind::Value, msg("the consent would end before it begins"),
                msg("give a later day: --until 31.12.2027"));
  }
}

// 156-FZ: a consent is no part of a contract, and two purposes are two papers.
void check_paper(Database& db, const ConsentDraft& draft, OwnPaper paper) {
  if (!draft.document) return;
  Statement row(db, R"(
    SELECT kind, EXISTS (SELECT 1 FROM consents WHERE document_id = :id AND purpose <> :purpose)
    FROM documents WHERE id = :id)");
  row.bind(":id", number(*draft.document)).bind(":purpose", draft.purpose);
  if (!row.step()) {
    throw no_record("document", number(*draft.document),
                    msg("register the paper first: ruka archive add FILE --kind KIND"));
  }
  if (paper == OwnPaper::Waive) return;
  const Message hint = msg("a consent is a document of its own (156-FZ); insist: --force");
  if (row.text(0) == "contract") {
    throw Error(ErrorKind::Refused,
                msg("document {id} is a contract: a consent cannot be a part of it",
                    {{"id", number(*draft.document)}}),
                hint);
  }
  if (row.integer(1) != 0) {
    throw Error(ErrorKind::Refused,
                msg("document {id} is already the consent to another purpose",
                    {{"id", number(*draft.document)}}),
                hint);
  }
}

}  // namespace

ConsentId give_consent(Change& change, const ConsentDraft& draft, OwnPaper paper,
                       const Zone& zone) {
  check_times(draft, zone, change.now());
  demand_not_erased(change.db(), draft.client);
  check_paper(change.db(), draft, paper);
  Statement(change.db(), R"(
    INSERT INTO consents (client_id, contact_id, purpose, given_at, until_on, document_id, note)
    VALUES (:client, :contact, :purpose, :given, :until, :document, :note))")
      .bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":purpose", draft.purpose)
      .bind(":given", draft.given_at)
      .bind(":until", draft.until)
      .bind(":document", draft.document ? std::optional(number(*draft.document)) : std::nullopt)
      .bind_or_null(":note", clean_text(trim(draft.note)))
      .run();
  return ConsentId{last_id(change.db())};
}

bool has_consent(Database& db, ContactId contact, std::string_view purpose) {
  Statement row(db, R"(
    SELECT 1 FROM consents
    WHERE client_id = (SELECT client_id FROM contacts WHERE id = :contact)
      AND contact_id = :contact AND purpose = :purpose AND withdrawn_at IS NULL)");
  return row.bind(":contact", number(contact)).bind(":purpose", purpose).step();
}

ConsentId withdraw_consents(Change& change, ClientId client, std::optional<ContactId> contact,
                            std::string_view purpose, Instant at) {
  if (at > change.now() + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("a consent cannot be withdrawn in the future"),
                msg("say when it was withdrawn: --at \"вчера 15:00\""));
  }
  Statement row(change.db(), R"(
    SELECT id, given_at FROM consents
    WHERE client_id = :client AND purpose = :purpose AND withdrawn_at IS NULL
      AND (:contact = 0 OR contact_id = :contact)
    ORDER BY given_at DESC, id DESC LIMIT 1)");
  const std::int64_t person = contact ? number(*contact) : 0;
  row.bind(":client", number(client)).bind(":purpose", purpose).bind(":contact", person);
  if (!row.step()) {
    throw Error(ErrorKind::NotFound, msg("there is no such consent to withdraw"),
                msg("ruka client consent list WHO --all shows what was given"));
  }
  const ConsentId newest{row.integer(0)};
  if (row.instant(1) > at) {
    throw Error(ErrorKind::Value, msg("the consent was given later than that"),
                msg("ruka client consent list WHO --all shows what was given"));
  }
  row.reset();
  Statement(change.db(), R"(
    UPDATE consents SET withdrawn_at = :at
    WHERE client_id = :client AND purpose = :purpose AND withdrawn_at IS NULL
      AND (:contact = 0 OR contact_id = :contact))")
      .bind(":at", at)
      .bind(":client", number(client))
      .bind(":purpose", purpose)
      .bind(":contact", person)
      .run();
  return newest;
}

namespace {

// Of a consent k: it is withdrawn, and nothing has come in its place.
constexpr std::string_view kWithdrawn = R"(k.withdrawn_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM consents later
    WHERE later.client_id = k.client_id AND later.purpose = k.purpose
      AND later.contact_id IS k.contact_id AND later.given_at >= k.withdrawn_at
      AND later.withdrawn_at IS NULL))";

}  // namespace

std::vector<WithdrawnConsent> withdrawn_consents(Database& db, ClientId client,
                                                 std::optional<ContactId> contact) {
  Statement rows(db, fmt::format(R"(
    SELECT COALESCE(p.name, ''), k.purpose, MAX(k.withdrawn_at)
    FROM consents k LEFT JOIN contacts p ON p.id = k.contact_id
    WHERE k.client_id = :client AND {}
      AND (:contact = 0 OR k.contact_id IS NULL OR k.contact_id = :contact)
    GROUP BY k.purpose, k.contact_id ORDER BY k.purpose DESC, p.name_key, p.id)",
                                 kWithdrawn));
  rows.bind(":client", number(client)).bind(":contact", contact ? number(*contact) : 0);
  std::vector<WithdrawnConsent> found;
  while (rows.step()) found.push_back({rows.text(0), rows.text(1), rows.instant(2)});
  return found;
}

std::int64_t count_withdrawn(Database& db, const ListSpec& list, ListQuery query) {
  // The list's own rows, of each only whose it is.
  std::vector<FieldSpec> fields(list.fields.begin(), list.fields.end());
  fields.push_back({.name = "whose",
                    .title = "",
                    .type = Type::Number,
                    .sql = list.like == nullptr ? list.client : list.like->client});
  ListSpec clients = list;
  clients.fields = fields;
  query.columns = "whose";
  Statement row(db, fmt::format(R"(
    SELECT COUNT(DISTINCT k.client_id) FROM consents k
    WHERE k.purpose = 'processing' AND {} AND k.client_id IN ({}))",
                                kWithdrawn, list_sql(clients, query)));
  for (const Condition& condition : query.conditions) bind_values(row, condition.binds);
  bind_values(row, query.binds);
  row.step();
  return row.integer(0);
}

}  // namespace ruka
