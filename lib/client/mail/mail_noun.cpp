#include "lib/client/mail/mail.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kMailNoun;
extern const Schema kMailSchema;

const Noun kMailNoun = {.code = "mail",
                        .words = "client mail",
                        .list = &kMailList,
                        .show = "client mail show",
                        .schema = &kMailSchema};

}  // namespace ruka
