#include "lib/desk/noun.hpp"
#include "lib/lead/lead.hpp"

namespace ruka {

extern const Noun kLeadNoun;

const Noun kLeadNoun = {.code = "lead", .words = "lead", .list = &kLeadList, .show = "lead show"};

}  // namespace ruka
