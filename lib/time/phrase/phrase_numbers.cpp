#include "lib/time/phrase/phrase_numbers.hpp"

#include <algorithm>
#include <iterator>

#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_words.hpp"

namespace ruka {

namespace {

struct NumberWord {
  std::string_view text;
  int value;
};

constexpr NumberWord kCardinals[] = {
    {"один", 1},          {"одна", 1},         {"одну", 1},        {"одно", 1},
    {"одного", 1},        {"одной", 1},        {"одному", 1},      {"два", 2},
    {"две", 2},           {"двух", 2},         {"двум", 2},        {"три", 3},
    {"трех", 3},          {"трем", 3},         {"четыре", 4},      {"четырех", 4},
    {"четырем", 4},       {"пять", 5},         {"шесть", 6},       {"семь", 7},
    {"восемь", 8},        {"восьми", 8},       {"девять", 9},      {"десять", 10},
    {"одиннадцать", 11},  {"двенадцать", 12},  {"тринадцать", 13}, {"четырнадцать", 14},
    {"пятнадцать", 15},   {"шестнадцать", 16}, {"семнадцать", 17}, {"восемнадцать", 18},
    {"девятнадцать", 19}, {"двадцать", 20},    {"тридцать", 30},   {"сорок", 40},
    {"сорока", 40},       {"пятьдесят", 50},   {"пятидесяти", 50}, {"шестьдесят", 60},
    {"шестидесяти", 60},  {"девяносто", 90},   {"сто", 100},       {"двое", 2},
    {"трое", 3},          {"четверо", 4},      {"one", 1},         {"two", 2},
    {"three", 3},         {"four", 4},         {"five", 5},        {"six", 6},
    {"seven", 7},         {"eight", 8},        {"nine", 9},        {"ten", 10},
    {"eleven", 11},       {"twelve", 12},      {"thirteen", 13},   {"fourteen", 14},
    {"fifteen", 15},      {"sixteen", 16},     {"seventeen", 17},  {"eighteen", 18},
    {"nineteen", 19},     {"twenty", 20},      {"thirty", 30},     {"forty", 40},
    {"fifty", 50},        {"sixty", 60},       {"ninety", 90}};

// Russian ordinals by their stem, English ones whole.
constexpr NumberWord kOrdinalStems[] = {
    {"перв", 1},       {"втор", 2},         {"трет", 3},         {"четверт", 4},
    {"пят", 5},        {"шест", 6},         {"седьм", 7},        {"восьм", 8},
    {"девят", 9},      {"десят", 10},       {"одиннадцат", 11},  {"двенадцат", 12},
    {"тринадцат", 13}, {"четырнадцат", 14}, {"пятнадцат", 15},   {"шестнадцат", 16},
    {"семнадцат", 17}, {"восемнадцат", 18}, {"девятнадцат", 19}, {"двадцат", 20},
    {"тридцат", 30}};
constexpr std::string_view kOrdinalEndings[] = {"ый",  "ой", "ого", "ому", "ом",   "ое",
                                                "ая",  "ую", "ым",  "ий",  "ьего", "ьему",
                                                "ьем", "ье", "ья",  "ью",  "ьей"};
constexpr NumberWord kOrdinals[] = {{"first", 1},       {"second", 2},       {"third", 3},
                                    {"fourth", 4},      {"fifth", 5},        {"sixth", 6},
                                    {"seventh", 7},     {"eighth", 8},       {"ninth", 9},
                                    {"tenth", 10},      {"eleventh", 11},    {"twelfth", 12},
                                    {"thirteenth", 13}, {"fourteenth", 14},  {"fifteenth", 15},
                                    {"sixteenth", 16},  {"seventeenth", 17}, {"eighteenth", 18},
                                    {"nineteenth", 19}, {"twentieth", 20},   {"thirtieth", 30}};

// Behind the digits of an ordinal, with a hyphen or without one.
constexpr std::string_view kDigitEndings[] = {"го", "ого", "му", "ому", "е",  "ое", "й", "ый",
                                              "ий", "ая",  "ую", "st",  "nd", "rd", "th"};
constexpr std::string_view kHyphenEndings[] = {"м", "я", "ю"};

template <std::size_t N>
std::optional<int> find(const NumberWord (&words)[N], std::string_view text) {
  const auto* const found = std::ranges::find(words, text, &NumberWord::text);
  return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

// «пяти» is «пять», «десяти» «десять».
std::optional<int> cardinal(std::string_view word) {
  if (const auto value = find(kCardinals, word)) return value;
  constexpr std::string_view kI = "и";
  if (!word.ends_with(kI)) return std::nullopt;
  word.remove_suffix(kI.size());
  return find(kCardinals, std::string(word) + "ь");
}

std::optional<int> ordinal(std::string_view word) {
  if (const auto value = find(kOrdinals, word)) return value;
  for (const NumberWord& stem : kOrdinalStems) {
    if (!word.starts_with(stem.text)) continue;
    const std::string_view ending = word.substr(stem.text.size());
    if (std::ranges::find(kOrdinalEndings, ending) != std::end(kOrdinalEndings)) return stem.value;
  }
  return std::nullopt;
}

std::optional<SaidNumber> digits_of(std::string_view word) {
  const std::size_t count = std::min(word.find_first_not_of("0123456789"), word.size());
  const auto value = read_number(word.substr(0, count));
  if (!value) return std::nullopt;
  std::string_view ending = word.substr(count);
  if (ending.empty()) return SaidNumber{*value, 1, false, true};
  const bool hyphen = ending.starts_with('-');
  if (hyphen) ending.remove_prefix(1);
  const bool known =
      std::ranges::find(kDigitEndings, ending) != std::end(kDigitEndings) ||
      (hyphen && std::ranges::find(kHyphenEndings, ending) != std::end(kHyphenEndings));
  return known ? std::optional(SaidNumber{*value, 1, true, true}) : std::nullopt;
}

}  // namespace

std::optional<SaidNumber> said_number(std::string_view first, std::string_view second) {
  if (const auto digits = digits_of(first)) return digits;
  std::size_t words = 2;
  if (const std::size_t hyphen = first.find('-'); hyphen != first.npos) {
    second = first.substr(hyphen + 1);
    first = first.substr(0, hyphen);
    words = 1;
  }
  if (const auto tens = cardinal(first); tens && *tens >= 20) {
    if (const auto unit = cardinal(second); unit && *unit < 10) {
      return SaidNumber{*tens + *unit, words, false, false};
    }
    if (const auto unit = ordinal(second); unit && *unit < 10) {
      return SaidNumber{*tens + *unit, words, true, false};
    }
  }
  if (words == 1) return std::nullopt;
  if (const auto value = cardinal(first)) return SaidNumber{*value, 1, false, false};
  if (const auto value = ordinal(first)) return SaidNumber{*value, 1, true, false};
  return std::nullopt;
}

std::optional<int> which_one(std::string_view word) {
  constexpr std::string_view kRoman[] = {"i", "ii", "iii", "iv"};
  const auto* const roman = std::ranges::find(kRoman, word);
  if (roman != std::end(kRoman)) return static_cast<int>(roman - std::begin(kRoman)) + 1;
  const auto said = said_number(word, {});
  return said && (said->digits || said->ordinal) ? std::optional(said->value) : std::nullopt;
}

std::optional<SaidYear> said_year(std::string_view first, std::string_view second, int now) {
  if (const auto step = step_word(first); step && unit_word(second) == Unit::Year) {
    return SaidYear{now + *step, 2, true};
  }
  constexpr std::size_t kDigits = 4;
  const auto year = first.size() >= kDigits ? read_number(first.substr(0, kDigits)) : std::nullopt;
  if (!year || *year < 1900 || *year > 2199) return std::nullopt;
  const std::string_view mark = first.substr(kDigits);
  if (!mark.empty() && !is_year_mark(mark)) return std::nullopt;
  const bool behind = is_year_mark(second);
  return SaidYear{*year, behind ? std::size_t{2} : std::size_t{1}, behind || !mark.empty()};
}

}  // namespace ruka
