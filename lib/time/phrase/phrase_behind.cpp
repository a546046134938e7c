// What stands behind a date at the beginning of a text, and whether it says when once more.
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

namespace {

// "24.11", "2026-11-24", "14:00", "14:00-15:30"; "2.5" and "1.50" are numbers.
bool is_written_time(std::string_view word) {
  const auto is_digits = [](std::string_view text, std::size_t size) {
    return text.size() == size && text.find_first_not_of("0123456789") == text.npos;
  };
  const auto hours = split(word, '-');
  if (hours.size() == 3) return is_digits(hours[0], 4) && is_digits(hours[1], 2);
  const auto clock = split(hours[0], ':');
  if (clock.size() == 2) return read_number(clock[0]) && is_digits(clock[1], 2);
  const auto day = split(word, '.');
  return day.size() >= 2 && is_digits(day[1], 2) && day[1] <= "12" && day[1] > "00" &&
         (is_digits(day[0], 2) || day.size() == 3);
}

// «14-15» of a working day, of things as well: «10-12 кресел».
bool is_hours_of_work(std::string_view word) {
  constexpr int kFirst = 8;
  constexpr int kLast = 21;
  const auto pieces = split(word, '-');
  if (pieces.size() != 2) return false;
  const auto from = read_number(pieces[0]);
  const auto to = read_number(pieces[1]);
  return from && to && *from >= kFirst && *from < *to && *to <= kLast;
}

}  // namespace

// Whether the word there, behind its prepositions, is one that says when by itself.
bool PhraseReader::says_when(std::size_t at) const {
  if (at >= words_.size()) return false;
  const std::string_view word = words_[at].text;
  const std::string_view next = at + 1 < words_.size() ? words_[at + 1].text : std::string_view{};
  const auto said = said_number(word, next);
  const std::string_view after =
      said && at + said->words < words_.size() ? words_[at + said->words].text : std::string_view{};
  return weekday_word(word) || day_word(word) || is_vague_hour(word) || is_written_time(word) ||
         (is_infinitive(next) && is_hours_of_work(word)) || part_of_day({word, next}) ||
         (said && month_word(after)) ||
         ((is_next(word) || is_this(word)) && (weekday_word(next) || unit_word(next)));
}

// «завтра или в пятницу позвонить», «ср 10 позвонить», «завтра с 9 до 12 совещание»: the text would
// begin with what says when.
std::string_view PhraseReader::also_when() const {
  const auto text_at = [&](std::size_t i) {
    return i < words_.size() ? std::string_view(words_[i].text) : std::string_view{};
  };
  const auto number_at = [&](std::size_t i) {
    return said_number(text_at(i), text_at(i + 1)).has_value() || read_hour(text_at(i)).has_value();
  };
  std::size_t at = at_;
  while (is_or(text_at(at)) || is_to(text_at(at)) || is_preposition(text_at(at))) ++at;
  if (says_when(at) || is_either(text_at(at_))) return text_at(at);
  const bool between = text_at(at_) == "между" && text_at(at_ + 2) == "и";
  const bool span = ((is_from(text_at(at_)) && is_to(text_at(at_ + 2))) || between) &&
                    number_at(at_ + 1) && number_at(at_ + 3);
  const bool second =
      at > at_ + 1 && is_or(text_at(at_)) && is_at(text_at(at - 1)) && number_at(at);
  const bool until = is_to(text_at(at_)) && number_at(at_ + 1) && !hour_;
  if (span || second || until) return text_at(at);
  const auto said = said_number(text_at(at_), {});
  if (!said || !said->digits || said->ordinal) return {};
  const bool bare = said->value < 24 && !hour_;
  // «10 30 встреча», «в 10 30»: the minutes.
  const bool minutes = text_at(at_).size() == 2 && said->value < 60 && said->value % 5 == 0 &&
                       bare_hour_ && hour_ &&
                       *hour_ % std::chrono::hours(1) == std::chrono::seconds(0);
  const bool two = bare && text_at(at_ + 1).size() == 2 && number_at(at_ + 1);
  // "Tue 15 call": what follows may be a verb or a thing.
  const std::string_view next = text_at(at_ + 1);
  const bool latin = !next.empty() && static_cast<unsigned char>(next.front()) < 0x80;
  const bool of_weekday = bare && latin && weekday_ && weekday_at_ + 1 == at_;
  return minutes || two || of_weekday || (bare && is_infinitive(next)) ? text_at(at_)
                                                                       : std::string_view{};
}

}  // namespace ruka
