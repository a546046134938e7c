#include "lib/store/columns.hpp"

namespace ruka {

extern const char kMailSql[];  // mail.sql
extern const Schema kMailSchema;

namespace {

constexpr ColumnSpec kMails[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "direction", .is = Is::Code, .labels = "direction"},
    {.name = "at", .is = Is::Instant},
    {.name = "due_at", .is = Is::Instant},
    {.name = "message", .is = Is::Message},
    {.name = "email_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "subject", .is = Is::Text, .search = Search::Title},
    {.name = "subject_key", .is = Is::Key},
    {.name = "text", .is = Is::Text, .search = Search::Body},
    {.name = "attachments", .is = Is::Text, .search = Search::Body},
    {.name = "automatic", .is = Is::Flag},
    {.name = "answered_at", .is = Is::Instant},
    {.name = "answer_id", .is = Is::Ref},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr ColumnSpec kMailAddresses[] = {
    {.name = "id", .is = Is::Id},
    {.name = "mail_id", .is = Is::Ref},
    {.name = "role", .is = Is::Code, .labels = "mail.role"},
    {.name = "name", .is = Is::Name},
    {.name = "email", .is = Is::Email},
    {.name = "email_key", .is = Is::Key},
};

constexpr ColumnSpec kMailReferences[] = {
    {.name = "id", .is = Is::Id},
    {.name = "mail_id", .is = Is::Ref},
    {.name = "message", .is = Is::Message},
};

constexpr TableSpec kTables[] = {
    {.name = "mails", .columns = kMails, .number = 16, .kind = "mail"},
    {.name = "mail_addresses",
     .columns = kMailAddresses,
     .number = 18,
     .kind = "mail",
     .record = "mail_id"},
    {.name = "mail_references", .columns = kMailReferences},
};

}  // namespace

const Schema kMailSchema = {kMailSql, kTables};

}  // namespace ruka
