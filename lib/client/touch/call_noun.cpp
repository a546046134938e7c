#include "lib/client/touch/touch_list.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kCallNoun;
extern const Schema kTouchSchema;

const Noun kCallNoun = {.code = "call",
                        .words = "client calls",
                        .list = &kTouchList,
                        .show = "client calls show",
                        .schema = &kTouchSchema};

}  // namespace ruka
