#include "lib/lead/deal/deal.hpp"

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
     .key_sql = "c.sort_key"},
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
     .context = "deal.stage",
     .words = kDealStages},
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
     .key_sql = "s.sort_key"},
    {.name = "overdue",
     .title = N_("Overdue"),
     .type = Type::Flag,
     .sql = "d.closed_at IS NULL AND (d.stage <> 'on_hold' AND d.expected_on < :today "
            "OR COALESCE(d.next_at < :now, 0))",
     .weight = 65},
    {.name = "held_stage",
     .title = N_("Held in"),
     .type = Type::Code,
     .sql = "d.held_stage",
     .weight = 0,
     .context = "deal.stage",
     .words = kDealSteps},
    {.name = "reason", .title = N_("Reason"), .type = Type::Text, .sql = "d.reason", .weight = 40},
    {.name = "days_in_stage",
     .title = N_("Days in the stage"),
     .type = Type::Number,
     .sql = "CASE WHEN d.closed_at IS NULL "
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

#define RUKA_DEALS \
  "deals d JOIN clients c ON c.id = d.client_id LEFT JOIN staff s ON s.id = d.owner_id"

}  // namespace

const ListSpec kDealList = {RUKA_DEALS, kFields, "d.expected_on, d.id"};
const ListSpec kEveryDealList = {RUKA_DEALS, kFields, "d.id DESC"};
const ListSpec kClosedDealList = {RUKA_DEALS, kFields, "d.closed_at DESC, d.id DESC"};

std::vector<Bind> deal_binds(const Settings& settings, Instant now, Day today) {
  std::vector<Bind> binds = {{":now", to_text(now)}, {":today", to_text(today)}};
  for (const std::string_view stage : kDealSteps) {
    binds.push_back(
        {fmt::format(":p_{}", stage), settings.number(fmt::format("deal.probability-{}", stage))});
  }
  return binds;
}

}  // namespace ruka
