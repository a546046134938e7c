#include "lib/lead/order/order.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kOrderSql[];  // order.sql
extern const Schema kOrderSchema;

namespace {

constexpr ColumnSpec kOrdersColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "client_id", .is = Is::Ref},
    {.name = "deal_id", .is = Is::Ref},
    {.name = "text", .is = Is::Text, .search = Search::Title},
    {.name = "number", .is = Is::Text, .search = Search::Body},
    {.name = "number_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "amount_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
    {.name = "stage", .is = Is::Code, .codes = &kOrderStates},
    {.name = "stage_at", .is = Is::Instant},
    {.name = "promised_on", .is = Is::Day},
    {.name = "requested_at", .is = Is::Instant},
    {.name = "delivered_at", .is = Is::Instant},
    {.name = "closed_at", .is = Is::Instant},
    {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
};

constexpr ColumnSpec kOrderStagesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "order_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},
    {.name = "stage", .is = Is::Code, .codes = &kOrderSteps},
    {.name = "skipped", .is = Is::Flag},
    {.name = "reason", .is = Is::Text},
    {.name = "noted_at", .is = Is::Instant},
};

constexpr ColumnSpec kOrderTermsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "order_id", .is = Is::Ref},
    {.name = "until_at", .is = Is::Instant},
    {.name = "promised_on", .is = Is::Day},
    {.name = "amount_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
};

constexpr TableSpec kTables[] = {
    {.name = "orders", .columns = kOrdersColumns, .number = 22, .kind = "order"},
    {.name = "order_stages", .columns = kOrderStagesColumns},
    {.name = "order_terms", .columns = kOrderTermsColumns, .logged = Logged::Untold},
};

}  // namespace

const Schema kOrderSchema = {kOrderSql, kTables};

}  // namespace ruka
