#include "lib/lead/deal/deal.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kDealSql[];  // deal.sql
extern const Schema kDealSchema;

namespace {

constexpr ColumnSpec kDealsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "client_id", .is = Is::Ref},
    {.name = "lead_id", .is = Is::Ref},
    {.name = "title", .is = Is::Text, .search = Search::Title},
    {.name = "sort_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "stage", .is = Is::Code, .codes = &kDealStages},
    {.name = "held_stage", .is = Is::Code, .codes = &kDealSteps},
    {.name = "stage_at", .is = Is::Instant},
    {.name = "expected_on", .is = Is::Day},
    {.name = "amount_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
    {.name = "probability", .is = Is::Count},
    {.name = "next_on", .is = Is::Day},
    {.name = "next_at", .is = Is::Instant},
    {.name = "next_step", .is = Is::Text},  // found as the task that it is
    {.name = "reason", .is = Is::Text, .search = Search::Body},
    {.name = "owner_id", .is = Is::Ref},
    {.name = "closed_at", .is = Is::Instant},
    {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
};

constexpr ColumnSpec kDealLinesColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "deal_id", .is = Is::Ref},
    {.name = "product", .is = Is::Text, .search = Search::Title},
    {.name = "product_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "quantity_milli", .is = Is::Quantity},
    {.name = "price_minor", .is = Is::Money},
    {.name = "product_id", .is = Is::Ref},
};

constexpr ColumnSpec kDealStagesColumns[] = {
    {.name = "id", .is = Is::Id},       {.name = "deal_id", .is = Is::Ref},
    {.name = "at", .is = Is::Instant},  {.name = "stage", .is = Is::Code, .codes = &kDealStages},
    {.name = "reason", .is = Is::Text}, {.name = "noted_at", .is = Is::Stamp},
};

constexpr ColumnSpec kDealTermsColumns[] = {
    {.name = "id", .is = Is::Id},
    {.name = "deal_id", .is = Is::Ref},
    {.name = "until_at", .is = Is::Instant},
    {.name = "expected_on", .is = Is::Day},
    {.name = "amount_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
    {.name = "products", .is = Is::Text},
};

constexpr TableSpec kTables[] = {
    {.name = "deals", .columns = kDealsColumns, .number = 20, .kind = "deal"},
    {.name = "deal_lines",
     .columns = kDealLinesColumns,
     .number = 21,
     .kind = "deal",
     .record = "deal_id"},
    {.name = "deal_stages", .columns = kDealStagesColumns},
    {.name = "deal_terms", .columns = kDealTermsColumns, .logged = Logged::Untold},
};

}  // namespace

const Schema kDealSchema = {kDealSql, kTables};

}  // namespace ruka
