#include "lib/party/name_key.hpp"

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
  CHECK(read_name("ИП Королёв").form == "ип");
  CHECK(read_name("Индивидуальный предприниматель Королёв").form == "ип");
  CHECK(read_name("Маяк").form == "");
  CHECK(read_name("Крестьянское (фермерское) хозяйство «Нива»").form == "кфх");
  CHECK(name_key("АНО «Спорт»") == name_key("Автономная некоммерческая организация Спорт"));
  CHECK(name_key("PAO Vector") == "vector");
}

TEST_CASE("a long legal form is not taken for the one that it ends with") {
  CHECK(read_name("Непубличное акционерное общество «Вектор»").form == "нао");
  CHECK(read_name("Публичное акционерное общество «Вектор»").form == "пао");
  CHECK(read_name("Открытое акционерное общество «Вектор»").form == "оао");
  CHECK(name_key("Непубличное акционерное общество «Вектор»") == "вектор");
  CHECK(name_key("Акционерное обществоведение") == "акционерное обществоведение");
}
