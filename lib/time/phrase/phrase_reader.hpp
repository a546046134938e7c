#pragma once
// Reads a date phrase word by word; shared by parse_when, take_when and the spans of periods.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/time/phrase/phrase.hpp"
#include "lib/time/phrase/phrase_numbers.hpp"
#include "lib/time/phrase/phrase_words.hpp"

namespace ruka {

/// One word of a phrase: folded, and where it ends in the text as it was typed.
struct PhraseWord {
  std::string text;
  std::size_t end;
};

/// The words of a text between white space; a comma or semicolon at a word's end is dropped.
std::vector<PhraseWord> phrase_words(std::string_view text);

/// Whether all words must say when, or only the first ones, with a text behind them: there a bare
/// number may count the text's things (завтра 5 коробок).
enum class Extent { Whole, Head };

/// Takes words from the front as long as they say when. A day and an hour may come in any order,
/// each at most once.
class PhraseReader {
 public:
  PhraseReader(std::vector<PhraseWord> words, const PhraseContext& context, Extent extent)
      : words_(std::move(words)), context_(context), extent_(extent) {}

  /// Reads on until a word does not belong; how many words were taken.
  std::size_t read();
  /// What they mean; only after read() took some. Throws Error{Value} where an hour may be one of
  /// the morning or of the evening.
  When result() const;

  /// Whether a day, or an hour, was among what was read.
  bool has_day() const { return day_ || moment_; }
  bool has_hour() const { return hour_ || part_ || moment_; }
  /// Whether it was counted from what stands: «на час позже».
  bool is_shift() const { return shifted_; }

  /// Whether what was read is spoilt by that word: «через час после обеда».
  bool is_spoilt() const { return blamed_ > 0; }
  /// The word that stopped the reading, behind its prepositions; empty at the end.
  std::string_view stopped_at() const;
  /// A word of the rest that says when once more, though the reading ended before it; or empty.
  std::string_view also_when() const;

 private:
  // What is added to now or taken from it.
  struct Amounts {
    int months = 0;
    int days = 0;
    int working_days = 0;
    std::chrono::minutes time{0};
    bool weeks_alone = true;
    std::size_t words = 0;
  };
  // A week, month, quarter or year that is named.
  struct Span {
    Period days;
    Unit unit;
    bool rolls;  // said without its year: a later one may be meant
    bool named;  // by its name: the later one is a year on
    std::size_t words;
  };

  bool read_one();
  bool read_day();
  bool read_time_of_day();
  bool read_before();
  std::size_t leading_words();
  std::size_t trailing_words() const;

  bool read_named_day();
  bool read_weekday();
  bool read_week();
  bool read_written_date();
  bool read_day_and_month();
  bool read_day_of_month();
  bool read_end_of();
  bool read_nth();

  bool read_from_day(const Amounts& amounts, std::size_t words, bool in);
  bool read_shift();
  bool read_same();
  bool shift(const Amounts& amounts, int sign, std::size_t words);
  const When& standing(std::size_t words) const;

  bool read_relative();
  bool read_within();
  bool read_signed();
  bool read_turned();
  bool read_turned_ago();

  bool read_written_hour();
  bool read_spoken_hour();
  bool read_counted_hour();
  bool read_part_of_day();
  void take_half();

  std::string_view word(std::size_t ahead = 0) const;
  std::optional<SaidNumber> number(std::size_t ahead) const;
  bool set_day(Day day, std::size_t words);
  bool set_date(Day day, std::size_t words);
  bool set_hour(std::chrono::seconds hour, std::size_t words);
  bool set_bare_hour(std::chrono::seconds hour, std::size_t words);
  bool set_part(DayPart part, std::size_t words);
  bool set_moment(Instant moment, std::size_t words);
  bool move(const Amounts& amounts, int sign, std::size_t words);
  Day counted(Day from, const Amounts& amounts, int sign) const;

  std::optional<std::chrono::seconds> read_dotted_hour() const;
  std::optional<std::chrono::seconds> read_hyphen_hour() const;
  std::optional<std::chrono::seconds> read_marked_hour() const;
  std::optional<std::pair<int, std::size_t>> hour_name(std::size_t ahead) const;
  std::optional<int> hour_begun(std::size_t ahead) const;
  std::optional<std::pair<std::chrono::minutes, std::size_t>> part_of_hour() const;
  std::optional<std::pair<std::chrono::minutes, std::size_t>> lacking_hour() const;
  std::optional<std::pair<std::chrono::minutes, std::size_t>> counted_minutes() const;
  std::optional<std::chrono::seconds> hour_on(Day day) const;
  std::optional<std::pair<Day, std::size_t>> named_week(std::size_t ahead) const;
  std::optional<Span> named_span(std::size_t ahead) const;
  Period rolled(const Span& span) const;
  bool is_beyond(Day day, const Span& span) const;
  std::optional<Amounts> amounts(std::size_t ahead) const;
  std::size_t add_amount(std::size_t ahead, Amounts& sum) const;
  std::size_t add_fixed_amount(std::size_t ahead, Amounts& sum) const;
  static void add_unit(Amounts& sum, Unit unit);
  std::size_t add_bare_minutes(std::size_t ahead, Amounts& sum) const;
  std::size_t add_written_amount(std::string_view text, Amounts& sum) const;
  std::optional<std::pair<Unit, std::size_t>> unit(std::size_t ahead) const;
  std::optional<int> take_year(std::size_t& words) const;
  bool is_hour_behind_day(int hour, std::size_t words) const;
  bool says_when(std::size_t at) const;

  std::vector<PhraseWord> words_;
  const PhraseContext& context_;
  Extent extent_;
  std::size_t at_ = 0;
  std::size_t blamed_ = 0;  // the word that spoils all of it, if any; never the first
  bool shifted_ = false;
  bool same_hour_ = false;  // that which stands, unless another is said
  bool after_at_ = false;   // the word before was "at" or «в»
  std::optional<Day> day_;
  std::optional<int> weekday_;  // said alone; a date behind it must agree
  std::size_t weekday_at_ = 0;  // which word that was
  std::optional<Day> week_;     // the Monday of a week whose day follows
  bool dated_ = false;          // the day is a written date; a weekday behind it must agree
  bool by_weeks_ = false;       // the day was counted in weeks: a weekday says which day of it
  std::optional<std::chrono::seconds> hour_;
  bool bare_hour_ = false;  // said as people say it, of twelve
  bool asked_ = false;      // written of twelve: 4:30
  std::optional<DayPart> part_;
  std::optional<Instant> moment_;
};

}  // namespace ruka
