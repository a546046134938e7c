#include "lib/client/intake/export_clients.hpp"

#include <algorithm>
#include <set>

#include "lib/base/text.hpp"
#include "lib/client/client.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/own_fields.hpp"
#include "lib/exchange/vcard/vcard.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/person_name.hpp"
#include "lib/party/phone.hpp"
#include "lib/store/predicate.hpp"

namespace ruka {

namespace {

// A piece of a person, in quotes where read_contact would cut it.
#define RUKA_QUOTED(text)                                                           \
  "CASE WHEN " text " GLOB '*[,;\"' || char(10) || ']*' THEN '\"' || replace(" text \
  ", '\"', '\"\"') || '\"' ELSE " text " END"

// A name or a position that looks like a phone, an e-mail or another labeled text says what it is.
#define RUKA_PLAIN(label, text) \
  "CASE WHEN " text " GLOB '*[0-9@:]*' THEN '" label ": ' || " text " ELSE " text " END"

// So does a phone without a normal form: the number of a city, words beside it.
#define RUKA_PERSON_PHONE "COALESCE(" RUKA_NUMBER_SQL ", 'phone: ' || raw)"

// Another text of a person, behind its word; in quotes where read_contact would cut it.
#define RUKA_LABELED(label, text) \
  " || COALESCE(', ' || " RUKA_QUOTED("'" label ": ' || " text) ", '')"

// A part of the name, where the name alone would be read into other ones.
#define RUKA_PART(label, text)                                                            \
  " || CASE WHEN is_read_as(k.name, k.surname, k.given_name, k.patronymic) THEN '' ELSE " \
  "''" RUKA_LABELED(label, text) " END"

#define RUKA_SUCCESSOR "(SELECT s.name FROM contacts s WHERE s.id = k.successor_id)"

// All people of a client in one cell, as --contact reads them.
constexpr const char* kPeopleSql =
    // clang-format off
    "(SELECT group_concat(" RUKA_QUOTED("(" RUKA_PLAIN("name", "k.name") ")")
    " || COALESCE(', ' || " RUKA_QUOTED("(" RUKA_PLAIN("position", "k.position") ")") ", '')"
    " || COALESCE((SELECT group_concat(', ' || " RUKA_QUOTED(RUKA_PERSON_PHONE) ", '')"
    " FROM client_phones p WHERE p.contact_id = k.id), '')"
    " || COALESCE((SELECT group_concat(', ' || email, '')"
    " FROM client_emails e WHERE e.contact_id = k.id), '')"
    RUKA_PART("surname", "k.surname")
    RUKA_PART("given_name", "k.given_name")
    RUKA_PART("patronymic", "k.patronymic")
    RUKA_LABELED("department", "k.department")
    RUKA_LABELED("decision", "k.decision")
    RUKA_LABELED("birthday", "k.birthday")
    RUKA_LABELED("left", "k.left_on")
    RUKA_LABELED("successor", RUKA_SUCCESSOR)
    RUKA_LABELED("note", "k.note")
    ", '; ') FROM contacts k WHERE k.client_id = c.id)";
// clang-format on

// What is the client's alone: people's stand with them.
constexpr FieldSpec company_reach(std::string_view name, int weight, const char* sql) {
  FieldSpec field = own_field(name, weight);
  field.sql = sql;
  field.context = "";
  return field;
}

constexpr FieldSpec kExportedFields[] = {
    own_field("id"),
    {.name = "uid", .title = N_("UID"), .type = Type::Text, .sql = "c.uid", .weight = 5},
    own_field("name"),
    own_field("kind", 30),
    own_field("roles", 20),
    own_field("status", 30),
    company_reach("phones", 80,
                  "(SELECT json_group_array(" RUKA_PHONE_SQL
                  ") FROM client_phones p WHERE p.client_id = c.id AND p.contact_id IS NULL)"),
    company_reach("emails", 60,
                  "(SELECT json_group_array(email) FROM client_emails e "
                  "WHERE e.client_id = c.id AND e.contact_id IS NULL)"),
    {.name = "contacts",
     .title = N_("Contacts"),
     .type = Type::Text,
     .sql = kPeopleSql,
     .weight = 70},
    {.name = "former_names",
     .title = N_("Former names"),
     .type = Type::Text,
     .sql = "(SELECT group_concat(a.name, char(10)) FROM client_aliases a"
            " WHERE a.client_id = c.id)",
     .weight = 50},
    own_field("owner"),
    own_field("vip", 55),
    own_field("tags", 45),
    {.name = "updated_at",
     .title = N_("Changed"),
     .type = Type::Text,
     .sql = "c.updated_at",
     .weight = 10},
};

#undef RUKA_PART
#undef RUKA_LABELED
#undef RUKA_PERSON_PHONE
#undef RUKA_PLAIN
#undef RUKA_QUOTED

constexpr int kExportWeight = 25;  // of the texts: on a narrow terminal they go first
constexpr auto kFields =
    fields_with_texts(kExportedFields, kClientFields, &ClientField::export_behind, kExportWeight);

// What a card is made of.
constexpr FieldSpec kCardFields[] = {
    {.name = "uid", .title = "", .type = Type::Text, .sql = "c.uid"},
    {.name = "name", .title = "", .type = Type::Text, .sql = "c.name"},
    {.name = "kind", .title = "", .type = Type::Text, .sql = "c.kind"},
    {.name = "city", .title = "", .type = Type::Text, .sql = "c.city"},
    {.name = "address", .title = "", .type = Type::Text, .sql = "c.address"},
    {.name = "website", .title = "", .type = Type::Text, .sql = "c.website"},
    {.name = "note", .title = "", .type = Type::Text, .sql = "c.note"},
    {.name = "phones",
     .title = "",
     .type = Type::List,
     .sql = "(SELECT json_group_array(" RUKA_PHONE_SQL R"() FROM client_phones p
                WHERE p.client_id = c.id AND p.contact_id IS NULL))"},
    {.name = "emails",
     .title = "",
     .type = Type::List,
     .sql = R"((SELECT json_group_array(email) FROM client_emails e
                WHERE e.client_id = c.id AND e.contact_id IS NULL))"},
    {.name = "tags",
     .title = "",
     .type = Type::List,
     .sql = R"((SELECT json_group_array(tag) FROM client_tags t WHERE t.client_id = c.id))"},
    {.name = "former_names",
     .title = "",
     .type = Type::List,
     .sql = R"((SELECT json_group_array(a.name) FROM client_aliases a
                WHERE a.client_id = c.id))"},
};

// The people as "id US name US phones US e-mails US left US successor" and US with each text of a
// card behind it; phones and e-mails are cut by RS. Who has left stands behind the successor.
std::string people_sql() {
  std::string texts;
  for (const ContactField& field : kContactFields) {
    if (field.vcard == nullptr) continue;
    texts += fmt::format(" || char(31) || COALESCE({}, '')", field.sql);
  }
  return fmt::format(
      R"((SELECT json_group_array(k.id || char(31) || k.name || char(31)
         || COALESCE((SELECT group_concat()" RUKA_PHONE_SQL R"(, char(30))
                      FROM client_phones p
                      WHERE p.contact_id = k.id), '') || char(31)
         || COALESCE((SELECT group_concat(email, char(30)) FROM client_emails e
                      WHERE e.contact_id = k.id), '') || char(31)
         || COALESCE(k.left_on, '') || char(31) || COALESCE({}, ''){})
       FROM (SELECT * FROM contacts WHERE client_id = c.id
             ORDER BY left_on IS NOT NULL, left_on DESC, id) k))",
      RUKA_SUCCESSOR, texts);
}

#undef RUKA_SUCCESSOR

void set_person_name(const std::string& name, Vcard& card) {
  PersonName person = read_person_name(name);
  card.name = name;
  card.surname = std::move(person.surname);
  card.given_name = std::move(person.given_name);
  card.patronymic = std::move(person.patronymic);
}

std::vector<std::string> pieces(std::string_view text) {
  std::vector<std::string> out;
  for (const std::string_view piece : split(text, '\x1e')) {
    if (!piece.empty()) out.emplace_back(piece);
  }
  return out;
}

Vcard person_card(const Vcard& client, std::string_view packed) {
  const auto parts = split(packed, '\x1f');
  Vcard card;
  if (parts.size() < 6) return card;
  card.uid = client.uid + "-c" + std::string(parts[0]);
  card.name = parts[1];
  card.org = client.name;
  card.phones = pieces(parts[2]);
  card.emails = pieces(parts[3]);
  card.left_on = parts[4];
  card.successor = parts[5];
  std::size_t i = 6;
  for (const ContactField& field : kContactFields) {
    if (field.vcard != nullptr && i < parts.size()) card.*field.vcard = parts[i++];
  }
  return card;
}

// The kind where name and parts would tell another.
void set_kind(std::string_view kind, Vcard& card) {
  const std::string form = read_name(card.name).form;
  const bool parts = !card.surname.empty() || !card.given_name.empty();
  const bool told = kind == "sole_trader" ? form == "ип"
                    : kind == "person"    ? parts && form.empty()
                                          : form != "ип";
  if (!told) card.kind = kind;
}

// What a person who is the client has as a contact of the same name is of their own card.
void add_own(const Vcard& person, Vcard& card) {
  card.phones.insert(card.phones.end(), person.phones.begin(), person.phones.end());
  card.emails.insert(card.emails.end(), person.emails.begin(), person.emails.end());
  card.left_on = person.left_on;
  card.successor = person.successor;
  // Of a name that was told in parts none is read out of the whole.
  if (!person.surname.empty() || !person.given_name.empty() || !person.patronymic.empty()) {
    card.surname = card.given_name = card.patronymic = "";
  }
  for (const ContactField& field : kContactFields) {
    if (field.vcard == nullptr) continue;
    const std::string& own = person.*field.vcard;
    std::string& text = card.*field.vcard;
    if (own.empty() || own == text) continue;
    const bool both = field.vcard == &Vcard::note && !text.empty();
    text = both ? text + "\n" + own : own;
  }
}

}  // namespace

namespace {

// Requisites, terms and the like: a card has no property for them.
std::vector<const char*> left_out_of_cards(Database& db, const ListQuery& query) {
  constexpr std::string_view kHeld[] = {"city", "address", "website", "note"};
  std::vector<std::string> columns = {"owner"};
  for (const ClientField& field : kClientFields) {
    if (std::ranges::find(kHeld, field.column) == std::end(kHeld)) {
      columns.emplace_back(field.column);
    }
  }
  ListQuery texts = query;
  texts.columns = fmt::format("{}", fmt::join(columns, ","));
  const Table table = select_table(db, kClientExport, texts);
  std::set<std::string, std::less<>> filled;
  for (Rows rows(table); rows.next();) {
    for (const std::string& column : columns) {
      if (!rows.text(column).empty()) filled.insert(column);
    }
  }
  std::vector<const char*> titles;
  for (const FieldSpec& field : kClientExport.fields) {
    if (filled.contains(field.name)) titles.push_back(field.title);
  }
  return titles;
}

}  // namespace

void prepare_client_export(Database& db) {
  add_predicate(db, "is_read_as", 4, [](std::span<const std::string_view> texts) {
    const PersonName read = read_person_name(texts[0]);
    return read.surname == texts[1] && read.given_name == texts[2] && read.patronymic == texts[3];
  });
}

// Chosen as the list of clients is.
const ListSpec kClientExport = {
    .from = "clients c", .fields = kFields, .order = "c.sort_key, c.id", .like = &kClientList};

ClientCards client_cards(Database& db, const ListQuery& query, int version) {
  prepare_client_export(db);
  ClientCards cards;
  ListQuery all = query;
  all.columns.clear();
  std::vector<FieldSpec> fields(std::begin(kCardFields), std::end(kCardFields));
  const std::string people = people_sql();
  fields.push_back({.name = "people", .title = "", .type = Type::List, .sql = people.c_str()});
  const Table table = select_table(db, {"clients c", fields, "c.sort_key, c.id"}, all);
  for (Rows rows(table); rows.next(); ++cards.clients) {
    Vcard card;
    card.uid = rows.text("uid");
    card.name = rows.text("name");
    if (rows.text("kind") == "person") {
      set_person_name(card.name, card);
    } else {
      card.org = card.name;
    }
    set_kind(rows.text("kind"), card);
    card.city = rows.text("city");
    card.address = rows.text("address");
    card.url = rows.text("website");
    card.note = rows.text("note");
    card.phones = rows.texts("phones");
    card.emails = rows.texts("emails");
    card.categories = rows.texts("tags");
    card.former_names = rows.texts("former_names");
    std::vector<Vcard> people;
    for (const std::string& packed : rows.texts("people")) {
      Vcard person = person_card(card, packed);
      if (card.org.empty() && person.name == card.name) {
        add_own(person, card);
      } else {
        people.push_back(std::move(person));
      }
    }
    cards.text += vcard_text(card, version);
    for (const Vcard& person : people) cards.text += vcard_text(person, version);
  }
  cards.left_out = left_out_of_cards(db, query);
  return cards;
}

}  // namespace ruka
