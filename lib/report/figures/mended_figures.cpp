// What had ended before the period and was put right in it: deals and orders.
#include "lib/lead/deal/deal.hpp"
#include "lib/lead/order/order.hpp"
#include "lib/report/figures/figure.hpp"

namespace ruka {

extern const std::span<const Figure> kMendedFigures;

namespace {

// Terms that were changed, and ends that were taken back; with each the end as it stood then.
#define RUKA_MENDED_DEALS                                                                  \
  "(SELECT t.id AS id, t.deal_id AS deal_id, t.until_at AS at, NULL AS stage, "            \
  "t.amount_minor AS minor, t.currency AS currency, t.expected_on AS expected_on, "        \
  "t.products AS products, "                                                               \
  "(SELECT n.id FROM deal_terms n WHERE n.deal_id = t.deal_id AND n.id > t.id "            \
  "ORDER BY n.id LIMIT 1) AS next_id, "                                                    \
  "(SELECT g.id FROM deal_stages g WHERE g.deal_id = t.deal_id "                           \
  "AND COALESCE(g.noted_at, g.at) <= t.until_at ORDER BY g.id DESC LIMIT 1) AS end_id "    \
  "FROM deal_terms t WHERE t.until_at >= :begins AND t.until_at < :ends UNION ALL "        \
  "SELECT g.id, g.deal_id, g.at, g.stage, NULL, NULL, NULL, NULL, NULL, "                  \
  "(SELECT b.id FROM deal_stages b WHERE b.deal_id = g.deal_id AND b.id < g.id "           \
  "ORDER BY b.id DESC LIMIT 1) FROM deal_stages g WHERE g.at >= :begins AND g.at < :ends " \
  "AND g.stage NOT IN ('won', 'lost')) w CROSS JOIN deal_stages e ON e.id = w.end_id "     \
  "AND e.stage IN ('won', 'lost') AND e.at < :begins"
#define RUKA_MENDED_ORDERS                                                                       \
  "(SELECT t.id AS id, t.order_id AS order_id, t.until_at AS at, NULL AS stage, "                \
  "t.amount_minor AS minor, t.currency AS currency, t.promised_on AS promised_on, "              \
  "(SELECT n.id FROM order_terms n WHERE n.order_id = t.order_id AND n.id > t.id "               \
  "ORDER BY n.id LIMIT 1) AS next_id, "                                                          \
  "(SELECT g.id FROM order_stages g WHERE g.order_id = t.order_id AND g.noted_at <= t.until_at " \
  "ORDER BY g.id DESC LIMIT 1) AS end_id "                                                       \
  "FROM order_terms t WHERE t.until_at >= :begins AND t.until_at < :ends UNION ALL "             \
  "SELECT g.id, g.order_id, g.at, g.stage, NULL, NULL, NULL, NULL, "                             \
  "(SELECT b.id FROM order_stages b WHERE b.order_id = g.order_id AND b.id < g.id "              \
  "ORDER BY b.id DESC LIMIT 1) FROM order_stages g WHERE g.at >= :begins AND g.at < :ends "      \
  "AND g.stage = 'reopened') w CROSS JOIN order_stages e ON e.id = w.end_id "                    \
  "AND e.stage IN ('closed', 'cancelled', 'returned') AND e.at < :begins"

constexpr FieldSpec kMendedDealFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "d.id"},
    {.name = "client", .title = N_("Client"), .type = Type::Text, .sql = "c.name", .weight = 95},
    {.name = "title", .title = N_("Deal"), .type = Type::Text, .sql = "d.title", .weight = 98},
    {.name = "ended",
     .title = N_("Had ended"),
     .type = Type::Code,
     .sql = "e.stage",
     .weight = 90,
     .codes = kDealStages},
    {.name = "reopened",
     .title = N_("In work again"),
     .type = Type::Code,
     .sql = "w.stage",
     .weight = 94,
     .codes = kDealStages},
    {.name = "amount_was",
     .title = N_("Amount before"),
     .type = Type::Money,
     .sql = "IIF(w.minor IS COALESCE(n.amount_minor, d.amount_minor) "
            "AND w.currency IS COALESCE(n.currency, d.currency), NULL, w.minor)",
     .weight = 93,
     .currency_sql = "w.currency"},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "COALESCE(n.amount_minor, d.amount_minor)",
     .weight = 92,
     .currency_sql = "COALESCE(n.currency, d.currency)"},
    {.name = "expected_was",
     .title = N_("Date before"),
     .type = Type::Day,
     .sql = "NULLIF(w.expected_on, COALESCE(n.expected_on, d.expected_on))",
     .weight = 91},
    {.name = "products_was",
     .title = N_("Products before"),
     .type = Type::Text,
     .sql = "replace(w.products, char(10), ', ')",
     .weight = 60},
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "w.at", .weight = 70}};

const ListSpec kMendedDealList = {
    .from = RUKA_MENDED_DEALS
    " JOIN deals d ON d.id = w.deal_id JOIN clients c "
    "ON c.id = d.client_id LEFT JOIN deal_terms n ON n.id = w.next_id",
    .fields = kMendedDealFields,
    .order = "w.at, w.id",
    .moment = "e.at"};

constexpr FieldSpec kMendedOrderFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "o.id"},
    {.name = "client", .title = N_("Client"), .type = Type::Text, .sql = "c.name", .weight = 95},
    {.name = "text", .title = N_("Order"), .type = Type::Text, .sql = "o.text", .weight = 98},
    {.name = "ended",
     .title = N_("Had ended"),
     .type = Type::Code,
     .sql = "e.stage",
     .weight = 90,
     .codes = kOrderSteps},
    {.name = "reopened",
     .title = N_("In work again"),
     .type = Type::Code,
     .sql = "w.stage",
     .weight = 94,
     .codes = kOrderSteps},
    {.name = "amount_was",
     .title = N_("Amount before"),
     .type = Type::Money,
     .sql = "IIF(w.minor IS COALESCE(n.amount_minor, o.amount_minor) "
            "AND w.currency IS COALESCE(n.currency, o.currency), NULL, w.minor)",
     .weight = 93,
     .currency_sql = "w.currency"},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "COALESCE(n.amount_minor, o.amount_minor)",
     .weight = 92,
     .currency_sql = "COALESCE(n.currency, o.currency)"},
    {.name = "promised_was",
     .title = N_("Date before"),
     .type = Type::Day,
     .sql = "NULLIF(w.promised_on, COALESCE(n.promised_on, o.promised_on))",
     .weight = 91},
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "w.at", .weight = 70}};

const ListSpec kMendedOrderList = {
    .from = RUKA_MENDED_ORDERS
    " JOIN orders o ON o.id = w.order_id JOIN clients c "
    "ON c.id = o.client_id LEFT JOIN order_terms n ON n.id = w.next_id",
    .fields = kMendedOrderFields,
    .order = "w.at, w.id",
    .moment = "e.at"};

constexpr Figure kMendedRows[] = {
    {.name = "entered.mended_deals",
     .title = N_("Closed deals put right"),
     .value = "COUNT(*)",
     .of = RUKA_MENDED_DEALS,
     .list = &kMendedDealList,
     .rows = "1",
     .columns = "id,client,title,ended,reopened,amount_was,amount,expected_was,products_was,at",
     .rows_name = "mended_deal_list",
     .rows_title = N_("Deals that had ended earlier, put right")},
    {.name = "entered.mended_orders",
     .title = N_("Closed orders put right"),
     .value = "COUNT(*)",
     .of = RUKA_MENDED_ORDERS,
     .list = &kMendedOrderList,
     .rows = "1",
     .columns = "id,client,text,ended,reopened,amount_was,amount,promised_was,at",
     .rows_name = "mended_order_list",
     .rows_title = N_("Orders that had ended earlier, put right")},
};

}  // namespace

const std::span<const Figure> kMendedFigures = kMendedRows;

}  // namespace ruka
