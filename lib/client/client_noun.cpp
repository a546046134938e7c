#include "lib/client/client_list.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kClientNoun;
extern const Schema kClientSchema;

const Noun kClientNoun = {.code = "client",
                          .words = "client",
                          .list = &kClientList,
                          .show = "client show",
                          .schema = &kClientSchema};

}  // namespace ruka
