#include "lib/lead/product/import_products.hpp"

#include <algorithm>
#include <map>
#include <span>

#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/ids.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/workbook_reader.hpp"
#include "lib/lead/product/product.hpp"

namespace ruka {

namespace {

struct Headings {
  std::string_view column;
  std::string_view known;  ///< folded, without spaces and signs, between spaces
};
constexpr Headings kHeadings[] = {
    {"sku", " артикул код кодтовара sku code productcode vendorcode article "},
    {"name", " наименование название товар продукт номенклатура name product productname title "},
    {"unit", " ед единица едизм единицаизмерения unit uom "},
    {"price", " цена ценаруб розничнаяцена ценапродажи price salesprice "},
    {"currency", " валюта currency "},
    {"vat", " ндс ставкандс vat vatrate "},
};

// "Ед. изм." is «едизм».
std::string heading_letters(std::string_view heading) {
  std::string letters = fold(clean_line(heading));
  std::erase_if(letters, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
  });
  return letters;
}

std::vector<std::string> columns_of(const std::vector<std::string>& header) {
  std::vector<std::string> columns;
  for (const std::string& heading : header) {
    const std::string key = " " + heading_letters(heading) + " ";
    const auto found = std::ranges::find_if(
        kHeadings, [&](const Headings& one) { return one.known.find(key) != key.npos; });
    const bool is_new = key != "  " && found != std::end(kHeadings) &&
                        std::ranges::find(columns, found->column) == columns.end();
    columns.emplace_back(is_new ? found->column : "");
  }
  if (std::ranges::find(columns, "name") != columns.end()) return columns;
  throw Error(ErrorKind::Input, msg("no column holds the names of products"),
              msg("call one of them “name”, “product” or “наименование”"));
}

constexpr std::size_t kSignature = 8;  // bytes that tell a workbook

// The rows of a CSV file or a workbook.
class PriceList {
 public:
  explicit PriceList(const std::filesystem::path& file) {
    InputFile input(file);
    if (is_office_file(input.start(kSignature))) {
      book_.emplace(file);
      dialect_ = {"", '\0', false, book_->sheet()};
    } else {
      csv_.emplace(std::move(input));
      dialect_ = csv_->dialect();
    }
  }

  const CsvDialect& dialect() const { return dialect_; }
  std::optional<CsvRow> next() { return csv_ ? csv_->next() : book_->next(); }

 private:
  std::optional<CsvReader> csv_;
  std::optional<WorkbookReader> book_;
  CsvDialect dialect_;
};

using Cells = std::map<std::string, std::string, std::less<>>;

Cells cells_of(const CsvRow& row, const std::vector<std::string>& columns) {
  if (row.problem == "nul") throw Error(ErrorKind::Value, msg("the row has a NUL byte in it"));
  if (row.problem == "quote") {
    throw Error(ErrorKind::Value, msg("a quote opens in the row and never closes"));
  }
  if (!row.problem.empty()) {
    throw Error(ErrorKind::Value, msg("the row is not text in this encoding"));
  }
  Cells cells;
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const std::string value = clean_line(row.fields[i]);
    if (value.empty()) continue;
    if (i >= columns.size()) {
      throw Error(ErrorKind::Value,
                  msg("the row has {count} columns, the header {expected}",
                      {{"count", std::ssize(row.fields)}, {"expected", std::ssize(columns)}}));
    }
    if (!columns[i].empty()) cells[columns[i]] = value;
  }
  return cells;
}

// The currency's cell is a code (EUR), or a sign as people write it behind a sum («руб.», "$").
std::optional<Money> price_in(const Cells& cells) {
  const auto price = cells.find("price");
  const auto currency = cells.find("currency");
  if (price == cells.end()) return std::nullopt;
  if (currency == cells.end()) return parse_money(price->second);
  const std::string& said = currency->second;
  const bool is_code =
      said.size() == 3 && std::ranges::all_of(said, [](char c) { return c >= 'A' && c <= 'Z'; });
  const Money money =
      parse_money(price->second, is_code ? said : parse_money("1 " + said).currency);
  if (!is_code || money.currency == said) return money;
  throw Error(ErrorKind::Value,
              msg("the price “{price}” is not in {currency}",
                  {{"price", terminal_safe(price->second)}, {"currency", said}}),
              msg("leave the currency in one of the two cells"));
}

ProductEdit edit_in(const Cells& cells) {
  ProductEdit edit;
  const auto text = [&](const char* column) {
    const auto cell = cells.find(column);
    return cell == cells.end() ? std::nullopt : std::optional(cell->second);
  };
  edit.sku = text("sku");
  edit.name = text("name");
  edit.unit = text("unit");
  edit.price = price_in(cells);
  if (const auto vat = text("vat")) edit.vat = read_vat(*vat);
  return edit;
}

// The product that a row speaks of: of its sku, or else of its name where one of the two has none.
std::optional<ProductId> known_by(Database& db, const ProductEdit& row) {
  if (row.sku) {
    if (const auto known = product_of_sku(db, *row.sku)) return known->id;
  }
  if (!row.name) return std::nullopt;
  std::vector<Product> named = namesakes(db, *row.name);
  if (row.sku) std::erase_if(named, [](const Product& one) { return !one.what.sku.empty(); });
  if (named.size() > 1) return find_product(db, *row.name);  // says that they are several
  return named.empty() ? std::nullopt : std::optional(named.front().id);
}

class Importer {
 public:
  Importer(Change& change, ProductImport& result) : change_(change), result_(result) {}

  void take(const CsvRow& row) {
    ++result_.read;
    try {
      write(row.line, edit_in(cells_of(row, result_.columns)));
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::Storage) throw;
      result_.rejected.push_back({row.line, error.message(), error.hint()});
    }
  }

 private:
  void write(std::int64_t line, ProductEdit row) {
    const auto known = known_by(change_.db(), row);
    if (!known) {
      const ProductId id = add_product(change_, {.name = row.name.value_or(""),
                                                 .sku = row.sku.value_or(""),
                                                 .unit = row.unit.value_or(""),
                                                 .price = row.price,
                                                 .vat = row.vat.value_or("")});
      lines_.emplace(id, line);
      ++result_.added;
      return;
    }
    if (const auto before = lines_.find(*known); before != lines_.end()) {
      throw Error(ErrorKind::Conflict,
                  msg("line {line} says what product {id} is already",
                      {{"line", before->second}, {"id", number(*known)}}),
                  msg("leave one of the two lines, or give each a sku"));
    }
    // Another spelling of the same sku is no news.
    if (row.sku && product_of_sku(change_.db(), *row.sku)) row.sku.reset();
    const bool changed = edit_product(change_, *known, row);
    lines_.emplace(*known, line);
    ++(changed ? result_.changed : result_.unchanged);
  }

  Change& change_;
  ProductImport& result_;
  std::map<ProductId, std::int64_t> lines_;  ///< where each product stood in the file
};

}  // namespace

std::string read_vat(std::string_view text) {
  std::string rate = fold(clean_line(text));
  for (const std::string_view noise : {"ндс", "vat", "%", " ", "\xC2\xA0"}) {
    for (auto at = rate.find(noise); at != rate.npos; at = rate.find(noise, at)) {
      rate.erase(at, noise.size());
    }
  }
  for (const std::string_view zeros : {".00", ",00", ".0", ",0"}) {
    if (rate.ends_with(zeros)) rate.resize(rate.size() - zeros.size());
  }
  for (const std::string_view none : {"без", "нет", "no", "without", "необлагается"}) {
    if (rate == none) return "none";
  }
  if (std::ranges::find(kVatRates, rate) != kVatRates.end()) return rate;
  throw Error(ErrorKind::Value, msg("“{text}” is no rate of VAT", {{"text", terminal_safe(text)}}),
              msg("it is one of: {rates}", {words_list("rates", kVatRates)}));
}

ProductImport import_products(Change& change, const std::filesystem::path& file) {
  PriceList rows(file);
  ProductImport result;
  result.dialect = rows.dialect();
  const auto header = rows.next();
  if (!header) {
    throw Error(ErrorKind::Input,
                msg("“{file}” is empty", {{"file", terminal_safe(file.string())}}),
                msg("give a table with a header"));
  }
  result.header = header->fields;
  result.columns = columns_of(result.header);
  Importer importer(change, result);
  while (const auto row = rows.next()) importer.take(*row);
  return result;
}

}  // namespace ruka
