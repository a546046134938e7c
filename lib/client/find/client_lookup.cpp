#include "lib/client/find/client_lookup.hpp"

#include "lib/party/phone.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

// Each gives client, name, contact, contact's name; an index answers each. Of several there it is
// one who works there still before one who has left.
#define RUKA_THERE_FIRST "HAVING MIN(k.left_on IS NOT NULL) >= 0"
constexpr std::string_view kById = "SELECT id, name, NULL, '' FROM clients WHERE id = :value";
constexpr std::string_view kByInn =
    "SELECT id, name, NULL, '' FROM clients WHERE inn = :value ORDER BY sort_key, id";
constexpr std::string_view kByKey =
    "SELECT id, name, NULL, '' FROM clients WHERE name_key = :value ORDER BY sort_key, id";
constexpr std::string_view kByPhone = R"(
  SELECT c.id, c.name, p.contact_id, COALESCE(k.name, '')
  FROM client_phones p JOIN clients c ON c.id = p.client_id
  LEFT JOIN contacts k ON k.id = p.contact_id
  WHERE p.e164 = :phone AND (:extension = '' OR p.extension = :extension)
  GROUP BY c.id )" RUKA_THERE_FIRST R"( ORDER BY c.sort_key, c.id)";
constexpr std::string_view kByEmail = R"(
  SELECT c.id, c.name, e.contact_id, COALESCE(k.name, '')
  FROM client_emails e JOIN clients c ON c.id = e.client_id
  LEFT JOIN contacts k ON k.id = e.contact_id
  WHERE e.email_key = :value GROUP BY c.id )" RUKA_THERE_FIRST R"( ORDER BY c.sort_key, c.id)";
constexpr std::string_view kByPrefix = R"(
  SELECT id, name, NULL, '' FROM clients
  WHERE sort_key >= :value AND sort_key < :value || char(1114111) ORDER BY sort_key, id)";
constexpr std::string_view kByPiece = R"(
  SELECT c.id, c.name, NULL, '' FROM clients c
  WHERE )" RUKA_IS_FOUND("c.id", "clients", "search_pieces", ":pieces") R"(
    AND instr(c.sort_key, :value) > 0
  ORDER BY c.sort_key, c.id)";
// A city number without its code, the last digits: a piece of a number.
constexpr std::string_view kByPhonePiece = R"(
  SELECT c.id, c.name, p.contact_id, COALESCE(k.name, '')
  FROM client_phones p JOIN clients c ON c.id = p.client_id
  LEFT JOIN contacts k ON k.id = p.contact_id
  WHERE )" RUKA_IS_FOUND("p.id", "client_phones", "search_pieces", ":pieces") R"(
    AND instr(p.e164, :value) > 0
  GROUP BY c.id )" RUKA_THERE_FIRST R"( ORDER BY c.sort_key, c.id)";
// Of several there, whose name has it first: Петров before a Петрович.
constexpr std::string_view kByContact = R"(
  SELECT c.id, c.name, k.id, k.name FROM contacts k JOIN clients c ON c.id = k.client_id
  WHERE )" RUKA_IS_FOUND("k.id", "contacts", "search_pieces", ":pieces") R"(
    AND instr(k.name_key, :value) > 0
  GROUP BY c.id HAVING MIN(instr(k.name_key, :value) + 10000 * (k.left_on IS NOT NULL)) > 0
  ORDER BY c.sort_key, c.id)";

// Any case form: the name of a client or of a person there.
constexpr std::string_view kByWords = R"(
  SELECT c.id, c.name, k.id, COALESCE(k.name, '')
  FROM search_words w LEFT JOIN contacts k ON w.rowid > search_last('clients')
    AND k.id = )" RUKA_RECORD_OF("w.rowid") R"(
  JOIN clients c
    ON c.id = IIF(w.rowid <= search_last('clients'), )" RUKA_RECORD_OF("w.rowid") R"(, k.client_id)
  WHERE search_words MATCH 'title : (' || spelled(:words) || ')'
    AND w.rowid <= search_last('contacts')
  GROUP BY c.id )" RUKA_THERE_FIRST R"( ORDER BY c.sort_key, c.id)";

// The other alphabet: a whole name, or its beginning, in the one Latin spelling.
constexpr std::string_view kByLatin = R"(
  SELECT c.id, c.name, k.id, COALESCE(k.name, '') FROM (
    SELECT id AS client, NULL AS contact FROM clients WHERE latin_key = latin(:value)
    UNION ALL SELECT client_id, id FROM contacts WHERE latin_key = latin_person(:value)) f
  JOIN clients c ON c.id = f.client LEFT JOIN contacts k ON k.id = f.contact
  GROUP BY c.id ORDER BY c.sort_key, c.id)";
constexpr std::string_view kByLatinPrefix = R"(
  SELECT c.id, c.name, k.id, COALESCE(k.name, '') FROM (
    SELECT id AS client, NULL AS contact FROM clients
    WHERE latin_key >= latin(:value) AND latin_key < latin(:value) || char(1114111)
    UNION ALL SELECT client_id, id FROM contacts
    WHERE latin_key >= latin(:value) AND latin_key < latin(:value) || char(1114111)) f
  JOIN clients c ON c.id = f.client LEFT JOIN contacts k ON k.id = f.contact
  GROUP BY c.id ORDER BY c.sort_key, c.id)";
// Names of the other alphabet by a Russian case form of them: «самсунгом», «сигмой» of Sigma.
constexpr std::string_view kByLatinForm = R"(
  SELECT id, name, NULL, '' FROM clients WHERE latin_key IN (latin(:value),
    latin(:value) || 'a', latin(:value) || 'ia', latin(:value) || 'o', latin(:value) || 'e')
  ORDER BY sort_key, id)";
// Whole names of clients in any case form.
constexpr std::string_view kByForms = R"(
  SELECT id, name, NULL, '' FROM clients
  WHERE )" RUKA_IS_FOUND("id", "clients", "search_words", "'title : (' || :forms || ')'") R"(
  ORDER BY sort_key, id)";
constexpr std::string_view kByOldId = R"(
  SELECT c.id, c.name, NULL, '', a.old_id FROM client_aliases a JOIN clients c ON c.id = a.client_id
  WHERE a.old_id = :value)";
constexpr std::string_view kByOldName = R"(
  SELECT c.id, c.name, NULL, '', a.old_id FROM client_aliases a JOIN clients c ON c.id = a.client_id
  WHERE a.name_key = :value OR a.latin_key = latin(:value)
  GROUP BY c.id ORDER BY c.sort_key, c.id)";

constexpr std::string_view kByOldPiece = R"(
  SELECT c.id, c.name, NULL, '', a.old_id, a.name FROM client_aliases a JOIN clients c ON c.id = a.client_id
  WHERE )" RUKA_IS_FOUND("a.id", "client_aliases", "search_pieces", ":pieces") R"(
    AND instr(a.name_key, :value) > 0
  GROUP BY c.id ORDER BY c.sort_key, c.id)";
// Its former name in any case form.
constexpr std::string_view kByOldWords = R"(
  SELECT c.id, c.name, NULL, '', a.old_id, a.name FROM client_aliases a JOIN clients c ON c.id = a.client_id
  WHERE )" RUKA_IS_FOUND("a.id", "client_aliases", "search_words",
                         "'title : (' || spelled(:words) || ')'") R"(
  GROUP BY c.id ORDER BY c.sort_key, c.id)";

std::string_view sql_of(ClientBy by) {
  switch (by) {
    case ClientBy::Id: return kById;
    case ClientBy::Inn: return kByInn;
    case ClientBy::Key: return kByKey;
    case ClientBy::Phone: return kByPhone;
    case ClientBy::Email: return kByEmail;
    case ClientBy::Prefix: return kByPrefix;
    case ClientBy::Piece: return kByPiece;
    case ClientBy::PhonePiece: return kByPhonePiece;
    case ClientBy::Contact: return kByContact;
    case ClientBy::Words: return kByWords;
    case ClientBy::Latin: return kByLatin;
    case ClientBy::LatinPrefix: return kByLatinPrefix;
    case ClientBy::LatinForm: return kByLatinForm;
    case ClientBy::Forms: return kByForms;
    case ClientBy::OldId: return kByOldId;
    case ClientBy::OldName: return kByOldName;
    case ClientBy::OldPiece: return kByOldPiece;
    case ClientBy::OldWords: return kByOldWords;
  }
  return {};
}

}  // namespace

std::vector<ClientMatch> clients_by(Database& db, ClientBy by, std::string_view value, int limit) {
  Statement rows(db, std::string(sql_of(by)) + " LIMIT :limit");
  if (rows.takes(":pieces")) {
    const std::string pieces = match_pieces(value);
    if (pieces.empty()) return {};
    rows.bind(":pieces", pieces);
  }
  if (rows.takes(":words")) {
    const std::string words = match_typed_words(value);
    if (words.empty()) return {};
    rows.bind(":words", "(" + words + ")");
  }
  if (rows.takes(":forms")) {
    const std::string forms = match_forms(value);
    if (forms.empty()) return {};
    rows.bind(":forms", forms);
  }
  if (rows.takes(":phone")) {
    const Phone phone = read_phone(value);
    rows.bind(":phone", phone.e164).bind(":extension", phone.extension);
  }
  if (rows.takes(":value")) rows.bind(":value", value);
  rows.bind(":limit", limit);
  std::vector<ClientMatch> found;
  while (rows.step()) {
    ClientMatch match{ClientId{rows.integer(0)}, rows.text(1), std::nullopt, rows.text(3)};
    if (const auto contact = rows.maybe_integer(2)) match.contact = ContactId{*contact};
    if (rows.columns() > 4) match.alias = rows.maybe_integer(4);
    if (rows.columns() > 5) match.former = rows.text(5);
    found.push_back(std::move(match));
  }
  return found;
}

}  // namespace ruka
