#include "lib/lead/product/product.hpp"

namespace ruka {

namespace {

constexpr FieldSpec kFields[] = {
    {.name = "id", .title = N_("No."), .type = Type::Id, .sql = "p.id", .weight = 100},
    {.name = "name",
     .title = N_("Product name"),
     .type = Type::Text,
     .sql = "p.name",
     .weight = 98,
     .key_sql = "p.name_key",
     .called = "product"},
    {.name = "sku",
     .title = N_("SKU"),
     .type = Type::Text,
     .sql = "p.sku",
     .weight = 95,
     .key_sql = "p.sku_key"},
    {.name = "unit", .title = N_("Unit"), .type = Type::Text, .sql = "p.unit", .weight = 60},
    {.name = "price",
     .title = N_("Price"),
     .type = Type::Money,
     .sql = "p.price_minor",
     .weight = 90,
     .currency_sql = "p.currency"},
    {.name = "vat",
     .title = N_("VAT"),
     .type = Type::Code,
     .sql = "p.vat",
     .weight = 70,
     .codes = kVatRates},
    {.name = "active", .title = N_("On sale"), .type = Type::Flag, .sql = "p.active", .weight = 50},
    {.name = "created_at",
     .title = N_("Added"),
     .type = Type::Instant,
     .sql = "p.created_at",
     .weight = 0},
    {.name = "updated_at",
     .title = N_("Changed"),
     .type = Type::Instant,
     .sql = "p.updated_at",
     .weight = 0},
};

constexpr Scope kScopes[] = {{"active", "p.active = 1"},
                             {"all"},
                             {"status active", "p.active = 1"},
                             {"status inactive", "p.active = 0"}};
constexpr Option kFilters[] = {
    {"--status", Takes::Word, "STATUS", N_("those that are sold, or that are no longer"),
     kProductStates},
    {"--all", Takes::Nothing, "", N_("those that are no longer sold too")},
};

}  // namespace

const ListSpec kProductList = {.from = "products p",
                               .fields = kFields,
                               .order = "p.name_key, p.id",
                               .noun = "product",
                               .id = "p.id",
                               .missing = N_("there is no product {id}"),
                               .seek = N_("ruka lead product list --all shows them"),
                               .empty = N_("no products found"),
                               .scopes = kScopes,
                               .filters = kFilters,
                               .words = "products"};

}  // namespace ruka
