#include "lib/meet/meeting.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "m.id", .weight = 100},
    {.name = "title", .title = N_("Subject"), .type = Type::Text, .sql = "m.title", .weight = 100},
    {.name = "type",
     .title = N_("Type"),
     .type = Type::Code,
     .sql = "m.type",
     .weight = 30,
     .codes = kMeetingTypes},
    {.name = "starts_at",
     .title = N_("From"),
     .type = Type::Instant,
     .sql = "m.starts_at",
     .weight = 98},
    {.name = "ends_at", .title = N_("To"), .type = Type::Instant, .sql = "m.ends_at", .weight = 75},
    {.name = "place", .title = N_("Place"), .type = Type::Text, .sql = "m.place", .weight = 70},
    {.name = "link", .title = N_("Link"), .type = Type::Text, .sql = "m.link", .weight = 18},
    {.name = "purpose",
     .title = N_("Purpose"),
     .type = Type::Text,
     .sql = "m.purpose",
     .weight = 17},
    {.name = "agenda", .title = N_("Agenda"), .type = Type::Text, .sql = "m.agenda", .weight = 0},
    {.name = "travel_before",
     .title = N_("Way there"),
     .type = Type::Span,
     .sql = "m.travel_before",
     .weight = 12},
    {.name = "travel_after",
     .title = N_("Way back"),
     .type = Type::Span,
     .sql = "m.travel_after",
     .weight = 11},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "(SELECT c.name FROM clients c WHERE c.id = m.client_id)",
     .weight = 80,
     .key_sql = "(SELECT c.sort_key FROM clients c WHERE c.id = m.client_id)",
     .called = "client"},
    {.name = "with",
     .title = N_("With"),
     .type = Type::List,
     // Most have nobody, and a sorter for each of those takes as long as the rest of the row.
     .sql = R"(CASE WHEN NOT EXISTS (SELECT 1 FROM meeting_people p WHERE p.meeting_id = m.id)
       THEN '[]' ELSE (SELECT json_group_array(name) FROM (
         SELECT COALESCE(s.name, k.name) AS name FROM meeting_people p
           LEFT JOIN staff s ON s.id = p.staff_id LEFT JOIN contacts k ON k.id = p.contact_id
         WHERE p.meeting_id = m.id ORDER BY p.contact_id IS NOT NULL, p.id)) END)",
     .weight = 20},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "m.state",
     .weight = 85,
     .codes = kMeetingStates},
    {.name = "result", .title = N_("Result"), .type = Type::Text, .sql = "m.result", .weight = 15},
    {.name = "minutes",
     .title = N_("Minutes"),
     .type = Type::Text,
     .sql = "m.protocol",
     .weight = 0},
    {.name = "reason", .title = N_("Reason"), .type = Type::Text, .sql = "m.reason", .weight = 14},
    {.name = "ended_at",
     .title = N_("Closed"),
     .type = Type::Instant,
     .sql = "m.ended_at",
     .weight = 0},
};

constexpr Scope kScopes[] = {{"all"}, {"ahead", "m.starts_at >= :now AND m.state = 'planned'"}};
constexpr Option kFilters[] = {
    {"--client", Takes::Record("client"), "WHO", N_("with one client")},
    {"--status", Takes::Word, "STATUS", N_("of this status"), kMeetingStates, false,
     "m.state = :status"},
    {"--since", Takes::When, "WHEN", N_("beginning then or later")},
    {"--until", Takes::When, "WHEN", N_("beginning then or earlier; a day counts whole")},
};

}  // namespace

const ListSpec kMeetingList = {.from = "meetings m",
                               .fields = kFields,
                               .order = "m.starts_at, m.id",
                               .noun = "meeting",
                               .id = "m.id",
                               .missing = N_("there is no meeting {id}"),
                               .seek = N_("ruka meet list shows them"),
                               .empty = N_("no meetings found"),
                               .scopes = kScopes,
                               .filters = kFilters,
                               .client = "m.client_id",
                               .moment = "m.starts_at"};

}  // namespace ruka
