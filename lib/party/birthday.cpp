#include "lib/party/birthday.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

namespace {

constexpr std::size_t kMonthDay = 5;  // of "1980-03-12"

Error no_birthday(std::string_view text, Message hint) {
  return {ErrorKind::Value, msg("“{value}” is no birthday", {{"value", terminal_safe(text)}}),
          std::move(hint)};
}

bool is_without_year(std::string_view text) {
  return std::ranges::count(text, '.') == 1 && text.find_first_not_of("0123456789.") == text.npos;
}

std::string yearless(Day day) { return "--" + to_text(day).substr(kMonthDay); }

// "12.03" in a leap year: 29.02 is a birthday too.
std::string read_yearless(const std::string& text, Day today) {
  const auto day = read_date(text + ".2000", today);
  if (!day) throw no_birthday(text, msg("write it like 12.03.1980"));
  return yearless(*day);
}

// A year of two digits is of this century or the last.
std::string whole(Day day, std::string_view text, Day today) {
  const std::size_t dot = text.rfind('.');
  const bool short_year = dot != text.npos && text.size() - dot <= 3;
  if (day > today && short_year) day -= std::chrono::days(36525);
  if (day <= today) return to_text(day);
  throw no_birthday(text, msg("nobody is born in the future: 12.03.1980"));
}

// "3/12/1980" as "12.03.1980" is read; other text as it is.
std::string with_dots(std::string_view value, DateOrder order) {
  const auto parts = split(value, '/');
  if (parts.size() != 3) return std::string(value);
  switch (order) {
    case DateOrder::DayFirst: return fmt::format("{}.{}.{}", parts[0], parts[1], parts[2]);
    case DateOrder::MonthFirst: return fmt::format("{}.{}.{}", parts[1], parts[0], parts[2]);
    case DateOrder::YearFirst: return fmt::format("{}.{}.{}", parts[2], parts[1], parts[0]);
    case DateOrder::Unsaid: break;
  }
  throw Error(ErrorKind::Value,
              msg("“{date}” is doubtful: which is the month?", {{"date", terminal_safe(value)}}),
              msg("say what stands first in the file's dates: --date-format mdy (the month), dmy "
                  "(the day)"));
}

}  // namespace

std::string read_birthday(std::string_view raw, const PhraseContext& phrases) {
  const std::string text = clean_line(raw);
  if (text.empty()) return {};
  if (is_without_year(text)) return read_yearless(text, phrases.today());
  const Day day = parse_when(text, phrases).on;
  const bool spelt = text.find_first_of("0123456789") != text.npos &&
                     text.find_first_not_of("0123456789.-") != text.npos;
  if (spelt && std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) <= 2) {
    return yearless(day);  // "12 марта"
  }
  return whole(day, text, phrases.today());
}

DateOrder date_order_of(std::string_view word) {
  const auto at = std::ranges::find(kDateOrders, word) - std::begin(kDateOrders);
  constexpr DateOrder kOrders[] = {DateOrder::DayFirst, DateOrder::MonthFirst,
                                   DateOrder::YearFirst};
  return kOrders[at];
}

std::string imported_birthday(std::string_view value, Day today, DateOrder order) {
  if (value.find_first_of("123456789") == value.npos) return {};
  if (is_without_year(value)) return read_yearless(std::string(value), today);
  const bool no_year = value.starts_with("--");
  const std::string text =
      no_year ? "2000-" + std::string(value.substr(2)) : with_dots(value, order);
  const auto day = read_date(text, today);
  if (!day) throw no_birthday(value, msg("write it like 12.03.1980"));
  return no_year ? yearless(*day) : whole(*day, text, today);
}

}  // namespace ruka
