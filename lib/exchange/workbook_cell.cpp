#include "lib/exchange/workbook_cell.hpp"

#include <cstdlib>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

constexpr std::int64_t kExact = 999'999'999'999'999;  // 15 digits: what Excel keeps
constexpr Day kFirstDay = Day{std::chrono::year{1900} / 3 / 1};
constexpr Day kLastDay = Day{std::chrono::year{9999} / 12 / 31};
constexpr Day kDayZero = Day{std::chrono::year{1899} / 12 / 30};
constexpr double kMinutesADay = 24 * 60;

bool is_exact(std::int64_t value) { return std::abs(value) <= kExact; }

std::string money_format(std::string_view currency) {
  if (currency == "RUB") return "#,##0.00\\ \"₽\"";
  std::string code;
  for (const char c : currency) {
    if (c >= 'A' && c <= 'Z') code += c;
  }
  return "#,##0.00\\ \"" + code + "\"";
}

class CellTeller {
 public:
  CellTeller(const Column& column, const Style& style) : column_(column), style_(style) {}

  BookCell operator()(std::monostate) const { return {}; }
  BookCell operator()(std::string_view text) const {
    constexpr std::size_t kWholeDate = 10;  // "1980-03-12"
    if (column_.type == Type::Birthday && text.size() == kWholeDate && text.front() != '-') {
      return (*this)(day_from_text(text));
    }
    return {as_text(text)};
  }
  BookCell operator()(std::int64_t value) const {
    const auto number = static_cast<double>(value);
    if (column_.type == Type::Span) {
      if (value < 0 || !is_exact(value)) return {as_text(value)};
      return {{}, number / kMinutesADay, "[h]:mm"};
    }
    if (!is_exact(value)) return {std::to_string(value)};
    if (column_.type == Type::Percent) return {{}, number / 100, "0%"};
    return {{}, number, column_.type == Type::Number ? "#,##0" : "0"};
  }
  BookCell operator()(bool value) const { return {as_text(value)}; }
  BookCell operator()(const Table::MoneyView& money) const {
    if (!is_exact(money.minor)) return {as_text(money)};
    return {{}, static_cast<double>(money.minor) / 100, money_format(money.currency)};
  }
  BookCell operator()(Instant at) const {
    const LocalTime local = style_.zone->to_local(at);
    const Day day = std::chrono::floor<std::chrono::days>(local);
    if (is_end_of_day(local)) return (*this)(day);
    if (day < kFirstDay || day > kLastDay) return {as_text(at)};
    constexpr double kSecondsADay = 86400;
    const auto seconds = static_cast<double>((local - day).count());
    return {{}, serial(day) + seconds / kSecondsADay, "dd.mm.yyyy hh:mm"};
  }
  BookCell operator()(Day day) const {
    if (day < kFirstDay || day > kLastDay) return {as_text(day)};
    return {{}, serial(day), "dd.mm.yyyy"};
  }
  BookCell operator()(const Table::JsonView& json) const { return {as_text(json)}; }

 private:
  static double serial(Day day) { return static_cast<double>((day - kDayZero).count()); }
  std::string as_text(const Table::View& cell) const { return cell_text(cell, column_, style_); }

  const Column& column_;
  const Style& style_;
};

bool is_hex(std::string_view text) {
  return text.find_first_not_of("0123456789abcdefABCDEF") == text.npos;
}

// "_x0041_"
bool is_code(std::string_view text) {
  return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' && is_hex(text.substr(2, 4));
}

}  // namespace

BookCell book_cell(const Table::View& cell, const Column& column, const Style& style) {
  return std::visit(CellTeller(column, style), cell);
}

BookText book_text(std::string_view text) {
  constexpr std::size_t kMost = 32767;
  constexpr std::string_view kNoCharacter = "\xEF\xBF\xBD";
  constexpr std::string_view kUnderline = "_x005F";
  BookText out;
  out.text.reserve(text.size());
  std::size_t units = 0;
  while (!text.empty()) {
    const Utf8Char c = next_char(text);
    std::string piece(text.substr(0, c.bytes));
    if (c.code <= 0 || c.code == 0xFFFE || c.code == 0xFFFF) piece = kNoCharacter;
    if (is_code(text)) piece.insert(0, kUnderline);
    units += (piece.size() > kUnderline.size() ? kUnderline.size() : 0) + (c.code > 0xFFFF ? 2 : 1);
    if (units > kMost) {
      out.cut = true;
      break;
    }
    out.text += piece;
    text.remove_prefix(c.bytes);
  }
  return out;
}

bool is_cut_by_workbook(std::string_view text, std::string_view whole) {
  if (text.size() >= whole.size()) return false;
  const BookText cut = book_text(whole);
  return cut.cut && trim(book_text(text).text) == trim(cut.text);
}

}  // namespace ruka
