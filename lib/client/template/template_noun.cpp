#include "lib/client/template/template.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kTemplateNoun;

const Noun kTemplateNoun = {.code = "template",
                            .words = "client template",
                            .list = &kTemplateList,
                            .show = "client template show"};

}  // namespace ruka
