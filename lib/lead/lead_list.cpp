#include "lib/lead/lead.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "l.id", .weight = 100},
    {.name = "name",
     .title = N_("Name"),
     .type = Type::Text,
     .sql = "l.name",
     .weight = 100,
     .key_sql = "l.sort_key"},
    {.name = "heat",
     .title = N_("Heat"),
     .type = Type::Code,
     .sql = "l.heat",
     .weight = 95,
     .codes = kHeats},
    {.name = "priority",
     .title = N_("Priority"),
     .type = Type::Code,
     .sql = "l.priority",
     .weight = 90,
     .codes = kPriorities},
    {.name = "state",
     .title = N_("State"),
     .type = Type::Code,
     .sql = "l.state",
     .weight = 60,
     .codes = kLeadStates},
    {.name = "next_on",
     .title = N_("Next step on"),
     .type = Type::Day,
     .sql = "l.next_on",
     .weight = 85},
    {.name = "next_step",
     .title = N_("Next step"),
     .type = Type::Text,
     .sql = "l.next_step",
     .weight = 80},
    {.name = "product",
     .title = N_("Product"),
     .type = Type::Text,
     .sql = "l.product",
     .weight = 40},
    {.name = "source", .title = N_("Source"), .type = Type::Text, .sql = "l.source", .weight = 30},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "l.amount_minor",
     .weight = 50,
     .currency_sql = "l.currency"},
    {.name = "next_at",
     .title = N_("Next step at"),
     .type = Type::Instant,
     .sql = "l.next_at",
     .weight = 0},
    {.name = "created_at",
     .title = N_("Added"),
     .type = Type::Instant,
     .sql = "l.created_at",
     .weight = 0},
};

constexpr Scope kScopes[] = {{"live", RUKA_LIVE_LEAD(l)}, {"all"}, {"status", "l.state = :status"}};
constexpr Option kFilters[] = {
    {"--heat", Takes::Word, "HEAT", N_("only of this heat"), kHeats, false, "l.heat = :heat"},
    {"--all", Takes::Nothing, "", N_("converted and lost ones too")},
    {"--status", Takes::Word, "STATUS", N_("of this status"), kLeadStates},
    {"--overdue",
     Takes::Nothing,
     "",
     N_("only those whose next step is late"),
     {},
     false,
     "l.next_at < :now AND " RUKA_LIVE_LEAD(l)},
    {"--period", Takes::Period, "PERIOD", N_("entered in this period")},
    {"--since", Takes::When, "WHEN", N_("entered then or later")},
    {"--until", Takes::When, "WHEN", N_("entered then or earlier; a day counts whole")},
};

}  // namespace

const ListSpec kLeadList = {
    .from = "leads l",
    .fields = kFields,
    .order = "CASE l.heat WHEN 'hot' THEN 0 WHEN 'warm' THEN 1 ELSE 2 END, l.priority, l.id",
    .noun = "lead",
    .id = "l.id",
    .missing = N_("there is no lead {id}"),
    .empty = N_("no leads found"),
    .scopes = kScopes,
    .filters = kFilters,
    .moment = "l.created_at",
    .words = "leads"};

}  // namespace ruka
