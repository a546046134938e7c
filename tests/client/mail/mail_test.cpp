#include "lib/client/mail/mail.hpp"

#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

// A desk whose addresses are those of firm.ru, with one client.
struct Letters : Desk {
  ClientId lighthouse = add(ClientDraft{.name = "ООО Маяк", .emails = {"anna@mayak.ru"}});
  Zone zone{"Europe/Moscow"};
  WorkCalendar calendar;
  Settings settings;
  OwnAddresses own{.keys = {"ivanov@firm.ru"}, .domains = {"@firm.ru"}};
  int made = 0;

  PhraseContext phrases() const { return {kNow, zone, calendar}; }

  static Mail letter(std::string from, std::string to, std::string subject,
                     std::string message = {}) {
    Mail mail;
    mail.from.email = std::move(from);
    mail.to = {{"", std::move(to)}};
    mail.subject = std::move(subject);
    mail.message_id = std::move(message);
    return mail;
  }

  std::int64_t keep(const Mail& mail, Instant at) {
    const auto kept = keep_mail(OneChange(db, kNow), mail, own, at, settings, phrases());
    return kept ? number(kept->id) : 0;
  }

  // From the client, and to it.
  std::int64_t in(std::string subject, Instant at, std::string message = {}) {
    return keep(letter("Anna@Mayak.ru", "ivanov@firm.ru", std::move(subject), std::move(message)),
                at);
  }
  std::int64_t out(std::string subject, Instant at, std::vector<std::string> references = {}) {
    Mail mail = letter("ivanov@firm.ru", "anna@mayak.ru", std::move(subject));
    mail.references = std::move(references);
    return keep(mail, at);
  }

  // The letter that answers one; 0 where there is none.
  std::int64_t answer_of(std::int64_t id) {
    return count(fmt::format("SELECT COALESCE(answer_id, 0) FROM mails WHERE id = {}", id));
  }
  std::int64_t waiting() {
    return count(fmt::format("SELECT COUNT(*) FROM mails m WHERE {}", kWaitingMail));
  }
};

}  // namespace

TEST_CASE("letters of one talk have one key, whatever was put before the subject") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Счёт 318", "счет 318"},
      {"Re: Счёт 318", "счет 318"},
      {"RE[2]: счет 318", "счет 318"},
      {"Fwd: Re: Счёт", "счет"},
      {"Отв: Пересл: Счёт", "счет"},
      {"НА: Счёт", "счет"},
      {"Ответ : Счёт", "счет"},
      {"На складе: остатки", "на складе: остатки"},
      {"Ремонт: цены", "ремонт: цены"},
      {"Re:", ""},
      {"", ""}};
  for (const auto& [subject, key] : cases) {
    CAPTURE(subject);
    CHECK(mail_subject_key(subject) == key);
  }
}

TEST_CASE("our addresses are the staff's and those of the setting, whole domains too") {
  Desk desk;
  CHECK(error_of([&] { own_addresses(desk.db, Settings()); }).kind() == ErrorKind::Refused);
  set_setting(OneChange(desk.db, kNow), "mail.own", "Sales@Firm.ru, @work.ru");
  const OwnAddresses own = own_addresses(desk.db, Settings(desk.db));
  CHECK(own.holds("sales@firm.RU"));
  CHECK(own.holds("any@work.ru"));
  CHECK(!own.holds("other@firm.ru"));
  CHECK(!own.holds("any@notwork.ru"));
  set_setting(OneChange(desk.db, kNow), "mail.own", "firm");
  CHECK(error_of([&] { own_addresses(desk.db, Settings(desk.db)); }).kind() == ErrorKind::Value);
}

TEST_CASE("a client's letter is its communication, under one number") {
  Letters desk;

  const std::int64_t id = desk.in("Счёт", kNow - 2h);

  Statement touch(desk.db,
                  "SELECT channel, direction, summary, client_id FROM touches WHERE id = :id");
  REQUIRE(touch.bind(":id", id).step());
  CHECK(touch.text(0) == "mail");
  CHECK(touch.text(1) == "in");
  CHECK(touch.text(2) == "Счёт");
  CHECK(touch.integer(3) == number(desk.lighthouse));
  CHECK(desk.count("SELECT COUNT(*) FROM clients WHERE last_touch_at = '2026-11-23T05:04:00Z'") ==
        1);
  CHECK(desk.count("SELECT due_at = '2026-11-24T05:04:00Z' FROM mails") == 1);
}

TEST_CASE("a letter of nobody known has a number and no communication, till it is assigned") {
  Letters desk;
  const auto from = [&](const char* email, const char* subject) {
    return desk.keep(Letters::letter(email, "ivanov@firm.ru", subject), kNow - 1h);
  };
  const std::int64_t first = from("new@x.ru", "1");
  const std::int64_t second = from("New@x.ru", "2");
  const std::int64_t other = from("other@x.ru", "3");
  CHECK(second == first + 1);
  CHECK(desk.count("SELECT COUNT(*) FROM touches") == 0);
  CHECK(desk.in("4", kNow) == other + 1);

  const std::int64_t given =
      assign_mail(OneChange(desk.db, desk.phrases().now), TouchId{second}, desk.lighthouse, {},
                  Remember::Yes, desk.settings, desk.phrases());

  CHECK(given == 2);
  CHECK(desk.count("SELECT COUNT(*) FROM mails WHERE client_id IS NULL") == 1);
  CHECK(desk.count("SELECT COUNT(*) FROM touches") == 3);
  CHECK(desk.keep(Letters::letter("new@x.ru", "ivanov@firm.ru", "5"), kNow) == other + 2);
  CHECK(desk.count("SELECT COUNT(*) FROM mails WHERE client_id IS NULL") == 1);
  const auto again = [&] {
    assign_mail(OneChange(desk.db, desk.phrases().now), TouchId{first}, desk.lighthouse, {},
                Remember::No, desk.settings, desk.phrases());
  };
  CHECK(error_of(again).kind() == ErrorKind::Conflict);
}

TEST_CASE("letters find the client that gets their address later") {
  Letters desk;
  const std::int64_t id = desk.keep(Letters::letter("v@vector.ru", "ivanov@firm.ru", "1"), kNow);
  desk.keep(Letters::letter("x@vector.ru", "ivanov@firm.ru", "2"), kNow);
  const auto claim = [&] {
    const std::int64_t claimed =
        claim_mails(OneChange(desk.db, desk.phrases().now), desk.settings, desk.phrases());
    return claimed;
  };
  CHECK(claim() == 0);
  const ClientId vector = desk.add(ClientDraft{.name = "ООО Вектор", .emails = {"V@vector.ru"}});

  CHECK(claim() == 1);
  CHECK(claim() == 0);
  CHECK(desk.count(fmt::format("SELECT client_id FROM touches WHERE id = {}", id)) ==
        number(vector));
}

TEST_CASE("an address that two clients share, or that is none, leads to nobody") {
  Letters desk;
  desk.add(ClientDraft{.name = "ООО Другой маяк", .emails = {"anna@mayak.ru"}}, Insist::Yes);
  desk.in("Счёт", kNow);
  desk.keep(Letters::letter("Маяк", "ivanov@firm.ru", "x"), kNow);
  CHECK(desk.count("SELECT COUNT(*) FROM mails WHERE client_id IS NULL") == 2);
}

TEST_CASE("a letter to several clients is the first one's, and names the others") {
  Letters desk;
  desk.add(ClientDraft{.name = "ООО Вектор", .emails = {"v@vector.ru"}});
  Mail mail = Letters::letter("ivanov@firm.ru", "petrov@firm.ru", "Цены");
  mail.cc = {{"", "nobody@x.ru"}, {"", "v@vector.ru"}, {"", "anna@mayak.ru"}};

  const std::int64_t id = desk.keep(mail, kNow);

  Statement row(desk.db,
                "SELECT c.name, t.result, t.direction FROM touches t JOIN clients c ON c.id = "
                "t.client_id WHERE t.id = :id");
  REQUIRE(row.bind(":id", id).step());
  CHECK(row.text(0) == "ООО Вектор");
  CHECK(row.text(1) == "+ ООО Маяк");
  CHECK(row.text(2) == "out");
}

TEST_CASE("the same message is kept once, with a Message-ID and without") {
  Letters desk;
  CHECK(desk.in("Счёт", kNow - 1h, "a@mayak.ru") > 0);
  CHECK(desk.in("Счёт", kNow - 1h, "a@mayak.ru") == 0);
  CHECK(desk.in("Счёт", kNow - 2h) > 0);
  CHECK(desk.in("Счёт", kNow - 2h) == 0);
  CHECK(desk.in("Счёт", kNow - 3h) > 0);
  CHECK(desk.count("SELECT COUNT(*) FROM mails") == 3);
}

TEST_CASE("a later letter of ours that refers to it answers it, whatever came in first") {
  Letters desk;
  const std::int64_t asked = desk.in("Счёт", kNow - 5h, "a@mayak.ru");
  const std::int64_t answer = desk.out("Совсем другое", kNow - 4h, {"a@mayak.ru"});
  CHECK(desk.answer_of(asked) == answer);

  const std::int64_t early = desk.out("И ещё", kNow - 2h, {"b@mayak.ru"});
  const std::int64_t late = desk.in("Вопрос", kNow - 3h, "b@mayak.ru");
  CHECK(desk.answer_of(late) == early);
  CHECK(desk.waiting() == 0);
}

TEST_CASE("so does one to the same address under the same subject, but for an empty one") {
  Letters desk;
  const std::int64_t first = desk.in("Счёт", kNow - 5h);
  const std::int64_t second = desk.in("Re: счет", kNow - 4h);
  const std::int64_t other = desk.in("Доставка", kNow - 4h);
  const std::int64_t silent = desk.in("", kNow - 4h);
  const std::int64_t later = desk.in("Счёт", kNow - 1h);
  const std::int64_t answer = desk.out("RE: Счёт", kNow - 3h);
  desk.out("Re:", kNow - 3h);
  desk.keep(Letters::letter("ivanov@firm.ru", "else@mayak.ru", "Доставка"), kNow - 2h);

  CHECK(desk.answer_of(first) == answer);
  CHECK(desk.answer_of(second) == answer);
  CHECK(desk.answer_of(other) == 0);
  CHECK(desk.answer_of(silent) == 0);
  CHECK(desk.answer_of(later) == 0);
  const std::int64_t earlier = desk.out("Счёт", kNow - 4h);
  CHECK(desk.answer_of(first) == earlier);  // the earliest answer counts
  const std::int64_t copied = [&] {
    Mail mail = Letters::letter("ivanov@firm.ru", "else@x.ru", "Доставка");
    mail.cc = {{"", "Anna@mayak.ru"}};
    return desk.keep(mail, kNow);
  }();
  CHECK(desk.answer_of(other) == copied);
  CHECK(desk.in("доставка", kNow - 30min) > 0);
  CHECK(desk.waiting() == 2);  // the silent one, and the later one
}

TEST_CASE("what a program sent waits for nothing and answers nothing") {
  Letters desk;
  desk.in("Счёт", kNow - 5h, "a@mayak.ru");
  Mail away = Letters::letter("ivanov@firm.ru", "anna@mayak.ru", "Re: Счёт");
  away.references = {"a@mayak.ru"};
  away.automatic = true;
  desk.keep(away, kNow - 4h);
  CHECK(desk.waiting() == 1);
  Mail news = Letters::letter("anna@mayak.ru", "ivanov@firm.ru", "Новости");
  news.automatic = true;
  desk.keep(news, kNow);
  CHECK(desk.waiting() == 1);
  CHECK(desk.count("SELECT COUNT(*) FROM mails WHERE due_at IS NOT NULL") == 1);
}

TEST_CASE("by hand a letter is answered once, and the undo takes it back") {
  Letters desk;
  const TouchId asked{desk.in("Счёт", kNow - 5h)};
  const TouchId sent{desk.out("Другое", kNow - 4h)};
  const auto kind = [&](TouchId id) {
    return error_of([&] { answer_mail(OneChange(desk.db, kNow), id); }).kind();
  };
  CHECK(kind(sent) == ErrorKind::Conflict);
  CHECK(kind(TouchId{99}) == ErrorKind::NotFound);
  answer_mail(OneChange(desk.db, kNow), asked);
  CHECK(desk.waiting() == 0);
  CHECK(kind(asked) == ErrorKind::Conflict);
  undo_changes(desk.db, 1, kNow);
  CHECK(desk.waiting() == 1);
}

TEST_CASE("who is to be answered has written what a form or a list of ours has sent") {
  Letters desk;
  const auto written = [&](const char* from, const char* reply, const char* to,
                           bool listed = false) {
    Mail mail = Letters::letter(from, to, "x");
    if (*reply != '\0') mail.reply_to = {{"", reply}};
    mail.listed = listed;
    mail.automatic = listed || is_silent_address(from);
    if (listed) mail.list_id = "<sales.firm.ru>";
    const MailWriter writer = writer_of(mail, desk.own);
    return writer.address.email + (writer.automatic ? " automatic" : "");
  };
  CHECK(written("noreply@forms.ru", "anna@mayak.ru", "ivanov@firm.ru") == "anna@mayak.ru");
  CHECK(written("site@firm.ru", "anna@mayak.ru", "ivanov@firm.ru", true) == "anna@mayak.ru");
  CHECK(written("ivanov@firm.ru", "anna@mayak.ru", "anna@mayak.ru") == "ivanov@firm.ru");
  CHECK(written("ivanov@firm.ru", "anna@mayak.ru", "boss@luch.ru") == "ivanov@firm.ru");
  CHECK(written("noreply@shop.ru", "", "ivanov@firm.ru") == "noreply@shop.ru automatic");
  CHECK(written("noreply@shop.ru", "help@shop.ru", "ivanov@firm.ru") == "help@shop.ru automatic");
  CHECK(written("anna@mayak.ru", "", "ivanov@firm.ru", true) == "anna@mayak.ru");
  CHECK(written("anna@mayak.ru", "boss@mayak.ru", "ivanov@firm.ru") == "anna@mayak.ru");
  for (const char* robot : {"robot@tilda.ru", "wordpress@site.ru", "site-mailer2@forms.ru"}) {
    CHECK(written(robot, "anna@mayak.ru", "ivanov@firm.ru") == "anna@mayak.ru");
  }
  CHECK(written("robot@shop.ru", "help@shop.ru", "ivanov@firm.ru") == "robot@shop.ru");
  CHECK(written("robotov@shop.ru", "anna@mayak.ru", "ivanov@firm.ru") == "robotov@shop.ru");
}

TEST_CASE("what a form has sent in somebody's name they have written themselves") {
  Letters desk;
  const auto written = [&](std::string_view header) {
    const Mail mail =
        read_mail(fmt::format("From: anna@mayak.ru\nTo: ivanov@firm.ru\n"
                              "Auto-Submitted: auto-generated\n{}\n\nx",
                              header));
    return std::string(writer_of(mail, desk.own).automatic ? "automatic" : "a person");
  };
  CHECK(written("Sender: Forms <noreply@forms.ru>") == "a person");
  CHECK(written("Sender: robot@forms.ru") == "a person");
  CHECK(written("Sender: noreply@mayak.ru") == "automatic");
  CHECK(written("Sender: noreply@news.ru\nPrecedence: bulk") == "automatic");
  CHECK(written("Sender: noreply@news.ru\nList-Unsubscribe: <mailto:x@news.ru>") == "automatic");
  CHECK(written("X-Mailer: 1C") == "automatic");
}

TEST_CASE("a known client's letter waits though it came by a list, but for one to be left") {
  Letters desk;
  Mail mail = Letters::letter("anna@mayak.ru", "ivanov@firm.ru", "x");
  mail.listed = mail.automatic = true;
  desk.keep(mail, kNow - 2h);
  CHECK(desk.waiting() == 1);
  mail.mass = true;
  desk.keep(mail, kNow - 1h);
  mail.mass = false;
  mail.from.email = "news@shop.ru";
  desk.keep(mail, kNow - 1h);
  CHECK(desk.waiting() == 1);
}

TEST_CASE("one Message-ID with another text is another letter") {
  Letters desk;
  Mail mail = Letters::letter("anna@mayak.ru", "ivanov@firm.ru", "Chairs", "constant@mailer");
  mail.text = "forty chairs";
  CHECK(desk.keep(mail, kNow - 2h) > 0);
  CHECK(desk.keep(mail, kNow - 2h) == 0);
  mail.text = "five tables";
  CHECK(desk.keep(mail, kNow - 1h) > 0);
  CHECK(desk.keep(mail, kNow - 1h) == 0);
}
