#include "lib/client/request/request.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kRequestNoun;
extern const Schema kRequestSchema;

const Noun kRequestNoun = {.code = "request",
                           .words = "client request",
                           .list = &kRequestList,
                           .show = "client request show",
                           .schema = &kRequestSchema};

}  // namespace ruka
