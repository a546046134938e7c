// The figures, a row each. To add one, add its row here, its Russian words, and its name to the
// reports that show it.
#include "lib/client/promise/promise.hpp"
#include "lib/client/request/request.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/lead/order/order.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/report/figure.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

// What was so when the period ended is so still, or came to its end later: hence a union, each half
// on its index.
#define RUKA_OF_CALLS "touches WHERE at >= :begins AND at < :ends AND channel = 'call'"
#define RUKA_CALLS_IN "COUNT(*) FILTER (WHERE direction = 'in' AND status = 'done')"
#define RUKA_OF_ANSWERED "requests WHERE answered_at >= :begins AND answered_at < :ends"
#define RUKA_UNANSWERED                                         \
  "(SELECT id, due_at FROM requests WHERE answered_at IS NULL " \
  "AND state = 'open' AND received_at < :ends UNION ALL "       \
  "SELECT id, due_at FROM requests WHERE answered_at >= :ends AND received_at < :ends)"
#define RUKA_OF_CLOSED_PROMISES "promises WHERE closed_at >= :begins AND closed_at < :ends"
#define RUKA_OPEN_PROMISES                                    \
  "(SELECT id, due_at FROM promises WHERE state = 'open' "    \
  "AND created_at < :ends AND due_at < :next_ends UNION ALL " \
  "SELECT id, due_at FROM promises WHERE closed_at >= :ends " \
  "AND created_at < :ends AND due_at < :next_ends)"
#define RUKA_OF_KEPT "promises p WHERE p.closed_at >= :month_begins AND p.closed_at < :ends"
#define RUKA_OPEN_TASKS                                                                  \
  "(SELECT id, due_at FROM tasks WHERE state = 'open' AND created_at < :ends UNION ALL " \
  "SELECT id, due_at FROM tasks WHERE done_at >= :ends AND created_at < :ends)"
#define RUKA_LEAD_HEATS                                                                    \
  "(SELECT COALESCE((SELECT h.heat FROM lead_heats h WHERE h.lead_id = l.id "              \
  "AND h.at < :ends ORDER BY h.at DESC, h.id DESC LIMIT 1), l.heat) AS heat FROM leads l " \
  "WHERE l.state NOT IN ('converted', 'unqualified', 'lost') AND l.created_at < :ends)"
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
#define RUKA_LATE_ORDERS                                                                      \
  "(SELECT id FROM orders WHERE closed_at IS NULL AND delivered_at IS NULL "                  \
  "AND promised_on <= :last_day UNION ALL "                                                   \
  "SELECT id FROM orders WHERE delivered_at >= :ends AND promised_on <= :last_day UNION ALL " \
  "SELECT id FROM orders WHERE stage IN ('closed', 'cancelled', 'returned') "                 \
  "AND closed_at >= :ends AND delivered_at IS NULL AND promised_on <= :last_day)"

constexpr FieldSpec kStepFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "d.id"},
    {.name = "client", .title = N_("Client"), .type = Type::Text, .sql = "c.name"},
    {.name = "title", .title = N_("Deal"), .type = Type::Text, .sql = "d.title"},
    {.name = "stage",
     .title = N_("Deal status"),
     .type = Type::Code,
     .sql = "g.stage",
     .context = "deal.stage",
     .words = kDealStages},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "d.amount_minor",
     .currency_sql = "d.currency"},
    {.name = "reason", .title = N_("Reason"), .type = Type::Text, .sql = "NULLIF(g.reason, '')"}};

// The stages to which deals came, in order of time.
const ListSpec kDealStepList = {
    "deal_stages g JOIN deals d ON d.id = g.deal_id JOIN clients c ON c.id = d.client_id",
    kStepFields, "g.at, g.id"};

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

constexpr FieldSpec kReachedFields[] = {
    {.name = "stage",
     .title = N_("Stage"),
     .type = Type::Code,
     .sql = "s.stage",
     .context = "order.stage",
     .words = kOrderStates},
    {.name = "count", .title = N_("Orders"), .type = Type::Number, .sql = "s.count"},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "s.minor",
     .currency_sql = "s.currency"}};

// How many orders came to a stage and what they cost, a row for a currency, in the order of the
// way.
const ListSpec kReachedStages = {
    "(SELECT g.stage AS stage, COUNT(*) AS count, SUM(o.amount_minor) AS minor, "
    "o.currency AS currency FROM order_stages g JOIN orders o ON o.id = g.order_id "
    "WHERE g.at >= :begins AND g.at < :ends AND g.skipped = 0 GROUP BY g.stage, o.currency) s",
    kReachedFields,
    "instr('requested confirmed invoiced paid assembling shipped delivered closed cancelled "
    "returned', s.stage), s.minor IS NOT NULL, s.currency"};

constexpr Figure kFigures[] = {
    // Answered inbound calls are what the norm counts (R6).
    {.name = "calls.in", .title = N_("Inbound"), .value = RUKA_CALLS_IN, .of = RUKA_OF_CALLS},
    {.name = "calls.out",
     .title = N_("Outbound"),
     .value = "COUNT(*) FILTER (WHERE direction = 'out' AND status IN ('done', 'no_answer'))",
     .of = RUKA_OF_CALLS},
    {.name = "calls.missed",
     .title = N_("Missed"),
     .value = "COUNT(*) FILTER (WHERE status = 'missed')",
     .of = RUKA_OF_CALLS},
    {.name = "calls.norm_min", .title = N_("Norm from"), .value = ":norm_min", .of = "(SELECT 1)"},
    {.name = "calls.norm_max", .title = N_("Norm to"), .value = ":norm_max", .of = "(SELECT 1)"},
    {.name = "calls.verdict",
     .title = N_("Against the norm"),
     .type = Type::Code,
     .context = "calls.verdict",
     .value = "CASE WHEN " RUKA_CALLS_IN " < :norm_min THEN 'below' WHEN " RUKA_CALLS_IN
              " > :norm_max THEN 'above' ELSE 'within' END",
     .of = RUKA_OF_CALLS},
    {.name = "calls.minutes",
     .title = N_("Time on the phone"),
     .type = Type::Span,
     .value = "COALESCE(SUM(minutes), 0)",
     .of = RUKA_OF_CALLS},

    {.name = "requests.received",
     .title = N_("Requests received"),
     .value = "COUNT(*)",
     .of = "requests WHERE received_at >= :begins AND received_at < :ends",
     .list = &kRequestList,
     .rows = "r.received_at >= :begins AND r.received_at < :ends"},
    {.name = "requests.answered",
     .title = N_("Requests answered"),
     .value = "COUNT(*)",
     .of = RUKA_OF_ANSWERED,
     .list = &kRequestList,
     .rows = "r.answered_at >= :begins AND r.answered_at < :ends"},
    // Before their time ran out (R47).
    {.name = "requests.within_norm",
     .title = N_("Of these in time"),
     .value = "COUNT(*) FILTER (WHERE answered_at <= due_at)",
     .of = RUKA_OF_ANSWERED,
     .list = &kRequestList,
     .rows = "r.answered_at >= :begins AND r.answered_at < :ends AND r.answered_at <= r.due_at"},
    {.name = "requests.overdue",
     .title = N_("Overdue"),
     .value = "COUNT(*) FILTER (WHERE due_at <= :end_of_work)",
     .of = RUKA_UNANSWERED,
     .list = &kRequestList,
     .rows = "r.id IN (SELECT id FROM " RUKA_UNANSWERED " WHERE +due_at <= :end_of_work)",
     .columns = "id,client,text,due_at",
     .order = "r.due_at, r.id",
     .rows_name = "late",
     .rows_title = N_("Overdue requests")},
    {.name = "requests.open",
     .title = N_("Unanswered"),
     .value = "COUNT(*)",
     .of = RUKA_UNANSWERED,
     .list = &kRequestList,
     .rows = "r.id IN (SELECT id FROM " RUKA_UNANSWERED ")"},

    {.name = "meetings.count",
     .title = N_("Meetings"),
     .list = &kMeetingList,
     .rows = "m.starts_at >= :begins AND m.starts_at < :ends AND m.state <> 'cancelled'",
     .columns = "id,starts_at,ends_at,title,client",
     .rows_name = "list",
     .rows_title = N_("Meetings of the day")},

    {.name = "promises.kept",
     .title = N_("Kept today"),
     .value = "COUNT(*) FILTER (WHERE state = 'kept')",
     .of = RUKA_OF_CLOSED_PROMISES,
     .list = &kPromiseList,
     .rows = "p.closed_at >= :begins AND p.closed_at < :ends AND p.state = 'kept'"},
    {.name = "promises.broken",
     .title = N_("Broken today"),
     .value = "COUNT(*) FILTER (WHERE state = 'broken')",
     .of = RUKA_OF_CLOSED_PROMISES,
     .list = &kPromiseList,
     .rows = "p.closed_at >= :begins AND p.closed_at < :ends AND p.state = 'broken'"},
    {.name = "promises.due_next",
     .title = N_("Due by the next working day"),
     .value = "COUNT(*) FILTER (WHERE due_at > :end_of_work)",
     .of = RUKA_OPEN_PROMISES,
     .list = &kPromiseList,
     .rows = "p.id IN (SELECT id FROM " RUKA_OPEN_PROMISES " WHERE +due_at > :end_of_work)"},
    {.name = "promises.ours",
     .title = N_("Ours kept in time this month"),
     .type = Type::Percent,
     .value = RUKA_KEPT_PERCENT("ours"),
     .of = RUKA_OF_KEPT},
    {.name = "promises.theirs",
     .title = N_("Theirs kept in time this month"),
     .type = Type::Percent,
     .value = RUKA_KEPT_PERCENT("theirs"),
     .of = RUKA_OF_KEPT},
    {.name = "promises.late",
     .title = N_("Overdue promises"),
     .list = &kPromiseList,
     .rows = "p.id IN (SELECT id FROM " RUKA_OPEN_PROMISES " WHERE +due_at <= :end_of_work)",
     .columns = "id,client,text,side,due_at",
     .order = "+p.due_at, p.id"},

    {.name = "tasks.done",
     .title = N_("Done"),
     .value = "COUNT(*)",
     .of = "tasks WHERE done_at >= :begins AND done_at < :ends",
     .list = &kTaskList,
     .rows = "t.done_at >= :begins AND t.done_at < :ends"},
    {.name = "tasks.overdue",
     .title = N_("Overdue"),
     .value = "COUNT(*) FILTER (WHERE due_at <= :end_of_work)",
     .of = RUKA_OPEN_TASKS,
     .list = &kTaskList,
     .rows = "t.id IN (SELECT id FROM " RUKA_OPEN_TASKS " WHERE +due_at <= :end_of_work)"},
    {.name = "tasks.open",
     .title = N_("Still open"),
     .value = "COUNT(*)",
     .of = RUKA_OPEN_TASKS,
     .list = &kTaskList,
     .rows = "t.id IN (SELECT id FROM " RUKA_OPEN_TASKS ")"},

    {.name = "leads.new",
     .title = N_("New"),
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
     .value = "COUNT(*) FILTER (WHERE last AND stage = 'won')",
     .of = RUKA_DEAL_STEPS},
    {.name = "deals.lost",
     .title = N_("Lost"),
     .value = "COUNT(*) FILTER (WHERE last AND stage = 'lost')",
     .of = RUKA_DEAL_STEPS},
    {.name = "deals.won_amounts", .title = N_("Won for"), .list = &kWonSums, .columns = "amount"},
    {.name = "deals.steps",
     .title = N_("Steps of deals"),
     .list = &kDealStepList,
     .rows = "g.at >= :begins AND g.at < :ends",
     .columns = "id,client,title,stage,amount,reason"},

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

struct SectionTitle {
  std::string_view name;
  const char* title;
};
constexpr SectionTitle kSections[] = {{"calls", N_("Calls")},       {"requests", N_("Requests")},
                                      {"meetings", N_("Meetings")}, {"promises", N_("Promises")},
                                      {"tasks", N_("Tasks")},       {"leads", N_("Leads")},
                                      {"deals", N_("Deals")},       {"orders", N_("Orders")}};

}  // namespace

std::span<const Figure> figures() { return kFigures; }

const char* section_title(std::string_view section) {
  const auto known = std::ranges::find(kSections, section, &SectionTitle::name);
  return known == std::end(kSections) ? "" : known->title;
}

}  // namespace ruka
