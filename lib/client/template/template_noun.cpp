#include "lib/client/template/template.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kTemplateNoun;
extern const Schema kTemplateSchema;

const Noun kTemplateNoun = {.code = "template",
                            .words = "client template",
                            .list = &kTemplateList,
                            .show = "client template show",
                            .schema = &kTemplateSchema};

}  // namespace ruka
