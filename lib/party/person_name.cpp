#include "lib/party/person_name.hpp"

#include <algorithm>
#include <vector>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

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
// Of whole names, where more endings are sure: Лукич, Никитична.
constexpr std::string_view kSurePatronymics[] = {"ич", "вна", "чна"};
// Which no person's name begins with, or has in the middle.
constexpr std::string_view kCompanyWords[] = {
    "агентство", "бар",     "бюро",     "группа",   "дом",     "завод",   "институт",
    "кафе",      "клиника", "компания", "лавка",    "магазин", "отель",   "предприятие",
    "ресторан",  "салон",   "студия",   "торговый", "трактир", "фабрика", "фирма",
    "фонд",      "холдинг", "центр",    "школа"};
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

// Two letters and more, «Римский-Корсаков» too.
bool is_russian_word(std::string_view folded) {
  int letters = 0;
  for (std::string_view rest = folded; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    const bool russian = c.code >= 0x430 && c.code <= 0x44F;
    if (!russian && c.code != '-') return false;
    letters += russian ? 1 : 0;
    rest.remove_prefix(c.bytes);
  }
  return letters > 1;
}

// «И.», «И.И.»: the letters, each with its point.
std::vector<std::string> initials_of(std::string_view word) {
  std::vector<std::string> initials;
  for (std::string_view rest = word; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    if (c.bytes >= rest.size() || rest[c.bytes] != '.') return {};
    initials.emplace_back(rest.substr(0, c.bytes + 1));
    rest.remove_prefix(c.bytes + 1);
  }
  return initials;
}

// «Иванов И. И.», «И.И. Иванов»: none where a word is no initial or there are more than two.
std::optional<PersonName> read_initials(const std::vector<std::string>& words) {
  std::vector<std::string> initials;
  std::string surname;
  for (const std::string& word : words) {
    const auto found = initials_of(word);
    initials.insert(initials.end(), found.begin(), found.end());
    if (found.empty()) surname += (surname.empty() ? "" : " ") + word;
  }
  if (initials.empty() || initials.size() > 2 || surname.empty()) return std::nullopt;
  return PersonName{surname, initials[0], initials.size() > 1 ? initials[1] : ""};
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

bool is_whole_person_name(std::string_view name) {
  std::vector<std::string> words;
  const std::string line = fold(clean_line(name));
  for (const std::string_view word : split(line, ' ')) words.emplace_back(word);
  if (words.size() != 3) return false;
  for (const std::string& word : words) {
    if (!is_russian_word(word) ||
        std::ranges::find(kCompanyWords, word) != std::end(kCompanyWords)) {
      return false;
    }
  }
  return ends_with_one(words[2], kSurePatronymics) ||
         (ends_with_one(words[1], kSurePatronymics) && is_surname(words[2]));
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
  if (auto read = read_initials(words)) return *read;
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
