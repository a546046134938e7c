#include "lib/client/template/template.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kTemplateNoun;
extern const Schema kTemplateSchema;

const Noun kTemplateNoun = {.code = "template",
                            .words = "client template",
                            .list = &kTemplateList,
                            .show = "client template show",
                            .schema = &kTemplateSchema,
                            .offer = {.by_name = R"(SELECT name, kind FROM templates
      WHERE name_key >= :low AND name_key < :high ORDER BY name_key LIMIT 50)"}};

}  // namespace ruka
