#include "lib/client/consent/consent.hpp"

#include "lib/time/instant.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "k.id", .weight = 60},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 90,
     .key_sql = "c.sort_key",
     .called = "client"},
    {.name = "person",
     .title = N_("Person"),
     .type = Type::Text,
     .sql = "(SELECT p.name FROM contacts p WHERE p.id = k.contact_id)",
     .weight = 50,
     .called = "contact"},
    {.name = "purpose",
     .title = N_("Consent to"),
     .type = Type::Code,
     .sql = "k.purpose",
     .weight = 100,
     .codes = kConsentPurposes},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "CASE WHEN k.withdrawn_at IS NOT NULL THEN 'withdrawn' "
            "WHEN k.until_on < :today THEN 'expired' ELSE 'valid' END",
     .weight = 95,
     .codes = kConsentStates},
    {.name = "given_at",
     .title = N_("Given"),
     .type = Type::Instant,
     .sql = "k.given_at",
     .weight = 80},
    {.name = "until_on",
     .title = N_("Until"),
     .type = Type::Day,
     .sql = "k.until_on",
     .weight = 70},
    {.name = "withdrawn_at",
     .title = N_("Withdrawn"),
     .type = Type::Instant,
     .sql = "k.withdrawn_at",
     .weight = 75},
    {.name = "document",
     .title = N_("Document"),
     .type = Type::Number,
     .sql = "k.document_id",
     .weight = 40},
    {.name = "note", .title = N_("Note"), .type = Type::Text, .sql = "k.note", .weight = 0},
};

constexpr Scope kScopes[] = {
    {"valid", "k.withdrawn_at IS NULL AND (k.until_on IS NULL OR k.until_on >= :today)"},
    {"withdrawn", "k.withdrawn_at IS NOT NULL"},
    {"all"},
    {"gone",
     "(k.withdrawn_at IS NOT NULL OR k.until_on < :today) "
     "AND NOT EXISTS (SELECT 1 FROM consents v WHERE v.client_id = k.client_id "
     "AND v.purpose = k.purpose AND v.contact_id IS k.contact_id "
     "AND v.withdrawn_at IS NULL AND (v.until_on IS NULL OR v.until_on >= :today))"}};
constexpr Option kFilters[] = {
    {"--for", Takes::Word, "PURPOSE", N_("to what"), kConsentPurposes, false, "k.purpose = :for"},
    {"--valid", Takes::Nothing, "", N_("only those that hold (so unless said)")},
    {"--withdrawn", Takes::Nothing, "", N_("only withdrawn ones")},
    {"--all", Takes::Nothing, "", N_("expired and withdrawn ones too")},
    {"--since", Takes::When, "WHEN", N_("given then or later")},
    {"--until", Takes::When, "WHEN", N_("given then or earlier; a day counts whole")},
};

}  // namespace

const ListSpec kConsentList = {.from = "consents k JOIN clients c ON c.id = k.client_id",
                               .fields = kFields,
                               .order = "k.given_at DESC, k.id DESC",
                               .noun = "consent",
                               .id = "k.id",
                               .missing = N_("there is no consent {id}"),
                               .empty = N_("no consents found"),
                               .scopes = kScopes,
                               .filters = kFilters,
                               .client = "k.client_id",
                               .moment = "k.given_at"};

Day destroy_by(Instant withdrawn, const Settings& settings, const Zone& zone) {
  return zone.day_of(withdrawn) + std::chrono::days(settings.number("consent.days"));
}

}  // namespace ruka
