// Phrases that count from now, and the hours of a day.
#include "lib/time/dates.hpp"
#include "lib/time/phrase_reader.hpp"

namespace ruka {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

bool is_half(std::string_view word) { return word == "half" || word == "пол"; }

}  // namespace

// A number, or the word for one: "a", "an", «пару»; with the words it takes.
std::optional<std::pair<int, std::size_t>> PhraseReader::amount(std::size_t ahead) const {
  if (const auto number = read_number(word(ahead))) return std::pair(*number, std::size_t{1});
  if (word(ahead) == "a" || word(ahead) == "an" || word(ahead) == "one" || word(ahead) == "один" ||
      word(ahead) == "одну") {
    return std::pair(1, std::size_t{1});
  }
  if (word(ahead) == "two" || word(ahead) == "два" || word(ahead) == "две" ||
      word(ahead) == "пару") {
    return std::pair(2, std::size_t{1});
  }
  if (word(ahead) == "three" || word(ahead) == "три") return std::pair(3, std::size_t{1});
  return std::nullopt;
}

// A unit behind an amount: "days", "working days", «рабочих дня».
std::optional<std::pair<Unit, std::size_t>> PhraseReader::unit(std::size_t ahead) const {
  if (is_working(word(ahead)) && unit_word(word(ahead + 1)) == Unit::Day) {
    return std::pair(Unit::WorkingDay, std::size_t{2});
  }
  if (const auto unit = unit_word(word(ahead))) return std::pair(*unit, std::size_t{1});
  if (const auto unit = short_unit(word(ahead))) return std::pair(*unit, std::size_t{1});
  return std::nullopt;
}

bool PhraseReader::shift(int n, Unit unit, std::size_t words) {
  if (unit == Unit::Minute) return set_moment(context_.now + minutes(n), words);
  if (unit == Unit::Hour) return set_moment(context_.now + hours(n), words);
  if (n > 40000 || n < -40000) return false;
  return set_day(add_units(context_.today(), n, unit, context_.calendar), words);
}

bool PhraseReader::read_relative() {
  if (read_signed()) return true;
  const bool in = is_in(word());
  const std::size_t first = in ? 1 : 0;
  // Halves: "in half an hour", «через полчаса», «полтора часа назад».
  std::size_t words = first;
  std::optional<minutes> half;
  if (is_half(word(first)) && word(first + 1) == "an" && word(first + 2) == "hour") {
    half = minutes(30), words += 3;
  } else if (word(first) == "полчаса") {
    half = minutes(30), words += 1;
  } else if (word(first) == "полтора" && unit_word(word(first + 1)) == Unit::Hour) {
    half = minutes(90), words += 2;
  }
  if (half) {
    const bool ago = is_ago(word(words));
    if (!in && !ago) return false;
    return set_moment(context_.now + (ago ? -*half : *half), words + (ago ? 1 : 0));
  }
  const auto number = amount(first);
  if (number) words += number->second;
  const auto counted = unit(words);
  if (!counted) return false;
  words += counted->second;
  if (in) return shift(number ? number->first : 1, counted->first, words);
  if (!is_ago(word(words))) return false;
  return shift(-(number ? number->first : 1), counted->first, words + 1);
}

// "+3d", "-1d", "+2w", "+3рд", "+3 рд"; "+ 3 d" is not one.
bool PhraseReader::read_signed() {
  const std::string_view text = word();
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return false;
  const std::size_t letters = text.find_first_not_of("0123456789", 1);
  if (letters == text.npos) {
    const auto number = read_number(text.substr(1));
    const auto counted = unit(1);
    if (!number || !counted) return false;
    return shift(text[0] == '-' ? -*number : *number, counted->first, 1 + counted->second);
  }
  const auto number = read_number(text.substr(1, letters - 1));
  const auto unit = short_unit(text.substr(letters));
  if (!number || !unit) return false;
  return shift(text[0] == '-' ? -*number : *number, *unit, 1);
}

// "15:00", "в 9", "4pm", "4 pm", «9 утра», «7 вечера», «10 часов».
bool PhraseReader::read_clock() {
  if (const auto hour = read_hour(word())) return set_hour(*hour, 1);
  std::string_view digits = word();
  std::string_view half = word(1);
  std::size_t words = 2;
  for (const std::string_view suffix : {"am", "pm"}) {
    if (digits.ends_with(suffix) && digits.size() > 2) {
      half = digits.substr(digits.size() - 2);
      digits.remove_suffix(2);
      words = 1;
    }
  }
  const auto number = digits.size() <= 2 ? read_number(digits) : std::nullopt;
  if (!number || *number > 23) return false;
  const bool oclock =
      words == 2 && (half == "часов" || half == "часа" || half == "час" || half == "ч");
  if (oclock) half = word(words);
  const std::size_t with_half = words + (oclock ? 1 : 0);
  if (half == "утра" || half == "ночи" || half == "am") {
    if (*number > 12) return false;
    return set_hour(hours(*number % 12), with_half);
  }
  if (half == "вечера" || half == "дня" || half == "pm") {
    if (*number > 12) return false;
    return set_hour(hours(*number % 12 + 12), with_half);
  }
  if (oclock && after_at_) return set_hour(hours(*number), words);
  return after_at_ && words == 2 ? set_hour(hours(*number), 1) : false;
}

bool PhraseReader::read_part_of_day() {
  if (word() == "noon" || word() == "полдень") return set_hour(hours(12), 1);
  return false;
}

}  // namespace ruka
