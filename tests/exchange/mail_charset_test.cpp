#include <doctest/doctest.h>

#include "lib/base/text.hpp"
#include "lib/exchange/mail/mail.hpp"

using namespace ruka;

namespace {

// A letter with more lines of its header.
std::string letter_with(std::string_view header, std::string_view body) {
  return fmt::format("From: a@b.ru\n{}\n{}", header, body);
}

}  // namespace

TEST_CASE("encoded words are one whatever the case of their charset, in names and files too") {
  CHECK(read_mail(letter_with("Subject: =?UTF-8?B?0JfQsNC/0Q==?=\n =?utf-8?b?gNC+0YE=?=\n", "x"))
            .subject == "Запрос");
  CHECK(read_mail(letter_with("Subject: =?UTF-8?Q?=D0?= =?utf-8?q?=97_=D0=B0?=\n", "x")).subject ==
        "З а");
  CHECK(read_mail("From: =?UTF-8?B?0JDQvdC90Q==?= =?Utf-8?B?iw==?= <a@b.ru>\n\nx").from.name ==
        "Анны");
  const Mail mail =
      read_mail(letter_with("Content-Type: multipart/mixed; boundary=b\n",
                            "--b\nContent-Type: application/pdf; name=\"=?UTF-8?B?0KHRh9GR0Q==?=\n "
                            "=?utf-8?b?gi5wZGY=?=\"\n\n1\n--b--\n"));
  REQUIRE(mail.attachments.size() == 1);
  CHECK(mail.attachments[0].name == "Счёт.pdf");
}

TEST_CASE("encoded words of several charsets side by side are read to the last") {
  const char* const kTables = "=?utf-8?B?0YHRgtC+0LvRiw==?=";      // столы
  const char* const kPrices = "=?windows-1251?Q?=D6=E5=ED=FB_?=";  // Цены
  const char* const kLamps = "=?koi8-r?B?zMHN0NkgwSA=?=";          // лампы а
  const auto subject = [](const std::string& words) {
    return read_mail(letter_with("Subject: " + words + "\n", "x")).subject;
  };
  CHECK(subject(std::string(kPrices) + "\n " + kTables) == "Цены столы");
  CHECK(subject(std::string(kLamps) + " " + kTables) == "лампы а столы");
  CHECK(subject(std::string(kTables) + " " + kPrices) == "столыЦены");
  CHECK(subject(std::string(kTables) + " " + kLamps + " " + kTables) == "столылампы а столы");
  CHECK(subject(std::string(kTables) + kPrices + kLamps) == "столыЦены лампы а");
  CHECK(subject(std::string("=?us-ascii?Q?Re=3A_?= ") + kTables) == "Re: столы");
  CHECK(subject(std::string(kPrices) + " and " + kTables) == "Цены and столы");

  const std::string both = std::string(kPrices) + " " + kTables;
  CHECK(read_mail("From: " + both + " <a@b.ru>\n\nx").from.name == "Цены столы");
  const Mail mail =
      read_mail(letter_with("Content-Type: multipart/mixed; boundary=b\n",
                            "--b\nContent-Type: application/pdf\nContent-Disposition: "
                            "attachment; filename=\"" +
                                both + "\"\n\n1\n--b--\n"));
  REQUIRE(mail.attachments.size() == 1);
  CHECK(mail.attachments[0].name == "Цены столы");
}

TEST_CASE("bytes that are not what is declared are read as what they are") {
  const std::string cp1251 = "\xCF\xF0\xE8\xE2\xE5\xF2, \xE6\xE4\xB8\xEC \xEF\xF0\xE0\xE9\xF1";
  const auto text = [](std::string_view charset, std::string_view body) {
    return read_mail(
               letter_with(fmt::format("Content-Type: text/plain; charset={}\n", charset), body))
        .text;
  };
  for (const char* charset : {"iso-8859-1", "windows-1252", "ISO-8859-15", "utf-8", "utf8",
                              "us-ascii", "windows-1251", "unknown-8bit"}) {
    CAPTURE(charset);
    CHECK(text(charset, cp1251) == "Привет, ждём прайс");
  }
  for (const char* charset : {"iso-8859-1", "koi8-r", "windows-1251"}) {
    CAPTURE(charset);
    CHECK(text(charset, "Привет, ждём прайс") == "Привет, ждём прайс");
  }
  // Заказ на 12 столов
  CHECK(text("iso-8859-5",
             "\xB7\xD0\xDA\xD0\xD7 \xDD\xD0 12 \xE1\xE2\xDE\xDB\xDE\xD2, "
             "\xB7\xD0\xDA\xD0\xD7 \xDD\xD0 \xE1\xE2\xDE\xDB\xEB") ==
        "Заказ на 12 столов, Заказ на столы");
  CHECK(text("x-mac-cyrillic",
             "\x87\xE0\xEA\xE0\xE7 \xED\xE0 12 \xF1\xF2\xEE\xEB\xEE\xE2, "
             "\x87\xE0\xEA\xE0\xE7 \xED\xE0 \xF1\xF2\xEE\xEB\xFB") ==
        "Заказ на 12 столов, Заказ на столы");
  for (const char* charset : {"iso-8859-5", "x-mac-cyrillic"}) {
    CHECK(text(charset,
               "\xC7\xE0\xEA\xE0\xE7 \xED\xE0 12 \xF1\xF2\xEE\xEB\xEE\xE2, "
               "\xC7\xE0\xEA\xE0\xE7 \xED\xE0 \xF1\xF2\xEE\xEB\xFB") ==
          "Заказ на 12 столов, Заказ на столы");
  }
  CHECK(text("iso-8859-1",
             "Caf\xE9 fran\xE7"
             "ais, d\xE9j\xE0 vu") == "Café français, déjà vu");
  CHECK(text("koi8-r",
             "\xCF\xF0\xE8\xE2\xE5\xF2, \xEA\xF0\xE5\xF1\xEB\xE0 \xE8 "
             "\xF1\xF2\xEE\xEB\xFB \xED\xE0 \xF1\xEA\xEB\xE0\xE4") ==
        "Привет, кресла и столы на склад");
  CHECK(read_mail(letter_with("Subject: =?iso-8859-1?B?z/Do4uXy?=\n", "x")).subject == "Привет");
}
