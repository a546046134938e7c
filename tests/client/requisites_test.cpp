#include "lib/party/requisites.hpp"

#include <doctest/doctest.h>

#include "lib/party/number_text.hpp"

#include "tests/client/desk.hpp"

using namespace ruka;

TEST_CASE("an INN is taken by its check digits") {
  for (const char* good : {"7707083893", "7736050003", "500100732259"}) CHECK(is_inn(good));
  for (const char* bad : {"7707083894", "0000000000", "000000000000", "770708389", "77070838933",
                          "500100732258", "77O7083893", ""}) {
    CAPTURE(bad);

    CHECK_FALSE(is_inn(bad));
  }
  CHECK(check_inn("77 07 083 893") == "7707083893");
  CHECK(check_inn("").empty());
}

TEST_CASE("a label alone is no number, and no leave to clear one") {
  for (const char* text : {"ИНН", "инн:", "INN №", "№"}) CHECK_THROWS(check_inn(text));
  for (const char* text : {"р/с", "Р/с:", "."}) CHECK_THROWS(check_account(text));
  CHECK_THROWS(check_kpp("КПП"));
  CHECK_THROWS(check_ogrn("ОГРНИП."));
  CHECK_THROWS(check_bik("БИК"));
  CHECK(check_inn(" ").empty());
}

TEST_CASE("a wrong INN is named with the rule it breaks") {
  const Error error = error_of([] { check_inn("7707083894"); });

  CHECK(error.kind() == ErrorKind::Value);
  CHECK(std::string(error.what()).find("7707083894") != std::string::npos);
}

TEST_CASE("a leading zero that a spreadsheet has eaten comes back where the check digit agrees") {
  CHECK(with_lost_zero("274062111") == "0274062111");
  CHECK(with_lost_zero("274062112") == "274062112");
  CHECK(with_lost_zero("7707083893") == "7707083893");
}

TEST_CASE("OGRN and OGRNIP have check digits, a KPP has a form") {
  CHECK(check_ogrn("1027700132195") == "1027700132195");
  CHECK(check_ogrn("304500116000157") == "304500116000157");
  CHECK(check_kpp("773601001") == "773601001");
  CHECK(check_kpp("7736AB001") == "7736AB001");
  CHECK(check_kpp("7736ab001") == "7736AB001");
  CHECK(check_kpp("7736АВ001") == "7736AB001");  // Russian letters that look the same
  CHECK_THROWS_AS(check_ogrn("1027700132196"), Error);
  CHECK_THROWS_AS(check_ogrn("0027700132195"), Error);
  CHECK_THROWS_AS(check_kpp("77360100"), Error);
}

TEST_CASE("a number that a spreadsheet has rounded is recognized") {
  CHECK(is_rounded_number("7,70708E+09"));
  CHECK(is_rounded_number("7.9e+10"));
  CHECK_FALSE(is_rounded_number("7707083893"));
  CHECK_FALSE(is_rounded_number("E+10"));
}

TEST_CASE("what a spreadsheet did to a number is taken off, where its digits are whole") {
  for (const char* text : {"7\u00A0707\u00A0083\u00A0893", "7707083893.0", "7707083893,00",
                           "7.707083893E9", "7.707083893E+09", "'7707083893",
                           "\u202A7707083893\u202C", "7\u2009707\u2009083\u2009893"}) {
    CAPTURE(text);

    CHECK(check_inn(text) == "7707083893");
  }
  CHECK(check_kpp("773\u00A0601\u00A0001.0") == "773601001");
  CHECK(with_lost_zero("274062111.0") == "0274062111");
  CHECK_THROWS(check_inn("7,70708E+09"));
  CHECK_THROWS(check_account("4,07028E+19"));
  CHECK_THROWS(check_account("40702810900000000000"));  // a number of a workbook
}
