#include "lib/i18n/codes.hpp"
#include "lib/store/columns.hpp"
#include "lib/trip/trip.hpp"

namespace ruka {

extern const char kTripSql[];  // trip.sql
extern const Schema kTripSchema;

namespace {

constexpr Codes kStageCodes = {
    "trip.stage",
    code_words<"planning", "tickets", "papers", "logistics", "place", "money", "control">};
constexpr Codes kStageStates = {"stage.state", code_words<"open", "done", "skipped">};

constexpr ColumnSpec kTripsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "title", .is = Is::Text, .search = Search::Title},
    {.name = "kind", .is = Is::Code, .codes = &kTripKinds},
    {.name = "starts_on", .is = Is::Day},
    {.name = "ends_on", .is = Is::Day},
    {.name = "city", .is = Is::Text, .search = Search::Body},
    {.name = "budget_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
    {.name = "created_at", .is = Is::Stamp},
};

constexpr ColumnSpec kTripStagesColumns[] = {
    {.name = "trip_id", .is = Is::Ref},
    {.name = "no", .is = Is::Count},
    {.name = "title", .is = Is::Code, .codes = &kStageCodes},
    {.name = "due_on", .is = Is::Day},
    {.name = "state", .is = Is::Code, .codes = &kStageStates},
    {.name = "closed_at", .is = Is::Instant},
};

constexpr TableSpec kTables[] = {
    {.name = "trips", .columns = kTripsColumns, .number = 11, .kind = "trip"},
    {.name = "trip_stages", .columns = kTripStagesColumns},
};

}  // namespace

const Schema kTripSchema = {kTripSql, kTables};

}  // namespace ruka
