#include "lib/desk/list.hpp"
#include "lib/lead/order/order.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "o.id", .weight = 100},
    {.name = "client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "c.name",
     .weight = 95,
     .key_sql = "c.sort_key",
     .called = "client"},
    {.name = "text", .title = N_("Order"), .type = Type::Text, .sql = "o.text", .weight = 98},
    {.name = "number",
     .title = N_("Order number"),
     .type = Type::Text,
     .sql = "o.number",
     .weight = 60,
     .key_sql = "o.number_key"},
    {.name = "stage",
     .title = N_("Stage"),
     .type = Type::Code,
     .sql = "o.stage",
     .weight = 97,
     .codes = kOrderStates},
    {.name = "stage_at",
     .title = N_("Since"),
     .type = Type::Instant,
     .sql = "o.stage_at",
     .weight = 70},
    {.name = "in_stage",
     .title = N_("In this stage"),
     .type = Type::Span,
     .sql =
         "CASE WHEN " RUKA_OPEN_ORDER(o) " "
                                         "THEN (unixepoch(:now) - unixepoch(o.stage_at)) / 60 END",
     .weight = 40},
    {.name = "promised_on",
     .title = N_("Promised by"),
     .type = Type::Day,
     .sql = "o.promised_on",
     .weight = 96},
    {.name = "overdue",
     .title = N_("Overdue"),
     .type = Type::Flag,
     .sql = "o.promised_on IS NOT NULL AND o.promised_on < :today AND " RUKA_UNDELIVERED(o),
     .weight = 90},
    {.name = "amount",
     .title = N_("Amount"),
     .type = Type::Money,
     .sql = "o.amount_minor",
     .weight = 80,
     .currency_sql = "o.currency"},
    {.name = "deal", .title = N_("Deal"), .type = Type::Id, .sql = "o.deal_id", .weight = 20},
    {.name = "requested_at",
     .title = N_("Requested"),
     .type = Type::Instant,
     .sql = "o.requested_at",
     .weight = 30},
    {.name = "delivered_at",
     .title = N_("Delivered"),
     .type = Type::Instant,
     .sql = "o.delivered_at",
     .weight = 35},
    {.name = "closed_at",
     .title = N_("Ended"),
     .type = Type::Instant,
     .sql = "o.closed_at",
     .weight = 34},
    {.name = "created_at",
     .title = N_("Entered"),
     .type = Type::Instant,
     .sql = "o.created_at",
     .weight = 0},
};

constexpr const char* kLastEnded = "o.closed_at DESC, o.id DESC";
constexpr Scope kScopes[] = {
    {"live", RUKA_OPEN_ORDER(o)},
    {"all", "", "o.requested_at DESC, o.id DESC"},
    {"status closed", "o.stage = 'closed' AND o.closed_at IS NOT NULL", kLastEnded},
    {"status cancelled", "o.stage = 'cancelled' AND o.closed_at IS NOT NULL", kLastEnded},
    {"status returned", "o.stage = 'returned' AND o.closed_at IS NOT NULL", kLastEnded},
    {"status", "o.stage = :status AND " RUKA_OPEN_ORDER(o)}};
constexpr Option kFilters[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of one client")},
    {"--status", Takes::Word, "STAGE", N_("only those in this stage"), kOrderStates},
    {"--overdue",
     Takes::Nothing,
     "",
     N_("only those whose promised day is over"),
     {},
     false,
     "o.promised_on < :today AND " RUKA_UNDELIVERED(o)},
    {"--all", Takes::Nothing, "", N_("ended ones too, the last requested first")},
    {"--period", Takes::Period, "PERIOD", N_("requested in this period")},
    {"--since", Takes::When, "WHEN", N_("requested then or later")},
    {"--until", Takes::When, "WHEN", N_("requested then or earlier; a day counts whole")},
};

}  // namespace

const ListSpec kOrderList = {
    .from = "orders o JOIN clients c ON c.id = o.client_id",
    .fields = kFields,
    .order = "o.delivered_at IS NOT NULL, o.promised_on IS NULL, o.promised_on, o.id",
    .noun = "order",
    .id = "o.id",
    .missing = N_("there is no order {id}"),
    .seek = N_("ruka lead order list --all shows them"),
    .empty = N_("no orders found"),
    .scopes = kScopes,
    .filters = kFilters,
    .client = "o.client_id",
    .moment = "o.requested_at",
    .words = "orders"};

Table orders_of_deal(Database& db, DealId id, const Moment& moment) {
  ListQuery query = query_of(kOrderList, "all", moment);
  query.columns = "id,text,number,stage,stage_at,promised_on,overdue,amount";
  query.add("o.deal_id = :deal", {{":deal", number(id)}});
  return select_table(db, kOrderList, query);
}

}  // namespace ruka
