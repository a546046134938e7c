#include "lib/desk/noun.hpp"
#include "lib/lead/deal/deal.hpp"

namespace ruka {

extern const Noun kDealNoun;
extern const Schema kDealSchema;

const Noun kDealNoun = {.code = "deal",
                        .words = "lead deal",
                        .list = &kDealList,
                        .show = "lead deal show",
                        .schema = &kDealSchema};

}  // namespace ruka
