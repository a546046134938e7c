#include "lib/archive/document.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "d.id", .weight = 100},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "d.kind",
     .weight = 70,
     .codes = kDocumentKinds},
    {.name = "title",
     .title = N_("Title"),
     .type = Type::Text,
     .sql = "d.title",
     .weight = 100,
     .key_sql = "d.sort_key"},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "(SELECT c.name FROM clients c WHERE c.id = d.client_id)",
     .weight = 80,
     .key_sql = "(SELECT c.sort_key FROM clients c WHERE c.id = d.client_id)",
     .called = "client"},
    {.name = "signed_on",
     .title = N_("Signed"),
     .type = Type::Day,
     .sql = "d.signed_on",
     .weight = 40},
    {.name = "received_on",
     .title = N_("Received"),
     .type = Type::Day,
     .sql = "d.received_on",
     .weight = 35},
    {.name = "archive_due_on",
     .title = N_("Archive by"),
     .type = Type::Day,
     .sql = "d.archive_due_on",
     .weight = 90},
    {.name = "archived_at",
     .title = N_("Archived"),
     .type = Type::Instant,
     .sql = "d.archived_at",
     .weight = 60},
    {.name = "sha256", .title = N_("SHA-256"), .type = Type::Text, .sql = "d.sha256", .weight = 0},
    {.name = "path", .title = N_("Path"), .type = Type::Text, .sql = "d.path", .weight = 30},
    {.name = "bytes", .title = N_("Bytes"), .type = Type::Number, .sql = "d.bytes", .weight = 0},
    {.name = "original_name",
     .title = N_("File name"),
     .type = Type::Text,
     .sql = "d.original_name",
     .weight = 0},
};

constexpr Scope kScopes[] = {
    {"all"},
    {"overdue", "d.archived_at IS NULL AND d.archive_due_on < :today", "d.archive_due_on, d.id"},
    {"due", "d.archived_at IS NULL", "d.archive_due_on, d.id"}};
constexpr Option kFilters[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--kind", Takes::Word, "KIND", N_("of one kind"), kDocumentKinds, false, "d.kind = :kind"},
    {"--overdue", Takes::Nothing, "", N_("only those late for the archive")},
    {"--period", Takes::Period, "PERIOD", N_("registered in this period")},
    {"--since", Takes::When, "WHEN", N_("registered then or later")},
    {"--until", Takes::When, "WHEN", N_("registered then or earlier; a day counts whole")},
};

}  // namespace

const ListSpec kDocumentList = {.from = "documents d",
                                .fields = kFields,
                                .order = "d.created_at DESC, d.id DESC",
                                .noun = "document",
                                .id = "d.id",
                                .missing = N_("there is no document {id}"),
                                .seek = N_("ruka archive list shows them"),
                                .empty = N_("no documents found"),
                                .scopes = kScopes,
                                .filters = kFilters,
                                .client = "d.client_id",
                                .moment = "d.created_at",
                                .words = "documents"};

}  // namespace ruka
