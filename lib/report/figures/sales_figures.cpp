// What was sold: leads, deals, orders.
#include "lib/lead/deal/deal.hpp"
#include "lib/lead/lead.hpp"
#include "lib/lead/order/order.hpp"
#include "lib/report/figures/figure.hpp"

namespace ruka {

extern const std::span<const Figure> kSalesFigures;

namespace {

#define RUKA_LEAD_HEATS                                                                    \
  "(SELECT COALESCE((SELECT h.heat FROM lead_heats h WHERE h.lead_id = l.id "              \
  "AND h.at < :ends ORDER BY h.at DESC, h.id DESC LIMIT 1), l.heat) AS heat FROM leads l " \
  "WHERE " RUKA_LIVE_LEAD(l) " AND l.created_at < :ends)"
#define RUKA_LAST_STEP                                                                   \
  "NOT EXISTS (SELECT 1 FROM deal_stages b WHERE b.deal_id = g.deal_id AND b.id > g.id " \
  "AND b.at < :ends)"
#define RUKA_DEAL_STEPS                                    \
  "(SELECT g.stage AS stage, " RUKA_LAST_STEP              \
  " AS last, NOT EXISTS (SELECT 1 FROM deal_stages b "     \
  "WHERE b.deal_id = g.deal_id AND b.id < g.id) AS first " \
  "FROM deal_stages g WHERE g.at >= :begins AND g.at < :ends)"
// Not delivered when the period ended: those that still are not, those delivered later, and those
// that ended later without it.
#define RUKA_LATE_ORDERS \
  "(SELECT id FROM orders WHERE " RUKA_UNDELIVERED(orders) " "                  \
  "AND promised_on <= :last_over UNION ALL "                                                   \
  "SELECT id FROM orders WHERE delivered_at >= :ends AND promised_on <= :last_over UNION ALL " \
  "SELECT id FROM orders WHERE " RUKA_ENDED_ORDER(orders) " "                 \
  "AND closed_at >= :ends AND delivered_at IS NULL AND promised_on <= :last_over)"

constexpr FieldSpec kStepFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "d.id"},
    {.name = "client", .title = N_("Client"), .type = Type::Text, .sql = "c.name", .weight = 95},
    {.name = "title", .title = N_("Deal"), .type = Type::Text, .sql = "d.title", .weight = 98},
    {.name = "stage",
     .title = N_("Deal status"),
     .type = Type::Code,
     .sql = "g.stage",
     .weight = 92,
     .codes = kDealStages},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "d.amount_minor",
     .weight = 91,
     .currency_sql = "d.currency"},
    {.name = "reason", .title = N_("Reason"), .type = Type::Text, .sql = "NULLIF(g.reason, '')"},
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "g.at"}};

// The stages to which deals came, in order of time.
const ListSpec kDealStepList = {
    .from = "deal_stages g JOIN deals d ON d.id = g.deal_id JOIN clients c ON c.id = d.client_id",
    .fields = kStepFields,
    .order = "g.at, g.id",
    .moment = "g.at"};

// Stages of deals said in the period, of before it.
#define RUKA_DEAL_STAGE_ENTERED_LATER \
  "g.noted_at >= :begins AND g.noted_at < :ends AND g.at < :begins"

constexpr FieldSpec kSumFields[] = {{.name = "amount",
                                     .title = N_("Amount"),
                                     .type = Type::Money,
                                     .sql = "w.minor",
                                     .currency_sql = "w.currency"}};

// What the deals that were won, and still were when the period ended, came to; one for a currency.
const ListSpec kWonSums = {
    "(SELECT SUM(d.amount_minor) AS minor, d.currency AS currency, MIN(g.at) AS at, "
    "MIN(g.id) AS id FROM deal_stages g JOIN deals d ON d.id = g.deal_id "
    "WHERE g.at >= :begins AND g.at < :ends AND g.stage = 'won' AND " RUKA_LAST_STEP
    " GROUP BY d.currency) w",
    kSumFields, "w.at, w.id"};

#define RUKA_SUMS_OF(which)                                                        \
  "(SELECT SUM(amount_minor) AS minor, currency AS currency, MIN(id) AS id " which \
  " GROUP BY currency) w"
#define RUKA_OPEN_THEN \
  "(SELECT id, amount_minor, currency FROM deals WHERE " RUKA_OPEN_DEAL(deals) " "       \
  "AND created_at < :ends UNION ALL SELECT id, amount_minor, currency FROM deals "        \
  "WHERE closed_at >= :ends AND created_at < :ends)"

// What the deals came to that were new, were lost, and those in work when the period ended.
const ListSpec kNewSums = {
    RUKA_SUMS_OF("FROM deals d WHERE d.created_at >= :begins AND d.created_at < :ends"), kSumFields,
    "w.id"};
const ListSpec kLostSums = {
    RUKA_SUMS_OF("FROM deals d WHERE d.closed_at >= :begins AND d.closed_at < :ends "
                 "AND d.stage = 'lost'"),
    kSumFields, "w.id"};
const ListSpec kOpenSums = {RUKA_SUMS_OF("FROM " RUKA_OPEN_THEN " s"), kSumFields, "w.id"};

#define RUKA_ORDER_STEPS \
  "(SELECT stage FROM order_stages WHERE at >= :begins AND at < :ends AND skipped = 0)"

constexpr FieldSpec kReachedFields[] = {
    {.name = "stage",
     .title = N_("Stage"),
     .type = Type::Code,
     .sql = "s.stage",
     .codes = kOrderSteps},
    {.name = "count", .title = N_("Orders"), .type = Type::Number, .sql = "s.count"},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "s.minor",
     .currency_sql = "s.currency"}};

const std::string kByStage = fmt::format("instr('{}', s.stage), s.minor IS NOT NULL, s.currency",
                                         fmt::join(kOrderSteps.words, " "));

// How many orders came to a stage and what they cost, a row for a currency, in the order of the
// way.
const ListSpec kReachedStages = {
    "(SELECT g.stage AS stage, COUNT(*) AS count, SUM(o.amount_minor) AS minor, "
    "o.currency AS currency FROM order_stages g JOIN orders o ON o.id = g.order_id "
    "WHERE g.at >= :begins AND g.at < :ends AND g.skipped = 0 GROUP BY g.stage, o.currency) s",
    kReachedFields, kByStage.c_str()};

// Stages of orders written into the desk in the period, of before it.
#define RUKA_STAGE_ENTERED_LATER                                        \
  "g.noted_at >= :begins AND g.noted_at < :ends AND g.noted_at > g.at " \
  "AND g.at < :begins AND g.skipped = 0"

constexpr FieldSpec kOrderStepFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "o.id"},
    {.name = "client", .title = N_("Client"), .type = Type::Text, .sql = "c.name", .weight = 95},
    {.name = "text", .title = N_("Order"), .type = Type::Text, .sql = "o.text", .weight = 98},
    {.name = "stage",
     .title = N_("Stage"),
     .type = Type::Code,
     .sql = "g.stage",
     .weight = 92,
     .codes = kOrderSteps},
    {.name = "at", .title = N_("When"), .type = Type::Instant, .sql = "g.at"}};

const ListSpec kOrderStepList = {
    .from =
        "order_stages g JOIN orders o ON o.id = g.order_id JOIN clients c ON c.id = o.client_id",
    .fields = kOrderStepFields,
    .order = "g.at, g.id",
    .moment = "g.at"};

constexpr Figure kSalesRows[] = {
    {.name = "entered.deals",
     .title = N_("Stages of deals"),
     .value = "COUNT(*)",
     .of = "deal_stages g WHERE " RUKA_DEAL_STAGE_ENTERED_LATER,
     .list = &kDealStepList,
     .rows = RUKA_DEAL_STAGE_ENTERED_LATER,
     .columns = "id,client,title,stage,at",
     .rows_name = "deal_list",
     .rows_title = N_("Stages of deals entered for an earlier time")},
    {.name = "entered.orders",
     .title = N_("Stages of orders"),
     .value = "COUNT(*)",
     .of = "order_stages g WHERE " RUKA_STAGE_ENTERED_LATER,
     .list = &kOrderStepList,
     .rows = RUKA_STAGE_ENTERED_LATER,
     .columns = "id,client,text,stage,at",
     .rows_name = "order_list",
     .rows_title = N_("Stages of orders entered for an earlier time")},

    {.name = "leads.new",
     .title = N_("New"),
     .period_title = N_("New leads"),
     .value = "COUNT(*)",
     .of = "leads WHERE created_at >= :begins AND created_at < :ends"},
    {.name = "leads.hot",
     .title = N_("Hot"),
     .value = "COUNT(*) FILTER (WHERE heat = 'hot')",
     .of = RUKA_LEAD_HEATS},
    {.name = "leads.warm",
     .title = N_("Warm"),
     .value = "COUNT(*) FILTER (WHERE heat = 'warm')",
     .of = RUKA_LEAD_HEATS},
    {.name = "leads.cold",
     .title = N_("Cold"),
     .value = "COUNT(*) FILTER (WHERE heat = 'cold')",
     .of = RUKA_LEAD_HEATS},

    {.name = "deals.new",
     .title = N_("New"),
     .period_title = N_("New deals"),
     .value = "COUNT(*) FILTER (WHERE first)",
     .of = RUKA_DEAL_STEPS},
    // To another stage, or taken up again.
    {.name = "deals.moved",
     .title = N_("Moved on"),
     .value = "COUNT(*) FILTER (WHERE NOT first AND stage NOT IN ('won', 'lost', 'on_hold'))",
     .of = RUKA_DEAL_STEPS},
    // And still so when the period ended.
    {.name = "deals.won",
     .title = N_("Won"),
     .period_title = N_("Deals won"),
     .value = "COUNT(*) FILTER (WHERE last AND stage = 'won')",
     .of = RUKA_DEAL_STEPS},
    {.name = "deals.lost",
     .title = N_("Lost"),
     .period_title = N_("Deals lost"),
     .value = "COUNT(*) FILTER (WHERE last AND stage = 'lost')",
     .of = RUKA_DEAL_STEPS},
    {.name = "deals.open",
     .title = N_("In work"),
     .period_title = N_("Deals in work"),
     .value = "COUNT(*)",
     .of = RUKA_OPEN_THEN},
    {.name = "deals.new_amounts", .title = N_("New for"), .list = &kNewSums, .columns = "amount"},
    {.name = "deals.won_amounts", .title = N_("Won for"), .list = &kWonSums, .columns = "amount"},
    {.name = "deals.lost_amounts",
     .title = N_("Lost for"),
     .list = &kLostSums,
     .columns = "amount"},
    {.name = "deals.open_amounts",
     .title = N_("In work for"),
     .list = &kOpenSums,
     .columns = "amount"},
    {.name = "deals.steps",
     .title = N_("Steps of deals"),
     .list = &kDealStepList,
     .rows = "g.at >= :begins AND g.at < :ends",
     .columns = "id,client,title,stage,amount,reason"},

    {.name = "orders.new",
     .title = N_("New"),
     .period_title = N_("New orders"),
     .value = "COUNT(*) FILTER (WHERE stage = 'requested')",
     .of = RUKA_ORDER_STEPS},
    {.name = "orders.delivered",
     .title = N_("Orders delivered"),
     .value = "COUNT(*) FILTER (WHERE stage = 'delivered')",
     .of = RUKA_ORDER_STEPS},
    {.name = "orders.stages",
     .title = N_("Stages reached on the day"),
     .list = &kReachedStages,
     .columns = "stage,count,amount"},
    {.name = "orders.overdue",
     .title = N_("Not delivered as promised"),
     .list = &kOrderList,
     .rows = "o.requested_at < :ends AND o.id IN " RUKA_LATE_ORDERS,
     .columns = "id,client,text,promised_on",
     .order = "+o.promised_on, o.id",
     .rows_name = "late",
     .rows_title = N_("Orders not delivered as promised")},
};

}  // namespace

const std::span<const Figure> kSalesFigures = kSalesRows;

}  // namespace ruka
