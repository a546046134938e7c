#include "lib/client/promise/promise.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kPromiseNoun;
extern const Schema kPromiseSchema;

const Noun kPromiseNoun = {.code = "promise",
                           .words = "client promise",
                           .list = &kPromiseList,
                           .show = "client promise show",
                           .schema = &kPromiseSchema};

}  // namespace ruka
