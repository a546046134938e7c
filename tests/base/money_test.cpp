#include "lib/base/money.hpp"

#include <doctest/doctest.h>

#include "lib/base/error.hpp"

using namespace ruka;

TEST_CASE("money is read as people write it") {
  struct Case {
    const char* text;
    std::int64_t minor;
    const char* currency;
  };
  const Case cases[] = {
      {"0", 0, "RUB"},
      {"1500", 150'000, "RUB"},
      {"1500.50", 150'050, "RUB"},
      {"1500,5", 150'050, "RUB"},
      {"1 234 567,89 ₽", 123'456'789, "RUB"},
      {"1\u00A0234\u00A0567,89\u00A0₽", 123'456'789, "RUB"},
      {"1\u202F234", 123'400, "RUB"},
      {"1\u2009234,5 руб.", 123'450, "RUB"},
      {"  300 р. ", 30'000, "RUB"},
      {"300р", 30'000, "RUB"},
      {"1 рубль", 100, "RUB"},
      {"5 РУБЛЕЙ", 500, "RUB"},
      {"-300", -30'000, "RUB"},
      {"−300 ₽", -30'000, "RUB"},
      {"15 тыс.", 1'500'000, "RUB"},
      {"15 тыс. руб.", 1'500'000, "RUB"},
      {"15тыс", 1'500'000, "RUB"},
      {"1 т.р.", 100'000, "RUB"},
      {"1 тысяча", 100'000, "RUB"},
      {"5 тысяч рублей", 500'000, "RUB"},
      {"1,2 млн", 120'000'000, "RUB"},
      {"1,234 млн", 123'400'000, "RUB"},
      {"1,2345 млн ₽", 123'450'000, "RUB"},
      {"1 миллион", 100'000'000, "RUB"},
      {"2 млрд", 200'000'000'000, "RUB"},
      {"2 миллиарда", 200'000'000'000, "RUB"},
      {"15k", 1'500'000, "RUB"},
      {"15к", 1'500'000, "RUB"},
      {"1.2m", 120'000'000, "RUB"},
      {"$20", 2'000, "USD"},
      {"-$20.05", -2'005, "USD"},
      {"20 USD", 2'000, "USD"},
      {"€1,50", 150, "EUR"},
      {"10 €", 1'000, "EUR"},
      {"100 RUB", 10'000, "RUB"},
      {"1,234,567", 123'456'700, "RUB"},
      {"1.234.567,89", 123'456'789, "RUB"},
      {"1,000.50", 100'050, "RUB"},
      {"₽1,234.5", 123'450, "RUB"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);

    CHECK(parse_money(one.text) == Money{one.minor, one.currency});
  }
  CHECK(parse_money("20", "USD") == Money{2000, "USD"});
}

TEST_CASE("doubtful and senseless amounts are refused, with the next step") {
  for (const char* text : {"",
                           "-",
                           "₽",
                           "1,234",
                           "1.234",
                           "1,23,567",
                           "1.234.56",
                           "1,234.567.89",
                           "1234,567.89",
                           "12 34",
                           "1 23",
                           "1234 567",
                           "1,2345",
                           "1,",
                           ".5",
                           "1e3",
                           "0x10",
                           "--5",
                           "5 5",
                           "пять",
                           "1 000 000 000 000 000 000",
                           "9999999999999 млрд",
                           "1.000000001 тыс",
                           "٣",
                           "\xFF",
                           "1;5"}) {
    CAPTURE(text);
    try {
      parse_money(text);
      FAIL_CHECK("was taken");
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::Value);
      CHECK_FALSE(error.hint().id.empty());
    }
  }
}

TEST_CASE("plain money is read back as it was") {
  for (const std::int64_t minor :
       {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, std::int64_t{-5}, std::int64_t{99},
        std::int64_t{150'050}, std::int64_t{-123'456'789}, std::int64_t{900'000'000'000'000}}) {
    const Money money{minor, "RUB"};

    CHECK(parse_money(money_plain(money)) == money);
    CHECK(parse_money(money_text(money, MoneyStyle::Russian)) == money);
    const std::string english = money_text(money, MoneyStyle::English);
    if (english.find_first_of(",.") != english.find_last_of(",.")) {
      CHECK(parse_money(english) == money);
    }
  }
  CHECK(money_plain({-5, "RUB"}) == "-0.05");
}

TEST_CASE("money is shown in the manner of the language") {
  CHECK(money_text({123'456'789, "RUB"}, MoneyStyle::Russian) == "1\u00A0234\u00A0567,89\u00A0₽");
  CHECK(money_text({123'456'789, "USD"}, MoneyStyle::English) == "$1,234,567.89");
  CHECK(money_text({-150'000, "RUB"}, MoneyStyle::Russian) == "−1\u00A0500\u00A0₽");
  CHECK(money_text({-5, "EUR"}, MoneyStyle::English) == "-€0.05");
}
