#include "lib/client/mail/mail.hpp"
#include "lib/client/touch/touch_list.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "m.id", .weight = 100},
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "m.at", .weight = 95},
    {.name = "direction",
     .title = N_("Direction"),
     .type = Type::Code,
     .sql = "m.direction",
     .weight = 70,
     .context = "direction",
     .words = kDirections},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 96,
     .key_sql = "c.sort_key"},
    {.name = "with",
     .title = N_("With"),
     .type = Type::Text,
     .sql = "(SELECT COALESCE(a.name, a.email) FROM mail_addresses a "
            "WHERE a.mail_id = m.id AND a.email_key = m.email_key ORDER BY a.id LIMIT 1)",
     .weight = 80},
    {.name = "subject",
     .title = N_("Subject"),
     .type = Type::Text,
     .sql = "m.subject",
     .weight = 98},
    {.name = "waiting",
     .title = N_("Waits"),
     .type = Type::Span,
     .sql = "CASE WHEN m.direction = 'in' AND m.automatic = 0 AND m.answered_at IS NULL "
            "THEN (unixepoch(:now) - unixepoch(m.at)) / 60 END",
     .weight = 97},
    {.name = "files",
     .title = N_("Files"),
     .type = Type::Number,
     .sql = "CASE WHEN m.attachments IS NOT NULL THEN length(m.attachments) - "
            "length(replace(m.attachments, char(10), '')) + 1 END",
     .weight = 40},
    {.name = "answered_at",
     .title = N_("Answered"),
     .type = Type::Instant,
     .sql = "m.answered_at",
     .weight = 60},
    {.name = "from",
     .title = N_("Sender"),
     .type = Type::Text,
     .sql = "(SELECT a.email FROM mail_addresses a WHERE a.mail_id = m.id AND a.role = 'from')",
     .weight = 0},
    {.name = "to",
     .title = N_("Recipients"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(a.email) FROM mail_addresses a "
            "WHERE a.mail_id = m.id AND a.role <> 'from')",
     .weight = 0},
    {.name = "due_at",
     .title = N_("Answer by"),
     .type = Type::Instant,
     .sql = "m.due_at",
     .weight = 0},
    {.name = "contact",
     .title = N_("Contact"),
     .type = Type::Text,
     .sql = "(SELECT k.name FROM contacts k WHERE k.id = m.contact_id)",
     .weight = 0},
    {.name = "automatic",
     .title = N_("Automatic"),
     .type = Type::Flag,
     .sql = "m.automatic",
     .weight = 0},
    {.name = "answer",
     .title = N_("Answer"),
     .type = Type::Id,
     .sql = "(SELECT a.id FROM mails a WHERE a.id = m.answer_id)",
     .weight = 0},
};

}  // namespace

const ListSpec kMailList = {"mails m LEFT JOIN clients c ON c.id = m.client_id", kFields,
                            "m.at DESC, m.id DESC"};

const ListSpec kWaitingMailList = {kMailList.from, kFields, "m.at, m.id"};

}  // namespace ruka
