#include "lib/client/mail/mail.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kMailNoun;
extern const Schema kMailSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "mail",
                               .sql = R"(
       SELECT m.id AS id, c.name AS client, t.summary AS text, m.due_at AS due_at, c.vip AS vip
       FROM mails m JOIN touches t ON t.id = m.id JOIN clients c ON c.id = m.client_id
       WHERE m.answered_at IS NULL AND m.due_at IS NOT NULL AND m.due_at >= :since
         AND m.due_at < :until
       ORDER BY m.due_at, m.id)",
                               .command = "client mail answered {id}",
                               .risk = "risk.mail",
                               .stays = "mail.days",
                               .norm = true},
                              // Nobody waits for what nobody knows of: whose it is comes first.
                              {.kind = "unknown_mail",
                               .sql = R"(
       SELECT m.id AS id,
              (SELECT COALESCE(NULLIF(a.name, ''), a.email) FROM mail_addresses a
               WHERE a.mail_id = m.id AND a.role = 'from' ORDER BY a.id LIMIT 1) AS client,
              m.subject AS text, m.at AS due_at
       FROM mails m
       WHERE m.client_id IS NULL AND m.at >= :since AND m.at < :until AND m.direction = 'in'
         AND m.automatic = 0 AND m.answered_at IS NULL
       ORDER BY m.at, m.id)",
                               .command = "client mail assign {id} WHO",
                               .stays = "mail.days",
                               .foremost = true}};

constexpr CardSection kCard[] = {
    {30, "mails", N_("Mail without an answer"), "id,at,with,subject,waiting", "unanswered"}};

constexpr Closing kCloses[] = {{"mails",
                                "client_id = :client AND direction = 'in' AND automatic = 0 "
                                "AND answered_at IS NULL",
                                "answered_at = :now"}};

}  // namespace

const Noun kMailNoun = {
    .code = "mail",
    .words = "client mail",
    .list = &kMailList,
    .show = "client mail show",
    .mends = "",
    .schema = &kMailSchema,
    .due = kDue,
    .offer = {.says = "COALESCE(c.name || ': ', '') || m.subject", .order = "m.at DESC, m.id DESC"},
    .card = kCard,
    .closes = kCloses};

}  // namespace ruka
