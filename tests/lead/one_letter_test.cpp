// How often a name with one wrong letter is offered, and how often a word that means nothing is.
#include <doctest/doctest.h>

#include <functional>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/lead/product/product.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

using Names = std::vector<std::string>;

const Names kClients = {"ООО «Вектор»",
                        "Вектор-Плюс",
                        "Ромашка",
                        "АО «Ёлочка»",
                        "Северный ветер",
                        "Мосгаз",
                        "Энергия",
                        "Золотой орёл",
                        "Посёлок Заречье",
                        "Сила Сибири",
                        "Синяя птица",
                        "Третий Рим",
                        "Мастера вкуса",
                        "Продукты",
                        "Соседи",
                        "Палитра",
                        "Аптека Здоровье",
                        "Авангард",
                        "Горизонт",
                        "Ростелеком",
                        "Мастер-Дент",
                        "ИП Кравец Олег",
                        "ИП Кузнецова",
                        "Мебельный двор",
                        "Стройресурс",
                        "Пересвет",
                        "Фабрика-кухня",
                        "Меридиан",
                        "Белый медведь",
                        "Свежий хлеб",
                        "Умная логистика",
                        "Максимум",
                        "Vector Systems",
                        "Samsung",
                        "Yandex",
                        "Темп",
                        "Атом",
                        "Зебра",
                        "Тверской кирпич",
                        "Агросоюз",
                        "Волжский берег",
                        "Каскад",
                        "Оптима",
                        "Диалог",
                        "Прогресс",
                        "Рассвет",
                        "Техносила",
                        "Уралмаш",
                        "Чайная лавка",
                        "Юнона"};
const Names kSurnames = {"Петров",   "Иванова",     "Смирнов",   "Кравец",    "Лапин",
                         "Орлова",   "Достоевский", "Щербакова", "Соловей",   "Гайдай",
                         "Ким",      "Цветаева",    "Мельник",   "Фёдоров",   "Зайцева",
                         "Кузнецов", "Белов",       "Белый",     "Тимошенко", "Журавлёв",
                         "Волкова",  "Якубович",    "Громов",    "Шапиро",    "Никитина",
                         "Ильин",    "Карпетова",   "Пономарёв", "Хачатурян", "Денисов"};
const Names kGiven = {"Пётр", "Анна", "Олег", "Мария", "Иван", "Ольга", "Игорь", "Елена"};
const Names kProducts = {"Кресло Престиж", "Стол письменный", "Шкаф-купе",  "Тумба",
                         "Полка навесная", "Диван угловой",   "Зеркало",    "Вешалка",
                         "Стеллаж",        "Комод",           "Банкетка",   "Жалюзи",
                         "Люстра Каскад",  "Ковролин",        "Светильник", "Доска магнитная"};
const Names kTags = {"оптовик", "розница",  "госзаказ",  "постоянный", "тендер",    "должник",
                     "партнёр", "выставка", "рассрочка", "дилер",      "подрядчик", "новый",
                     "срочно",  "пилот",    "франшиза",  "экспорт",    "импорт",    "холодный"};

// Repeats itself at each run.
struct Dice {
  std::uint32_t state = 17;
  std::size_t below(std::size_t sides) {
    state = state * 1664525u + 1013904223u;
    return (state >> 8) % sides;
  }
};

Names letters_of(std::string_view text) {
  Names letters;
  for (; !text.empty(); text.remove_prefix(next_char(text).bytes)) {
    letters.emplace_back(text.substr(0, next_char(text).bytes));
  }
  return letters;
}

std::string joined(const Names& letters) {
  std::string text;
  for (const std::string& one : letters) text += one;
  return text;
}

bool is_letter(const std::string& one) { return one != "-" && has_letter_or_digit(one); }

enum class Slip { Another, Left, Swapped };

// The name with one letter wrong; empty where the place that the dice show is no letter.
std::string with_slip(const std::string& name, Slip slip, Dice& dice) {
  Names letters = letters_of(name);
  const std::size_t at = dice.below(letters.size());
  if (!is_letter(letters[at])) return {};
  if (slip == Slip::Left) {
    letters.erase(letters.begin() + static_cast<std::ptrdiff_t>(at));
  } else if (slip == Slip::Swapped) {
    if (at + 1 == letters.size() || !is_letter(letters[at + 1])) return {};
    std::swap(letters[at], letters[at + 1]);
  } else {
    const Names alphabet = letters_of(letters[at].size() > 1 ? "абвгдежзийклмнопрстуфхцчшщыэюя"
                                                             : "abcdefghijklmnopqrstuvwxyz");
    letters[at] = alphabet[dice.below(alphabet.size())];
  }
  const std::string slipped = joined(letters);
  return fold(slipped) == fold(name) ? std::string() : slipped;
}

// What comes of a name: it itself, or an offer of several.
using Ask = std::function<std::string(const std::string& typed)>;

// "" where the name is found or offered; what came instead.
Ask offers(const std::function<std::string(const std::string&)>& find) {
  return [find](const std::string& typed) {
    try {
      return find(typed);
    } catch (const Error& error) {
      return in_english(error.message()) + "\n" + in_english(error.hint());
    }
  };
}

struct NamedDesk {
  Desk desk;
  Names people;

  NamedDesk() {
    for (const std::string& tag : kTags) {
      const std::size_t at = static_cast<std::size_t>(&tag - kTags.data());
      desk.add({.name = kClients[at], .tags = {tag}}, Insist::Yes);
    }
    for (std::size_t i = kTags.size(); i < kClients.size(); ++i) {
      desk.add({.name = kClients[i]}, Insist::Yes);
    }
    for (std::size_t i = 0; i < kSurnames.size(); ++i) {
      people.push_back(kSurnames[i] + " " + kGiven[i % kGiven.size()]);
      desk.add({.name = "Проба " + std::to_string(100 + i), .contacts = {{people.back()}}},
               Insist::Yes);
      add_staff(OneChange(desk.db, kNow), {.name = people.back(), .role = "expert"});
    }
    for (const std::string& one : kProducts) {
      add_product(OneChange(desk.db, kNow), {.name = one});
    }
  }

  Ask client() {
    return offers([&](const std::string& who) { return find_client(desk.db, who).name; });
  }
  Ask contact() {
    return offers([&](const std::string& who) {
      return people[static_cast<std::size_t>(number(find_person(desk.db, who))) - 1];
    });
  }
  Ask staff() {
    return offers([&](const std::string& who) {
      return people[static_cast<std::size_t>(number(find_staff(desk.db, who))) - 1];
    });
  }
  Ask product() {
    return offers([&](const std::string& who) {
      return read_product(desk.db, find_product(desk.db, who)).what.name;
    });
  }
  Ask tag() {
    return [&](const std::string& tag) {
      std::string all;
      for (const std::string& one : near_tags(desk.db, tag)) all += one + "\n";
      return all;
    };
  }
};

struct Measured {
  int asked = 0, right = 0;
  std::string others;  // what came where it was not right
};

Measured measure(const Names& names, Slip slip, const Ask& ask, Dice& dice) {
  constexpr int kTimes = 8;
  Measured all;
  for (const std::string& name : names) {
    if (letters_of(name).size() < 4) continue;
    for (int i = 0; i < kTimes; ++i) {
      const std::string typed = with_slip(name, slip, dice);
      if (typed.empty()) continue;
      ++all.asked;
      const std::string answer = ask(typed);
      const bool right = answer.find(name) != answer.npos;
      all.right += right ? 1 : 0;
      if (!right) all.others += typed + " for " + name + ": " + answer + "\n";
    }
  }
  return all;
}

}  // namespace

TEST_CASE("one wrong letter in a name leads to an offer of the name") {
  NamedDesk room;
  Dice dice;
  const std::tuple<const char*, Names, Ask> kinds[] = {
      {"client", kClients, room.client()},    {"contact", room.people, room.contact()},
      {"surname", kSurnames, room.contact()}, {"staff", room.people, room.staff()},
      {"product", kProducts, room.product()}, {"tag", kTags, room.tag()}};
  for (const Slip slip : {Slip::Another, Slip::Left, Slip::Swapped}) {
    for (const auto& [kind, names, ask] : kinds) {
      const Measured all = measure(names, slip, ask, dice);
      CAPTURE(std::string(kind));
      CAPTURE(static_cast<int>(slip));
      CAPTURE(all.others);
      CHECK(all.asked > 60);
      CHECK(all.right * 100 >= all.asked * 90);
    }
  }
}

TEST_CASE("a word that means nothing is offered nothing") {
  NamedDesk room;
  Dice dice;
  const Names consonants = letters_of("бвгджзклмнпрстфхцчш");
  const Names vowels = letters_of("аеиоуыюя");
  int asked = 0;
  int offered = 0;
  std::string offers_made;
  for (const Ask& ask : {room.client(), room.contact(), room.staff(), room.product(), room.tag()}) {
    for (int i = 0; i < 200; ++i) {
      std::string word;
      const std::size_t syllables = 2 + dice.below(3);
      for (std::size_t k = 0; k < syllables; ++k) {
        word += consonants[dice.below(consonants.size())] + vowels[dice.below(vowels.size())];
      }
      if (dice.below(2) == 0) word += consonants[dice.below(consonants.size())];
      const std::string answer = ask(word);
      ++asked;
      const bool near = !answer.empty() && (answer.find("did you mean") != answer.npos ||
                                            answer.find("\n") + 1 == answer.size() ||
                                            answer.find("\n") == answer.npos);
      offered += near ? 1 : 0;
      if (near) offers_made += word + ": " + answer + "\n";
    }
  }
  CAPTURE(offers_made);
  CHECK(offered * 100 < asked * 5);
}
