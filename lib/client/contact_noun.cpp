#include "lib/client/contact.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kContactNoun;

const Noun kContactNoun = {.code = "contact",
                           .words = "client contact",
                           .list = &kContactList,
                           .show = "client contact show"};

}  // namespace ruka
