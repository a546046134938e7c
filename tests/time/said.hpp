#pragma once
// Phrases and their values, on Monday, 23 November 2026, 10:00, in Moscow. "A~B": any minute from A
// to B; "A..B": a period, both days included; "-": refused.
#include <doctest/doctest.h>

#include <string>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

struct Said {
  const char* phrase;
  const char* means;
};

inline const Zone& moscow() {
  static const Zone zone("Europe/Moscow");
  return zone;
}

// As `ruka date` answers: a day or moment, or else a period.
inline std::string read_said(std::string_view phrase) {
  static const WorkCalendar calendar;
  const PhraseContext context{instant_from_text("2026-11-23T07:00:00Z"), moscow(), calendar,
                              Yearless::Ahead};
  try {
    const When when = parse_when(phrase, context);
    return to_text(when.on) +
           (when.at ? "T" + hour_digits(moscow().to_local(*when.at)) : std::string());
  } catch (const Error&) {
  }
  try {
    const Period period = parse_period(phrase, context);
    return to_text(period.from) + ".." + to_text(period.to);
  } catch (const Error&) {
    return "-";
  }
}

inline bool is_as_meant(const std::string& value, std::string_view means) {
  const std::size_t wave = means.find('~');
  if (wave == means.npos) return value == means;
  const std::string first(means.substr(0, wave));
  const std::string last = first.substr(0, 11) + std::string(means.substr(wave + 1));
  return value.size() == first.size() && first <= value && value <= last;
}

template <std::size_t N>
void check_said(const Said (&table)[N]) {
  for (const Said& one : table) {
    const std::string value = read_said(one.phrase);
    INFO(std::string(one.phrase) << ": " << value << ", not " << std::string(one.means));
    CHECK(is_as_meant(value, one.means));
  }
}

}  // namespace ruka
