#include "lib/client/touch/touch_list.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kCallNoun;

const Noun kCallNoun = {
    .code = "call", .words = "client calls", .list = &kTouchList, .show = "client calls show"};

}  // namespace ruka
