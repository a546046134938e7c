#include "lib/base/money.hpp"

#include <fmt/compile.h>

#include <array>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

struct Sign {
  std::string_view text;
  std::string_view currency;
};
// Longest first: "руб." before "р".
constexpr std::array<Sign, 15> kSigns = {{{"рублей", "RUB"},
                                          {"рубля", "RUB"},
                                          {"рубль", "RUB"},
                                          {"руб.", "RUB"},
                                          {"руб", "RUB"},
                                          {"р.", "RUB"},
                                          {"р", "RUB"},
                                          {"₽", "RUB"},
                                          {"rub", "RUB"},
                                          {"usd", "USD"},
                                          {"eur", "EUR"},
                                          {"cny", "CNY"},
                                          {"$", "USD"},
                                          {"€", "EUR"},
                                          {"¥", "CNY"}}};

struct Multiplier {
  std::string_view text;
  std::int64_t times;
};
constexpr std::array<Multiplier, 19> kMultipliers = {{{"тысяча", 1000},
                                                      {"тысячи", 1000},
                                                      {"тысяч", 1000},
                                                      {"тыс.", 1000},
                                                      {"тыс", 1000},
                                                      {"т.", 1000},
                                                      {"миллион", 1'000'000},
                                                      {"миллионов", 1'000'000},
                                                      {"миллиона", 1'000'000},
                                                      {"млн.", 1'000'000},
                                                      {"млн", 1'000'000},
                                                      {"миллиард", 1'000'000'000},
                                                      {"миллиарда", 1'000'000'000},
                                                      {"миллиардов", 1'000'000'000},
                                                      {"млрд.", 1'000'000'000},
                                                      {"млрд", 1'000'000'000},
                                                      {"k", 1000},
                                                      {"к", 1000},
                                                      {"m", 1'000'000}}};

constexpr std::int64_t kMost = 9'000'000'000'000'000;  // 90 trillion with kopecks

[[noreturn]] void refuse(std::string_view text) {
  throw Error(ErrorKind::Value,
              msg("“{text}” is not an amount of money", {{"text", terminal_safe(text)}}),
              msg("write it like 1500.50, 1 234 567,89, 15 тыс. or 1,2 млн"));
}

[[noreturn]] void refuse_doubtful(std::string_view text) {
  throw Error(ErrorKind::Value,
              msg("“{text}” may be a thousand or a fraction", {{"text", terminal_safe(text)}}),
              msg("group digits with spaces and give two digits of kopecks: 1 234 or 1,23"));
}

bool cut_end(std::string& text, std::string_view ending) {
  if (!text.ends_with(ending)) return false;
  text.resize(text.size() - ending.size());
  text = trim(text);
  return true;
}

// Digits with spaces only between groups of three ("1 234 567"); the digits alone.
std::string grouped_digits(std::string_view whole, std::string_view original) {
  std::string digits;
  std::size_t group = 0;
  bool spaced = false;
  for (std::string_view rest = whole; !rest.empty();) {
    const std::string_view cut = trim(rest);
    if (cut.data() != rest.data()) {
      if (digits.empty() || group > 3 || (spaced && group != 3)) refuse(original);
      spaced = true;
      group = 0;
      rest = cut;
      continue;
    }
    if (rest.front() < '0' || rest.front() > '9') refuse(original);
    digits += rest.front();
    ++group;
    rest.remove_prefix(1);
  }
  if (spaced && group != 3) refuse(original);
  return digits;
}

std::int64_t scaled(const std::string& whole, const std::string& fraction, std::int64_t times,
                    std::string_view original) {
  std::int64_t minor = 0;
  for (const char digit :
       whole + (fraction + "00").substr(0, std::max<std::size_t>(2, fraction.size()))) {
    if (minor > kMost) refuse(original);
    minor = minor * 10 + (digit - '0');
  }
  // Fractions of a multiplier: 1,2345 млн is 1 234 500.
  std::int64_t divisor = 1;
  for (std::size_t i = 2; i < fraction.size(); ++i) divisor *= 10;
  if (minor > kMost / times || minor * times % divisor != 0) refuse(original);
  return minor * times / divisor;
}

}  // namespace

std::string without_groups(std::string_view text) {
  const std::size_t last = text.find_last_of(".,");
  const std::size_t first = text.find_first_of(".,");
  if (first == last) return std::string(text);
  const char group = text[first];
  const bool divides = text[last] != group;
  const std::string_view whole = divides ? text.substr(0, last) : text;
  std::string digits;
  for (const std::string_view piece : split(whole, group)) {
    const bool fits = digits.empty() ? !piece.empty() && piece.size() <= 3 : piece.size() == 3;
    if (!fits || piece.find_first_not_of("0123456789") != piece.npos) return std::string(text);
    digits += piece;
  }
  return divides ? digits + std::string(text.substr(last)) : digits;
}

Money parse_money(std::string_view text, std::string_view currency) {
  std::string rest(trim(text));
  rest = fold(rest);
  Money money{0, std::string(currency)};
  bool negative = false;
  for (const std::string_view minus : {"-", "−"}) {
    if (rest.starts_with(minus)) {
      rest = trim(std::string_view(rest).substr(minus.size()));
      negative = true;
      break;
    }
  }
  for (const Sign& sign : kSigns) {
    if (cut_end(rest, sign.text)) {
      money.currency = sign.currency;
      break;
    }
    if (rest.starts_with(sign.text)) {
      rest = trim(std::string_view(rest).substr(sign.text.size()));
      money.currency = sign.currency;
      break;
    }
  }
  std::int64_t times = 1;
  for (const Multiplier& multiplier : kMultipliers) {
    if (cut_end(rest, multiplier.text)) {
      times = multiplier.times;
      break;
    }
  }
  const std::string plain = without_groups(rest);
  const bool grouped = plain.size() < rest.size();
  rest = plain;
  const std::size_t point = rest.find_first_of(".,");
  const std::string whole = grouped_digits(std::string_view(rest).substr(0, point), text);
  const std::string fraction = point == rest.npos ? "" : rest.substr(point + 1);
  if (whole.empty() || (point != rest.npos && fraction.empty())) refuse(text);
  if (fraction.find_first_not_of("0123456789") != fraction.npos || fraction.size() > 9)
    refuse(text);
  if (times == 1 && fraction.size() == 3 && !grouped) refuse_doubtful(text);
  if (times == 1 && fraction.size() > 2) refuse(text);
  money.minor = scaled(whole, fraction, times, text);
  if (negative) money.minor = -money.minor;
  return money;
}

std::string money_plain(const Money& money) {
  const std::uint64_t minor = money.minor < 0 ? 0 - static_cast<std::uint64_t>(money.minor)
                                              : static_cast<std::uint64_t>(money.minor);
  return fmt::format(FMT_COMPILE("{}{}.{:02}"), money.minor < 0 ? "-" : "", minor / 100,
                     minor % 100);
}

namespace {

std::string_view sign_of(std::string_view currency) {
  if (currency == "RUB") return "₽";
  if (currency == "USD") return "$";
  if (currency == "EUR") return "€";
  return currency;
}

}  // namespace

std::string money_text(const Money& money, MoneyStyle style) {
  const bool russian = style == MoneyStyle::Russian;
  const std::string plain = money_plain({money.minor < 0 ? -money.minor : money.minor, ""});
  std::string digits = plain.substr(0, plain.size() - 3);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, russian ? "\u00A0" : ",");
  }
  if (!plain.ends_with(".00")) digits += (russian ? "," : ".") + plain.substr(plain.size() - 2);
  const std::string minus = money.minor < 0 ? (russian ? "−" : "-") : "";
  const std::string sign(sign_of(money.currency));
  return russian ? minus + digits + "\u00A0" + sign : minus + sign + digits;
}

}  // namespace ruka
