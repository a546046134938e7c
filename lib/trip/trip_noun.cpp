#include "lib/desk/noun.hpp"
#include "lib/trip/trip.hpp"

namespace ruka {

extern const Noun kTripNoun;
extern const Schema kTripSchema;

const Noun kTripNoun = {.code = "trip",
                        .words = "trip",
                        .list = &kTripList,
                        .show = "trip show",
                        .schema = &kTripSchema};

}  // namespace ruka
