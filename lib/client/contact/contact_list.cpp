#include "lib/client/client.hpp"
#include "lib/client/contact/contact.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kContactOwnFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "k.id", .weight = 100},
    {.name = "name",
     .title = N_("Person"),
     .type = Type::Text,
     .sql = "k.name",
     .weight = 100,
     .key_sql = "k.name_key",
     .called = "contact"},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 90,
     .key_sql = "c.sort_key",
     .called = "client"},
    {.name = "phones",
     .title = N_("Phones"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(" RUKA_PHONE_SQL ") FROM client_phones p "
            "WHERE p.contact_id = k.id)",
     .weight = 80,
     .context = kPhone,
     .member_sql = "SELECT COALESCE(e164, raw) FROM client_phones p WHERE p.contact_id = k.id"},
    {.name = "emails",
     .title = N_("E-mails"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(email) FROM client_emails e WHERE e.contact_id = k.id)",
     .weight = 50,
     .member_sql = "SELECT email_key FROM client_emails e WHERE e.contact_id = k.id"},
    {.name = "client_id",
     .title = N_("Client No."),
     .type = Type::Number,
     .sql = "k.client_id",
     .weight = 0},
    {.name = "left_on",
     .title = N_("Left on"),
     .type = Type::Day,
     .sql = "k.left_on",
     .weight = 55},
    {.name = "successor",
     .title = N_("Successor"),
     .type = Type::Text,
     .sql = "(SELECT s.name FROM contacts s WHERE s.id = k.successor_id)",
     .weight = 54},
};

constexpr auto kContactListFields =
    fields_with_texts(kContactOwnFields, kContactFields, &ContactField::behind);

constexpr Scope kContactScopes[] = {
    {"present", "k.left_on IS NULL"}, {"left", "k.left_on IS NOT NULL"}, {"all"}};
constexpr Option kContactFilters[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--decision", Takes::Word, "WEIGHT", N_("only these"), kDecisions, false,
     "k.decision = :decision"},
    {"--birthday", Takes::Period, "PERIOD", N_("whose birthday is in this period")},
    {"--left", Takes::Nothing, "", N_("only those who have left")},
    {"--all", Takes::Nothing, "", N_("those who have left too")},
};

}  // namespace

const ListSpec kContactList = {.from = "contacts k JOIN clients c ON c.id = k.client_id",
                               .fields = kContactListFields,
                               .order = "k.name_key, k.id",
                               .noun = "contact",
                               .id = "k.id",
                               .missing = N_("there is no contact {id}"),
                               .seek = N_("ruka client contact list shows them"),
                               .empty = N_("no contacts found"),
                               .scopes = kContactScopes,
                               .filters = kContactFilters,
                               .client = "k.client_id",
                               .words = "contacts"};

}  // namespace ruka
