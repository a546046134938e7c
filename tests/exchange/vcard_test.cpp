#include "lib/exchange/vcard/vcard.hpp"

#include <doctest/doctest.h>

#include "lib/base/text.hpp"

using namespace ruka;

TEST_CASE("a card that is written is read back the same, in both versions") {
  Vcard card;
  card.line = 1;
  card.uid = "0190-ab";
  card.name = "Анна; Ким, \\ младшая";
  card.surname = "Ким";
  card.given_name = "Анна";
  card.org = "ООО «Вектор»";
  card.department = "отдел; закупок";
  card.note = std::string("строка\nEND:VCARD\n") + std::string(200, 'x');
  card.phones = {"+79160001122", "+74951234567 доб. 12"};
  card.emails = {"a@b.ru"};
  card.categories = {"опт, мелкий", "север"};
  card.birthday = "1980-03-02";

  for (const int version : {3, 4})
    CHECK(read_vcards(vcard_text(card, version)) == std::vector{card});
}

TEST_CASE("no line of a card is longer than 75 octets, and none is cut inside a character") {
  for (std::size_t shift = 0; shift < 4; ++shift) {
    Vcard card;
    card.name = std::string(shift, 'a');
    for (int i = 0; i < 200; ++i) card.name += "ё";

    const std::string text = vcard_text(card);

    for (std::string_view line : split(text, '\n')) {
      if (line.ends_with('\r')) line.remove_suffix(1);
      CHECK(line.size() <= 75);
      CHECK(is_utf8(line));
    }
    CHECK(read_vcards(text).front().name == card.name);
  }
}

TEST_CASE("a card that does not end says so, the next one is whole") {
  const auto cards = read_vcards("BEGIN:VCARD\nFN:А\nBEGIN:VCARD\nFN:Б\nEND:VCARD\n");

  REQUIRE(cards.size() == 2);
  CHECK(cards[0].problem == "end");
  CHECK(cards[1].problem.empty());
  CHECK(cards[1].line == 3);
}

TEST_CASE("a card within a card is told in it, however it is written") {
  const char* texts[] = {
      "BEGIN:VCARD\nVERSION:2.1\nN:Ким;Анна\nAGENT:\nBEGIN:VCARD\nN:Лось;Иван\nTEL:123\nEND:VCARD\n"
      "TEL:456\nEND:VCARD\n",
      "BEGIN:VCARD\nVERSION:2.1\nN:Ким;Анна\nAGENT:BEGIN:VCARD\nN:Лось;Иван\nTEL:123\nEND:VCARD\n"
      "TEL:456\nEND:VCARD\n",
      "BEGIN:VCARD\nVERSION:3.0\nN:Ким;Анна\n"
      "AGENT:BEGIN:VCARD\\nN:Лось\\;Иван\\nTEL:123\\nEND:VCARD\\n\nTEL:456\nEND:VCARD\n"};
  for (const char* text : texts) {
    CAPTURE(text);
    const auto cards = read_vcards(text);

    REQUIRE(cards.size() == 1);
    CHECK(cards[0].problem == "");
    CHECK(cards[0].surname == "Ким");
    CHECK(cards[0].phones == std::vector<std::string>{"456"});
    CHECK(cards[0].rest == "agent: Лось, Иван, 123");
  }
  CHECK(read_vcards("BEGIN:VCARD\nFN:А\nAGENT;VALUE=uri:mailto:b@c.ru\nEND:VCARD\n")[0].rest ==
        "agent: mailto:b@c.ru");
  CHECK(read_vcards("BEGIN:VCARD\nFN:А\nAGENT:\nBEGIN:VCARD\nFN:Б\n")[0].problem == "end");
}

TEST_CASE("what a card says of a birthday beside its day, and of no number, is kept") {
  const auto card = [](std::string_view lines) {
    return read_vcards(fmt::format("BEGIN:VCARD\nFN:А\n{}\nEND:VCARD\n", lines)).front();
  };
  CHECK(card("BDAY:весной 1980 года").birthday == "весной 1980 года");
  CHECK(card("BDAY:12.03.1980 утром").birthday == "12.03.1980");
  CHECK(card("BDAY:12.03.1980 утром").rest == "bday: 12.03.1980 утром");
  CHECK(card("BDAY:1980-03-12T15:30:00Z").rest == "bday: 1980-03-12T15:30:00Z");
  CHECK(card("BDAY:1980-03-12T00:00:00+03:00").birthday == "1980-03-12");
  CHECK(card("BDAY:1980-03-12T00:00:00+03:00").rest.empty());
  CHECK(card("BDAY:19800312 00:00").rest.empty());
  CHECK(card("TEL:84951230602\nTEL:сломан").phones == std::vector<std::string>{"84951230602"});
  CHECK(card("TEL:84951230602\nTEL:сломан").rest == "tel: сломан");
  CHECK(card("TEL:нет\nEMAIL:нет").emails.empty());
}

TEST_CASE("values that are spelled out are read, whatever they are in") {
  const auto name = [](std::string_view params, std::string_view value) {
    return read_vcards(fmt::format("BEGIN:VCARD\nFN;{}:{}\nEND:VCARD\n", params, value))
        .front()
        .name;
  };
  CHECK(name("ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8", "=D0=90=D0=BD=D0=BD=D0=B0") == "Анна");
  CHECK(name("QUOTED-PRINTABLE", "=C0=ED=ED=E0 =CA=E8=EC") == "Анна Ким");
  CHECK(name("CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE", "=C0=ED=ED=E0") == "Анна");
  CHECK(name("ENCODING=BASE64;CHARSET=UTF-8", "0JDQvdC90LA=") == "Анна");
  CHECK(name("ENCODING=b", "0JDQvdC90LA=") == "Анна");
}

TEST_CASE("what people call a value of a card is kept with it") {
  const Vcard card = read_vcards(
                         "BEGIN:VCARD\nFN:Аня\nitem1.TEL:+79161112233\nitem1.X-ABLabel:Секретарь\n"
                         "item2.URL:x.example\nitem2.X-ABLabel:_$!<HomePage>!$_\nEND:VCARD\n")
                         .front();
  CHECK(card.rest == "Секретарь: +79161112233");
}

TEST_CASE("an encoding that nobody knows is one card's trouble") {
  const auto cards = read_vcards(
      "BEGIN:VCARD\nFN;CHARSET=NONE;QUOTED-PRINTABLE:=C0=ED\nEND:VCARD\n"
      "BEGIN:VCARD\nFN:Анна\nEND:VCARD\n");
  REQUIRE(cards.size() == 2);
  CHECK(cards[0].problem == "text");
  CHECK(cards[1].name == "Анна");
}

TEST_CASE("a card keeps what has no field here") {
  const Vcard card = read_vcards(
                         "BEGIN:VCARD\nVERSION:3.0\nFN:Аня\nNICKNAME:Кнопка\n"
                         "item1.X-ABRELATEDNAMES:Олег\nADR:;;Мира 1;Тула;;;\n"
                         "ADR:;;Мира 2;Омск;;;\nPHOTO;ENCODING=b:AAAA\nBDAY:1985\nKIND:org\n"
                         "END:VCARD\n")
                         .front();
  CHECK(card.rest == "nickname: Кнопка\nabrelatednames: Олег\naddress: Омск, Мира 2\nbday: 1985");
  CHECK(card.pictures == 1);
  CHECK(card.birthday.empty());
  CHECK(card.organization);
}

TEST_CASE("a vCard is known by its first line") {
  CHECK(is_vcard("\xEF\xBB\xBF\r\nbegin:vcard\r\n"));
  CHECK_FALSE(is_vcard("BEGIN,VCARD\n"));
}
