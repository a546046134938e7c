#include "lib/desk/list.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

// By hand, or of the stage; that of one on hold is where it goes on.
#define RUKA_DEAL_PROBABILITY                                                         \
  "CASE d.stage WHEN 'won' THEN 100 WHEN 'lost' THEN 0 ELSE COALESCE(d.probability, " \
  "CASE COALESCE(d.held_stage, d.stage) WHEN 'new' THEN :p_new "                      \
  "WHEN 'qualification' THEN :p_qualification WHEN 'proposal' THEN :p_proposal "      \
  "WHEN 'negotiation' THEN :p_negotiation WHEN 'contract' THEN :p_contract "          \
  "WHEN 'invoiced' THEN :p_invoiced END) END"

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "d.id", .weight = 100},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 95,
     .key_sql = "c.sort_key",
     .called = "client"},
    {.name = "title",
     .title = N_("Deal"),
     .type = Type::Text,
     .sql = "d.title",
     .weight = 98,
     .key_sql = "d.sort_key"},
    {.name = "product",
     .title = N_("Product"),
     .type = Type::List,
     .sql = "(SELECT json_group_array(product) FROM "
            "(SELECT product FROM deal_lines l WHERE l.deal_id = d.id ORDER BY l.id))",
     .weight = 70,
     .member_sql = "SELECT product_key FROM deal_lines l WHERE l.deal_id = d.id"},
    {.name = "stage",
     .title = N_("Deal status"),
     .type = Type::Code,
     .sql = "d.stage",
     .weight = 94,
     .codes = kDealStages},
    {.name = "expected_on",
     .title = N_("Date"),
     .type = Type::Day,
     .sql = "d.expected_on",
     .weight = 93},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "d.amount_minor",
     .weight = 92,
     .currency_sql = "d.currency"},
    {.name = "probability",
     .title = N_("Probability"),
     .type = Type::Percent,
     .sql = RUKA_DEAL_PROBABILITY,
     .weight = 50},
    {.name = "weighted",
     .title = N_("Weighted"),
     .type = Type::Money,
     .sql = "CAST(round(d.amount_minor * (" RUKA_DEAL_PROBABILITY ") / 100.0) AS INTEGER)",
     .weight = 30,
     .currency_sql = "d.currency"},
    {.name = "next_on",
     .title = N_("Next step on"),
     .type = Type::Day,
     .sql = "d.next_on",
     .weight = 60},
    {.name = "next_step",
     .title = N_("Next step"),
     .type = Type::Text,
     .sql = "d.next_step",
     .weight = 55},
    {.name = "owner",
     .title = N_("Owner"),
     .type = Type::Text,
     .sql = "s.name",
     .weight = 20,
     .key_sql = "s.sort_key",
     .called = "staff"},
    {.name = "overdue",
     .title = N_("Overdue"),
     .type = Type::Flag,
     .sql = RUKA_OPEN_DEAL(d) " AND (d.stage <> 'on_hold' AND d.expected_on < :today "
                              "OR COALESCE(d.next_at < :now, 0))",
     .weight = 65},
    {.name = "held_stage",
     .title = N_("Held in"),
     .type = Type::Code,
     .sql = "d.held_stage",
     .weight = 0,
     .codes = kDealSteps},
    {.name = "reason", .title = N_("Reason"), .type = Type::Text, .sql = "d.reason", .weight = 40},
    {.name = "days_in_stage",
     .title = N_("Days in the stage"),
     .type = Type::Number,
     .sql = "CASE WHEN " RUKA_OPEN_DEAL(
         d) " "
            "THEN (unixepoch(:now) - unixepoch(d.stage_at)) / 86400 END",
     .weight = 25},
    {.name = "lead", .title = N_("Lead"), .type = Type::Id, .sql = "d.lead_id", .weight = 0},
    {.name = "stage_at",
     .title = N_("In the stage since"),
     .type = Type::Instant,
     .sql = "d.stage_at",
     .weight = 0},
    {.name = "next_at",
     .title = N_("Next step at"),
     .type = Type::Instant,
     .sql = "d.next_at",
     .weight = 0},
    {.name = "closed_at",
     .title = N_("Closed"),
     .type = Type::Instant,
     .sql = "d.closed_at",
     .weight = 10},
    {.name = "created_at",
     .title = N_("Added"),
     .type = Type::Instant,
     .sql = "d.created_at",
     .weight = 0},
};

constexpr Scope kScopes[] = {{"live", RUKA_OPEN_DEAL(d)},
                             {"all", "", "d.id DESC"},
                             {"status won", "d.stage = 'won' AND d.closed_at IS NOT NULL",
                              "d.closed_at DESC, d.id DESC", "d.closed_at"},
                             {"status lost", "d.stage = 'lost' AND d.closed_at IS NOT NULL",
                              "d.closed_at DESC, d.id DESC", "d.closed_at"},
                             {"status", "d.stage = :status AND " RUKA_OPEN_DEAL(d)}};

// Of a line that has the words, or the piece of its name.
constexpr const char* kOfProduct = R"(d.id IN (
    SELECT deal_id FROM deal_lines WHERE )" RUKA_IS_FOUND("id", "deal_lines", "search_words",
                                                          "spelled(:product_words)") R"(
    UNION ALL
    SELECT deal_id FROM deal_lines WHERE )" RUKA_IS_FOUND("id", "deal_lines", "search_pieces",
                                                          ":product_pieces") R"(
      AND instr(product_key, :product) > 0))";

constexpr Option kFilters[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--owner",
     Takes::Record("staff"),
     "STAFF",
     N_("led by this colleague"),
     {},
     false,
     "d.owner_id = :owner"},
    {"--status", Takes::Word, "STATUS", N_("of this status; all that go on unless said"),
     kDealStages},
    {"--product",
     Takes::Text,
     "TEXT",
     N_("with such a product: words in any form, or a piece of its name"),
     {},
     false,
     kOfProduct},
    {"--overdue",
     Takes::Nothing,
     "",
     N_("only those whose date or next step is past"),
     {},
     false,
     RUKA_OPEN_DEAL(d) " AND (d.stage <> 'on_hold' AND d.expected_on < :today "
                       "OR d.next_at < :now)"},
    {"--all", Takes::Nothing, "", N_("won and lost ones too, the last entered first")},
    {"--period", Takes::Period, "PERIOD",
     N_("expected in this period; with --status won or lost: closed in it")},
    {"--since", Takes::When, "WHEN", N_("expected (closed) then or later")},
    {"--until", Takes::When, "WHEN", N_("expected (closed) then or earlier")},
};

// Words of the deal itself, of what is sold, or of its next step.
Condition words_of_deal(std::string_view text) {
  Condition found = words_condition(text, "deals", "d.id");
  const Condition lines = words_condition(text, "deal_lines", "l.id");
  found.sql += " OR d.id IN (SELECT l.deal_id FROM deal_lines l WHERE " + lines.sql + ")";
  const Condition steps = words_condition(text, "tasks", "k.id");
  found.sql +=
      " OR d.id IN (SELECT k.deal_id FROM tasks k "
      "WHERE k.deal_id IS NOT NULL AND " RUKA_OPEN_TASK(k) " AND (" +
      steps.sql + "))";
  return found;
}

std::vector<Bind> probabilities(const Moment& moment) {
  std::vector<Bind> binds;
  for (const std::string_view stage : kDealSteps) {
    binds.push_back({fmt::format(":p_{}", stage),
                     moment.settings.number(fmt::format("deal.probability-{}", stage))});
  }
  return binds;
}

}  // namespace

const ListSpec kDealList = {
    .from = "deals d JOIN clients c ON c.id = d.client_id LEFT JOIN staff s ON s.id = d.owner_id",
    .fields = kFields,
    .order = "d.expected_on, d.id",
    .noun = "deal",
    .id = "d.id",
    .missing = N_("there is no deal {id}"),
    .seek = N_("ruka lead deal list --all shows them"),
    .empty = N_("no deals found"),
    .scopes = kScopes,
    .filters = kFilters,
    .client = "d.client_id",
    .day = "d.expected_on",
    .text = words_of_deal,
    .binds = probabilities};

Table deals_of_product(Database& db, ProductId id, const Moment& moment) {
  ListQuery query = query_of(kDealList, "all", moment);
  query.columns = "id,client,title,stage,expected_on,amount";
  query.add("d.id IN (SELECT deal_id FROM deal_lines WHERE product_id = :listed)",
            {{":listed", number(id)}});
  return select_table(db, kDealList, query);
}

}  // namespace ruka
