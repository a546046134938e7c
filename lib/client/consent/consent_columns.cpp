#include "lib/client/consent/consent.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kConsentSql[];  // consent.sql
extern const Schema kConsentSchema;

namespace {

constexpr ColumnSpec kConsentsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "purpose", .is = Is::Code, .codes = &kConsentPurposes},
    {.name = "given_at", .is = Is::Instant},
    {.name = "until_on", .is = Is::Day},
    {.name = "withdrawn_at", .is = Is::Instant},
    {.name = "document_id", .is = Is::Ref},
    {.name = "note", .is = Is::Text},
};

constexpr TableSpec kTables[] = {
    {.name = "consents", .columns = kConsentsColumns},
};

}  // namespace

const Schema kConsentSchema = {kConsentSql, kTables};

}  // namespace ruka
