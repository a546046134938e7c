// Spans of work: 1h30m, 90, 1:30, «полчаса», «1,5 ч».
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

namespace {

[[noreturn]] void refuse(std::string_view text) {
  throw Error(ErrorKind::Value,
              msg("“{text}” is not a length of time", {{"text", terminal_safe(text)}}),
              msg("write it like 30, 90m, 1h30m, 1:30 or 1,5 h"));
}

// The minutes in one unit, 0 for a word that is none.
std::int64_t minutes_in(std::string_view word) {
  if (word == "m") return 1;
  const auto unit = unit_word(word);
  if (unit == Unit::Minute) return 1;
  if (unit == Unit::Hour) return 60;
  return word == "м" ? 1 : 0;
}

// Digits, perhaps with a decimal part of one digit, cut from the front; in tenths.
std::int64_t take_tenths(std::string_view& text, std::string_view original) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto whole = read_number(text.substr(0, end));
  if (!whole || *whole > 100000) refuse(original);
  text.remove_prefix(end);
  std::int64_t tenths = std::int64_t{*whole} * 10;
  if (text.size() > 1 && (text[0] == '.' || text[0] == ',') && text[1] >= '0' && text[1] <= '9') {
    tenths += text[1] - '0';
    text.remove_prefix(2);
  }
  return tenths;
}

}  // namespace

Minutes parse_span(std::string_view text) {
  const std::string folded = fold(trim(text));
  std::string_view rest = folded;
  if (rest == "полчаса") return Minutes(30);
  if (rest == "полтора часа") return Minutes(90);
  if (rest == "час" || rest == "hour" || rest == "an hour") return Minutes(60);
  if (const auto clock = rest.find(':') != rest.npos ? read_hour(rest) : std::nullopt) {
    if (clock->count() == 0) refuse(text);
    return std::chrono::floor<Minutes>(*clock);
  }
  std::int64_t tenths = 0;
  bool hours = false;
  while (!rest.empty()) {
    const std::int64_t amount = take_tenths(rest, text);
    rest = trim(rest);
    const std::size_t end = std::min(rest.find_first_of("0123456789 "), rest.size());
    // A number alone is of minutes, behind hours too: «1ч30».
    const bool bare = end == 0 && (tenths == 0 || (hours && amount < 600));
    const std::int64_t unit = bare ? 1 : minutes_in(rest.substr(0, end));
    if (unit == 0) refuse(text);
    hours = unit == 60;
    tenths += amount * unit;
    rest = trim(rest.substr(end));
    if (bare && !rest.empty()) refuse(text);
  }
  if (tenths <= 0 || tenths % 10 != 0) refuse(text);
  return Minutes(tenths / 10);
}

}  // namespace ruka
