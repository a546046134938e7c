#include "lib/i18n/codes.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kMailSql[];  // mail.sql
extern const Schema kMailSchema;

namespace {

constexpr Codes kMailDirections = {"direction", code_words<"in", "out">};
constexpr Codes kMailRoles = {"mail.role", code_words<"from", "reply", "to", "cc", "bcc">};

constexpr ColumnSpec kMailsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "client_id", .is = Is::Ref},
    {.name = "contact_id", .is = Is::Ref},
    {.name = "direction", .is = Is::Code, .codes = &kMailDirections},
    {.name = "at", .is = Is::Instant},
    {.name = "due_at", .is = Is::Instant},
    {.name = "message", .is = Is::Message},
    {.name = "digest", .is = Is::Uid},
    {.name = "email_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "subject", .is = Is::Text, .search = Search::Title},
    {.name = "subject_key", .is = Is::Key},
    {.name = "text", .is = Is::Text, .search = Search::Body},
    {.name = "attachments", .is = Is::Text, .search = Search::Body},
    {.name = "source", .is = Is::Text},
    {.name = "automatic", .is = Is::Flag},
    {.name = "answered_at", .is = Is::Instant},
    {.name = "answer_id", .is = Is::Ref},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr ColumnSpec kMailAddressesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "mail_id", .is = Is::Ref},
    {.name = "role", .is = Is::Code, .codes = &kMailRoles},
    {.name = "name", .is = Is::Name},
    {.name = "email", .is = Is::Email},
    {.name = "email_key", .is = Is::Key},
};

constexpr ColumnSpec kMailReferencesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "mail_id", .is = Is::Ref},
    {.name = "message", .is = Is::Message},
};

constexpr TableSpec kTables[] = {
    {.name = "mails", .columns = kMailsColumns, .number = 16, .kind = "mail"},
    {.name = "mail_addresses",
     .columns = kMailAddressesColumns,
     .number = 18,
     .kind = "mail",
     .record = "mail_id"},
    {.name = "mail_references", .columns = kMailReferencesColumns},
};

}  // namespace

const Schema kMailSchema = {kMailSql, kTables};

}  // namespace ruka
