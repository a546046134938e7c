#include "lib/lead/product/product.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

extern const char kProductSql[];  // product.sql
extern const Schema kProductSchema;

namespace {

constexpr ColumnSpec kProducts[] = {
    {.name = "id", .is = Is::Id},
    {.name = "uid", .is = Is::Uid},
    {.name = "name", .is = Is::Text, .search = Search::Title},
    {.name = "name_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "sku", .is = Is::Text, .search = Search::Body},
    {.name = "sku_key", .is = Is::Key, .search = Search::Pieces},
    {.name = "sku_twin", .is = Is::Key},
    {.name = "unit", .is = Is::Text},
    {.name = "price_minor", .is = Is::Money},
    {.name = "currency", .is = Is::Plain},
    {.name = "vat", .is = Is::Code, .codes = &kVatRates},
    {.name = "active", .is = Is::Flag},
    {.name = "created_at", .is = Is::Stamp},
    {.name = "updated_at", .is = Is::Stamp},
};

constexpr TableSpec kTables[] = {
    {.name = "products", .columns = kProducts, .number = 23, .kind = "product"},
};

}  // namespace

const Schema kProductSchema = {kProductSql, kTables};

}  // namespace ruka
