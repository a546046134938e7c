#include "lib/party/person_name.hpp"

#include <doctest/doctest.h>

using namespace ruka;

TEST_CASE("a name is read into its parts in whichever order it was written") {
  const std::pair<const char*, PersonName> cases[] = {
      {"Ильин Пётр Сергеевич", {"Ильин", "Пётр", "Сергеевич"}},
      {"Пётр Сергеевич Ильин", {"Ильин", "Пётр", "Сергеевич"}},
      {"Пётр Ильин", {"Ильин", "Пётр", ""}},
      {"Ильин Пётр", {"Ильин", "Пётр", ""}},
      {"Анна Зайцева", {"Зайцева", "Анна", ""}},
      {"Константин Ким", {"Ким", "Константин", ""}},
      {"Марина Петровна", {"", "Марина", "Петровна"}},
      {"Римский-Корсаков Николай Андреевич", {"Римский-Корсаков", "Николай", "Андреевич"}},
      {"Алиев Гейдар Али оглы", {"Алиев", "Гейдар", "Али оглы"}},
      {"Гейдар Али оглы Алиев", {"Алиев", "Гейдар", "Али оглы"}},
      {"Мамедова Лейла Рашид кызы", {"Мамедова", "Лейла", "Рашид кызы"}},
      {"Лейла Рашид кызы", {"", "Лейла", "Рашид кызы"}},
      {"Каримов Равшан Акбар угли", {"Каримов", "Равшан", "Акбар угли"}},
      {"Гейдар Али-оглы Алиев", {"Алиев", "Гейдар", "Али-оглы"}},
      {"Heydar Ali ogly Aliyev", {"Aliyev", "Heydar", "Ali ogly"}},
      {"Серик Нурланулы Ким", {"Ким", "Серик", "Нурланулы"}},
      {"Рамиз Вагифоглы Гасанов", {"Гасанов", "Рамиз", "Вагифоглы"}},
      {"Али Кызы", {"Кызы", "Али", ""}},
      {"Савва Лукич Попов", {"Попов", "Савва", "Лукич"}},
      {"Попов Савва Лукич", {"Попов", "Савва", "Лукич"}},
      {"Анна Ильинишна Ким", {"Ким", "Анна", "Ильинишна"}},
      {"Пал Палыч", {"", "Пал", "Палыч"}},
      {"Иван Бабич", {"Бабич", "Иван", ""}},
      {"Бабич Иван", {"Бабич", "Иван", ""}},
      {"Ivan Sergeevich Petrov", {"Petrov", "Ivan", "Sergeevich"}},
      {"Petrov Ivan", {"Petrov", "Ivan", ""}},
      {"John Smith", {"Smith", "John", ""}},
      {"Martin Brown", {"Brown", "Martin", ""}},
      {"Mary Ann Smith", {"Smith", "Mary Ann", ""}},
      {"Vincent van Gogh", {"van Gogh", "Vincent", ""}},
      {"Juan Carlos de la Cruz", {"de la Cruz", "Juan Carlos", ""}},
      {"Martin Luther King Jr.", {"King Jr.", "Martin Luther", ""}},
      {"John F. Kennedy", {"Kennedy", "John", "F."}},
      {"Иванов", {"Иванов", "", ""}},
      {"Ирина", {"", "Ирина", ""}},
      {"Ильич Пётр Ильич", {"Ильич", "Пётр", "Ильич"}},
      {"", {"", "", ""}},
  };
  for (const auto& [name, parts] : cases) {
    CAPTURE(name);
    const PersonName read = read_person_name(name);
    CHECK(read.surname == parts.surname);
    CHECK(read.given_name == parts.given_name);
    CHECK(read.patronymic == parts.patronymic);
  }
}

TEST_CASE("initials are the given name and the patronymic, before the surname or behind it") {
  for (const char* name : {"И. И. Иванов", "И.И. Иванов", "Иванов И. И.", "Иванов И.И."}) {
    CAPTURE(name);
    const PersonName read = read_person_name(name);

    CHECK(read.surname == "Иванов");
    CHECK(read.given_name == "И.");
    CHECK(read.patronymic == "И.");
  }
  CHECK(read_person_name("П. Ильин").patronymic.empty());
}

TEST_CASE("a whole name is a person, three words of a company are not") {
  for (const char* name :
       {"Иванов Пётр Сергеевич", "Пётр Сергеевич Иванов", "КОВАЛЬ АННА ИЛЬИНИЧНА",
        "Римский-Корсаков Николай Андреевич", "Шевчук Иван Лукич", "ким ольга петровна",
        "Савва Лукич Попов", "Мамедова Лейла Рашид кызы", "Гейдар Али оглы Алиев",
        "Лейла Рашид кызы", "Салтыков-Щедрин М.Е.", "И. И. Ким", "Иванов И.",
        "Ivanov Petr Sergeevich", "Leyla Rashid kyzy Mamedova"}) {
    CAPTURE(name);
    CHECK(is_whole_person_name(name));
  }
  for (const char* name :
       {"Иванов Пётр", "Торговый дом Абрамович", "Кафе Иван Петрович", "Мебель для дома",
        "Иванов П. Сергеевич", "Иванов Пётр Сергеевич и партнёры", "Завод «Красный Кузьмич»",
        "Mary Ann Smith", "Ivanov Пётр Сергеевич", "Пекарня Петрович Плюс", "Кызы", "Ромашка М.",
        "Магазин И. И.", "И. И.", ""}) {
    CAPTURE(name);
    CHECK_FALSE(is_whole_person_name(name));
  }
}

TEST_CASE("a sole trader is a person, where the name is one's") {
  for (const char* name :
       {"ИП Иванов Пётр Ильич", "Иванов Пётр Ильич (ИП)", "Иванов Пётр Ильич, ИП",
        "Индивидуальный предприниматель Иванов Пётр Ильич"}) {
    CAPTURE(name);
    CHECK(person_of_trader(name) == "Иванов Пётр Ильич");
  }
  CHECK(person_of_trader("ИП Ромашка").empty());
  CHECK(person_of_trader("ООО Луч").empty());
}
