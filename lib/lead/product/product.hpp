#pragma once
// A product of the price list: what a deal's line may name instead of writing it out.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/money.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

enum class ProductId : std::int64_t {};

/// Rates of VAT in per cent; none: the price is without VAT.
inline constexpr Codes kVatRates = {"product.vat",
                                    code_words<"none", "0", "5", "7", "10", "20", "22">};
inline constexpr Codes kProductStates = {"product.state", code_words<"active", "inactive">};

struct ProductDraft {
  std::string name;
  std::string sku = {};   ///< its code; "" where it has none
  std::string unit = {};  ///< "шт": what the price is of
  std::optional<Money> price = {};
  std::string vat = {};  ///< of kVatRates; "" where it is not known
  bool active = true;
  bool operator==(const ProductDraft&) const = default;
};

struct Product {
  ProductId id{};
  ProductDraft what;
};

/// Throws Error{Value} for a name that is none or a price below zero; Error{Refused} for a sku that
/// is taken, whatever its case and whichever alphabet its letters are of (КР is KP), and for a name
/// that is taken where one of the two has no sku.
ProductId add_product(Change& change, const ProductDraft& draft);

/// What an edit changes; what is absent stays as it is.
struct ProductEdit {
  std::optional<std::string> name;
  std::optional<std::string> sku;   ///< "" takes it away
  std::optional<std::string> unit;  ///< "" takes it away
  std::optional<Money> price;
  std::optional<std::string> vat;
  std::optional<bool> active;
};
/// Whether anything changed. Throws as add_product does, and Error{NotFound}.
bool edit_product(Change& change, ProductId id, const ProductEdit& edit);

/// Lines of deals keep its name and price as they are. Throws Error{NotFound}; Error{Refused} where
/// lines name it, unless one insists.
enum class Named { Refuse, Insist };
void remove_product(Change& change, ProductId id, Named named);

/// Throws Error{NotFound}.
Product read_product(Database& db, ProductId id);

/// The one that is meant: a number, a sku, a name, a piece of either, any case form of the name.
/// Throws Error{NotFound}, with the names that are a letter away; Error{Ambiguous} listing them, or
/// asking about a piece that stands only inside a word.
ProductId find_product(Database& db, std::string_view who);

std::optional<Product> product_of_sku(Database& db, std::string_view sku);
/// The one of exactly this sku, or else of exactly this name, whatever the case. Throws
/// Error{Ambiguous} where several have the name.
std::optional<Product> product_called(Database& db, std::string_view called);
/// The names of products that are a letter from what no product is called.
std::vector<std::string> near_products(Database& db, std::string_view called);

/// All of exactly this name.
std::vector<Product> namesakes(Database& db, std::string_view name);

/// A folded sku in which letters that look alike meet: «КР-50» and "KP-50".
std::string sku_twin(std::string_view sku);

/// Fields: id name sku unit price vat active created_at updated_at. By name. Scopes: active, all,
/// inactive.
extern const ListSpec kProductList;

}  // namespace ruka
