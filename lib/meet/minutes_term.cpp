#include "lib/meet/minutes_term.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/meet/minutes_words.hpp"

namespace ruka {

std::string joined_words(const LineWords& words, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t at = from; at < std::min(to, words.size()); ++at) {
    text += (text.empty() ? "" : " ") + words[at];
  }
  return text;
}

LineWords split_words(std::string_view text) {
  LineWords words;
  for (const std::string_view word : split(text, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

namespace {

// «завтра до 12:00»: the day stands in front of the mark, the hour behind it. Where the day begins,
// and what is left behind the hour.
struct DayAndHour {
  When when;
  std::size_t from;
  std::string left;
};
std::optional<DayAndHour> day_before_hour(const LineContext& at_desk, const LineWords& words,
                                          std::size_t at, std::size_t mark) {
  const std::string tail = joined_words(words, at + mark, words.size());
  PhraseContext early = at_desk.phrases;  // an hour of that day is never over
  early.now = early.zone.to_instant(LocalTime(early.today()));
  for (std::size_t count = std::min<std::size_t>(4, at); count > 0; --count) {
    const std::string day = joined_words(words, at - count, at);
    const std::string both = day + " " + tail;
    std::string_view hour = tail;
    std::string_view rest = both;
    try {
      const When on = parse_when(day, at_desk.phrases);
      const When by = take_when(hour, early);
      const When when = take_when(rest, at_desk.phrases);
      if (on.at || !by.at || !when.at || when.on != on.on || rest != hour) continue;
      return DayAndHour{when, at - count, std::string(rest)};
    } catch (const Error&) {
      continue;  // not a day, or not an hour alone
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<When> take_term_marked(const LineContext& at_desk, LineWords& words) {
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    const std::size_t mark = term_mark(words, at);
    if (mark == 0 || at + mark >= words.size()) continue;
    const auto put_back = [&](std::size_t from, const std::string& left) {
      words.resize(from);
      for (std::string& word : split_words(left)) words.push_back(std::move(word));
    };
    if (const auto both = day_before_hour(at_desk, words, at, mark)) {
      put_back(both->from, both->left);
      return both->when;
    }
    const bool denied = fold(words[at]) == "не";  // «не позднее среды»
    const std::size_t last = at + mark - 1;
    const std::size_t from = denied ? at : last + (begins_date(words[last]) ? 0 : 1);
    const std::string tail = joined_words(words, from, words.size());
    std::string_view rest = tail;
    try {
      const When when = take_when(rest, at_desk.phrases);
      put_back(at, std::string(rest));
      return when;
    } catch (const Error&) {
      // «срок:»: nothing but a date follows.
      if (words[at].ends_with(':') ||
          is_meant_as_date(joined_words(words, at + mark, words.size())))
        throw;
    }
  }
  return std::nullopt;
}

std::optional<When> take_term_unmarked(const LineContext& at_desk, LineWords& words) {
  const std::string whole = joined_words(words, 0, words.size());
  std::string_view text = whole;
  std::string_view cut = whole;
  const auto past = [&](const When& when) { return when.on < at_desk.phrases.today(); };
  auto when = take_when_behind(cut, at_desk.phrases);
  const std::string_view tail = text.substr(cut.size());
  if (when && (past(*when) || ends_with_other_date(cut, tail))) when.reset();
  if (when) text = cut;
  const bool number = text.front() >= '0' && text.front() <= '9';
  if (!when && !number && is_meant_as_date(text)) when = take_when(text, at_desk.phrases);
  if (!when || past(*when)) return std::nullopt;
  words = split_words(text);
  return when;
}

bool has_term(const LineContext& at_desk, LineWords words) {
  try {
    return take_term_marked(at_desk, words) || take_term_unmarked(at_desk, words);
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage) throw;
    return true;  // meant as one
  }
}

}  // namespace ruka
