#include "lib/party/phone.hpp"

#include <doctest/doctest.h>

using namespace ruka;

TEST_CASE("one number has one normal form, however it is written") {
  for (const char* text :
       {"+7 (912) 345-67-89", "8 912 345 67 89", "89123456789", "79123456789", "9123456789",
        "7-912-345-67-89", " +7 912 345 67 89 ", "тел. 8 912 345 67 89", "моб.: 89123456789",
        "8—912—345—67—89", "8\u202F912\u202F345\u202F67\u202F89"}) {
    CAPTURE(text);

    CHECK(read_phone(text).e164 == "+79123456789");
  }
}

TEST_CASE("links and wide digits are a number too") {
  for (const char* text : {"https://wa.me/79123456789", "wa.me/79123456789", "callto:+79123456789",
                           "tel:+79123456789", "＋７ ９１２ ３４５-６７-８９"}) {
    CAPTURE(text);
    CHECK(read_phone(text).e164 == "+79123456789");
  }
}

TEST_CASE("a link before a number is no words of it, a messenger's name is") {
  for (const char* text : {"https://wa.me/79123456789", "http://wa.me/79123456789",
                           "wa.me/79123456789", "https://t.me/+79123456789", "callto:+79123456789",
                           "sip:+79123456789", "https://api.whatsapp.com/send?phone=79123456789"}) {
    CAPTURE(text);
    CHECK(read_phone(text).e164 == "+79123456789");
    CHECK(read_phone(text).remark.empty());
  }
  CHECK(read_phone("WhatsApp: 8 912 345-67-89").remark == "WhatsApp");
  CHECK(read_phone("WhatsApp https://wa.me/79123456789").remark == "WhatsApp");
}

TEST_CASE("of a note the lines that are said beside phones are told from others") {
  CHECK(phone_remarks("важный\n+7 912 345-67-89: сын\nсын: +7 912 345-67-89",
                      {"+7 912 345-67-89"}) == std::vector<std::string>{"+7 912 345-67-89: сын"});
}

TEST_CASE("an extension stands beside the number") {
  for (const char* text :
       {"8 (495) 123-45-67 доб. 12", "84951234567 вн 12", "+74951234567 ext.12",
        "8 495 123-45-67, доб. 12", "8 495 123-45-67 (доб. 12)", "+74951234567 доб. 12"}) {
    CAPTURE(text);

    const Phone phone = read_phone(text);

    CHECK(phone.e164 == "+74951234567");
    CHECK(phone.extension == "12");
    CHECK(phone_text(phone) == "+7 495 123-45-67 доб. 12");
  }
}

TEST_CASE("a number is grouped by its area code, of three, four or five digits") {
  const std::pair<const char*, const char*> cases[] = {
      {"84951234567", "+7 495 123-45-67"}, {"88005553535", "+7 800 555-35-35"},
      {"84822123456", "+7 4822 12-34-56"}, {"84823212345", "+7 48232 1-23-45"},
      {"83432123456", "+7 343 212-34-56"}, {"83435123456", "+7 3435 12-34-56"},
      {"83435512345", "+7 3435 51-23-45"}, {"88314712345", "+7 83147 1-23-45"},
      {"88314123456", "+7 831 412-34-56"}, {"+77011234567", "+7 701 123-45-67"}};
  for (const auto& [text, shown] : cases) {
    CAPTURE(text);
    CHECK(phone_text(read_phone(text)) == shown);
  }
}

TEST_CASE("foreign numbers keep their country") {
  CHECK(read_phone("+49 30 901820").e164 == "+4930901820");
  CHECK(read_phone("00 49 30 901820").e164 == "+4930901820");
  CHECK(read_phone("8 10 49 30 901820").e164 == "+4930901820");
  CHECK(read_phone("+7 701 123 45 67").e164 == "+77011234567");
  for (const char* text : {"+49 (0)30 901820", "+49 (0) 30 901820", "0049 (0)30 901820"}) {
    CAPTURE(text);
    CHECK(read_phone(text).e164 == "+4930901820");
  }
}

TEST_CASE("what is no whole number keeps its text and has no normal form") {
  for (const char* text : {"123-45-67", "Иванов", "", "7,9E+10", "ООО 8 912 345 67 89",
                           "8912345678", "7912345678", "+7912345678", "+7 912 345-67-890"}) {
    CAPTURE(text);

    CHECK(read_phone(text) == Phone{text, "", ""});
  }
}

TEST_CASE("a foreign number of eleven digits is not taken for a Russian one") {
  CHECK(read_phone("+852 2345 6789").e164 == "+85223456789");
  CHECK(read_phone("+81 3 1234 5678").e164 == "+81312345678");
  CHECK(read_phone("+84 912 345 678").e164 == "+84912345678");
  CHECK(read_phone("+8 912 345-67-89").e164 == "+79123456789");
  CHECK(read_phone("00 8 912 345-67-89").e164 == "+79123456789");
  CHECK(read_phone("810 8 912 345-67-89").e164 == "+79123456789");
  CHECK(read_phone("8 10 7 912 345-67-89").e164 == "+79123456789");
  CHECK(read_phone("8 10 7 912 345-67-8").e164.empty());
}

TEST_CASE("what is said beside a number stands with it, unless it is only its kind") {
  struct Case {
    const char* text;
    const char* shown;
    const char* remark;
  };
  const Case cases[] = {{"+7 916 111-22-34 не звонить!", "+7 916 111-22-34", "не звонить!"},
                        {"+7 495 123-45-67 (бухгалтерия)", "+7 495 123-45-67", "бухгалтерия"},
                        {"89161112234 - сын", "+7 916 111-22-34", "сын"},
                        {"89161112234 — сын", "+7 916 111-22-34", "сын"},
                        {"+7 916 111-22-34 «Анна»", "+7 916 111-22-34", "«Анна»"},
                        {"+7 916 111-22-34 (wife)", "+7 916 111-22-34", "wife"},
                        {"+7 916 111-22-34 whatsapp", "+7 916 111-22-34", "whatsapp"},
                        {"WhatsApp: +7 916 111-22-34", "+7 916 111-22-34", "WhatsApp"},
                        {"+7 495 123-45-67 доб. 12 Иван", "+7 495 123-45-67 доб. 12", "Иван"},
                        {"+7 495 123-45-67 (доб. 12) Иван", "+7 495 123-45-67 доб. 12", "Иван"},
                        {"+7 916 111-22-34 до 18:00", "+7 916 111-22-34", "до 18:00"},
                        {"+7 916 111-22-34 внук", "+7 916 111-22-34", "внук"},
                        {"+7 916 111-22-34 (моб.)", "+7 916 111-22-34", ""},
                        {"8 495 123-45-67 тел./факс", "+7 495 123-45-67", ""},
                        {"моб. +7 916 111-22-34", "+7 916 111-22-34", ""}};
  for (const Case& one : cases) {
    CAPTURE(one.text);
    const Phone phone = read_phone(one.text);
    CHECK(phone_text(phone) == one.shown);
    CHECK(phone.remark == one.remark);
  }
  std::string note = "важный";
  const auto phones =
      check_phones({"+7 916 111-22-36 Мария, +7 916 111-22-37 Ольга; 8(495)323-45-67/68 офис",
                    "+7 916 111-22-38, не звонить"},
                   note);
  CHECK(phones.size() == 5);
  CHECK(phones[0] == Phone{"+7 916 111-22-36", "+79161112236", ""});
  CHECK(note ==
        "важный\n+7 916 111-22-36: Мария\n+7 916 111-22-37: Ольга\n+7 495 323-45-68: офис\n"
        "+7 916 111-22-38: не звонить");
}

TEST_CASE("no area has a code that begins with 0, 1, 2 or 5; 8 0 29 is dialed in Belarus") {
  CHECK(read_phone("80 17 123-45-67").e164 == "+375171234567");
  CHECK(read_phone("80291234567").e164 == "+375291234567");
  for (const char* text :
       {"8(495)123-45-6", "8 (4012) 12-34-5", "8-800-555-35-3", "7 (495) 123-45-6", "00000000000",
        "0000 000 1234", "+0 916 123-45-67", "8 10 0 49 30 901820", "8 (0482) 12-34-56",
        "+7 123 456-78-90", "2123456789", "8 523 456-78-90"}) {
    CAPTURE(text);
    CHECK(check_phone(text) == Phone{text, "", ""});
  }
}

TEST_CASE("a number with an extension looks like a phone, a name with a number does not") {
  CHECK(is_phone_like("8 495 123-45-67 доб. 12"));
  CHECK(is_phone_like("8 495 123-45-67, доб. 12"));
  CHECK_FALSE(is_phone_like("ООО 123-45-67"));
  CHECK_FALSE(is_phone_like("Магазин доб. 5"));
}

TEST_CASE("what a telephone, a spreadsheet or a person put around a number is no part of it") {
  for (const char* text :
       {"\u202A+7 912 345-67-89\u202C", "\u200E8 912 345 67 89", "79123456789.0", "79123456789,0",
        "7.9123456789E10", "'+79123456789", "тел./факс: 8 912 345-67-89", "8 912 345-67-89 (Анна)",
        "8 912 345-67-89 Анна", "tel:+7-912-345-67-89"}) {
    CAPTURE(text);

    CHECK(read_phone(text).e164 == "+79123456789");
  }
  CHECK(is_phone_like("\u202A+7 912 345-67-89\u202C"));
}

TEST_CASE("several numbers in one text are cut apart") {
  struct Case {
    const char* text;
    const char* numbers;
  };
  const Case cases[] = {
      {"8 495 123-45-67, доб. 12", "+74951234567 доб. 12 | "},
      {"8 495 123-45-67; доб. 12", "+74951234567 доб. 12 | "},
      {"+7 495 123-45-67,,12", "+74951234567 доб. 12 | "},
      {"+74951234567p12", "+74951234567 доб. 12 | "},
      {"tel:+7-495-123-45-67;ext=12", "+74951234567 доб. 12 | "},
      {"+1 212 555 0100;102", "+12125550100 доб. 102 | "},
      {"8-800-555-35-35 8-495-555-35-36", "+78005553535 | +74955553536 | "},
      {"8 800 555 35 35 8 495 555 35 36", "+78005553535 | +74955553536 | "},
      {"+49 30 901820 +49 30 901821", "+4930901820 | +4930901821 | "},
      {"моб. 8 916 123-45-67 раб. 8 495 123-45-67", "+79161234567 | +74951234567 | "},
      {"8 916 123-45-67 или 8 495 123-45-67", "+79161234567 | +74951234567 | "},
      {"8(495)323-45-67/68", "+74953234567 | +74953234568 | "},
      {"8-800-555-35-35 8(495)323-45-67/68", "+78005553535 | +74953234567 | +74953234568 | "},
      {"8 495 323-45-67 / 323-45-69", "+74953234567 | +74953234569 | "},
      {"8 495 323-45-67/8 495 323-45-69", "+74953234567 | +74953234569 | "},
      {"8 916 123-45-67 (Анна, секретарь), 8 495 123-45-67", "+79161234567 | +74951234567 | "},
      {"8 916 123-45-67\n84951234567:::84951234568",
       "+79161234567 | +74951234567 | +74951234568 | "},
      {"222-33-44, 8 495 123-45-67", "222-33-44 | +74951234567 | "},
      {"7,9161E+10", "7,9161E+10 | "},
      {"8 916 777 10 52 / 8 916 777 10 53 / доб 54", "+79167771052 | +79167771053 доб. 54 | "},
      {"8 916 777 10 52 / до 18", "+79167771052 | "},
      {"8 495 323-45-67 / 323-45-69 доб. 5", "8 495 323-45-67 / 323-45-69 доб. 5 | "},
      {"8495 777-10-43, 777-10-44", "+74957771043 | +74957771044 | "},
      {"(4932) 55-04-01, 55-04-02 и 55-04-03", "+74932550401 | +74932550402 | +74932550403 | "},
      {"(4932) 55-04-01, 777-10-44", "+74932550401 | 777-10-44 | "},
      {"8 916 777-10-43, 777-10-44", "+79167771043 | 777-10-44 | "},
      {"8 800 777-10-43, 777-10-44", "+78007771043 | 777-10-44 | "},
      {"8 495 777-10-43\n777-10-44", "+74957771043 | 777-10-44 | "},
      {"Марина 8 495 777-10-71 Олег 8 495 777-10-72", "+74957771071 | +74957771072 | "},
      {"0 912 345 67 89", "0 912 345 67 89 | "},
      {"", ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);

    std::string numbers;
    for (const std::string& piece : phone_pieces(one.text)) {
      const Phone phone = read_phone(piece);
      numbers += phone.e164.empty() ? phone.raw : phone.e164;
      numbers += (phone.extension.empty() ? "" : " доб. " + phone.extension) + " | ";
    }
    CHECK(numbers == one.numbers);
  }
}

TEST_CASE("words before a number are said beside it as those behind it are") {
  const std::pair<const char*, const char*> cases[] = {
      {"Марина 8 495 777-10-71", "+7 495 777-10-71: Марина"},
      {"бухгалтерия: 8 495 777-10-71", "+7 495 777-10-71: бухгалтерия"},
      {"(Марина) 8 495 777-10-71", "+7 495 777-10-71: Марина"},
      {"Тел: Марина - 8 495 777-10-71", "+7 495 777-10-71: Тел: Марина"},
      {"@ivan_tg +7 495 777-10-71", "+7 495 777-10-71: @ivan_tg"},
      {"Марина — (495) 777-10-71", "+7 495 777-10-71: Марина"},
      {"спросить Олега, 8 495 777-10-71", "+7 495 777-10-71: спросить Олега"},
      {"Марина:84957771071", "+7 495 777-10-71: Марина"}};
  for (const auto& [text, said] : cases) {
    CAPTURE(text);
    std::string note;

    const auto phones = check_phones({text}, note);

    REQUIRE(phones.size() == 1);
    CHECK(phones[0].e164 == "+74957771071");
    CHECK(note == said);
  }
}
