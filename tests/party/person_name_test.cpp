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
        "Римский-Корсаков Николай Андреевич", "Шевчук Иван Лукич", "ким ольга петровна"}) {
    CAPTURE(name);
    CHECK(is_whole_person_name(name));
  }
  for (const char* name :
       {"Иванов Пётр", "Торговый дом Абрамович", "Кафе Иван Петрович", "Мебель для дома",
        "Иванов П. Сергеевич", "Иванов Пётр Сергеевич и партнёры", "Завод «Красный Кузьмич»",
        "Ivanov Petr Sergeevich", "Пекарня Петрович Плюс", ""}) {
    CAPTURE(name);
    CHECK_FALSE(is_whole_person_name(name));
  }
}
