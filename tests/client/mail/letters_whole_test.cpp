// Nothing of a letter is lost: every word of it is afterwards on the desk, or the letter is
// rejected.
#include <doctest/doctest.h>
#include <iconv.h>

#include <random>

#include "lib/client/mail/mail.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

std::string encoded(const std::string& text, const char* charset) {
  iconv_t converter = ::iconv_open(charset, "UTF-8");
  std::string in = text;
  std::string out(text.size() * 2, '\0');
  char* from = in.data();
  char* to = out.data();
  std::size_t left = in.size();
  std::size_t room = out.size();
  REQUIRE(::iconv(converter, &from, &left, &to, &room) == 0);
  ::iconv_close(converter);
  out.resize(out.size() - room);
  return out;
}

// One letter after another, each of other parts in other encodings, declared truly or not.
class RandomLetters {
 public:
  struct Letter {
    std::string bytes;
    std::vector<std::string> words;
  };

  Letter next() {
    letter_ = {};
    const int number = ++count_;
    std::string head = fmt::format(
        "From: {} <w{}@x.example>\nTo: ivanov@firm.ru\nDate: Sun, 22 Nov 2026 12:00:00 +0300\n"
        "Message-ID: <m{}@x>\nSubject: {}\n",
        quoted(word()), number, number, quoted(word()));
    if (chance(3)) head += fmt::format("Reply-To: {}\n", address());
    if (chance(3)) head += fmt::format("Cc: {}, {}\n", address(), address());
    letter_.bytes = head + part(2);
    return letter_;
  }

 private:
  bool chance(unsigned of) { return random_() % of == 0; }

  std::string word() {
    letter_.words.push_back(fmt::format("ромашка{}", ++count_));
    return letter_.words.back();
  }
  std::string address() {
    letter_.words.push_back(fmt::format("a{}@y.example", ++count_));
    return letter_.words.back();
  }

  // As an encoded word, cut in two between the halves of a character.
  std::string quoted(const std::string& text) {
    std::string first = "=?UTF-8?Q?";
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (i == 5) first += "?= =?utf-8?q?";
      first += fmt::format("={:02X}", static_cast<unsigned char>(text[i]));
    }
    return first + "?=";
  }

  std::string sentence() { return word() + " " + word() + ", " + word() + "\n" + word(); }

  std::string text_part(bool html, const std::string& name) {
    constexpr std::pair<const char*, const char*> kCharsets[] = {
        {"UTF-8", "utf-8"},         {"UTF-8", ""},
        {"UTF-8", "iso-8859-1"},    {"UTF-8", "windows-1251"},
        {"CP1251", "cp1251"},       {"CP1251", ""},
        {"CP1251", "iso-8859-1"},   {"CP1251", "utf-8"},
        {"CP1251", "koi8-r"},       {"KOI8-R", "koi8-r"},
        {"KOI8-R", "windows-1252"}, {"KOI8-R", "windows-1251"}};
    const auto& [charset, declared] = kCharsets[random_() % std::size(kCharsets)];
    std::string head = html ? "Content-Type: text/html" : "Content-Type: text/plain";
    if (*declared != '\0') head += fmt::format("; charset={}", declared);
    if (!name.empty()) head += fmt::format(";\n name=\"{}\"", quoted(name));
    const std::string body = html ? "<p>" + sentence() + "</p>" : sentence();
    return head + "\n\n" + encoded(body, charset) + "\n";
  }

  std::string inner() {
    return fmt::format("Content-Type: message/rfc822\n\nFrom: {}\nSubject: {}\n{}", address(),
                       quoted(word()), text_part(false, ""));
  }

  std::string part(int depth) {
    if (depth == 0 || chance(3)) return text_part(chance(2), chance(3) ? word() : "");
    if (chance(4)) return inner();
    const std::string boundary = fmt::format("b{}", ++count_);
    std::string text = fmt::format("Content-Type: multipart/{}; boundary={}\n\n",
                                   chance(2) ? "mixed" : "alternative", boundary);
    for (int i = 0; i < 3; ++i) text += "--" + boundary + "\n" + part(depth - 1) + "\n";
    return text + "--" + boundary + "--\n";
  }

  std::mt19937 random_{14};
  Letter letter_;
  int count_ = 100;
};

std::string texts_of_mails(Desk& desk) {
  std::string all;
  Statement rows(desk.db, R"(
    SELECT json_array(subject, text, attachments) FROM mails
    UNION ALL SELECT json_array(name, email) FROM mail_addresses)");
  while (rows.step()) all += "\n" + rows.text(0);
  return all;
}

}  // namespace

TEST_CASE("every word of a letter is afterwards on the desk") {
  RandomLetters letters;
  const OwnAddresses own{.keys = {"ivanov@firm.ru"}, .domains = {}};
  const Zone zone("Europe/Moscow");
  const WorkCalendar calendar;
  const Settings settings;
  for (int i = 0; i < 200; ++i) {
    const RandomLetters::Letter letter = letters.next();
    CAPTURE(letter.bytes);
    const Mail mail = read_mail(letter.bytes);
    REQUIRE(mail.problem == "");
    Desk desk;
    keep_mail(OneChange(desk.db, kNow), mail, own, mail.date.value(), settings,
              {kNow, zone, calendar});
    const std::string all = texts_of_mails(desk);
    for (const std::string& word : letter.words) CHECK_MESSAGE(all.find(word) != all.npos, word);
  }
}
