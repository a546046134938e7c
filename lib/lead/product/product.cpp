#include "lib/lead/product/product.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/ids.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/desk/noun.hpp"
#include "lib/party/near_name.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

constexpr std::size_t kMostListed = 10;

std::string checked_name(std::string_view given) {
  std::string name = clean_line(given);
  if (has_letter_or_digit(name)) return name;
  throw Error(ErrorKind::Value,
              name.empty() ? msg("a product needs a name")
                           : msg("“{name}” is no product's name", {{"name", name}}),
              msg("write a name like “Кресло Престиж”"));
}

std::string checked_sku(std::string_view given) {
  std::string sku = clean_line(given);
  if (sku.empty() || has_letter_or_digit(sku)) return sku;
  throw Error(ErrorKind::Value, msg("“{sku}” is no sku", {{"sku", sku}}),
              msg("a sku has a letter or a digit, like КР-50"));
}

void check_price(const std::optional<Money>& price) {
  if (!price || price->minor >= 0) return;
  throw Error(ErrorKind::Value,
              msg("a price of {price} is below zero", {{"price", money_plain(*price)}}),
              msg("write it like 4500"));
}

std::vector<Product> matching(Database& db, std::string_view condition, std::string_view value) {
  Statement rows(db, fmt::format(R"(
    SELECT id, name, sku, unit, price_minor, currency, vat, active FROM products
    WHERE {} ORDER BY name_key, id)",
                                 condition));
  if (rows.takes(":pieces")) {
    const std::string pieces = match_pieces(value);
    if (pieces.empty()) return {};
    rows.bind(":pieces", pieces);
  }
  if (rows.takes(":words")) rows.bind(":words", words_of_name(value));
  if (rows.takes(":value")) rows.bind(":value", value);
  std::vector<Product> found;
  while (rows.step()) {
    Product one{ProductId{rows.integer(0)}, {rows.text(1), rows.text(2), rows.text(3)}};
    if (const auto minor = rows.maybe_integer(4)) one.what.price = Money{*minor, rows.text(5)};
    one.what.vat = rows.text(6);
    one.what.active = rows.integer(7) != 0;
    found.push_back(std::move(one));
  }
  return found;
}

void check_free(Database& db, const ProductDraft& draft, ProductId own) {
  if (const auto one = product_of_sku(db, draft.sku); one && one->id != own) {
    throw Error(ErrorKind::Refused,
                msg("sku “{sku}” is that of {id} {name}",
                    {{"sku", draft.sku}, {"id", number(one->id)}, {"name", one->what.name}}),
                msg("look at it: ruka lead product show {id}, or give another sku",
                    {{"id", number(one->id)}}));
  }
  for (const Product& one : namesakes(db, draft.name)) {
    if (one.id == own || (!one.what.sku.empty() && !draft.sku.empty())) continue;
    throw Error(
        ErrorKind::Refused,
        msg("“{name}” is product {id} already", {{"name", draft.name}, {"id", number(one.id)}}),
        msg("look at it: ruka lead product show {id}; two of one name have each a sku",
            {{"id", number(one.id)}}));
  }
}

ProductDraft checked(Database& db, const ProductDraft& given, ProductId own) {
  ProductDraft draft = given;
  draft.name = checked_name(given.name);
  draft.sku = checked_sku(given.sku);
  draft.unit = clean_line(given.unit);
  check_price(draft.price);
  check_free(db, draft, own);
  return draft;
}

void bind_draft(Statement& row, const ProductDraft& draft, Instant now) {
  row.bind(":name", draft.name)
      .bind(":name_key", fold(draft.name))
      .bind_or_null(":sku", draft.sku)
      .bind_or_null(":sku_key", fold(draft.sku))
      .bind_or_null(":sku_twin", sku_twin(draft.sku))
      .bind_or_null(":unit", draft.unit)
      .bind(":price", draft.price ? std::optional(draft.price->minor) : std::nullopt)
      .bind(":currency", draft.price ? draft.price->currency : Money{}.currency)
      .bind_or_null(":vat", draft.vat)
      .bind(":active", draft.active ? 1 : 0)
      .bind(":now", now);
}

[[noreturn]] void refuse_several(std::string_view who, const std::vector<Product>& found) {
  std::string names;
  for (std::size_t i = 0; i < std::min(found.size(), kMostListed); ++i) {
    const Product& one = found[i];
    names += fmt::format("{}{} {}", names.empty() ? "" : ", ", number(one.id), one.what.name);
    if (!one.what.sku.empty()) names += fmt::format(" ({})", one.what.sku);
  }
  if (found.size() > kMostListed) names += ", …";
  throw Error(ErrorKind::Ambiguous,
              msg("several products are “{who}”", {{"who", terminal_safe(who)}}),
              msg("give the number or the sku: {names}", {{"names", terminal_safe(names)}}));
}

std::int64_t deals_with(Database& db, ProductId id) {
  Statement row(db, "SELECT COUNT(DISTINCT deal_id) FROM deal_lines WHERE product_id = :id");
  row.bind(":id", number(id)).step();
  return row.integer(0);
}

}  // namespace

std::string sku_twin(std::string_view sku) {
  static constexpr std::pair<std::string_view, std::string_view> kAlike[] = {
      {"а", "a"}, {"в", "b"}, {"е", "e"}, {"к", "k"}, {"м", "m"}, {"н", "h"},
      {"о", "o"}, {"р", "p"}, {"с", "c"}, {"т", "t"}, {"у", "y"}, {"х", "x"}};
  std::string twin = fold(sku);
  for (const auto& [cyrillic, latin] : kAlike) {
    for (auto at = twin.find(cyrillic); at != twin.npos; at = twin.find(cyrillic, at)) {
      twin.replace(at, cyrillic.size(), latin);
    }
  }
  return twin;
}

std::vector<Product> namesakes(Database& db, std::string_view name) {
  return matching(db, "name_key = :value", fold(clean_line(name)));
}

ProductId add_product(Change& change, const ProductDraft& given) {
  const ProductDraft draft = checked(change.db(), given, ProductId{});
  Statement row(change.db(), R"(
    INSERT INTO products (uid, name, name_key, sku, sku_key, sku_twin, unit, price_minor, currency,
                          vat, active, created_at, updated_at)
    VALUES (:uid, :name, :name_key, :sku, :sku_key, :sku_twin, :unit, :price, :currency, :vat,
            :active, :now, :now))");
  row.bind(":uid", new_uid());
  bind_draft(row, draft, change.now());
  row.run();
  return ProductId{last_id(change.db())};
}

bool edit_product(Change& change, ProductId id, const ProductEdit& edit) {
  const ProductDraft was = read_product(change.db(), id).what;
  ProductDraft draft = was;
  if (edit.name) draft.name = *edit.name;
  if (edit.sku) draft.sku = *edit.sku;
  if (edit.unit) draft.unit = *edit.unit;
  if (edit.price) draft.price = edit.price;
  if (edit.vat) draft.vat = *edit.vat;
  if (edit.active) draft.active = *edit.active;
  draft = checked(change.db(), draft, id);
  if (draft == was) return false;
  Statement row(change.db(), R"(
    UPDATE products SET name = :name, name_key = :name_key, sku = :sku, sku_key = :sku_key,
      sku_twin = :sku_twin, unit = :unit, price_minor = :price, currency = :currency, vat = :vat,
      active = :active, updated_at = :now
    WHERE id = :id)");
  row.bind(":id", number(id));
  bind_draft(row, draft, change.now());
  row.run();
  return true;
}

void remove_product(Change& change, ProductId id, Named named) {
  const Product one = read_product(change.db(), id);
  const std::int64_t deals = deals_with(change.db(), id);
  if (deals > 0 && named == Named::Refuse) {
    throw Error(ErrorKind::Refused,
                msg_count("product {id} “{name}” is in {count} deal",
                          "product {id} “{name}” is in {count} deals", deals,
                          {{"id", number(id)}, {"name", one.what.name}}),
                msg("if it is no longer sold: ruka lead product edit {id} --active no; to insist, "
                    "the deals keep its name and price: --force",
                    {{"id", number(id)}}));
  }
  Statement(change.db(), "DELETE FROM products WHERE id = :id").bind(":id", number(id)).run();
}

Product read_product(Database& db, ProductId id) {
  std::vector<Product> found =
      matching(db, "id = CAST(:value AS INTEGER)", std::to_string(number(id)));
  if (!found.empty()) return std::move(found.front());
  throw no_record("product", number(id));
}

ProductId find_product(Database& db, std::string_view who) {
  constexpr const char* kPieces = RUKA_IS_FOUND("id", "products", "search_pieces", ":pieces") R"(
    AND (instr(name_key, :value) > 0 OR instr(sku_key, :value) > 0))";
  const std::string called = clean_line(who);
  std::vector<Product> found;
  if (const auto id = parse_id_number(called)) {
    found = matching(db, "id = CAST(:value AS INTEGER)", std::to_string(*id));
  }
  if (const auto one = product_of_sku(db, called); one && found.empty()) found = {*one};
  for (const std::string& key : spellings_of(called)) {
    if (!found.empty() || !has_letter_or_digit(called)) break;
    found = matching(db, "name_key = :value", key);
    if (found.empty()) found = matching(db, kPieces, key);
  }
  if (found.empty() && !words_of_name(called).empty()) {
    found = matching(db, named_in_any_form("products", "id"), called);
  }
  const auto as_called = [](const Product& one) {
    return Called{number(one.id), one.what.name, one.what.sku, ""};
  };
  const bool by_name = !parse_id_number(called);
  if (by_name) prefer_meant(found, called, as_called);
  if (found.size() == 1) {
    if (by_name) demand_name(as_called(found.front()), called);
    return found.front().id;
  }
  if (!found.empty()) refuse_several(who, found);
  throw Error(ErrorKind::NotFound, msg("no product is “{who}”", {{"who", terminal_safe(who)}}),
              did_you_mean(near_called(db, "products", called),
                           msg("ruka lead product list --all shows them")));
}

std::optional<Product> product_of_sku(Database& db, std::string_view sku) {
  if (clean_line(sku).empty()) return std::nullopt;
  std::vector<Product> found = matching(db, "sku_twin = :value", sku_twin(clean_line(sku)));
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<std::string> near_products(Database& db, std::string_view called) {
  const std::string name = clean_line(called);
  if (product_of_sku(db, name) || !namesakes(db, name).empty()) return {};
  return near_called(db, "products", name);
}

std::optional<Product> product_called(Database& db, std::string_view called) {
  if (auto one = product_of_sku(db, called)) return one;
  std::vector<Product> found = namesakes(db, called);
  if (found.size() > 1) refuse_several(called, found);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

}  // namespace ruka
