#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kMapNoun;

const Noun kMapNoun = {.code = "map", .words = "client map"};

}  // namespace ruka
