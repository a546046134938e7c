#include "lib/desk/noun.hpp"
#include "lib/lead/order/order.hpp"

namespace ruka {

extern const Noun kOrderNoun;
extern const Schema kOrderSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "order",
                               .sql = R"(
       SELECT o.id AS id, c.name AS client, o.text AS text, o.promised_on AS due_on, c.vip AS vip
       FROM orders o JOIN clients c ON c.id = o.client_id
       WHERE )" RUKA_UNDELIVERED(o) R"( AND o.promised_on <= :day
       ORDER BY o.promised_on, o.id)",
                               .matter = N_("to be delivered: {text}")}};

constexpr CardSection kCard[] = {{70, "orders", N_("Open orders"),
                                  "id,text,number,stage,stage_at,promised_on,overdue,amount",
                                  "live"}};

}  // namespace

const Noun kOrderNoun = {
    .code = "order",
    .words = "lead order",
    .list = &kOrderList,
    .show = "lead order show",
    .schema = &kOrderSchema,
    .due = kDue,
    .offer = {.says = "c.name || ': ' || o.text",
              .live = RUKA_OPEN_ORDER(o),
              .order = "o.delivered_at IS NOT NULL, o.promised_on IS NULL, o.promised_on, o.id"},
    .card = kCard};

}  // namespace ruka
