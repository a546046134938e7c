#include "lib/desk/noun.hpp"
#include "lib/trip/trip.hpp"

namespace ruka {

extern const Noun kTripNoun;
extern const Schema kTripSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "trip_stage",
                               .sql = R"(
       SELECT s.trip_id AS id, s.no AS stage, t.title AS client, s.title AS text, s.due_on AS due_on
       FROM trip_stages s JOIN trips t ON t.id = s.trip_id
       WHERE )" RUKA_OPEN_STAGE(s) R"( AND s.due_on <= :day
       ORDER BY s.due_on, s.trip_id, s.no)",
                               .command = "trip stage {id} {stage} done",
                               .code = "trip.stage",
                               .risk = "risk.trip"},
                              // The manager is away.
                              {.kind = "trip",
                               .sql = R"(
       SELECT t.id AS id, t.title AS text, t.city AS place, MAX(t.starts_on, :today) AS due_on
       FROM trips t WHERE t.ends_on >= :today AND t.starts_on <= :day
       ORDER BY t.starts_on, t.id)",
                               .never_late = true}};

}  // namespace

const Noun kTripNoun = {.code = "trip",
                        .words = "trip",
                        .list = &kTripList,
                        .show = "trip show",
                        .schema = &kTripSchema,
                        .due = kDue,
                        .offer = {.says = "t.title", .order = "t.starts_on DESC"}};

}  // namespace ruka
