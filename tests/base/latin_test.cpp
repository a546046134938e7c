#include "lib/base/latin.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "lib/base/text.hpp"
#include "tests/base/quick.hpp"

using namespace ruka;

TEST_CASE("the spellings of a name meet in one key") {
  const std::vector<std::vector<const char*>> names = {
      {"Иванов", "Ivanov", "Ivanoff", "Iwanow"},
      {"Ромашка", "Romashka"},
      {"Щербаков", "Shcherbakov", "Scherbakov", "Shherbakov", "Sherbakov"},
      {"Юлия", "Yulia", "Yuliya", "Julia", "Iuliia"},
      {"Ёлкин", "Елкин", "Elkin", "Yolkin"},
      {"Хоменко", "Khomenko", "Homenko", "Xomenko"},
      {"Дмитрий", "Dmitry", "Dmitriy", "Dmitrii"},
      {"Соловьёв", "Solovyov", "Solovyev", "Solovev", "Solov'ev"},
      {"Алексей", "Alexey", "Aleksei", "Aleksey"},
      {"Чайковский", "Tchaikovsky", "Chaykovskiy"},
      {"Кузнецов", "Kuznetsov", "Kuznecov"},
      {"Евгений", "Evgeny", "Yevgeniy", "Evgenii"},
      {"Горбачёв", "Gorbachev", "Gorbachyov", "Gorbachov"},
      {"Александр", "Alexander", "Aleksandr"},
  };
  for (const auto& spellings : names) {
    for (const char* spelling : spellings) {
      CAPTURE(spelling);

      CHECK(latin_key(fold(spelling)) == latin_key(fold(spellings[0])));
    }
  }
}

TEST_CASE("other names keep keys of their own") {
  const std::pair<const char*, const char*> names[] = {{"Иванов", "Иванова"},
                                                       {"Белов", "Белых"},
                                                       {"Лось", "Лосев"},
                                                       {"Ромашка", "Рюмашка"},
                                                       {"Вектор 1", "Вектор 11"}};
  for (const auto& [a, b] : names) {
    CAPTURE(a);
    CHECK(latin_key(fold(a)) != latin_key(fold(b)));
  }
}

TEST_CASE("a person's key does not mind the order of the words") {
  CHECK(latin_person_key(fold("Иван Петров")) == latin_person_key(fold("Petrov, Ivan")));
}

TEST_CASE("Latin letters have an everyday Russian spelling") {
  CHECK(cyrillic_spelling("romashka") == "ромашка");
  CHECK(cyrillic_spelling("shcherbakov") == "щербаков");
}

TEST_CASE("the key of a name of megabytes takes no minutes") {
  std::string name;
  for (int i = 0; i < 2'000'000; ++i) name += "ы";
  std::string key;

  CHECK(is_quick([&] { key = latin_key(name); }));
  CHECK(key == "i");
}
