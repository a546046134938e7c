#include "lib/desk/noun.hpp"
#include "lib/lead/order/order.hpp"

namespace ruka {

extern const Noun kOrderNoun;
extern const Schema kOrderSchema;

namespace {

// Where stages would be skipped, the command says why.
constexpr DueSource kDue[] = {{.kind = "order",
                               .sql = R"(
       SELECT o.id AS id, c.name AS client, o.text AS text, o.promised_on AS due_on, c.vip AS vip,
              IIF(o.stage = 'shipped', '', ' --why TEXT') AS whom
       FROM orders o JOIN clients c ON c.id = o.client_id
       WHERE )" RUKA_UNDELIVERED(o) R"( AND o.promised_on <= :day
       ORDER BY o.promised_on, o.id)",
                               .command = "order stage {id} delivered{whom}",
                               .matter = N_("to be delivered: {text}"),
                               .risk = "risk.order",
                               .money = true}};

constexpr CardSection kCard[] = {{70, "orders", N_("Open orders"),
                                  "id,text,number,stage,stage_at,promised_on,overdue,amount",
                                  "live"}};

constexpr HistoryPart kHistory[] = {
    {.sql = R"(
  SELECT g.at, 'order', o.id, o.text, g.stage,
         COALESCE(g.reason, IIF(g.stage = 'requested', o.number,
                                (SELECT s.reason FROM order_stages s
                                 WHERE s.id = g.id - 1 AND s.order_id = o.id AND s.skipped = 1))),
         search_row('orders', o.id), g.noted_at
  FROM orders o JOIN order_stages g ON g.order_id = o.id
  WHERE o.client_id = :client AND g.skipped = 0)",
     .kinds = code_words<"order">,
     .states = kOrderSteps.words,
     .labels = [](std::string_view) { return kOrderSteps.context; }}};

constexpr Closing kCloses[] = {
    {"orders", "client_id = :client AND " RUKA_OPEN_ORDER(orders),
     "stage = IIF(delivered_at IS NULL, 'cancelled', 'closed'), stage_at = :now, "
     "closed_at = :now, updated_at = :now",
     "INSERT INTO order_stages (order_id, at, stage, noted_at) "
     "SELECT id, :now, IIF(delivered_at IS NULL, 'cancelled', 'closed'), :now"}};

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
    .card = kCard,
    .history = kHistory,
    .closes = kCloses};

}  // namespace ruka
