#include "lib/desk/noun.hpp"
#include "lib/lead/order/order.hpp"

namespace ruka {

extern const Noun kOrderNoun;
extern const Schema kOrderSchema;

const Noun kOrderNoun = {.code = "order",
                         .words = "lead order",
                         .list = &kOrderList,
                         .show = "lead order show",
                         .schema = &kOrderSchema};

}  // namespace ruka
