#include "lib/exchange/mail/mail_date.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "lib/base/text.hpp"

namespace ruka {

namespace {

using std::chrono::minutes;

bool is_decimal(char c) { return c >= '0' && c <= '9'; }

// The number at the front, of at most `most` digits, which is cut off.
std::optional<int> cut_number(std::string_view& text, std::size_t most) {
  int number = 0;
  if (text.empty() || !is_decimal(text.front())) return std::nullopt;
  const auto read = std::from_chars(text.data(), text.data() + std::min(most, text.size()), number);
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  return number;
}

bool cut_char(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

// "+3", "+0300", "+03:00".
std::optional<minutes> numeric_offset(std::string_view word) {
  const bool west = word.starts_with('-');
  if (!west && !word.starts_with('+')) return std::nullopt;
  word.remove_prefix(1);
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(word, is_decimal));
  const auto hours = cut_number(word, digits > 2 ? digits - 2 : digits);
  cut_char(word, ':');
  const auto rest = word.empty() ? std::optional(0) : cut_number(word, 2);
  if (!hours || !rest || !word.empty() || *hours > 14 || *rest > 59) return std::nullopt;
  const minutes offset = std::chrono::hours(*hours) + minutes(*rest);
  return west ? -offset : offset;
}

struct NamedOffset {
  std::string_view name;
  int hours;
};

constexpr NamedOffset kNamedOffsets[] = {
    {"gmt", 0},   {"utc", 0},   {"ut", 0},    {"z", 0},    {"wet", 0},  {"msk", 3},
    {"msd", 4},   {"cet", 1},   {"cest", 2},  {"eet", 2},  {"eest", 3}, {"samt", 4},
    {"yekt", 5},  {"omst", 6},  {"novt", 7},  {"krat", 7}, {"irkt", 8}, {"yakt", 9},
    {"vlat", 10}, {"magt", 11}, {"pett", 12}, {"est", -5}, {"edt", -4}, {"cst", -6},
    {"cdt", -5},  {"mst", -7},  {"mdt", -6},  {"pst", -8}, {"pdt", -7}};

// "MSK", "GMT+3": a name, what is added to it, or both.
std::optional<minutes> zone_offset(std::string_view word) {
  const std::size_t sign = std::min(word.find_first_of("+-"), word.size());
  const std::string_view name = word.substr(0, sign);
  const auto found = std::ranges::find(kNamedOffsets, name, &NamedOffset::name);
  if (!name.empty() && found == std::end(kNamedOffsets)) return std::nullopt;
  const minutes base = name.empty() ? minutes(0) : std::chrono::hours(found->hours);
  if (sign == word.size()) return name.empty() ? std::nullopt : std::optional(base);
  const auto more = numeric_offset(word.substr(sign));
  return more ? std::optional(base + *more) : std::nullopt;
}

class DateWords {
 public:
  // Whether the word says something of a date.
  bool take(std::string_view word) {
    return take_hour(word) || take_day(word) || take_half(word) || take_zone(word) ||
           is_weekday(word);
  }

  std::optional<MailDate> date() const {
    if (!hour_ || !year_) return std::nullopt;
    const std::chrono::year_month_day day = *year_ / month_ / day_;
    if (!day.ok()) return std::nullopt;
    int hour = *hour_;
    if (half_ == 'p' && hour < 12) hour += 12;
    if (half_ == 'a' && hour == 12) hour = 0;
    return MailDate{
        Day(day) + std::chrono::hours(hour) + minutes(minute_) + std::chrono::seconds(second_),
        offset_};
  }

 private:
  // "09:10", "09:10:00.5", and right behind it "PM", "Z" or "+03:00".
  bool take_hour(std::string_view word) {
    const auto hour = cut_number(word, 2);
    if (hour_ || !hour || !cut_char(word, ':')) return false;
    const auto minute = cut_number(word, 2);
    const auto second = cut_char(word, ':') ? cut_number(word, 2) : std::optional(0);
    if (!minute || !second || *hour > 23 || *minute > 59 || *second > 60) return false;
    if (cut_char(word, '.')) cut_number(word, 9);
    hour_ = hour;
    minute_ = *minute;
    second_ = std::min(*second, 59);
    return word.empty() || take_half(word) || take_zone(word);
  }

  // "16", "Nov", "2026", "16-Nov-2026", "2026-11-16T09:20:00".
  bool take_day(std::string_view word) {
    if (const unsigned month = mail_month(word); month != 0) {
      month_ = std::chrono::month(month);
      return true;
    }
    const std::size_t digits = word.size();
    const auto number = cut_number(word, 4);
    if (!number) return false;
    if (digits - word.size() == 4) {
      year_ = std::chrono::year(*number);
    } else if (!day_.ok()) {
      day_ = std::chrono::day(static_cast<unsigned>(*number));
    } else {
      year_ = std::chrono::year(*number + (*number < 70 ? 2000 : 1900));
    }
    if (word.empty()) return true;
    return cut_char(word, '-') && (year_ ? take_iso(word) : take_dashed(word));
  }

  bool take_iso(std::string_view word) {
    const auto month = cut_number(word, 2);
    const bool dash = cut_char(word, '-');
    const auto day = cut_number(word, 2);
    if (!month || !dash || !day) return false;
    month_ = std::chrono::month(static_cast<unsigned>(*month));
    day_ = std::chrono::day(static_cast<unsigned>(*day));
    return word.empty() || (cut_char(word, 't') && take_hour(word));
  }

  bool take_dashed(std::string_view word) {
    const auto pieces = split(word, '-');
    return pieces.size() == 2 && mail_month(pieces[0]) != 0 && take_day(pieces[0]) &&
           take_day(pieces[1]);
  }

  bool take_half(std::string_view word) {
    if (word != "am" && word != "pm") return false;
    half_ = word[0];
    return true;
  }

  // "+0300 MSK": the figures are surer than the name.
  bool take_zone(std::string_view word) {
    const auto offset = zone_offset(word);
    if (!offset) return false;
    if (!offset_ || word.find_first_of("+-") != word.npos) offset_ = offset;
    return true;
  }

  static bool is_weekday(std::string_view word) {
    constexpr std::string_view kDays = "montuewedthufrisatsun";
    const std::size_t at = word.size() >= 3 ? kDays.find(word.substr(0, 3)) : kDays.npos;
    return at != kDays.npos && at % 3 == 0;
  }

  std::optional<std::chrono::year> year_;
  std::chrono::month month_{0};
  std::chrono::day day_{0};
  std::optional<int> hour_;
  int minute_ = 0;
  int second_ = 0;
  char half_ = ' ';
  std::optional<minutes> offset_;
};

// Without what stands in brackets, in small letters, the words apart by one space.
std::string plain_words(std::string_view text) {
  std::string plain;
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) plain += c == ',' || c == '\t' || c == '\r' || c == '\n' ? ' ' : c;
    if (c == ')' && depth > 0) --depth;
  }
  return fold(plain);
}

}  // namespace

unsigned mail_month(std::string_view word) {
  constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
  const std::string folded = fold(word);
  const std::size_t at = folded.size() >= 3 ? kMonths.find(folded.substr(0, 3)) : kMonths.npos;
  const bool letters = std::ranges::none_of(folded, is_decimal);
  return at != kMonths.npos && at % 3 == 0 && letters ? static_cast<unsigned>(at / 3 + 1) : 0;
}

std::optional<MailDate> read_mail_date(std::string_view text) {
  DateWords words;
  const std::string plain = plain_words(text);
  for (const std::string_view word : split(plain, ' ')) {
    if (!word.empty() && !words.take(word)) return std::nullopt;
  }
  return words.date();
}

}  // namespace ruka
