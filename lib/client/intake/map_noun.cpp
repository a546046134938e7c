#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kMapNoun;
extern const Schema kIntakeSchema;

const Noun kMapNoun = {.code = "map", .words = "client map", .schema = &kIntakeSchema};

}  // namespace ruka
