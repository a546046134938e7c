// Hours as they are written: 16:30, «18-00», «завтра в 16.30», "4:30 pm", «15ч».
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/dates.hpp"
#include "lib/time/phrase/phrase_halves.hpp"
#include "lib/time/phrase/phrase_reader.hpp"

namespace ruka {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// An hour in digits without its zero that the morning and the afternoon have: 4:30 is asked about,
// 04:30 is not.
bool is_of_two_halves(std::string_view word, seconds hour) {
  const bool zero = word.starts_with('0') || (word.size() > 1 && word[1] >= '0' && word[1] <= '9');
  return !zero && hour >= hours(1) && hour < kFirstMorningHour;
}

}  // namespace

// «завтра в 16.30»: an hour behind a day, or behind "at" where it is no date. "16.30" alone is
// neither, and "at 10.11" may be both: those are refused. «пт 27.11» is the date if a Friday is.
std::optional<seconds> PhraseReader::read_dotted_hour() const {
  const auto pieces = split(word(), '.');
  if (pieces.size() != 2 || pieces[0].size() > 2 || pieces[1].size() != 2) return std::nullopt;
  const auto hour = read_number(pieces[0]);
  const auto minute = read_number(pieces[1]);
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  if (weekday_ && !after_at_ && *hour > 0 && *minute > 0 && *minute <= 12) {
    const auto date = read_date(word(), context_.today(), context_.yearless);
    if (date && iso_weekday(*date) == *weekday_) return std::nullopt;
  }
  if (day_ || (after_at_ && (*minute > 12 || *minute == 0))) {
    return hours(*hour) + minutes(*minute);
  }
  const bool at_an_hour = at_ > 0 && is_at_hour(words_[at_ - 1].text);
  if (*minute <= 12 && *minute > 0 && !at_an_hour) return std::nullopt;
  const bool no_day = *minute == 0 || *minute > 12;
  throw Error(
      ErrorKind::Value,
      no_day ? msg("“{text}” is not how an hour is written", {{"text", terminal_safe(word())}})
             : msg("“{date}” is doubtful: a day or an hour?", {{"date", terminal_safe(word())}}),
      msg("an hour is written with a colon: {hour}",
          {{"hour", fmt::format("{:02}:{:02}", *hour, *minute)}}));
}

// «18-00», «9-30». Without "at" only where it can be no span of hours or number of things.
std::optional<seconds> PhraseReader::read_hyphen_hour() const {
  const auto pieces = split(word(), '-');
  if (pieces.size() != 2 || pieces[0].size() > 2 || pieces[1].size() != 2) return std::nullopt;
  const auto hour = read_number(pieces[0]);
  const auto minute = read_number(pieces[1]);
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  const seconds at = hours(*hour) + minutes(*minute);
  const bool plain = *minute == 0 || *minute == 30 || *minute == 45;
  if (!plain && !(after_at_ && *minute % 5 == 0)) return std::nullopt;
  // «20-30 кресел»
  if (extent_ == Extent::Head && !after_at_ && *minute != 0) refuse_number(word(), at);
  return at;
}

// «15ч», «10ч30м»: behind "at".
std::optional<seconds> PhraseReader::read_marked_hour() const {
  if (word().find("ч") == std::string_view::npos && word().find('h') == std::string_view::npos) {
    return std::nullopt;
  }
  Amounts sum;
  const bool only_time = add_written_amount(word(), sum) == 1 && sum.days == 0 && sum.months == 0 &&
                         sum.working_days == 0 && sum.time < hours(24) && sum.time >= hours(1);
  return only_time ? std::optional<seconds>(sum.time) : std::nullopt;
}

// "15:00", «18-00», "4:30 pm", "4pm", "10h30".
bool PhraseReader::read_written_hour() {
  std::string_view text = word();
  std::optional<DayPart> half;
  for (const auto& [suffix, part] : {std::pair{"am", DayPart::Am}, std::pair{"pm", DayPart::Pm}}) {
    if (text.size() > 2 && text.ends_with(suffix)) {
      text.remove_suffix(2);
      half = part;
    }
  }
  auto hour = read_hour(text);
  if (!hour) hour = read_hyphen_hour();
  if (!hour && (after_at_ || (day_ && extent_ == Extent::Whole))) {
    const auto marked = read_marked_hour();
    // «завтра 2ч» may be how long
    if (marked && (after_at_ || *marked >= kFirstMorningHour)) return set_bare_hour(*marked, 1);
  }
  if (!hour && half && text.size() <= 2) {
    if (const auto number = read_number(text); number && *number <= 12) hour = hours(*number);
  }
  if (!hour || (half && *hour >= hours(13))) return false;
  if (half && part_) return false;
  const bool asked = is_of_two_halves(text, *hour);
  if (!set_hour(*hour, 1)) return false;
  if (half) part_ = half;
  asked_ = asked;
  return true;
}

}  // namespace ruka
