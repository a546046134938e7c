#include "lib/client/contact.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kContactNoun;
extern const Schema kContactSchema;

namespace {

constexpr CardSection kCard[] = {
    {110, "people", N_("Contacts"), "id,name,position,department,decision,phones,emails,birthday"}};

}  // namespace

const Noun kContactNoun = {.code = "contact",
                           .words = "client contact",
                           .list = &kContactList,
                           .show = "client contact show",
                           .schema = &kContactSchema,
                           .card = kCard};

}  // namespace ruka
