#pragma once
// Reads a date phrase word by word; shared by parse_when, take_when and the spans of periods.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/time/phrase.hpp"
#include "lib/time/phrase_words.hpp"

namespace ruka {

/// One word of a phrase: folded, and where it ends in the text as it was typed.
struct PhraseWord {
  std::string text;
  std::size_t end;
};

/// The words of a text between white space; a comma or semicolon at a word's end is dropped.
std::vector<PhraseWord> phrase_words(std::string_view text);

/// Takes words from the front as long as they say when. A day and an hour may come in any order,
/// each at most once.
class PhraseReader {
 public:
  PhraseReader(std::vector<PhraseWord> words, const PhraseContext& context)
      : words_(std::move(words)), context_(context) {}

  /// Reads on until a word does not belong; how many words were taken.
  std::size_t read();
  /// What they mean; only after read() took some.
  When result() const;

  /// The word that stopped the reading; empty at the end.
  std::string_view stopped_at() const;

 private:
  bool read_one();
  bool read_day();
  bool read_hour_words();
  bool read_named_day();
  bool read_weekday();
  bool read_written_date();
  std::optional<std::chrono::seconds> read_dotted_hour() const;
  bool read_day_and_month();
  bool read_end_of();
  bool read_relative();
  bool read_signed();
  bool read_clock();
  bool read_part_of_day();

  std::string_view word(std::size_t ahead = 0) const;
  bool set_day(Day day, std::size_t words);
  bool set_date(Day day, std::size_t words);
  bool set_hour(std::chrono::seconds hour, std::size_t words);
  bool set_moment(Instant moment, std::size_t words);
  bool shift(int n, Unit unit, std::size_t words);
  std::optional<std::pair<int, std::size_t>> amount(std::size_t ahead) const;
  std::optional<std::pair<Unit, std::size_t>> unit(std::size_t ahead) const;
  std::optional<int> take_year(std::size_t& words) const;

  std::vector<PhraseWord> words_;
  const PhraseContext& context_;
  std::size_t at_ = 0;
  bool after_at_ = false;  // the word before was "at" or «в»
  std::optional<Day> day_;
  std::optional<int> weekday_;  // said alone; a date behind it must agree
  bool dated_ = false;          // the day is a written date; a weekday behind it must agree
  std::optional<std::chrono::seconds> hour_;
  std::optional<Instant> moment_;
};

}  // namespace ruka
