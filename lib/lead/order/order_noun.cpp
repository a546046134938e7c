#include "lib/desk/noun.hpp"
#include "lib/lead/order/order.hpp"

namespace ruka {

extern const Noun kOrderNoun;

const Noun kOrderNoun = {
    .code = "order", .words = "lead order", .list = &kOrderList, .show = "lead order show"};

}  // namespace ruka
