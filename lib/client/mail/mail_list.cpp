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
     .codes = kDirections},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 96,
     .key_sql = "c.sort_key",
     .called = "client"},
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
            "WHERE a.mail_id = m.id AND a.role IN ('to', 'cc', 'bcc'))",
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
     .weight = 0,
     .called = "contact"},
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

namespace {

constexpr Scope kScopes[] = {{"all"}, {"unanswered", kWaitingMail, "m.at, m.id"}};
constexpr Option kFilters[] = {
    {"--unanswered", Takes::Nothing, "", N_("that wait for our answer, the longest waiting first")},
    {"--unknown",
     Takes::Nothing,
     "",
     N_("of nobody known: ruka client mail assign gives them"),
     {},
     false,
     "m.client_id IS NULL"},
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--owner",
     Takes::Record("staff"),
     "STAFF",
     N_("of one colleague's clients"),
     {},
     false,
     "m.client_id IN (SELECT id FROM clients WHERE owner_id = :owner)"},
    {"--period", Takes::Period, "PERIOD", N_("only this period: \"прошлый месяц\"")},
    {"--since", Takes::When, "WHEN", N_("then or later")},
    {"--until", Takes::When, "WHEN", N_("then or earlier; a day counts whole")},
};

}  // namespace

const ListSpec kMailList = {.from = "mails m LEFT JOIN clients c ON c.id = m.client_id",
                            .fields = kFields,
                            .order = "m.at DESC, m.id DESC",
                            .noun = "mail",
                            .id = "m.id",
                            .missing = N_("there is no mail {id}"),
                            .empty = N_("no mail found"),
                            .scopes = kScopes,
                            .filters = kFilters,
                            .client = "m.client_id",
                            .moment = "m.at",
                            .words = "mails"};

}  // namespace ruka
