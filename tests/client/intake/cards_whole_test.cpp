// Nothing of a card is lost: every value is afterwards on the desk or among the rejected rows.
#include <doctest/doctest.h>
#include <unistd.h>

#include <random>

#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/import_clients.hpp"
#include "lib/exchange/rejects.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

// One card after another, each of other properties, spelled and folded otherwise.
class Cards {
 public:
  struct Card {
    std::string text;
    std::vector<std::string> values;
  };

  Card next() {
    card_ = {"BEGIN:VCARD\r\n", {}};
    add(chance(2) ? "VERSION:3.0" : "VERSION:4.0");
    const bool firm = chance(2);
    const std::size_t head = card_.text.size();
    if (firm) add("ORG:" + value() + (chance(2) ? ";" + value() + ";" + value() : ""));
    add_name();
    add("TEL;TYPE=WORK:" + kept(fmt::format("+7917{:07}", ++count_)));
    head_ = card_.text.substr(head);
    add_rest(firm);
    return card_;
  }

  // Another card of the last one's person: what it says besides is all new.
  Card twin() {
    card_ = {"BEGIN:VCARD\r\nVERSION:3.0\r\n" + head_, {}};
    add("TEL:" + kept(fmt::format("+7918{:07}", ++count_)) + " " + value());
    add_rest(head_.find("ORG:") != head_.npos);
    return card_;
  }

 private:
  void add_rest(bool firm) {
    if (firm && chance(2)) add("TITLE:" + value());
    if (firm && chance(3)) add("BDAY:19" + day("80-03-12"));
    for (const char* property :
         {"NICKNAME", "NOTE", "X-SKYPE", "IMPP;X-SERVICE-TYPE=Telegram", "ROLE", "GENDER",
          "X-SOCIALPROFILE;TYPE=vk", "item1.X-CUSTOM", "RELATED;TYPE=friend", "CATEGORIES"}) {
      for (; chance(4);) add(std::string(property) + ":" + value());
    }
    for (; chance(2);) add("TEL;TYPE=CELL:" + kept(fmt::format("+7916{:07}", ++count_)));
    for (; chance(2);) add("EMAIL:" + kept(fmt::format("w{}@x.example", ++count_)));
    for (; chance(3);) add("URL:" + kept(fmt::format("w{}.example", ++count_)));
    for (; chance(3);) {
      add(fmt::format("ADR;TYPE=WORK:{};{};{};{};{};{};{}", value(), value(), value(), value(),
                      value(), value(), value()));
    }
    if (chance(3)) add_raw_note();
    card_.text += "END:VCARD\r\n";
  }

  bool chance(unsigned of) { return random_() % of == 0; }

  std::string kept(std::string text) {
    card_.values.push_back(text);
    return text;
  }
  std::string value() { return kept(fmt::format("слово{}", ++count_)); }
  std::string day(const std::string& text) {
    card_.values.push_back(text);
    return text;
  }

  void add_name() {
    const std::string surname = value();
    const std::string given = value();
    if (!chance(4)) {
      add("N:" + surname + ";" + given + ";" + (chance(2) ? value() : "") + ";" +
          (chance(4) ? value() : "") + ";" + (chance(4) ? value() : ""));
    }
    add("FN:" + given + " " + surname + (chance(4) ? " " + value() : ""));
  }

  void add_raw_note() {
    add("NOTE:" + value());
    card_.text += value() + ": " + value() + "\r\n\r\nhttp://" + value() + "\r\n";
  }

  // Folded anywhere but within a character.
  void add(const std::string& line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      const bool inside = (static_cast<unsigned char>(line[i]) & 0xC0) == 0x80;
      if (i > 0 && !inside && chance(20)) card_.text += "\r\n ";
      card_.text += line[i];
    }
    card_.text += "\r\n";
  }

  std::mt19937 random_{14};
  Card card_;
  std::string head_;  // the lines of the last one that say whose it is
  int count_ = 100;
};

ImportResult import_card(Desk& desk, std::string_view text, Known known = Known::FillIn) {
  const auto path =
      std::filesystem::temp_directory_path() / fmt::format("ruka-cards-{}", ::getpid());
  write_file(path, text);
  ImportResult result = import_clients(OneChange(desk.db, kNow), path, {.known = known}, kToday);
  std::filesystem::remove(path);
  return result;
}

std::string texts_after(Desk& desk, const ImportResult& result) {
  std::string all = rejects_text(rejects_of(result), in_english);
  for (const KeptRow& row : result.kept) all += in_english(row.what) + "\n";
  Statement rows(desk.db, R"(
    SELECT json_array(name, city, address, website, note) FROM clients
    UNION ALL SELECT json_array(name, position, department, surname, given_name, patronymic,
                                birthday, note) FROM contacts
    UNION ALL SELECT json_array(raw, e164) FROM client_phones
    UNION ALL SELECT email FROM client_emails UNION ALL SELECT tag FROM client_tags)");
  while (rows.step()) all += "\n" + rows.text(0);
  return all;
}

}  // namespace

TEST_CASE("every value of a card is afterwards on the desk or among the rejected rows") {
  Cards cards;
  for (int i = 0; i < 300; ++i) {
    const Cards::Card card = cards.next();
    CAPTURE(card.text);
    Desk desk;
    const ImportResult result = import_card(desk, card.text);
    const std::string all = texts_after(desk, result);
    CHECK(result.created + std::ssize(result.rejected) == 1);
    for (const std::string& value : card.values) CHECK_MESSAGE(all.find(value) != all.npos, value);
  }
}

TEST_CASE("what another card says of a known person is on the desk, rejected or named") {
  Cards cards;
  for (int i = 0; i < 150; ++i) {
    const Cards::Card first = cards.next();
    const Cards::Card twin = cards.twin();
    CAPTURE(first.text);
    CAPTURE(twin.text);
    Desk desk;
    import_card(desk, first.text);
    const ImportResult result = import_card(desk, twin.text, static_cast<Known>(i % 3));
    const std::string all = texts_after(desk, result);
    for (const std::string& value : twin.values) CHECK_MESSAGE(all.find(value) != all.npos, value);
  }
}

TEST_CASE("what two people of one firm share is kept at both") {
  for (int i = 0; i < 20; ++i) {
    const std::string shared = fmt::format("TEL:+7495{:07}\r\nEMAIL:w{}@x.example\r\n", i, i);
    const std::string firm = "BEGIN:VCARD\r\nVERSION:3.0\r\nORG:Школа\r\n";
    const std::string cards = firm + "N:Кот;Иван;;;\r\n" + shared + "END:VCARD\r\n" + firm +
                              "N:Лис;Анна;;;\r\n" + shared + "END:VCARD\r\n";
    Desk desk;
    import_card(desk, cards);
    const ImportResult again = import_card(desk, cards);
    CHECK(again.skipped == 2);
    for (const char* table : {"client_phones", "client_emails"}) {
      Statement rows(desk.db,
                     fmt::format("SELECT COUNT(*), COUNT(DISTINCT contact_id) FROM {}", table));
      REQUIRE(rows.step());
      CHECK(rows.integer(0) == 2);
      CHECK(rows.integer(1) == 2);
    }
  }
}
