#include "lib/i18n/words.hpp"

#include <doctest/doctest.h>

#include "lib/i18n/catalogue.hpp"

using namespace ruka;

TEST_CASE("a count has one of three Russian forms") {
  const std::pair<std::int64_t, int> cases[] = {{0, 2},   {1, 0},   {2, 1},   {4, 1},   {5, 2},
                                                {10, 2},  {11, 2},  {12, 2},  {14, 2},  {15, 2},
                                                {20, 2},  {21, 0},  {22, 1},  {25, 2},  {100, 2},
                                                {101, 0}, {111, 2}, {112, 2}, {121, 0}, {-1, 0}};
  for (const auto& [count, form] : cases) {
    CAPTURE(count);

    CHECK(russian_plural(count) == form);
  }
}

TEST_CASE("the language is the first value that names one") {
  CHECK(choose_lang({"ru"}) == Lang::Russian);
  CHECK(choose_lang({"", "ru_RU.UTF-8", "en"}) == Lang::Russian);
  CHECK(choose_lang({"de_DE.UTF-8", "en_US.UTF-8", "ru"}) == Lang::English);
  CHECK(choose_lang({"C", "ru"}) == Lang::English);
  CHECK(choose_lang({"C.UTF-8"}) == Lang::English);
  CHECK(choose_lang({}) == Lang::English);
}

TEST_CASE("every entry of the catalogue is found by its own key") {
  const Catalogue& words = russian_catalogue();
  REQUIRE(words.size() > 100);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const std::string_view whole = words.key(i);
    const std::string_view key = whole.substr(0, whole.find('\0'));
    CAPTURE(key);

    CHECK(words.find(key) == words.value(i));
    CHECK_FALSE(words.value(i).empty());
  }
  CHECK(words.find("no such sentence was ever written").empty());
}

TEST_CASE("a sentence is said in the language, and in English where it has no translation") {
  const Message doubtful = msg("“{text}” is not an amount of money", {{"text", "5 5"}});

  CHECK(Words(Lang::English).say(doubtful) == "“5 5” is not an amount of money");
  CHECK(Words(Lang::Russian).say(doubtful).find("5 5") != std::string::npos);
  CHECK(Words(Lang::Russian).say(doubtful) != Words(Lang::English).say(doubtful));
  CHECK(Words(Lang::Russian).say("no such sentence was ever written") ==
        "no such sentence was ever written");
}

TEST_CASE("a label leads back to its code, in either language and any case") {
  const std::vector<std::string_view> codes = {"hot", "warm", "cold"};
  const std::string label = Words(Lang::Russian).label("lead.heat", "hot");

  CHECK(label == "горячий");
  CHECK(Words(Lang::English).label("sla", "at_risk") == "at risk");
  for (const char* word : {"ГОРЯЧИЙ", "горячий", "hot", "HOT"}) {
    CHECK(Words(Lang::English).code_of("lead.heat", word, codes) == "hot");
  }
  CHECK(Words(Lang::Russian).code_of("lead.heat", "tepid", codes).empty());
}

TEST_CASE("quotes within quotes are the inner ones, in Russian") {
  const Message unknown = msg("no client is “{who}”", {{"who", "ООО «Ромашка»"}});

  CHECK(Words(Lang::Russian).say(unknown) == "нет клиента «ООО „Ромашка“»");
  CHECK(Words(Lang::English).say(unknown) == "no client is “ООО «Ромашка»”");
}

TEST_CASE("a letter of the other layout and another word for it are the code too") {
  const std::vector<std::string_view> priorities = {"A", "B", "C"};
  const std::vector<std::string_view> channels = {"call", "mail", "letter"};
  const Words russian(Lang::Russian);

  CHECK(russian.code_of("lead.priority", "В", priorities) == "B");
  CHECK(russian.code_of("lead.priority", "с", priorities) == "C");
  CHECK(russian.code_of("channel", "письмо", channels) == "mail");
  CHECK(russian.code_of("channel", "почта", channels) == "mail");
  CHECK(russian.code_of("channel", "бумажное письмо", channels) == "letter");
  const std::vector<std::string_view> rates = {"none", "22"};
  CHECK(russian.code_of("product.vat", "22 %", rates) == "22");
  CHECK(russian.code_of("product.vat", "22\u00A0%", rates) == "22");
}
