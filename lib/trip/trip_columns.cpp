#include "lib/store/columns.hpp"

namespace ruka {

extern const char kTripSql[];  // trip.sql
extern const Schema kTripSchema;

namespace {

constexpr ColumnSpec kTrips[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "title", .is = Is::Text, .search = Search::Title},
    {.name = "kind", .is = Is::Code, .labels = "trip.kind"},
    {.name = "starts_on", .is = Is::Day},
    {.name = "ends_on", .is = Is::Day},
    {.name = "city", .is = Is::Text, .search = Search::Body},
    {.name = "budget_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr ColumnSpec kTripStages[] = {
    {.name = "trip_id", .is = Is::Ref},
    {.name = "no", .is = Is::Count},
    {.name = "title", .is = Is::Code, .labels = "trip.stage"},
    {.name = "due_on", .is = Is::Day},
    {.name = "state", .is = Is::Code, .labels = "stage.state"},
    {.name = "closed_at", .is = Is::Instant},
};

constexpr TableSpec kTables[] = {
    {.name = "trips", .columns = kTrips, .number = 11, .kind = "trip"},
    {.name = "trip_stages", .columns = kTripStages},
};

}  // namespace

const Schema kTripSchema = {kTripSql, kTables};

}  // namespace ruka
