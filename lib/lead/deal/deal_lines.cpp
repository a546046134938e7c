#include "lib/lead/deal/deal.hpp"

#include <charconv>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr std::int64_t kMostQuantity = 1'000'000'000;       // a million pieces
constexpr std::int64_t kMostMinor = 9'000'000'000'000'000;  // as money itself

[[noreturn]] void refuse_quantity(std::string_view text) {
  throw Error(ErrorKind::Value, msg("“{text}” is not a quantity", {{"text", terminal_safe(text)}}),
              msg("write it like 50 or 2,5: --product \"кресло; 50; 4 500\""));
}

// "1,000" is a thousand to some and one to others; "0,125" and "1 200,500" can only be fractions.
void refuse_doubtful_quantity(std::string_view digits, std::size_t after_point,
                              std::string_view text) {
  const std::size_t whole = digits.size() - after_point;
  if (after_point != 3 || whole > 3 || digits.front() == '0') return;
  throw Error(ErrorKind::Value,
              msg("“{text}” may be a thousand or a fraction", {{"text", terminal_safe(text)}}),
              msg("group digits with spaces: 1 000; a fraction of three digits takes a zero: "
                  "1,0000"));
}

// "1 200", "2,5" in thousandths.
std::int64_t read_quantity(std::string_view text) {
  const std::string plain = without_groups(trim(text));
  std::string digits;
  std::size_t after_point = 0;
  bool point = false;
  for (std::string_view rest = plain; !rest.empty(); rest.remove_prefix(1)) {
    const std::string_view cut = trim(rest);
    if (cut.empty()) break;
    rest = cut;
    const char c = rest.front();
    if ((c == ',' || c == '.') && !point && !digits.empty()) {
      point = true;
    } else if (c >= '0' && c <= '9') {
      digits += c;
      if (point) ++after_point;
    } else {
      refuse_quantity(text);
    }
  }
  if (after_point == 4 && digits.ends_with('0')) {
    digits.pop_back();
    --after_point;
  } else if (!digits.empty()) {
    refuse_doubtful_quantity(digits, after_point, text);
  }
  if (digits.empty() || digits.size() > 12 || after_point > 3 || (point && after_point == 0)) {
    refuse_quantity(text);
  }
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  for (; after_point < 3; ++after_point) value *= 10;
  if (value == 0 || value > kMostQuantity) refuse_quantity(text);
  return value;
}

// Rounded to the nearest kopeck.
std::int64_t line_minor(const DealLine& line) {
  std::int64_t product = 0;
  if (__builtin_mul_overflow(line.quantity, line.price->minor, &product)) {
    throw Error(ErrorKind::Value,
                msg("“{product}” comes to more than can be counted", {{"product", line.product}}),
                msg("look at its quantity and price"));
  }
  return product / 1000 + (product % 1000 >= 500 ? 1 : 0);
}

}  // namespace

DealLine read_deal_line(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, ';');
  DealLine line;
  line.product = clean_line(parts.front());
  if (!has_letter_or_digit(line.product)) {
    throw Error(ErrorKind::Value, msg("a product needs a name"),
                msg("write it like --product \"кресло; 50; 4 500\""));
  }
  if (parts.size() > 3) {
    throw Error(ErrorKind::Value,
                msg("“{text}” has more than a name, a quantity and a price",
                    {{"text", terminal_safe(text)}}),
                msg("one product each time: --product \"кресло; 50\" --product \"стол; 10\""));
  }
  if (parts.size() > 1 && !trim(parts[1]).empty()) line.quantity = read_quantity(trim(parts[1]));
  if (parts.size() > 2 && !trim(parts[2]).empty()) {
    line.price = parse_money(parts[2]);
    if (line.price->minor < 0) {
      throw Error(ErrorKind::Value, msg("a price cannot be below zero"),
                  msg("write it like --product \"кресло; 50; 4 500\""));
    }
  }
  return line;
}

std::string quantity_text(std::int64_t thousandths) {
  std::string text = std::to_string(thousandths / 1000);
  if (thousandths % 1000 == 0) return text;
  std::string fraction = fmt::format("{:03}", thousandths % 1000);
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return text + "." + fraction;
}

std::optional<Money> sum_of_lines(const std::vector<DealLine>& lines) {
  std::optional<Money> sum;
  for (const DealLine& line : lines) {
    if (!line.price) continue;
    if (sum && sum->currency != line.price->currency) {
      throw Error(ErrorKind::Value,
                  msg("the lines are in {first} and {second}",
                      {{"first", sum->currency}, {"second", line.price->currency}}),
                  msg("a deal has one currency: make a deal of each"));
    }
    if (!sum) sum = Money{0, line.price->currency};
    sum->minor += line_minor(line);
    if (sum->minor > kMostMinor) {
      throw Error(ErrorKind::Value,
                  msg("“{product}” comes to more than can be counted", {{"product", line.product}}),
                  msg("look at its quantity and price"));
    }
  }
  return sum;
}

void insert_deal_lines(Change& change, DealId id, const std::vector<DealLine>& lines) {
  Statement row(change.db(), R"(
    INSERT INTO deal_lines (deal_id, product, product_key, quantity_milli, price_minor, product_id)
    VALUES (:id, :product, :key, :quantity, :price, :listed))");
  for (const DealLine& line : lines) {
    row.bind(":id", number(id))
        .bind(":product", line.product)
        .bind(":key", fold(line.product))
        .bind(":quantity", line.quantity)
        .bind(":price", line.price ? std::optional(line.price->minor) : std::nullopt)
        .bind(":listed", line.listed ? std::optional(number(*line.listed)) : std::nullopt)
        .run();
  }
}

std::vector<DealLine> lines_of_deal(Database& db, DealId id) {
  Statement rows(db, R"(
    SELECT l.product, l.quantity_milli, l.price_minor, d.currency, l.product_id
    FROM deal_lines l JOIN deals d ON d.id = l.deal_id WHERE l.deal_id = :id ORDER BY l.id)");
  rows.bind(":id", number(id));
  std::vector<DealLine> lines;
  while (rows.step()) {
    DealLine line{rows.text(0), rows.integer(1), {}};
    if (const auto price = rows.maybe_integer(2)) line.price = Money{*price, rows.text(3)};
    if (const auto listed = rows.maybe_integer(4)) line.listed = ProductId{*listed};
    lines.push_back(std::move(line));
  }
  return lines;
}

Table deal_lines(Database& db, DealId id) {
  Table table({{"product", N_("Product"), Type::Text, "", 100},
               {"sku", N_("SKU"), Type::Text, "", 70},
               {"quantity", N_("Quantity"), Type::Text, "", 90},
               {"price", N_("Price"), Type::Money, "", 80},
               {"sum", N_("Sum"), Type::Money, "", 85},
               {"product_id", N_("Product"), Type::Id, "", 0}});
  for (const DealLine& line : lines_of_deal(db, id)) {
    table.add_text(line.product);
    const std::string sku = line.listed ? read_product(db, *line.listed).what.sku : "";
    sku.empty() ? table.add_null() : table.add_text(sku);
    table.add_text(quantity_text(line.quantity));
    if (const auto sum = sum_of_lines({line})) {
      table.add_money(line.price->minor, line.price->currency);
      table.add_money(sum->minor, sum->currency);
    } else {
      table.add_null();
      table.add_null();
    }
    line.listed ? table.add_number(number(*line.listed)) : table.add_null();
  }
  return table;
}

}  // namespace ruka
