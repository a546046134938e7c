#include "lib/base/mask.hpp"

#include <doctest/doctest.h>

using namespace ruka;

TEST_CASE("a name keeps its initials, a firm its legal form") {
  CHECK(mask_name("Иван Петров") == "И*** П***");
  CHECK(mask_name("ООО «Ромашка-Плюс»") == "ООО «Р***-П***»");
  CHECK(mask_name("Петров И. П.") == "П*** И. П.");
  CHECK(mask_name(mask_name("Иван Петров")) == "И*** П***");
}

TEST_CASE("a phone keeps its country and its last four digits") {
  CHECK(mask_phone("+7 916 123-45-67") == "+7 *** ***-45-67");
  CHECK(mask_phone("8(916)1234567") == "8(***)***4567");
  CHECK(mask_phone("12-34") == "**-34");
}

TEST_CASE("an e-mail keeps its first letter and its zone") {
  CHECK(mask_email("ivan@example.ru") == "i***@***.ru");
  CHECK(mask_email("иван@почта.рф") == "и***@***.рф");
}

TEST_CASE("in a text phones and e-mails are known by their look, names by who asks") {
  const auto is_ivan = [](std::string_view word) { return word == "Иван"; };
  const std::pair<const char*, const char*> cases[] = {
      {"Иван Иванов", "И*** Иванов"},
      {"на ivan@example.ru, срочно", "на i***@***.ru, срочно"},
      {"тел. 89161234567.", "тел. 8******4567."},
      {"8 (916) 123-45-67 доб. 12", "8 (***) ***-45-67 доб. 12"},
      {"8.916.123.45.67", "8.***.***.45.67"},
      {"(495) 123-45-67", "(***) ***-45-67"},
      {"+79161234567 8 916 123-45-67", "+7******4567 8 *** ***-45-67"},
      {"123-45-67", "***-45-67"},
      {"2026-11-23 10:00", "2026-11-23 10:00"},
      {"23.11.2026 10.00", "23.11.2026 10.00"},
      {"ИНН 7707083893, счёт 40702810900000012345", "ИНН 7707083893, счёт 40702810900000012345"},
      {R"(["а\nИван","+79161234567"])", R"(["а\nИ***","+7******4567"])"},
      {"", ""},
  };
  for (const auto& [text, shown] : cases) {
    CAPTURE(text);
    CHECK(mask_text(text, is_ivan) == shown);
  }
}
