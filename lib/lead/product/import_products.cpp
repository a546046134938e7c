#include "lib/lead/product/import_products.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "lib/base/error.hpp"
#include "lib/base/ids.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/table_header.hpp"
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

// The column that each heading is; the first of two.
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
  return columns;
}

KnownHeadings known_headings(const std::vector<std::string>& cells) {
  const auto columns = columns_of(cells);
  const auto known = std::ssize(columns) - std::ranges::count(columns, "");
  return {known, std::ranges::find(columns, "name") != columns.end(), known};
}

using Cells = std::map<std::string, std::string, std::less<>>;

// A line of sums, or the headings once more.
bool is_left_out(const CsvRow& row, const std::vector<std::string>& header) {
  if (is_header_again(row, header)) return true;
  const auto first =
      std::ranges::find_if(row.fields, [](const std::string& cell) { return !trim(cell).empty(); });
  return first != row.fields.end() && is_utf8(*first) && is_word_of_totals(*first);
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

ProductEdit edit_in(const Cells& cells, std::vector<Error>& faults) {
  ProductEdit edit;
  const auto text = [&](const char* column) {
    const auto cell = cells.find(column);
    return cell == cells.end() ? std::nullopt : std::optional(cell->second);
  };
  edit.sku = text("sku");
  edit.name = text("name");
  edit.unit = text("unit");
  collect_fault(faults, [&] { edit.price = price_in(cells); });
  collect_fault(faults, [&] {
    if (const auto vat = text("vat")) edit.vat = read_vat(*vat);
  });
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
  Importer(Change& change, ProductImport& result, bool has_words_for_nothing)
      : change_(change), result_(result), has_words_for_nothing_(has_words_for_nothing) {
    result_.filled.assign(result_.header.size(), false);
  }

  void take(CsvRow& row) {
    if (is_left_out(row, result_.header)) {
      result_.totals.push_back(std::move(row));
      return;
    }
    ++result_.read;
    std::vector<Error> faults;
    std::vector<Error> lost;
    collect_fault(faults, [&] {
      const ProductEdit edit = edit_in(cells_of(row, faults, lost), faults);
      if (faults.empty()) write(row.line, edit);
    });
    const bool taken = faults.empty();
    if (taken && lost.empty()) return;
    std::ranges::move(lost, std::back_inserter(faults));
    (taken ? result_.partly : result_.rejected)
        .push_back({row.line, std::move(faults), std::move(row.fields), "", taken});
  }

 private:
  // A row whose product is not known is none; any other cell without a value is left out.
  bool is_lost(const CsvRow& row, std::size_t at, std::vector<Error>& faults,
               std::vector<Error>& lost) const {
    auto found = lost_value(row, at, result_.header[at], has_words_for_nothing_);
    if (!found) found = doubled_value(row.fields[at], result_.header[at]);
    if (!found) return false;
    const std::string& column = result_.columns[at];
    if (column == "name" || column == "sku") {
      faults.push_back(*found);
    } else if (column == "price") {
      lost.emplace_back(ErrorKind::Value,
                        msg("{what}: the price is not changed", {{"what", found->message()}}),
                        found->hint());
    } else {
      lost.push_back(*found);
    }
    return true;
  }

  Cells cells_of(const CsvRow& row, std::vector<Error>& faults, std::vector<Error>& lost) {
    if (!row.problem.empty()) throw Error(ErrorKind::Value, problem_of_row(row));
    Cells cells;
    const std::vector<std::string>& columns = result_.columns;
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
      const std::string value = clean_line(row.fields[i]);
      if (value.empty()) continue;
      if (i >= columns.size()) {
        faults.emplace_back(
            ErrorKind::Value,
            msg("the row has {count} columns, the header {expected}",
                {{"count", std::ssize(row.fields)}, {"expected", std::ssize(columns)}}));
        break;
      }
      result_.filled[i] = true;
      if (columns[i].empty()) continue;
      if (is_lost(row, i, faults, lost)) continue;
      const bool rate = columns[i] == "vat" && fold(value) == "нет";
      if (has_words_for_nothing_ && !rate && is_word_for_nothing(value)) {
        ++result_.nothings;
        if (!has_letter_or_digit(value)) continue;
        const CsvRow said{row.line, {result_.header[i] + ": " + value}, ""};
        if (columns[i] == "name") result_.unnamed.push_back(said);
        if (columns[i] == "price") result_.unpriced.push_back(said);
      } else {
        cells[columns[i]] = value;
      }
    }
    return cells;
  }

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
  bool has_words_for_nothing_;
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

ProductImport import_products(Change& change, const std::filesystem::path& file,
                              const TableOptions& options) {
  HeadedTable table([&](const TableOptions& how) { return TableSource(file, how); }, options,
                    known_headings);
  ProductImport result;
  result.dialect = table.dialect();
  result.header = table.header();
  result.header_line = table.line();
  if (result.header.empty()) {
    throw Error(ErrorKind::Input,
                msg("“{file}” is empty", {{"file", terminal_safe(file.string())}}),
                msg("give a table with a header"));
  }
  result.columns = columns_of(result.header);
  if (std::ranges::find(result.columns, "name") == result.columns.end()) {
    throw Error(ErrorKind::Input, msg("no column holds the names of products"),
                msg("call one of them “name”, “product” or “наименование”"));
  }
  Importer importer(change, result, table.is_seen());
  while (auto row = table.next()) importer.take(*row);
  return result;
}

}  // namespace ruka
