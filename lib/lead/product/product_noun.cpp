#include "lib/base/ids.hpp"
#include "lib/desk/noun.hpp"
#include "lib/lead/product/product.hpp"

namespace ruka {

extern const Noun kProductNoun;
extern const Schema kProductSchema;

namespace {

std::int64_t meant(Database& db, std::string_view who) { return number(find_product(db, who)); }

}  // namespace

const Noun kProductNoun = {.code = "product",
                           .words = "lead product",
                           .list = &kProductList,
                           .show = "lead product show",
                           .schema = &kProductSchema,
                           .offer = {.by_name = R"(
      SELECT name, COALESCE(sku, '') FROM products WHERE name_key >= :low AND name_key < :high
      UNION ALL
      SELECT sku, name FROM products WHERE sku_key >= :low AND sku_key < :high LIMIT 50)"},
                           .find = meant};

}  // namespace ruka
