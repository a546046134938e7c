#include "lib/exchange/mail/mail.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/csv.hpp"
#include "lib/exchange/mail/mail_text.hpp"

using namespace ruka;

namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / fmt::format("ruka-mail-{}", ::getpid())) {
    fs::remove_all(path_);
    make_folder(path_);
  }
  ~Folder() { fs::remove_all(path_); }

  fs::path write(const fs::path& name, std::string_view text) const {
    make_folder((path_ / name).parent_path());
    write_file(path_ / name, text);
    return path_ / name;
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::vector<Mail> all_of(const fs::path& path) {
  MailReader reader(path);
  std::vector<Mail> mails;
  while (auto mail = reader.next()) mails.push_back(std::move(*mail));
  return mails;
}

// A message with a header that every one has.
std::string letter(std::string_view header, std::string_view body) {
  return fmt::format("From: Ivan <ivan@example.ru>\nDate: Fri, 20 Nov 2026 12:00:00 +0300\n{}\n{}",
                     header, body);
}

}  // namespace

TEST_CASE("a message is its header, its plain text and its attachments") {
  const Mail mail = read_mail(
      "Message-ID: <1.a@example.ru>\r\nFrom: =?windows-1251?B?yOLg7SDP5fLw7uI=?= "
      "<Ivan@Example.ru>\r\n"
      "To: sales@firm.ru, \"Boss\" <boss@firm.ru>\r\nCc: third@x.ru\r\n"
      "Subject: =?koi8-r?Q?=F3=DE=A3=D4?=\r\nIn-Reply-To: <0@firm.ru>\r\n"
      "References: <00@firm.ru> <0@firm.ru>\r\nDate: Fri, 20 Nov 2026 18:30:00 +0500\r\n"
      "Content-Type: multipart/mixed; boundary=b\r\n\r\nno mime\r\n--b\r\n"
      "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n"
      "Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      "8NLJ18XU\r\n--c\r\n"
      "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Привет</p>\r\n--c--\r\n--b\r\n"
      "Content-Type: application/pdf;\r\n name*0*=UTF-8''%D0%94%D0%BE%D0%B3;\r\n "
      "name*1*=%D0%BE%D0%B2%D0%BE%D1%80.pdf\r\n"
      "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
      "--b--\r\n");

  CHECK(mail.problem == "");
  CHECK(mail.message_id == "1.a@example.ru");
  CHECK(mail.from == MailAddress{"Иван Петров", "Ivan@Example.ru"});
  CHECK(mail.to == std::vector<MailAddress>{{"", "sales@firm.ru"}, {"Boss", "boss@firm.ru"}});
  CHECK(mail.cc == std::vector<MailAddress>{{"", "third@x.ru"}});
  CHECK(mail.subject == "Счёт");
  CHECK(mail.text == "Привет");
  CHECK(mail.references == std::vector<std::string>{"0@firm.ru", "00@firm.ru", "0@firm.ru"});
  CHECK(to_text(mail.date.value()) == "2026-11-20T13:30:00Z");
  CHECK(mail.attachments == std::vector<MailAttachment>{{"Договор.pdf", 3}});
  CHECK(!mail.automatic);
}

TEST_CASE("text is read in whatever encoding it came") {
  const std::string words = "Здравствуйте, вышлите счёт на оплату";
  const auto in = [&](const char* charset) {
    // Converted by the same tables, the other way about.
    std::string out;
    for (std::string_view rest = words; !rest.empty();) {
      for (int byte = 1; byte < 256; ++byte) {
        const std::string one(1, static_cast<char>(byte));
        std::string back;
        try {
          back = to_utf8(one, charset);
        } catch (const Error&) {
          continue;
        }
        if (!rest.starts_with(back)) continue;
        out += one;
        rest.remove_prefix(back.size());
        break;
      }
    }
    return out;
  };

  CHECK(read_mail(letter("Content-Type: text/plain; charset=cp1251\n", in("windows-1251"))).text ==
        words);
  CHECK(read_mail(letter("", in("windows-1251"))).text == words);
  CHECK(read_mail(letter("", in("KOI8-R"))).text == words);
  CHECK(read_mail(letter("", words)).text == words);
  CHECK(read_mail(letter("Content-Type: text/plain; charset=nonsense\n", words)).text == words);
  CHECK(read_mail(letter("Subject: " + in("KOI8-R") + "\n", "x")).subject == words);
  CHECK(read_mail(letter("Subject: " + words + "\n", "x")).subject == words);
  // A character cut in two between encoded words.
  CHECK(read_mail(letter("Subject: =?UTF-8?B?0KHR?= =?UTF-8?B?h9GR?=\n =?UTF-8?B?0YIg?=\n", "x"))
            .subject == "Счёт");
  CHECK(read_mail(letter("Subject: =?UTF-8?B?0KHRhw==?= x =?UTF-8?b?0KHRh9E=?=\n"
                         " =?UTF-8?B?kdGC?= =?utf-8?q?=D0=94?=\n",
                         "x"))
            .subject == "Сч x СчётД");
  CHECK(read_mail(letter("Subject: =?UTF-8?B?0KHRhw==\n", "x")).subject == "=?UTF-8?B?0KHRhw==");
  // Says UTF-8, and one byte of it is not.
  CHECK(read_mail(letter("Content-Type: text/plain; charset=utf-8\n", "да\xFF!")).text ==
        "да\xEF\xBF\xBD!");
}

TEST_CASE("what the letter says is kept, in whichever form it says it") {
  const auto parts = [](std::string_view kind, std::string_view plain, std::string_view html) {
    return read_mail(letter(fmt::format("Content-Type: multipart/{}; boundary=b\n", kind),
                            fmt::format("--b\nContent-Type: text/plain; charset=utf-8\n\n{}\n--b\n"
                                        "Content-Type: text/html; charset=utf-8\n\n{}\n--b--\n",
                                        plain, html)))
        .text;
  };
  CHECK(parts("alternative", "Нужны сорок кресел", "<p>Нужны <b>сорок</b> кресел</p>") ==
        "Нужны сорок кресел");
  CHECK(parts("alternative", "No HTML here", "<p>Нужны сорок кресел</p>") ==
        "Нужны сорок кресел\n\nNo HTML here");
  CHECK(parts("alternative", "", "<p>Нужны</p>") == "Нужны");
  CHECK(parts("mixed", "Нужны сорок кресел", "<p>Нужны сорок кресел</p>") == "Нужны сорок кресел");
  CHECK(parts("mixed", "Подпись", "<p>Нужны сорок кресел</p>") == "Подпись\n\nНужны сорок кресел");
  const Mail named =
      read_mail(letter("Content-Type: multipart/mixed; boundary=b\n",
                       "--b\n\nСмотрите файл\n--b\nContent-Type: text/plain; charset=utf-8; "
                       "name=order.txt\n\nсорок кресел\n--b--\n"));
  CHECK(named.text == "Смотрите файл\n\norder.txt:\nсорок кресел");
  REQUIRE(named.attachments.size() == 1);
  CHECK(named.attachments[0].name == "order.txt");
}

TEST_CASE("HTML alone becomes plain text, and nothing of it is run or kept") {
  CHECK(read_mail(letter("Content-Type: text/html; charset=utf-8\n",
                         "<html><head><title>t</title><style>p{}</style></head><body>"
                         "<script>evil()</script><p>Добрый&nbsp;день,&#32;&laquo;Маяк&raquo;</p>"
                         "<div>1 &lt; 2 &#x26; 3<br>дальше</div><!-- нет --></body></html>"))
            .text == "Добрый день, «Маяк»\n\n1 < 2 & 3\nдальше");
  const std::vector<std::pair<std::string, std::string>> cases = {{"a<b", "a"},
                                                                  {"a < b", "a < b"},
                                                                  {"<script>x", ""},
                                                                  {"x<", "x<"},
                                                                  {"&bogus; &", "&bogus; &"},
                                                                  {"<td>1</td><td>2</td>", "1 2"},
                                                                  {"&#0;&#xD800;", "&#0;&#xD800;"},
                                                                  {"<style>a</style>b", "b"},
                                                                  {"<!-- x", ""}};
  for (const auto& [html, text] : cases) CHECK(text_of_html(html) == text);
}

TEST_CASE("flowed lines are joined, quotes and signatures stand") {
  CHECK(unflowed("one \r\ntwo\r\nthree", false) == "one two\nthree");
  CHECK(unflowed("> one \n> two\nme \n> no", false) == "> one two\nme \n> no");
  CHECK(unflowed("-- \nIvan", false) == "-- \nIvan");
  CHECK(unflowed("сло \nво", true) == "слово");
  CHECK(read_mail(letter("Content-Type: text/plain; format=flowed\n", "one \ntwo")).text ==
        "one two");
}

TEST_CASE("a message in the message is an attachment") {
  const Mail mail = read_mail(letter("Content-Type: multipart/mixed; boundary=b\n",
                                     "--b\n\nСмотрите ниже\n--b\nContent-Type: message/rfc822\n\n"
                                     "From: x@y.ru\nSubject: Inner\n\nsecret\n--b--\n"));

  CHECK(mail.text == "Смотрите ниже\n\nFrom: x@y.ru\nSubject: Inner\n\nsecret");
  REQUIRE(mail.attachments.size() == 1);
  CHECK(mail.attachments[0].name == "Inner");
  CHECK(mail.attachments[0].size > 20);
}

TEST_CASE("what a program sent is told from what a person wrote") {
  const auto automatic = [](std::string_view header) {
    return read_mail(letter(header, "x")).automatic;
  };
  CHECK(automatic("Auto-Submitted: auto-replied\n"));
  CHECK(automatic("Precedence: Bulk\n"));
  CHECK(automatic("List-Id: <news.example.ru>\n"));
  CHECK(automatic("Return-Path: <>\n"));
  CHECK(read_mail("From: NoReply-77@x.ru\n\nx").automatic);
  const Mail form = read_mail(
      "From: noreply@forms.ru\nReply-To: Anna <anna@mayak.ru>\nX-Original-Sender: o@x.ru\n"
      "List-Id: <l.firm.ru>\n\nx");
  CHECK(form.reply_to == std::vector<MailAddress>{{"", "o@x.ru"}, {"Anna", "anna@mayak.ru"}});
  CHECK(form.list_id == "<l.firm.ru>");
  CHECK(!form.by_program);
  const Mail receipt = read_mail(
      letter("Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n",
             "--b\nContent-Type: text/plain\n\nПрочитано\n--b\n"
             "Content-Type: message/disposition-notification\n\nDisposition: displayed\n--b--\n"));
  CHECK(receipt.automatic);
  CHECK(receipt.by_program);
  CHECK(read_mail(letter("Content-Type: text/calendar; method=REPLY\n", "BEGIN:VCALENDAR\n"))
            .settles_invitation);
  CHECK(!read_mail(letter("Content-Type: text/calendar; method=REQUEST\n", "BEGIN:VCALENDAR\n"))
             .settles_invitation);
  CHECK(!automatic("Auto-Submitted: no\n"));
  CHECK(!automatic("Precedence: first-class\n"));
}

TEST_CASE("time is that of Date, and of the last hop beside it") {
  const Mail mail = read_mail(
      "Received: from a by b; Fri, 20 Nov 2026 09:00:05 +0000 (UTC)\n"
      "Received: from c by a; Fri, 20 Nov 2026 08:00:00 +0000\nFrom: a@b.ru\n\nx");
  CHECK(!mail.date);
  CHECK(to_text(mail.received.value()) == "2026-11-20T09:00:05Z");
  CHECK(!read_mail("From: a@b.ru\nDate: yesterday\n\nx").date);
  CHECK(!read_mail("From: a@b.ru\nDate: Mon, 01 Jan 1904 00:00:00 +0000\n\nx").date);
  CHECK(!read_mail("From: a@b.ru\nReceived: nothing\n\nx").received);
}

TEST_CASE("a date is read with the zone and the half of the day that it names") {
  const auto read = [](std::string_view date) {
    return read_mail(fmt::format("From: a@b.ru\nDate: {}\n\nx", date));
  };
  for (const char* date :
       {"Mon, 16 Nov 2026 09:10:00 +0300", "Mon, 16 Nov 2026 09:10:00 MSK",
        "Mon, 16 Nov 2026 09:10:00 GMT+3", "Mon, 16 Nov 2026 09:10:00 GMT+0300 (Moscow)",
        "Mon, 16 Nov 2026 09:10 +3", "16 Nov 26 06:10:00 GMT", "Mon Nov 16 08:10:00 2026 +0200",
        "Mon, 16 Nov 2026 11:10:00 MSK+2", "Monday, 16-Nov-2026 06:10:00 UTC",
        "2026-11-16T09:10:00+03:00", "2026-11-16T06:10:00.250Z", "2026-11-16 09:10 +03:00",
        "Sun, 15 Nov 2026 10:10:00 PM PST", "Mon, 16 Nov 2026 12:10:00 AM -0600"}) {
    CAPTURE(date);
    REQUIRE(read(date).date);
    CHECK(to_text(*read(date).date) == "2026-11-16T06:10:00Z");
    CHECK(!read(date).zoneless);
  }
  CHECK(to_text(read("Mon, 16 Nov 2026 09:10:00 PM +0300").date.value()) == "2026-11-16T18:10:00Z");
  const Mail zoneless = read("Mon, 16 Nov 2026 09:10:00");
  CHECK(zoneless.zoneless);
  CHECK(to_text(zoneless.date.value()) == "2026-11-16T09:10:00Z");
  for (const char* date : {"31 Feb 2026 09:10:00 +0300", "16 Nov 2026", "Mon, 16 Nov 2026 25:10:00",
                           "Mon, 16 Nov 2026 09:10:00 XYZ", "2026-11-16T", "09:10:00 +0300", "+"}) {
    CAPTURE(date);
    CHECK(!read(date).date);
    CHECK(read(date).date_text == date);
  }
}

TEST_CASE("the mark of UTF-8 before the first header is passed over") {
  const Mail mail = read_mail(
      "\xEF\xBB\xBF"
      "From: a@b.ru\nSubject: x\n\ny");
  CHECK(mail.from.email == "a@b.ru");
  const Folder folder;
  const std::string one = "From a Sun Nov 22 14:00:00 2026\nFrom: a@b.ru\n\nx\n\n";
  CHECK(all_of(folder.write("marked.mbox", "\xEF\xBB\xBF" + one + one)).size() == 2);
}

TEST_CASE("a letter begins behind an empty line, or where a header follows") {
  const Folder folder;
  const std::string line = "From x Mon Nov 16 09:10:00 2026\n";
  const auto mails = all_of(folder.write("in.mbox", line + "From: a@b.ru\n\nOne\n" + line +
                                                        "From: c@d.ru\n\nTwo\n" + line +
                                                        "and so on: see http://x.ru\n"));
  REQUIRE(mails.size() == 2);
  CHECK(mails[0].text == "One");
  CHECK(mails[1].text == "Two\n" + line + "and so on: see http://x.ru");
}

TEST_CASE("no letter is glued into another one by what stands between the line and its headers") {
  const Folder folder;
  const std::string line = "From x Mon Nov 16 09:10:00 2026\n";
  const auto mails = all_of(folder.write(
      "in.mbox", line + "From: a@b.ru\n\nOne\n\n" + line + "Re\nFrom: c@d.ru\n\nTwo\n\n" + line +
                     "\nnobody's\n\n" + line + "From: e@f.ru\n\nThree\n"));
  REQUIRE(mails.size() == 4);
  CHECK(mails[0].text == "One");
  CHECK(mails[1].text.find("Three") == std::string::npos);
  CHECK(mails[2].problem == "sender");
  CHECK(mails[3].text == "Three");
}

TEST_CASE("what is no letter, or too much of one, is not taken") {
  CHECK(read_mail("").problem != "");
  CHECK(read_mail("%PDF-1.4\n\x01\x02").problem == "format");
  CHECK(read_mail("Subject: x\n\nno sender").problem == "sender");
  std::string headers = "From: a@b.ru\n";
  for (std::size_t i = 0; i <= kMostMailHeaders; ++i) headers += "X: y\n";
  CHECK(read_mail(headers + "\nx").problem == "headers");
  std::string nested = "From: a@b.ru\n";
  for (int i = 0; i < 100; ++i) {
    nested += fmt::format("Content-Type: multipart/mixed; boundary=b{0}\n\n--b{0}\n", i);
  }
  CHECK(read_mail(nested + "\nx").problem == "parts");
  for (int i = 100; i < 20000; ++i) {
    nested += fmt::format("Content-Type: multipart/mixed; boundary=b{0}\n\n--b{0}\n", i);
  }
  CHECK(read_mail(nested).problem == "parts");
  std::string many = "From: a@b.ru\nContent-Type: multipart/mixed; boundary=b\n\n";
  for (std::size_t i = 0; i <= kMostMailParts; ++i) many += "--b\n\nx\n";
  CHECK(read_mail(many + "--b--\n").problem == "parts");
  std::string messages = "From: a@b.ru\n";
  for (int i = 0; i < 5000; ++i) messages += "Content-Type: message/rfc822\n\n";
  CHECK(read_mail(messages + "\nx").text == "");
  const Mail large = read_mail(letter("", std::string(kMostMailText + 100, 'a')));
  CHECK(large.text.size() < kMostMailText + 4);
  CHECK(large.text.ends_with("a…"));
}

TEST_CASE("an mbox gives its messages one by one; a quoted From is a line of the letter") {
  const Folder folder;
  const fs::path mbox = folder.write(
      "in.mbox",
      "From ivan Fri Nov 20 12:00:00 2026\nFrom: a@b.ru\nSubject: 1\n\nOne\nFrom here on\n\n"
      "From the beginning\n>From me\n\nFrom Monday we start at 10:00, bring chairs\n\n"
      "From ivan@x.ru Fri Nov 20 13:00:00 2026\r\n"
      "From: c@d.ru\r\nSubject: 2\r\n\r\nTwo\r\n\r\n"
      "From - Fri Nov 20 14:00:00 2026\nSubject: 3\n\nno sender\n");

  const auto mails = all_of(mbox);

  REQUIRE(mails.size() == 3);
  CHECK(mails[0].text ==
        "One\nFrom here on\n\nFrom the beginning\nFrom me\n\n"
        "From Monday we start at 10:00, bring chairs");
  CHECK(mails[1].subject == "2");
  CHECK(mails[1].text == "Two");
  CHECK(mails[1].number == 2);
  CHECK(mails[2].problem == "sender");
  CHECK(all_of(folder.write("empty.mbox", "")).empty());
  const auto one = all_of(folder.write("one.eml", letter("Subject: x\n", "\nFrom a: 10:00\n")));
  REQUIRE(one.size() == 1);
  CHECK(one[0].text == "From a: 10:00");
}

TEST_CASE("a separator may have another one behind it, quoted") {
  const Folder folder;
  const std::string one =
      "From - Sat Apr 12 15:59:28 2025\n>From - Sat Apr 12 2025 15:59:28\n"
      "From: a@b.ru\nSubject: s\n\nx\n\n";

  const auto mails = all_of(folder.write("two.mbox", one + one));

  REQUIRE(mails.size() == 2);
  for (const Mail& mail : mails) {
    CHECK(mail.problem.empty());
    CHECK(mail.subject == "s");
    CHECK(mail.text == "x");
  }
}

TEST_CASE("a separator ends in a date with a year, however it is written") {
  const Folder folder;
  for (const char* from :
       {"From a@b.ru Sun Nov 22 14:00:00 2026", "From - Sun Nov  2 14:00 2026",
        "From 17@xxx Sun Nov 22 14:00:00 +0000 2026", "From a Sun Nov 22 14:00:00 MSK 2026",
        "From a@b.ru Sun, 22 Nov 2026 14:00:00 +0300", "From - Sat Nov 21 2026 14:00:00"}) {
    CAPTURE(from);
    const std::string one = fmt::format("{}\nFrom: a@b.ru\n\nx\n\n", from);
    CHECK(all_of(folder.write("two.mbox", one + one)).size() == 2);
  }
  for (const char* line : {"From Monday we start at 10:00, please", "From 10:00 on 22 Nov 2026",
                           "From the report of 2026", "From Nov 22 at 14:00"}) {
    CAPTURE(line);
    const std::string mbox =
        fmt::format("From a Sun Nov 22 14:00:00 2026\nFrom: a@b.ru\n\nx\n\n{}\n", line);
    CHECK(all_of(folder.write("one.mbox", mbox)).size() == 1);
  }
}

TEST_CASE("a message beyond the limit is passed over, and the next one is read") {
  const Folder folder;
  const std::string start = "From a Fri Nov 20 12:00:00 2026\nFrom: a@b.ru\n\n";
  std::string mbox = start;
  mbox.append(kMostMailBytes + 10, 'x');
  mbox += "\n\n" + start + "ok\n";

  const auto mails = all_of(folder.write("large.mbox", mbox));

  REQUIRE(mails.size() == 2);
  CHECK(mails[0].problem == "size");
  CHECK(mails[1].text == "ok");
}

TEST_CASE("a folder gives its mail files in order, a Maildir its letters") {
  const Folder folder;
  folder.write("b/2.eml", "x");
  folder.write("b/1.EML", "x");
  folder.write("b/note.txt", "x");
  folder.write("m/cur/1:2,S", "x");
  folder.write("m/new/2", "x");
  folder.write("m/tmp/3", "x");
  folder.write("e/note.txt", "x");

  const fs::path& top = folder.path();
  CHECK(mail_files(top / "b") == std::vector{top / "b/1.EML", top / "b/2.eml"});
  CHECK(mail_files(top / "m") == std::vector{top / "m/cur/1:2,S", top / "m/new/2"});
  CHECK(mail_files(top / "none.eml") == std::vector{top / "none.eml"});
  CHECK_THROWS_AS(mail_files(top / "e"), Error);
  CHECK_THROWS_AS(MailReader(top / "none.eml"), Error);
  CHECK_THROWS_AS(MailReader(top / "b"), Error);
}
