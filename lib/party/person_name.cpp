#include "lib/party/person_name.hpp"

#include <algorithm>
#include <vector>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

// Behind a given name, these endings are a patronymic's: Петрович, Палыч, Николавна.
constexpr std::string_view kPatronymics[] = {"ович", "евич",  "льич",   "мич",  "нич",  "укич",
                                             "окич", "аввич", "икитич", "ыч",   "еич",  "аич",
                                             "овна", "евна",  "ична",   "ишна", "авна", "ална"};
// «Гейдар Али оглы»: the word after the father's name, "son of" or "daughter of".
constexpr std::string_view kSonOf[] = {"оглы", "оглу", "углы", "кызы", "гызы", "кизи", "улы",
                                       "уулу", "угли", "угил", "ugli", "ogli", "qizi", "ogly",
                                       "oglu", "kyzy", "kizi", "gyzy", "uulu"};
// «Серикулы», «Сериккызы», «Вагифоглы»: written as one word.
constexpr std::string_view kJoinedSonOf[] = {"улы", "кызы", "оглы", "оглу"};
constexpr std::string_view kSurnames[] = {
    "ов", "ев", "ин", "ын", "ова", "ева", "ина", "ына", "ский", "ская", "цкий", "цкая", "енко",
    "чук", "юк", "швили", "дзе", "янц", "ян", "ых", "их", "ич", "вец", "ман", "берг", "штейн",
    "баум", "ко",
    // in Latin letters
    "ov", "ova", "ev", "eva", "sky", "skiy", "skii", "skaya", "enko", "chuk", "dze", "shvili",
    "yants", "kin", "kina", "yin", "yina"};
// Of three words and more, where more endings are sure: Лукич, Никитична, Sergeevich.
constexpr std::string_view kSurePatronymics[] = {"ич",    "вна",  "чна",  "шна",  "ovich",
                                                 "evich", "ovna", "evna", "ichna"};
// What begins a surname of several words: van Gogh, de la Cruz.
constexpr std::string_view kParticles[] = {"van", "von", "de",  "da",  "del", "di",  "du", "dos",
                                           "la",  "le",  "der", "den", "ter", "bin", "al", "el"};
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
    "севастьян",  "лука",     "герман", "роман",     "демьян",   "лев",     "ева",     "рустам",
    "lev",        "dev",      "nova",   "geneva"};

template <std::size_t N>
bool ends_with_one(std::string_view word, const std::string_view (&endings)[N]) {
  return std::ranges::any_of(endings, [&](std::string_view ending) {
    return word.ends_with(ending) && word.size() > ending.size();
  });
}

// «Али оглы», «Али-оглы», «Серикулы».
bool is_child_of(std::string_view folded) {
  const std::size_t cut = folded.find_last_of(" -");
  if (cut == folded.npos) return ends_with_one(folded, kJoinedSonOf);
  return cut > 0 && std::ranges::find(kSonOf, folded.substr(cut + 1)) != std::end(kSonOf);
}

bool is_patronymic(std::string_view word) {
  const std::string folded = fold(word);
  return ends_with_one(folded, kPatronymics) || is_child_of(folded);
}

bool is_sure_patronymic(std::string_view word) {
  const std::string folded = fold(word);
  return ends_with_one(folded, kSurePatronymics) || is_child_of(folded);
}

bool is_surname(std::string_view word) {
  const std::string folded = fold(word);
  return std::ranges::find(kGivenNames, folded) == std::end(kGivenNames) &&
         ends_with_one(folded, kSurnames);
}

// The words of a name; «Али оглы» behind a given name is one.
std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> words;
  const std::string line = clean_line(name);
  for (const std::string_view word : split(line, ' ')) {
    if (words.size() > 1 && std::ranges::find(kSonOf, fold(word)) != std::end(kSonOf)) {
      words.back() += " " + std::string(word);
    } else if (!word.empty()) {
      words.emplace_back(word);
    }
  }
  return words;
}

bool is_latin(std::string_view word) {
  return !word.empty() && static_cast<unsigned char>(word.front()) < 0x80;
}

// Two letters and more of one alphabet, Russian or Latin; «Римский-Корсаков», «Али оглы» too.
bool is_name_word(std::string_view word) {
  const std::string folded = fold(word);
  int letters = 0;
  for (std::string_view rest = folded; !rest.empty();) {
    const Utf8Char c = next_char(rest);
    const bool letter =
        is_latin(folded) ? c.code >= 'a' && c.code <= 'z' : c.code >= 0x430 && c.code <= 0x44F;
    if (!letter && c.code != '-' && c.code != ' ') return false;
    letters += letter ? 1 : 0;
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
  if (words.size() == 3 && initials_of(words[1]).size() == 1 && initials_of(words[0]).empty() &&
      initials_of(words[2]).empty()) {
    return PersonName{words[2], words[0], words[1]};  // "John F. Kennedy"
  }
  for (const std::string& word : words) {
    const auto found = initials_of(word);
    initials.insert(initials.end(), found.begin(), found.end());
    if (found.empty()) surname += (surname.empty() ? "" : " ") + word;
  }
  if (initials.empty() || initials.size() > 2 || surname.empty()) return std::nullopt;
  return PersonName{surname, initials[0], initials.size() > 1 ? initials[1] : ""};
}

std::string joined(const std::vector<std::string>& words, std::size_t from,
                   std::size_t end = std::string::npos) {
  std::string text;
  for (std::size_t i = from; i < std::min(end, words.size()); ++i) {
    text += (text.empty() ? "" : " ") + words[i];
  }
  return text;
}

// The given name stands before the patronymic; what is left is the surname.
std::optional<PersonName> read_patronymic(std::vector<std::string> words) {
  const auto second = words.begin() + 1;
  auto found = std::find_if(second, words.end(), is_patronymic);
  if (found == words.end() && words.size() > 2) {
    found = std::find_if(second, words.end(), is_sure_patronymic);
  }
  if (found == words.end()) return std::nullopt;
  const PersonName read{"", *(found - 1), *found};
  words.erase(found - 1, found + 1);
  return PersonName{joined(words, 0), read.given_name, read.patronymic};
}

// "Mary Ann Smith", "Vincent van Gogh", "Martin Luther King Jr.": given names, then the surname.
PersonName read_western(const std::vector<std::string>& words) {
  std::size_t surname = words.size() - 1;
  const std::string last = fold(words.back());
  if (surname > 1 && (last == "jr." || last == "jr" || last == "sr." || last == "sr")) --surname;
  while (surname > 1 &&
         std::ranges::find(kParticles, fold(words[surname - 1])) != std::end(kParticles)) {
    --surname;
  }
  return {joined(words, surname), joined(words, 0, surname), ""};
}

}  // namespace

std::string PersonName::whole() const {
  std::string text;
  for (const std::string* part : {&surname, &given_name, &patronymic}) {
    if (!part->empty()) text += (text.empty() ? "" : " ") + *part;
  }
  return text;
}

std::vector<std::string> sorted_name_words(std::string_view name) {
  const std::string folded = fold(clean_line(name));
  std::vector<std::string> words;
  for (const std::string_view word : split(folded, ' ')) {
    const auto initials = initials_of(word);
    words.insert(words.end(), initials.begin(), initials.end());
    if (initials.empty() && !word.empty()) words.emplace_back(word);
  }
  std::ranges::sort(words);
  return words;
}

namespace {

// «Салтыков-Щедрин М. Е.», «И.И. Ким»; with one initial a word that ends like a surname: «Иванов
// И.».
bool is_initialed(const std::vector<std::string>& words) {
  std::size_t initials = 0;
  std::vector<std::string> names;
  for (const std::string& word : words) {
    const std::size_t found = initials_of(word).size();
    initials += found;
    if (found == 0) names.push_back(word);
  }
  if (initials == 0 || initials > 2 || names.size() != 1 || !is_name_word(names[0])) return false;
  const bool company = std::ranges::find(kCompanyWords, fold(names[0])) != std::end(kCompanyWords);
  return !company && (initials == 2 || is_surname(names[0]));
}

}  // namespace

bool is_whole_person_name(std::string_view name) {
  const std::vector<std::string> words = words_of_name(name);
  if (is_initialed(words)) return true;
  for (const std::string& word : words) {
    if (!is_name_word(word) || is_latin(word) != is_latin(words[0]) ||
        std::ranges::find(kCompanyWords, fold(word)) != std::end(kCompanyWords)) {
      return false;
    }
  }
  if (words.size() == 2) return fold(words[1]).find(' ') != std::string::npos;
  if (words.size() != 3) return false;
  return is_sure_patronymic(words[2]) || is_child_of(fold(words[1])) ||
         (is_sure_patronymic(words[1]) && is_surname(words[2]));
}

std::string person_of_trader(std::string_view name) {
  constexpr std::string_view kLong = "индивидуальный предприниматель";
  std::string line = clean_line(name);
  const std::string folded = fold(line);
  const std::size_t at = folded.find(kLong);
  if (at != folded.npos && folded.size() == line.size()) line.erase(at, kLong.size());
  std::string person;
  for (const std::string_view word : split(line, ' ')) {
    const std::string bare = fold(word);
    if (word.empty() || bare == "ип" || bare == "(ип)" || bare == "ип,") continue;
    person += (person.empty() ? "" : " ") + std::string(word);
  }
  if (person.ends_with(',')) person.pop_back();
  return is_whole_person_name(person) ? person : "";
}

PersonName read_person_name(std::string_view name) {
  const std::vector<std::string> words = words_of_name(name);
  if (words.empty()) return {};
  if (words.size() == 1) {
    return is_surname(words[0]) ? PersonName{words[0], "", ""} : PersonName{"", words[0], ""};
  }
  if (auto read = read_initials(words)) return *read;
  if (auto read = read_patronymic(words)) return *read;
  const bool surname_first = is_surname(words[0]);
  if (surname_first && !(is_latin(words[0]) && is_surname(words.back()))) {
    return {words[0], joined(words, 1), ""};
  }
  if (is_latin(words[0])) return read_western(words);
  return {joined(words, 1), words[0], ""};
}

}  // namespace ruka
