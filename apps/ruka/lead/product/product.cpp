// ruka lead product add|list|show|edit|rm: the price list.
#include "lib/lead/product/product.hpp"

#include "apps/ruka/lead/product/commands.hpp"
#include "apps/ruka/list.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/lead/deal/deal.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {{"NAME", Takes::Text, N_("what the product is called")}};
constexpr Argument kProductArguments[] = {
    {"PRODUCT", Takes::Record("product"), N_("its number, sku, name or a piece of either")}};
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the name or the sku"), Many::Optional}};
constexpr Option kAddOptions[] = {
    {"--sku", Takes::Text, "SKU", N_("its code, no other product's: КР-50")},
    {"--unit", Takes::Text, "UNIT", N_("what the price is of: шт, м, кг")},
    {"--price", Takes::Money, "MONEY", N_("the price of one: 4500, \"$20\"")},
    {"--vat", Takes::Word, "RATE", N_("the VAT within the price, per cent"), kVatRates},
};
constexpr Option kEditOptions[] = {
    {"--name", Takes::Text, "NAME", N_("another name")},
    {"--sku", Takes::Text, "SKU", N_("another code; \"\" takes it away")},
    {"--unit", Takes::Text, "UNIT", N_("what the price is of; \"\" takes it away")},
    {"--price", Takes::Money, "MONEY", N_("another price of one; deals keep theirs")},
    {"--vat", Takes::Word, "RATE", N_("the VAT within the price, per cent"), kVatRates},
    {"--active", Takes::Word, "YES", N_("whether it is sold: yes or no"), kYesNo},
};
constexpr Example kAddExamples[] = {
    {"ruka lead product add \"Кресло Престиж\" --sku КР-50 --unit шт --price 4500 --vat 22",
     N_("a product with its price and VAT")}};
constexpr Example kListExamples[] = {
    {"ruka lead product list кресло", N_("all that are chairs")},
    {"ruka lead product list --where 'price > 10000'", N_("the dear ones")}};
constexpr Example kShowExamples[] = {{"ruka lead product show КР-50", N_("with its deals")}};
constexpr Example kEditExamples[] = {
    {"ruka lead product edit КР-50 --price 4900", N_("the price has risen")},
    {"ruka lead product edit КР-50 --active no", N_("it is no longer sold")}};
constexpr Example kRmExamples[] = {
    {"ruka lead product rm КР-50", N_("a product entered by mistake")}};

MoneyStyle money_style(Context& context) {
  return context.words().lang() == Lang::Russian ? MoneyStyle::Russian : MoneyStyle::English;
}

Message say_vat(const std::string& rate) {
  return rate == "none" ? msg("without VAT") : msg("VAT {rate} %", {{"rate", rate}});
}

// "Кресло Престиж · КР-50 · 4 500 ₽ за шт · НДС 22 %".
Message say_product(Context& context, const ProductDraft& what) {
  Message said = msg_text("");
  std::vector<Message>& parts = said.args.front().parts;
  parts.push_back(msg_text(what.name));
  const auto add = [&](const Message& part) {
    parts.push_back(msg_text(" · "));
    parts.push_back(part);
  };
  if (!what.sku.empty()) add(msg_text(what.sku));
  if (what.price) {
    const std::string price = money_text(*what.price, money_style(context));
    add(what.unit.empty() ? msg_text(price)
                          : msg("{price} per {unit}", {{"price", price}, {"unit", what.unit}}));
  } else if (!what.unit.empty()) {
    add(msg_text(what.unit));
  }
  if (!what.vat.empty()) add(say_vat(what.vat));
  if (!what.active) add(msg("no longer sold"));
  return said;
}

void wrote(Context& context, Change& change, ProductId id) {
  const Product one = read_product(context.db(), id);
  const Record record = record_of(context, kProductList, number(id));
  change.commit();
  context.wrote(record, {{"product", number(id), say_product(context, one.what)}});
}

void add(Context& context, const Parsed& parsed) {
  ProductDraft draft;
  draft.name = parsed.required("NAME");
  draft.sku = parsed.text("--sku").value_or("");
  draft.unit = parsed.text("--unit").value_or("");
  draft.price = context.money(parsed, "--price");
  draft.vat = parsed.text("--vat").value_or("");
  Change change(context.db(), context.now());
  wrote(context, change, add_product(change, draft));
}

void show(Context& context, const Parsed& parsed) {
  const ProductId id = find_product(context.db(), parsed.required("PRODUCT"));
  Record record = record_of(context, kProductList, number(id));
  record.headed(msg("Product {id}: {name}", {{"id", number(id)}, {"name", record.text("name")}}));
  record.add("deals", N_("Deals"), deals_of_product(context.db(), id, context.moment()));
  context.print(record);
}

void edit(Context& context, const Parsed& parsed) {
  ProductEdit edit;
  edit.name = parsed.text("--name");
  edit.sku = parsed.text("--sku");
  edit.unit = parsed.text("--unit");
  edit.price = context.money(parsed, "--price");
  edit.vat = parsed.text("--vat");
  if (const auto active = parsed.text("--active")) edit.active = *active == "yes";
  Change change(context.db(), context.now());
  const ProductId id = find_product(context.db(), parsed.required("PRODUCT"));
  edit_product(change, id, edit);
  wrote(context, change, id);
}

void remove(Context& context, const Parsed& parsed) {
  Change change(context.db(), context.now());
  const ProductId id = find_product(context.db(), parsed.required("PRODUCT"));
  const Record record = record_of(context, kProductList, number(id));
  remove_product(change, id, context.force() ? Named::Insist : Named::Refuse);
  change.commit();
  context.wrote(record, {{"product", number(id),
                          msg_in("product", "{name} · removed", {{"name", record.text("name")}})}});
}

}  // namespace

const Command kLeadProductCommand = {.words = "lead product",
                                     .purpose = N_("the price list: sku, unit, price, VAT")};
const Command kLeadProductAddCommand = {.words = "lead product add",
                                        .purpose = N_("a new product"),
                                        .arguments = kAddArguments,
                                        .options = kAddOptions,
                                        .examples = kAddExamples,
                                        .run = add};
const Command kLeadProductListCommand = {.words = "lead product list",
                                         .purpose = N_("products that are sold, by name"),
                                         .arguments = kListArguments,
                                         .options = kProductList,
                                         .examples = kListExamples,
                                         .run = run_list,
                                         .lists = true};
const Command kLeadProductShowCommand = {.words = "lead product show",
                                         .purpose = N_("a product with the deals that have it"),
                                         .arguments = kProductArguments,
                                         .examples = kShowExamples,
                                         .run = show,
                                         .reads = true};
const Command kLeadProductEditCommand = {.words = "lead product edit",
                                         .purpose = N_("change a product"),
                                         .arguments = kProductArguments,
                                         .options = kEditOptions,
                                         .examples = kEditExamples,
                                         .run = edit};
const Command kLeadProductRmCommand = {.words = "lead product rm",
                                       .purpose = N_("remove a product"),
                                       .arguments = kProductArguments,
                                       .examples = kRmExamples,
                                       .run = remove};

}  // namespace ruka
