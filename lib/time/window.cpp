#include "lib/time/window.hpp"

#include <optional>
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_words.hpp"

namespace ruka {

namespace {

using Seconds = std::chrono::seconds;

// "10:00", "10": in a window a bare number is an hour.
std::optional<Seconds> hour_of(std::string_view word) {
  if (word.find(':') != word.npos) return read_hour(word);
  const auto hour = word.size() <= 2 ? read_number(word) : std::nullopt;
  return hour && *hour <= 24 ? std::optional<Seconds>(std::chrono::hours(*hour)) : std::nullopt;
}

// A single digit, as people say it, of twelve hours.
bool is_bare(std::string_view word) { return word.size() == 1 && word != "0"; }

struct Hours {
  Seconds from;
  Seconds to;
};

std::optional<Hours> hours_of(std::string_view from, std::string_view to) {
  constexpr Seconds kHalfDay = std::chrono::hours(12);
  constexpr Seconds kFirstMorningHour = std::chrono::hours(8);
  const auto first = hour_of(from);
  const auto last = hour_of(to);
  if (!first || !last) return std::nullopt;
  Hours hours{*first, *last};
  // «с 2 до 4» is the afternoon, «с 10 до 3» ends in it.
  if (is_bare(from) && hours.from < kFirstMorningHour - std::chrono::hours(1)) {
    hours.from += kHalfDay;
  }
  const bool before = hours.to <= hours.from && hours.to + kHalfDay > hours.from;
  if (is_bare(to) && hours.to < kFirstMorningHour && before) hours.to += kHalfDay;
  return hours;
}

std::string with_close_hyphens(std::string_view phrase) {
  std::string text = dashes_as_hyphens(phrase);
  for (const auto& [spaced, close] : {std::pair{" - ", "-"}, {" -", "-"}, {"- ", "-"}}) {
    for (auto at = text.find(spaced); at != text.npos; at = text.find(spaced)) {
      // "-3d" stays a date of its own.
      if (at == 0 || text[at - 1] < '0' || text[at - 1] > '9') break;
      text.replace(at, std::string_view(spaced).size(), close);
    }
  }
  return text;
}

// Takes the hours out of the words: "10:00-12:00", "10-12", «с 10 до 12».
std::optional<Hours> take_hours(std::vector<std::string>& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
    const auto pieces = split(words[at], '-');
    // 18-00 is one hour, 10-12 are two.
    if (pieces.size() == 2 && pieces[1] != "00") {
      if (const auto hours = hours_of(pieces[0], pieces[1])) {
        words.erase(begin);
        return hours;
      }
    }
    if (at + 3 < words.size() && is_from(words[at]) && is_to(words[at + 2])) {
      if (const auto hours = hours_of(words[at + 1], words[at + 3])) {
        words.erase(begin, begin + 4);
        return hours;
      }
    }
  }
  return std::nullopt;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  for (const std::string_view word : split(text, ' ')) {
    if (!word.empty()) words.push_back(fold(word));
  }
  return words;
}

}  // namespace

std::optional<Window> said_window(std::string_view phrase, const PhraseContext& context) {
  std::vector<std::string> words = words_of(with_close_hyphens(clean_line(phrase)));
  const auto hours = take_hours(words);
  if (!hours) return std::nullopt;
  Day on = context.own_day.value_or(context.today());
  if (!words.empty()) {
    const When when = parse_when(fmt::format("{}", fmt::join(words, " ")), context);
    if (when.at) {
      throw Error(ErrorKind::Value,
                  msg("“{phrase}” has more than one hour", {{"phrase", terminal_safe(phrase)}}),
                  msg("write it like: tomorrow 10:00-12:00"));
    }
    on = when.on;
  }
  if (hours->to <= hours->from) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” ends before it begins", {{"phrase", terminal_safe(phrase)}}),
                msg("write it like: tomorrow 10:00-12:00"));
  }
  return Window{context.zone.to_instant(on + hours->from), context.zone.to_instant(on + hours->to)};
}

Slot parse_slot(std::string_view phrase, const PhraseContext& context) {
  try {
    return {parse_when(phrase, context), std::nullopt};
  } catch (const Error&) {
    const auto window = said_window(phrase, context);
    if (!window) throw;
    return {{context.zone.day_of(window->from), window->from},
            std::chrono::duration_cast<Minutes>(window->until - window->from)};
  }
}

Window parse_window(std::string_view phrase, const PhraseContext& context) {
  if (const auto window = said_window(phrase, context)) return *window;
  const When when = parse_when(phrase, context);
  if (when.at) return {*when.at, *when.at};
  return {context.zone.to_instant(when.on + context.calendar.hours().from),
          context.zone.to_instant(context.calendar.end_of_work(when.on))};
}

Message say_hours(LocalTime from, LocalTime to) {
  return msg("{from}-{hour}", {{"from", hour_digits(from)}, {"hour", hour_digits(to)}});
}

Message say_window(const Window& window, const Zone& zone) {
  if (window.until <= window.from) return say_instant(window.from, zone);
  return msg("{from}-{hour}", {{"from", say_instant(window.from, zone)},
                               {"hour", hour_digits(zone.to_local(window.until))}});
}

}  // namespace ruka
