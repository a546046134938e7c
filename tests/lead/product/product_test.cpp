#include "lib/lead/product/product.hpp"

#include <doctest/doctest.h>

#include <fstream>

#include "lib/lead/deal/deal.hpp"
#include "lib/lead/product/import_products.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;

namespace {

struct Room : Desk {
  ProductId add(ProductDraft draft) { return add_product(OneChange(db, kNow), draft); }
  ProductId chair() {
    return add({.name = "Кресло Престиж",
                .sku = "КР-50",
                .unit = "шт",
                .price = Money{450000},
                .vat = "22"});
  }
  DealId deal(std::vector<DealLine> lines, std::optional<Money> amount = {}) {
    if (count("SELECT COUNT(*) FROM clients") == 0) Desk::add("ООО Маяк");
    return add_deal(OneChange(db, kNow), {.client = ClientId{1},
                                          .title = "Мебель",
                                          .lines = lines,
                                          .expected_on = kToday,
                                          .amount = amount});
  }
  ProductImport import(const std::string& text) {
    const auto file = std::filesystem::temp_directory_path() / "ruka_product_test.csv";
    std::ofstream(file) << text;
    Change change(db, kNow);
    ProductImport result = import_products(change, file);
    change.commit();
    std::filesystem::remove(file);
    return result;
  }
};

}  // namespace

TEST_CASE("a sku is one product's, whatever its case and alphabet") {
  Room room;
  const ProductId chair = room.chair();

  for (const char* same : {"КР-50", "кр-50", "KP-50", "kp-50", " Кp-50 "}) {
    CHECK(error_of([&] { room.add({.name = "Другое", .sku = same}); }).kind() ==
          ErrorKind::Refused);
    CHECK(find_product(room.db, same) == chair);
  }
  CHECK_NOTHROW(room.add({.name = "Кресло Престиж", .sku = "КР-51"}));
}

TEST_CASE("two products of one name have each a sku") {
  Room room;
  room.chair();

  CHECK(error_of([&] { room.add({.name = "кресло престиж"}); }).kind() == ErrorKind::Refused);
  const ProductId other = room.add({.name = "Кресло Престиж", .sku = "КР-51"});
  CHECK(error_of([&] { edit_product(OneChange(room.db, kNow), other, {.sku = ""}); }).kind() ==
        ErrorKind::Refused);
}

TEST_CASE("a product has a name and no price below zero") {
  Room room;

  CHECK(error_of([&] { room.add({.name = " - "}); }).kind() == ErrorKind::Value);
  CHECK(error_of([&] { room.add({.name = "Стол", .sku = "-"}); }).kind() == ErrorKind::Value);
  CHECK(error_of([&] { room.add({.name = "Стол", .price = Money{-1}}); }).kind() ==
        ErrorKind::Value);
}

TEST_CASE("a product is found by number, sku, name or a piece, several are listed") {
  Room room;
  const ProductId chair = room.chair();
  const ProductId soft = room.add({.name = "Кресло Мягкое", .sku = "КР-51"});

  CHECK(find_product(room.db, "1") == chair);
  CHECK(find_product(room.db, "кресло престиж") == chair);
  CHECK(find_product(room.db, "мягк") == soft);
  CHECK(find_product(room.db, "ghtcnb;") == chair);
  const Error several = error_of([&] { find_product(room.db, "кресло"); });
  CHECK(several.kind() == ErrorKind::Ambiguous);
  CHECK(in_english(several.hint()) ==
        "give the number or the sku: 2 Кресло Мягкое (КР-51), 1 Кресло Престиж (КР-50)");
  CHECK(error_of([&] { find_product(room.db, "стол"); }).kind() == ErrorKind::NotFound);
  CHECK(error_of([&] { find_product(room.db, "7"); }).kind() == ErrorKind::NotFound);
}

TEST_CASE("an edit sets what it says, and says whether anything changed") {
  Room room;
  const ProductId chair = room.chair();

  CHECK_FALSE(edit_product(OneChange(room.db, kNow), chair, {.name = "Кресло Престиж"}));
  CHECK(edit_product(OneChange(room.db, kNow), chair,
                     {.unit = "", .price = Money{5000, "USD"}, .vat = "none", .active = false}));
  CHECK(read_product(room.db, chair).what == ProductDraft{.name = "Кресло Престиж",
                                                          .sku = "КР-50",
                                                          .price = Money{5000, "USD"},
                                                          .vat = "none",
                                                          .active = false});
}

TEST_CASE("a deal's line that names a product takes its name and its price") {
  Room room;
  const ProductId chair = room.chair();
  const DealId id =
      room.deal({read_deal_line("kp-50; 10"), read_deal_line("КРЕСЛО престиж; 1; 4000"),
                 read_deal_line("кресло; 1; 100")});

  CHECK(lines_of_deal(room.db, id) ==
        std::vector<DealLine>{{"Кресло Престиж", 10'000, Money{450000}, chair},
                              {"Кресло Престиж", 1000, Money{400000}, chair},
                              {"кресло", 1000, Money{10000}, {}}});
  CHECK(room.count("SELECT amount_minor FROM deals") == 4'910'000);
}

TEST_CASE("a listed price in another currency than the deal's is refused") {
  Room room;
  room.add({.name = "Cable", .price = Money{250, "USD"}});

  const Error error = error_of([&] { room.deal({read_deal_line("cable; 100")}, Money{100}); });
  CHECK(error.kind() == ErrorKind::Value);
  CHECK(in_english(error.message()) == "“Cable” has its price in USD, the deal is in RUB");
  CHECK_NOTHROW(room.deal({read_deal_line("cable; 100; 200")}, Money{100}));
  CHECK_NOTHROW(room.deal({read_deal_line("cable; 100")}));
}

TEST_CASE("a product that deals name is removed by insistence alone, and they keep its name") {
  Room room;
  const ProductId chair = room.chair();
  const DealId id = room.deal({read_deal_line("КР-50; 10")});

  CHECK(error_of([&] { remove_product(OneChange(room.db, kNow), chair, Named::Refuse); }).kind() ==
        ErrorKind::Refused);
  remove_product(OneChange(room.db, kNow), chair, Named::Insist);
  CHECK(lines_of_deal(room.db, id) ==
        std::vector<DealLine>{{"Кресло Престиж", 10'000, Money{450000}, {}}});
  undo_changes(room.db, 1, kNow);
  CHECK(lines_of_deal(room.db, id).front().listed == chair);
}

TEST_CASE("a price list adds, changes, leaves and rejects, each row once") {
  Room room;
  const ProductId chair = room.chair();

  const ProductImport first = room.import(
      "Артикул;Наименование;Ед. изм.;Цена, руб.;Валюта;НДС;Склад\n"
      "kp-50;Кресло Престиж;;4 900,00;руб.;20%;А\n"
      "СТ-1;Стол;шт;12000;EUR;без НДС;Б\n"
      "СТ-1;Стол другой;;;;;\n"
      "СТ-2;Полка;шт;дорого;;;\n"
      "СТ-3;Шкаф;шт;1;;18;\n"
      "СТ-4;;шт;1;;;\n");
  CHECK(first.columns ==
        std::vector<std::string>{"sku", "name", "unit", "price", "currency", "vat", ""});
  CHECK(std::vector{first.read, first.added, first.changed, first.unchanged} ==
        std::vector<std::int64_t>{6, 1, 1, 0});
  std::vector<std::int64_t> lines;
  for (const RejectedRow& row : first.rejected) lines.push_back(row.line);
  CHECK(lines == std::vector<std::int64_t>{4, 5, 6, 7});
  CHECK(read_product(room.db, chair).what == ProductDraft{.name = "Кресло Престиж",
                                                          .sku = "КР-50",
                                                          .unit = "шт",
                                                          .price = Money{490000},
                                                          .vat = "20"});
  CHECK(read_product(room.db, find_product(room.db, "СТ-1")).what.price == Money{1'200'000, "EUR"});

  const ProductImport again = room.import("name,price\nСтол,\nКресло Престиж,4900\n");
  CHECK(again.unchanged == 2);
  CHECK(again.rejected.empty());
}

TEST_CASE("a product without a sku gets that of its row") {
  Room room;
  const ProductId desk = room.add({.name = "Стол"});

  const ProductImport result = room.import("sku,name\nСТ-1,стол\n");

  CHECK(result.changed == 1);
  CHECK(find_product(room.db, "ст-1") == desk);
}

TEST_CASE("a price list names its products in a column") {
  Room room;

  CHECK(error_of([&] { room.import("series,price\nA,1\n"); }).kind() == ErrorKind::Input);
  CHECK(error_of([&] { room.import(""); }).kind() == ErrorKind::Input);
}

TEST_CASE("a rate of VAT is read as price lists write it") {
  for (const auto& [text, rate] :
       std::vector<std::pair<const char*, const char*>>{{"22", "22"},
                                                        {"22%", "22"},
                                                        {"НДС 10 %", "10"},
                                                        {"без НДС", "none"},
                                                        {"20,00", "20"},
                                                        {"20.0", "20"},
                                                        {"none", "none"},
                                                        {"0", "0"},
                                                        {"0%", "0"}}) {
    CHECK(read_vat(text) == rate);
  }
  for (const char* wrong : {"18", "да", "", "НДС"}) {
    CHECK(error_of([&] { read_vat(wrong); }).kind() == ErrorKind::Value);
  }
}

TEST_CASE("a price that is an error of the spreadsheet is not changed, and is named") {
  Room room;
  room.chair();

  const ProductImport result =
      room.import("sku,name,price\nКР-50,Кресло Престиж,#ССЫЛКА!\nС-1,#REF!,100\nС-2,Пусто,100\n");

  CHECK(result.unchanged == 1);
  REQUIRE(result.partly.size() == 1);
  CHECK(in_english(result.partly[0].reasons[0].message()) ==
        "price: “#ССЫЛКА!” is an error of the spreadsheet: the price is not changed");
  REQUIRE(result.rejected.size() == 2);
  CHECK(in_english(result.rejected[0].reasons[0].message()) ==
        "name: “#REF!” is an error of the spreadsheet");
  REQUIRE(result.unnamed.size() == 1);
  CHECK(result.unnamed[0].line == 4);
}
