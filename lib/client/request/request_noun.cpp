#include "lib/client/request/request.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kRequestNoun;

const Noun kRequestNoun = {.code = "request",
                           .words = "client request",
                           .list = &kRequestList,
                           .show = "client request show"};

}  // namespace ruka
