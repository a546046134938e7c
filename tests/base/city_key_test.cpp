#include "lib/base/city_key.hpp"

#include <doctest/doctest.h>

using namespace ruka;

TEST_CASE("a town's short names, spellings and signs are one town") {
  for (const char* town :
       {"СПб", "спб.", "г. СПб", "С-Петербург", "С.-Петербург", "С.Петербург", "Питер", "Питере",
        "Санкт Петербург", "Петербург", "St. Petersburg", "Санкт-Петербург г"}) {
    CAPTURE(town);
    CHECK(city_key(town) == "санкт-петербург");
  }
  for (const char* town : {"Мск", "г.Москва", "Москва г.", "Moscow"}) {
    CAPTURE(town);
    CHECK(city_key(town) == "москва");
  }
  for (const char* town : {"НН", "Н.Новгород", "Н. Новгород", "г. Н.Новгород", "Нижний-Новгород"}) {
    CAPTURE(town);
    CHECK(city_key(town) == "нижний новгород");
  }
  for (const char* town : {"Ростов н/Д", "Ростов-н/Д", "ростов на дону", "Ростов-на-Дону"}) {
    CAPTURE(town);
    CHECK(city_key(town) == "ростов-на-дону");
  }
  CHECK(city_key("Екб") == "екатеринбург");
  CHECK(city_key("Набережные  Челны") == "набережные челны");
  CHECK(city_key("Наб. Челны") == "набережные челны");
}

TEST_CASE("towns that are two stay two") {
  CHECK(city_key("Ростов") == "ростов");
  CHECK(city_key("Великий Новгород") == "великий новгород");
  CHECK(city_key("Новгород") == "новгород");
}
