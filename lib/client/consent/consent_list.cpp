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
     .key_sql = "c.sort_key"},
    {.name = "person",
     .title = N_("Person"),
     .type = Type::Text,
     .sql = "(SELECT p.name FROM contacts p WHERE p.id = k.contact_id)",
     .weight = 50},
    {.name = "purpose",
     .title = N_("Consent to"),
     .type = Type::Code,
     .sql = "k.purpose",
     .weight = 100,
     .context = "consent.purpose",
     .words = kConsentPurposes},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "CASE WHEN k.withdrawn_at IS NOT NULL THEN 'withdrawn' "
            "WHEN k.until_on < :today THEN 'expired' ELSE 'valid' END",
     .weight = 95,
     .context = "consent.state",
     .words = kConsentStates},
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

}  // namespace

const ListSpec kConsentList = {"consents k JOIN clients c ON c.id = k.client_id", kFields,
                               "k.given_at DESC, k.id DESC"};

Day destroy_by(Instant withdrawn, const Settings& settings, const Zone& zone) {
  return zone.day_of(withdrawn) + std::chrono::days(settings.number("consent.days"));
}

}  // namespace ruka
