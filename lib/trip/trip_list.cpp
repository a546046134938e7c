#include "lib/trip/trip.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "t.id", .weight = 100},
    {.name = "title", .title = N_("Title"), .type = Type::Text, .sql = "t.title", .weight = 100},
    {.name = "kind",
     .title = N_("Kind"),
     .type = Type::Code,
     .sql = "t.kind",
     .weight = 40,
     .codes = kTripKinds},
    {.name = "starts_on",
     .title = N_("From"),
     .type = Type::Day,
     .sql = "t.starts_on",
     .weight = 90},
    {.name = "ends_on", .title = N_("To"), .type = Type::Day, .sql = "t.ends_on", .weight = 85},
    {.name = "stages",
     .title = N_("Stages"),
     .type = Type::Json,
     .sql = "(SELECT json_group_array(json_object('no', s.no, 'title', s.title, 'due_on', "
            "s.due_on, 'state', s.state)) FROM trip_stages s WHERE s.trip_id = t.id)",
     .weight = 0},
    {.name = "city",
     .title = N_("City"),
     .type = Type::Text,
     .sql = "t.city",
     .weight = 70,
     .key_sql = "city_key(t.city)",
     .key_function = "city_key",
     .values_sql = "SELECT DISTINCT city_key(city) AS v, city FROM trips WHERE city IS NOT NULL"},
    {.name = "budget",
     .title = N_("Budget"),
     .type = Type::Money,
     .sql = "t.budget_minor",
     .weight = 50,
     .currency_sql = "t.currency"},
    {.name = "stages_open",
     .title = N_("Stages left"),
     .type = Type::Number,
     .sql =
         "(SELECT COUNT(*) FROM trip_stages s WHERE s.trip_id = t.id AND " RUKA_OPEN_STAGE(s) ")",
     .weight = 60},
};

constexpr Scope kScopes[] = {{"ahead", "t.ends_on >= :today"}, {"all"}, {"dated"}};
constexpr Option kFilters[] = {
    {"--all", Takes::Nothing, "", N_("past ones too")},
    {"--period", Takes::Period, "PERIOD", N_("beginning in this period, past ones too")},
    {"--since", Takes::When, "WHEN", N_("beginning then or later, past ones too")},
    {"--until", Takes::When, "WHEN", N_("beginning then or earlier, past ones too")},
};

}  // namespace

// The plus: those ahead are found by the index of their ends, and there are few to sort.
const ListSpec kTripList = {.from = "trips t",
                            .fields = kFields,
                            .order = "+t.starts_on, t.id",
                            .noun = "trip",
                            .id = "t.id",
                            .missing = N_("there is no trip {id}"),
                            .seek = N_("ruka trip list shows them"),
                            .empty = N_("no trips ahead"),
                            .scopes = kScopes,
                            .filters = kFilters,
                            .day = "t.starts_on",
                            .words = "trips"};

}  // namespace ruka
