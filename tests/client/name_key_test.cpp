#include "lib/client/name_key.hpp"

#include <doctest/doctest.h>

using namespace ruka;

TEST_CASE("spellings of one company's name meet under one key") {
  for (const char* name :
       {"ООО «Ромашка-Плюс»", "ромашка плюс, ООО", "РОМАШКА ПЛЮС", "ООО \"Ромашка Плюс\"",
        "Общество с ограниченной ответственностью «Ромашка-плюс»", "Рoмaшкa Плюc"}) {
    CAPTURE(name);

    CHECK(name_key(name) == "ромашка плюс");
  }
  CHECK(name_key("АО «Ёлочка»") == "елочка");
  CHECK(name_key("Acme, Inc.") == "acme");
  CHECK(name_key("ООО") == "ооо");
}

TEST_CASE("the legal form is read from the name") {
  CHECK(legal_form("ИП Королёв") == "ип");
  CHECK(legal_form("Индивидуальный предприниматель Королёв") == "ип");
  CHECK(legal_form("Маяк") == "");
}

TEST_CASE("a long legal form is not taken for the one that it ends with") {
  CHECK(legal_form("Непубличное акционерное общество «Вектор»") == "нао");
  CHECK(legal_form("Публичное акционерное общество «Вектор»") == "пао");
  CHECK(legal_form("Открытое акционерное общество «Вектор»") == "оао");
  CHECK(name_key("Непубличное акционерное общество «Вектор»") == "вектор");
  CHECK(name_key("Акционерное обществоведение") == "акционерное обществоведение");
}
