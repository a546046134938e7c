#include "lib/client/contact.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kContactNoun;
extern const Schema kContactSchema;

const Noun kContactNoun = {.code = "contact",
                           .words = "client contact",
                           .list = &kContactList,
                           .show = "client contact show",
                           .schema = &kContactSchema};

}  // namespace ruka
