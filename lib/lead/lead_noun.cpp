#include "lib/desk/noun.hpp"
#include "lib/lead/lead.hpp"

namespace ruka {

extern const Noun kLeadNoun;
extern const Schema kLeadSchema;

const Noun kLeadNoun = {.code = "lead",
                        .words = "lead",
                        .list = &kLeadList,
                        .show = "lead show",
                        .schema = &kLeadSchema};

}  // namespace ruka
