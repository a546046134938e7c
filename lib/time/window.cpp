#include "lib/time/window.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_numbers.hpp"
#include "lib/time/phrase/phrase_reader.hpp"
#include "lib/time/phrase/phrase_words.hpp"

namespace ruka {

namespace {

using Seconds = std::chrono::seconds;

// "14.00", «15.30»: "10.11" may be a day.
std::string with_colon(std::string_view word) {
  const auto pieces = split(word, '.');
  if (pieces.size() != 2 || pieces[0].size() > 2 || pieces[1].size() != 2) return std::string(word);
  const auto minute = read_number(pieces[1]);
  const bool hour = minute && (*minute == 0 || *minute > 12);
  return hour ? fmt::format("{}:{}", pieces[0], pieces[1]) : std::string(word);
}

// "10:00", "10": in a window a bare number is an hour.
std::optional<Seconds> hour_of(std::string_view written) {
  const std::string word = with_colon(written);
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

using WordSpan = std::span<const std::string>;

// «двух», «10 часов», «9 утра», «полвторого», "2 pm".
std::optional<Seconds> spoken_hour(WordSpan words, const PhraseContext& context) {
  std::vector<PhraseWord> said = {{"в", 0}};
  for (const std::string& word : words) said.push_back({with_colon(word), 0});
  const std::size_t count = said.size();
  PhraseReader reader(std::move(said), context, Extent::Whole);
  try {
    if (reader.read() < count || reader.has_day() || !reader.has_hour()) return std::nullopt;
    const When when = reader.result();
    if (!when.at) return std::nullopt;
    const LocalTime local = context.zone.to_local(*when.at);
    return local - std::chrono::floor<std::chrono::days>(local);
  } catch (const Error&) {
    return std::nullopt;  // doubtful by itself
  }
}

std::optional<Hours> hours_between(WordSpan from, WordSpan to, const PhraseContext& context) {
  if (from.size() == 1 && to.size() == 1) {
    if (const auto hours = hours_of(from[0], to[0])) return hours;
  }
  const auto first = spoken_hour(from, context);
  const auto last = spoken_hour(to, context);
  return first && last ? std::optional(Hours{*first, *last}) : std::nullopt;
}

bool is_amid(std::string_view word) { return word == "между" || word == "between"; }

// Two hours, and the words that say them.
struct SaidHours {
  Hours hours;
  std::size_t begin, end;
};

// Those around the word `at` between them: «с 10 часов до 12», «14:00 до 15:30», «между 15 и 16».
std::optional<SaidHours> hours_around(WordSpan words, std::size_t at,
                                      const PhraseContext& context) {
  constexpr std::size_t kMost = 3;  // words of an hour
  const bool until = is_to(words[at]);
  if (!until && words[at] != "и" && words[at] != "and") return std::nullopt;
  for (std::size_t left = std::min(kMost, at); left > 0; --left) {
    const std::size_t first = at - left;
    const std::string_view before = first > 0 ? std::string_view(words[first - 1]) : "";
    const bool marked = until ? is_from(before) || is_at_hour(before) : is_amid(before);
    if (!until && !marked) continue;
    for (std::size_t right = std::min(kMost, words.size() - at - 1); right > 0; --right) {
      const auto hours =
          hours_between(words.subspan(first, left), words.subspan(at + 1, right), context);
      if (hours) return SaidHours{*hours, marked ? first - 1 : first, at + 1 + right};
    }
  }
  return std::nullopt;
}

// Takes the hours out of the words: "10:00-12:00", "10-12", «с 10 до 12».
std::optional<Hours> take_hours(std::vector<std::string>& words, const PhraseContext& context) {
  const auto place = [&](std::size_t at) {
    return words.begin() + static_cast<std::ptrdiff_t>(at);
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto pieces = split(words[at], '-');
    // 18-00 is one hour, 10-12 are two.
    if (pieces.size() == 2 && pieces[1] != "00") {
      if (const auto hours = hours_of(pieces[0], pieces[1])) {
        const bool marked = at > 0 && is_at_hour(words[at - 1]);
        words.erase(place(marked ? at - 1 : at), place(at + 1));
        return hours;
      }
    }
    if (const auto said = hours_around(words, at, context)) {
      words.erase(place(said->begin), place(said->end));
      return said->hours;
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

std::string joined_words(WordSpan words) { return fmt::format("{}", fmt::join(words, " ")); }

std::optional<When> when_of(WordSpan words, const PhraseContext& context) {
  try {
    return parse_when(joined_words(words), context);
  } catch (const Error&) {
    return std::nullopt;
  }
}

// «завтра в 13:00 на час»: a moment, and how long from it on.
std::optional<Window> window_of_length(WordSpan words, const PhraseContext& context) {
  for (std::size_t at = 1; at + 1 < words.size(); ++at) {
    if (words[at] != "на" && words[at] != "for") continue;
    const WordSpan rest = words.subspan(at + 1);
    if (rest.size() == 1 && read_number(rest[0])) continue;  // «на 11» is an hour
    try {
      const When when = parse_when(joined_words(words.first(at)), context);
      const std::string length = joined_words(rest);
      if (when.at) {
        return Window{*when.at,
                      *when.at + (length == "час" ? std::chrono::hours(1) : parse_span(length))};
      }
    } catch (const Error&) {
      continue;  // what is wrong with it as a date says more
    }
  }
  return std::nullopt;
}

bool is_understood(const std::string& word) {
  static const std::vector<std::string> known = all_phrase_words();
  return (word.front() >= '0' && word.front() <= '9') || is_preposition(word) || is_from(word) ||
         is_to(word) || is_amid(word) || word == "и" || word == "and" || said_number(word, {}) ||
         unit_word(word) || day_word(word) || weekday_word(word) || month_word(word) ||
         std::ranges::find(known, word) != known.end();
}

// A span that is not read: what of it is strange, and how one is written.
[[noreturn]] void refuse_span(std::string_view phrase, const Error& error) {
  const std::vector<std::string> words = words_of(with_close_hyphens(clean_line(phrase)));
  const auto begins = std::ranges::find_if(
      words, [](const std::string& word) { return is_from(word) || is_amid(word); });
  const bool span = begins != words.end() ||
                    std::ranges::any_of(words, [](const auto& word) { return is_to(word); });
  if (!span || error.kind() != ErrorKind::Value) throw Error(error);
  const auto strange = std::ranges::find_if_not(words, is_understood);
  throw Error(ErrorKind::Value,
              strange == words.end()
                  ? error.message()
                  : msg("“{phrase}” is not a date: “{word}” is not understood",
                        {{"phrase", terminal_safe(phrase)}, {"word", terminal_safe(*strange)}}),
              msg("write it like: fri 15:00-16:30"));
}

}  // namespace

std::optional<Window> said_window(std::string_view phrase, const PhraseContext& context) {
  std::vector<std::string> words = words_of(with_close_hyphens(clean_line(phrase)));
  const auto hours = take_hours(words, context);
  if (!hours) return window_of_length(words, context);
  Day on = context.own_day.value_or(context.today());
  if (!words.empty()) {
    const auto when = when_of(words, context);
    if (!when) return std::nullopt;  // what is wrong with the phrase as a date says more
    if (when->at) {
      throw Error(ErrorKind::Value,
                  msg("“{phrase}” has more than one hour", {{"phrase", terminal_safe(phrase)}}),
                  msg("write it like: tomorrow 10:00-12:00"));
    }
    on = when->on;
  }
  if (hours->to <= hours->from) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” ends before it begins", {{"phrase", terminal_safe(phrase)}}),
                msg("write it like: tomorrow 10:00-12:00"));
  }
  return Window{said_instant(on + hours->from, context.zone),
                said_instant(on + hours->to, context.zone)};
}

Slot parse_slot(std::string_view phrase, const PhraseContext& context) {
  try {
    return {parse_when(phrase, context), std::nullopt};
  } catch (const Error& error) {
    const auto window = said_window(phrase, context);
    if (!window) refuse_span(phrase, error);
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
