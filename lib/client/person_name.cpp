#include "lib/client/person_name.hpp"

#include <algorithm>
#include <vector>

#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr std::string_view kPatronymics[] = {"ович", "евич", "льич", "мич",   "нич",
                                             "овна", "евна", "ична", "инична"};
// «Гейдар Али оглы»: the word after the father's name.
constexpr std::string_view kSonOf[] = {"оглы", "оглу", "кызы", "улы"};
constexpr std::string_view kSurnames[] = {"ов",  "ев",    "ин",   "ын",   "ова",   "ева",  "ина",
                                          "ына", "ский",  "ская", "цкий", "цкая",  "енко", "чук",
                                          "юк",  "швили", "дзе",  "янц",  "ян",    "ых",   "их",
                                          "вич", "вец",   "ман",  "берг", "штейн", "баум", "ко"};
// Given names that end like surnames.
constexpr std::string_view kGivenNames[] = {
    "константин", "валентин", "мартин", "августин",  "вениамин", "марина",  "ирина",   "галина",
    "полина",     "алина",    "карина", "екатерина", "кристина", "нина",    "арина",   "ангелина",
    "регина",     "альбина",  "дина",   "валентина", "василина", "эвелина", "марьяна", "ян",
    "севастьян",  "лука",     "герман", "роман",     "демьян",   "лев",     "ева",     "рустам"};

template <std::size_t N>
bool ends_with_one(std::string_view word, const std::string_view (&endings)[N]) {
  return std::ranges::any_of(endings, [&](std::string_view ending) {
    return word.ends_with(ending) && word.size() > ending.size();
  });
}

bool is_patronymic(std::string_view word) { return ends_with_one(fold(word), kPatronymics); }

bool is_surname(std::string_view word) {
  const std::string folded = fold(word);
  return std::ranges::find(kGivenNames, folded) == std::end(kGivenNames) &&
         ends_with_one(folded, kSurnames);
}

std::string joined(const std::vector<std::string>& words, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < words.size(); ++i) text += (text.empty() ? "" : " ") + words[i];
  return text;
}

}  // namespace

std::string PersonName::whole() const {
  std::string text;
  for (const std::string* part : {&surname, &given_name, &patronymic}) {
    if (!part->empty()) text += (text.empty() ? "" : " ") + *part;
  }
  return text;
}

PersonName read_person_name(std::string_view name) {
  std::vector<std::string> words;
  const std::string line = clean_line(name);
  for (const std::string_view word : split(line, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  if (words.empty()) return {};
  if (words.size() == 1) {
    return is_surname(words[0]) ? PersonName{words[0], "", ""} : PersonName{"", words[0], ""};
  }
  if (words.size() > 2 && std::ranges::find(kSonOf, fold(words.back())) != std::end(kSonOf)) {
    words[words.size() - 2] += " " + words.back();
    words.pop_back();
    const std::size_t given = words.size() - 2;
    std::string surname = given == 0 ? "" : words[0];
    return {std::move(surname), words[given], words.back()};
  }
  // The given name stands before the patronymic; what is left is the surname.
  const auto patronymic = std::find_if(words.begin() + 1, words.end(), is_patronymic);
  if (patronymic != words.end()) {
    const PersonName read{"", *(patronymic - 1), *patronymic};
    words.erase(patronymic - 1, patronymic + 1);
    return {joined(words, 0), read.given_name, read.patronymic};
  }
  if (words.size() == 2 && !is_surname(words[0])) return {words[1], words[0], ""};
  if (words.size() == 2) return {words[0], words[1], ""};
  return is_surname(words[0]) ? PersonName{words[0], joined(words, 1), ""}
                              : PersonName{joined(words, 1), words[0], ""};
}

}  // namespace ruka
