#include "lib/time/phrase/phrase.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

namespace {

Message how_to_write_dates() {
  return msg("write it like: fri 16:30, in 3 days, +3wd, 31.12.2026 (see man ruka-dates)");
}

[[noreturn]] void refuse(std::string_view phrase, std::string_view word) {
  if (is_vague_hour(word)) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” is doubtful: “{word}” is no hour",
                    {{"phrase", terminal_safe(phrase)}, {"word", terminal_safe(word)}}),
                msg("say the hour: tomorrow 9:00, 9 am, 16:30"));
  }
  const std::string near = nearest_word(word, all_phrase_words());
  if (!near.empty() && near != word) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” is not a date: “{word}” is not understood",
                    {{"phrase", terminal_safe(phrase)}, {"word", terminal_safe(word)}}),
                msg("did you mean “{near}”?", {{"near", near}}));
  }
  throw Error(ErrorKind::Value,
              msg("“{phrase}” is not a date: “{word}” is not understood",
                  {{"phrase", terminal_safe(phrase)}, {"word", terminal_safe(word)}}),
              how_to_write_dates());
}

[[noreturn]] void refuse_period(std::string_view phrase, const Period& period) {
  throw Error(ErrorKind::Value,
              msg("“{phrase}” is a period, not a day", {{"phrase", terminal_safe(phrase)}}),
              msg("name a day of it; its last one is {date}", {{"date", day_digits(period.to)}}));
}

std::optional<Period> period_in(std::string_view phrase, const PhraseContext& context) {
  try {
    return named_period(phrase, context);
  } catch (const Error&) {
    return std::nullopt;  // one that is wrong: what is wrong with the date says more
  }
}

// A period at the beginning of a text: «на следующей неделе позвонить».
void refuse_period_before(std::string_view text, const std::vector<PhraseWord>& words,
                          const PhraseContext& context) {
  constexpr std::size_t kLongest = 6;
  for (std::size_t count = std::min(words.size(), kLongest); count > 0; --count) {
    const std::string_view head = trim(text.substr(0, words[count - 1].end));
    if (const auto period = period_in(head, context)) refuse_period(head, *period);
  }
}

// The last words of a text that say when by themselves, from the word `from` on: how many they are,
// and whether they name a day and an hour.
struct Ending {
  std::size_t at;
  bool day;
  bool hour;
};
std::optional<Ending> ending_of(const std::vector<PhraseWord>& words, std::size_t from,
                                const PhraseContext& context) {
  constexpr std::size_t kLongest = 8;
  for (std::size_t at = std::max(from, words.size() - std::min(words.size(), kLongest));
       at < words.size(); ++at) {
    const std::vector<PhraseWord> rest(words.begin() + static_cast<std::ptrdiff_t>(at),
                                       words.end());
    PhraseReader reader(rest, context, Extent::Whole);
    try {
      if (reader.read() == rest.size()) return Ending{at, reader.has_day(), reader.has_hour()};
    } catch (const Error&) {
      continue;  // doubtful by itself: words of the text
    }
  }
  return std::nullopt;
}

// «перезвонить в четверг»: when it is to be done stands behind what is to be done.
void refuse_turned(std::string_view text, const std::vector<PhraseWord>& words,
                   const PhraseContext& context) {
  const auto ending = ending_of(words, 1, context);
  if (!ending) return;
  const std::string_view deed = trim(text.substr(0, words[ending->at - 1].end));
  const std::string_view when = trim(text.substr(words[ending->at - 1].end));
  throw Error(ErrorKind::Value,
              msg("“{text}” does not begin with when", {{"text", terminal_safe(text)}}),
              msg("write when first, then what: {when} {deed}",
                  {{"when", terminal_safe(when)}, {"deed", terminal_safe(deed)}}));
}

// The word of the text that says the hour, or the day, that its head has not: «завтра перезвонить в
// 15:00».
std::string_view missing_behind(const std::vector<PhraseWord>& words, std::size_t taken,
                                const PhraseReader& head, const PhraseContext& context) {
  for (std::size_t at = taken; !head.has_hour() && at + 1 < words.size(); ++at) {
    if (is_at_hour(words[at].text) && read_hour(words[at + 1].text)) return words[at + 1].text;
  }
  const auto ending = ending_of(words, taken, context);
  // «завтра позвонить в пятницу» says when twice, «завтра напомнить о встрече в пятницу» does not.
  const bool twice = ending && ending->at == taken + 1 && is_infinitive(words[taken].text);
  const bool missing = twice || (ending && ((ending->hour && !head.has_hour() && !ending->day) ||
                                            (ending->day && !head.has_day() && !ending->hour)));
  return missing ? std::string_view(words.back().text) : std::string_view{};
}

[[noreturn]] void refuse_empty() {
  throw Error(ErrorKind::Value, msg("an empty text is not a date"), how_to_write_dates());
}

}  // namespace

Instant When::deadline(const Zone& zone) const {
  return at ? *at : zone.to_instant(end_of_day(on));
}

When parse_when(std::string_view phrase, const PhraseContext& context) {
  auto words = phrase_words(phrase);
  if (words.empty()) refuse_empty();
  const std::size_t count = words.size();
  PhraseReader reader(std::move(words), context, Extent::Whole);
  if (reader.read() < count) {
    if (const auto period = period_in(phrase, context)) refuse_period(phrase, *period);
    refuse(phrase, reader.stopped_at());
  }
  return reader.result();
}

When take_when(std::string_view& text, const PhraseContext& context) {
  const auto words = phrase_words(text);
  if (words.empty()) refuse_empty();
  PhraseReader reader(words, context, Extent::Head);
  const std::size_t taken = reader.read();
  if (taken == 0) {
    if (reader.is_spoilt()) refuse(text, reader.stopped_at());
    refuse_period_before(text, words, context);
    refuse_turned(text, words, context);
    refuse(text, reader.stopped_at());
  }
  if (is_vague_hour(reader.stopped_at())) refuse(text, reader.stopped_at());
  std::string_view word = reader.also_when();
  if (word.empty()) word = missing_behind(words, taken, reader, context);
  if (!word.empty()) {
    throw Error(
        ErrorKind::Value,
        msg("“{text}” is doubtful: “{word}” says when too",
            {{"text", terminal_safe(text)}, {"word", terminal_safe(word)}}),
        msg("write one day and one hour first, then the text: tomorrow 10:00 send the offer"));
  }
  text = trim(text.substr(words[taken - 1].end));
  // «пт 12:00 — позвонить»
  for (const std::string_view dash : {"- ", "\u2013 ", "\u2014 "}) {
    if (text.starts_with(dash)) text = trim(text.substr(dash.size()));
  }
  return reader.result();
}

std::optional<When> take_when_behind(std::string_view& text, const PhraseContext& context) {
  auto words = phrase_words(text);
  const auto ending = ending_of(words, 1, context);
  if (!ending || !ending->day) return std::nullopt;
  const std::size_t cut = words[ending->at - 1].end;
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(ending->at));
  PhraseReader reader(std::move(words), context, Extent::Whole);
  reader.read();
  const When when = reader.result();
  text = trim(text.substr(0, cut));
  return when;
}

bool is_shift(std::string_view phrase, const PhraseContext& context) {
  PhraseReader reader(phrase_words(phrase), context, Extent::Whole);
  reader.read();
  return reader.is_shift();
}

bool is_meant_as_date(std::string_view text) {
  const auto words = phrase_words(text);
  if (words.empty()) return false;
  const std::string_view first = words.front().text;
  const std::string_view next = words.size() > 1 ? std::string_view(words[1].text) : "";
  if (first.front() >= '0' && first.front() <= '9') return !first.ends_with('%');
  const bool named = weekday_word(next) || unit_word(next) || month_word(next);
  return weekday_word(first) || day_word(first) || month_word(first) ||
         ((is_end(first) || is_beginning(first) || is_next(first) || is_this(first)) && named);
}

}  // namespace ruka
