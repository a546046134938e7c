// What several words say together: the part of a day, and what leads a date.
#include <algorithm>
#include <span>

#include "lib/base/text.hpp"
#include "lib/time/phrase/phrase_words.hpp"

namespace ruka {

namespace {

template <typename Meaning>
struct Saying {
  std::string_view text;
  Meaning means;
};

// Longer ones before those that they begin with.
constexpr Saying<DayPart> kParts[] = {{"с самого утра", DayPart::Morning},
                                      {"рано утром", DayPart::Morning},
                                      {"утром", DayPart::Morning},
                                      {"первым делом", DayPart::Morning},
                                      {"first thing in the morning", DayPart::Morning},
                                      {"first thing", DayPart::Morning},
                                      {"с утра пораньше", DayPart::Morning},
                                      {"с утра", DayPart::Morning},
                                      {"к утру", DayPart::Morning},
                                      {"до утра", DayPart::Morning},
                                      {"in the morning", DayPart::Morning},
                                      {"early morning", DayPart::Morning},
                                      {"morning", DayPart::Morning},
                                      {"начале рабочего дня", DayPart::Morning},
                                      {"начало рабочего дня", DayPart::Morning},
                                      {"начала рабочего дня", DayPart::Morning},
                                      {"началу рабочего дня", DayPart::Morning},
                                      {"начале дня", DayPart::Morning},
                                      {"началу дня", DayPart::Morning},
                                      {"start of the day", DayPart::Morning},
                                      {"start of business", DayPart::Morning},
                                      {"ближе к обеду", DayPart::BeforeLunch},
                                      {"ближе к полудню", DayPart::BeforeLunch},
                                      {"до обеда", DayPart::BeforeLunch},
                                      {"перед обедом", DayPart::BeforeLunch},
                                      {"первой половине дня", DayPart::BeforeLunch},
                                      {"первую половину дня", DayPart::BeforeLunch},
                                      {"before lunch", DayPart::BeforeLunch},
                                      {"late morning", DayPart::BeforeLunch},
                                      {"в обед", DayPart::Lunch},
                                      {"в районе обеда", DayPart::Lunch},
                                      {"к обеду", DayPart::Lunch},
                                      {"обеденное время", DayPart::Lunch},
                                      {"обеденный перерыв", DayPart::Lunch},
                                      {"lunchtime", DayPart::Lunch},
                                      {"at lunch", DayPart::Lunch},
                                      {"by lunch", DayPart::Lunch},
                                      {"после обеда", DayPart::AfterLunch},
                                      {"второй половине дня", DayPart::AfterLunch},
                                      {"вторую половину дня", DayPart::AfterLunch},
                                      {"днем", DayPart::AfterLunch},
                                      {"after lunch", DayPart::AfterLunch},
                                      {"in the afternoon", DayPart::AfterLunch},
                                      {"afternoon", DayPart::AfterLunch},
                                      {"ближе к вечеру", DayPart::LateDay},
                                      {"под вечер", DayPart::LateDay},
                                      {"ближе к концу дня", DayPart::LateDay},
                                      {"late afternoon", DayPart::LateDay},
                                      {"поздно вечером", DayPart::LateEvening},
                                      {"late evening", DayPart::LateEvening},
                                      {"вечером", DayPart::Evening},
                                      {"к вечеру", DayPart::Evening},
                                      {"до вечера", DayPart::Evening},
                                      {"in the evening", DayPart::Evening},
                                      {"evening", DayPart::Evening},
                                      {"close of business", DayPart::EndOfWork},
                                      {"end of business", DayPart::EndOfWork}};

// Whether a bare number behind them is an hour. Longer ones first.
constexpr Saying<bool> kLeading[] = {
    {"не позднее чем", true}, {"не позже чем", true},   {"не позднее", true},
    {"не позже", true},       {"самое позднее", true},  {"самое позже", true},
    {"no later than", true},  {"not later than", true}, {"at the latest", true},
    {"ближе к", true},        {"в районе", true},       {"начиная с", true},
    {"начиная со", true},     {"starting from", true},  {"начиная", true},
    {"starting", true},       {"крайний срок", false},  {"срок до", true},
    {"срок", false},          {"дедлайн", false},       {"deadline", false},
    {"due", false},           {"строго", false},        {"прям", false},
    {"максимум", false}};

constexpr Saying<DayPart> kHalves[] = {{"утра", DayPart::Morning},
                                       {"дня", DayPart::AfterLunch},
                                       {"вечера", DayPart::Evening},
                                       {"ночи", DayPart::Night},
                                       {"пополудни", DayPart::Pm},
                                       {"am", DayPart::Am},
                                       {"pm", DayPart::Pm},
                                       {"a.m.", DayPart::Am},
                                       {"p.m.", DayPart::Pm},
                                       {"in the morning", DayPart::Am},
                                       {"in the afternoon", DayPart::Pm},
                                       {"in the evening", DayPart::Pm},
                                       {"at night", DayPart::Night}};

// The first row whose words are those that `words` begin with.
template <typename Said, typename Meaning>
std::optional<Said> said_first(std::span<const Saying<Meaning>> rows,
                               const std::vector<std::string_view>& words) {
  for (const auto& row : rows) {
    const auto parts = split(row.text, ' ');
    if (parts.size() <= words.size() &&
        std::ranges::equal(parts, std::span(words).first(parts.size()))) {
      return Said{row.means, parts.size()};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<SaidPart> part_of_day(const std::vector<std::string_view>& words) {
  return said_first<SaidPart, DayPart>(kParts, words);
}
std::optional<SaidPart> half_of_day(const std::vector<std::string_view>& words) {
  return said_first<SaidPart, DayPart>(kHalves, words);
}

std::optional<LeadingWords> leading_phrase(const std::vector<std::string_view>& words) {
  return said_first<LeadingWords, bool>(kLeading, words);
}

}  // namespace ruka
