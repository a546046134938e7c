#include "lib/client/touch/touch_list.hpp"

#include "lib/client/touch/touch_plan.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "t.id", .weight = 60},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "(SELECT c.name FROM clients c WHERE c.id = t.client_id)",
     .weight = 90,
     .called = "client"},
    {.name = "by",
     .title = N_("By"),
     .type = Type::Code,
     .sql = "t.channel",
     .weight = 80,
     .codes = kChannels},
    {.name = "direction",
     .title = N_("Direction"),
     .type = Type::Code,
     .sql = "t.direction",
     .weight = 70,
     .codes = kDirections},
    {.name = "status",
     .title = N_("Status"),
     .type = Type::Code,
     .sql = "IIF(t.channel = 'note', NULL, t.status)",  // a note only is
     .weight = 85,
     .codes = kTouchStatuses},
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "t.at", .weight = 95},
    {.name = "minutes",
     .title = N_("Length"),
     .type = Type::Span,
     .sql = "t.minutes",
     .weight = 30},
    {.name = "summary",
     .title = N_("What was said"),
     .type = Type::Text,
     .sql = "t.summary",
     .weight = 100},
    {.name = "result", .title = N_("Result"), .type = Type::Text, .sql = "t.result", .weight = 40},
    {.name = "contact",
     .title = N_("With"),
     .type = Type::Text,
     .sql = "(SELECT k.name FROM contacts k WHERE k.id = t.contact_id)",
     .weight = 45,
     .called = "contact"},
    {.name = "until_at",
     .title = N_("Until"),
     .type = Type::Instant,
     .sql = "t.until_at",
     .weight = 0},
    {.name = "planned_at",
     .title = N_("Planned for"),
     .type = Type::Instant,
     .sql = "t.planned_at",
     .weight = 0},
    {.name = "topic",
     .title = N_("Planned about"),
     .type = Type::Text,
     .sql = "t.topic",
     .weight = 0},
    {.name = "closed_at",
     .title = N_("Outcome at"),
     .type = Type::Instant,
     .sql = "t.closed_at",
     .weight = 0},
    {.name = "answers",
     .title = N_("Answers"),
     .type = Type::Json,
     .sql = R"((SELECT json_group_array(json_object('question', a.question, 'answer', a.answer))
       FROM touch_answers a WHERE a.touch_id = t.id))",
     .weight = 0},
};

constexpr Scope kScopes[] = {{"touches", "NOT " RUKA_PLANNED_CALL(t)},
                             {"all", "t.channel = 'call'"},
                             {"missed", "t.channel = 'call' AND t.status = 'missed'"},
                             {"planned", RUKA_PLANNED_CALL(t)},
                             {"status", "t.channel = 'call' AND t.status = :status"}};
constexpr Option kFilters[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--owner",
     Takes::Record("staff"),
     "WHO",
     N_("whose clients"),
     {},
     false,
     "t.client_id IN (SELECT id FROM clients WHERE owner_id = :owner)"},
};

}  // namespace

const ListSpec kTouchList = {.from = "touches t",
                             .fields = kFields,
                             .order = "t.at DESC, t.id DESC",
                             .noun = "call",
                             .id = "t.id",
                             .missing = N_("there is no communication {id}"),
                             .seek = N_("ruka client history WHO shows them with their numbers"),
                             .empty = N_("no calls found"),
                             .scopes = kScopes,
                             .filters = kFilters,
                             .client = "t.client_id",
                             .moment = "t.at"};

}  // namespace ruka
