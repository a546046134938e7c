#include "lib/client/contact/contact.hpp"

#include "lib/party/birthday.hpp"

#include <doctest/doctest.h>

#include "lib/client/contact/find_contact.hpp"
#include "lib/client/touch/touch.hpp"
#include "lib/desk/list.hpp"
#include "lib/desk/settings.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;

namespace {

struct People : Desk {
  ClientId vector = add(ClientDraft{.name = "ООО Вектор", .phones = {"8 495 123-45-67"}});
  ContactId ilyin = add_contact(
      OneChange(db, kNow), vector,
      {.name = "Ильин Пётр Сергеевич",
       .phones = {"8 916 123-45-67", "84951234567"},
       .emails = {"ilyin@vektor.example"},
       .texts = {.position = "директор", .decision = "decides", .birthday = "1980-03-12"}});

  std::string value(const char* column) {
    Statement row(db, fmt::format("SELECT {} FROM contacts WHERE id = 1", column));
    row.step();
    return row.text(0);
  }
};

}  // namespace

TEST_CASE("a person is kept in parts, with phones that the client may have had before") {
  People desk;

  CHECK(desk.value("surname") == "Ильин");
  CHECK(desk.value("given_name") == "Пётр");
  CHECK(desk.value("patronymic") == "Сергеевич");
  CHECK(desk.count("SELECT COUNT(*) FROM client_phones") == 2);
  CHECK(desk.count("SELECT COUNT(*) FROM client_phones WHERE contact_id = 1") == 2);
}

TEST_CASE("a person is found by number, phone, e-mail, piece of the name and case form") {
  People desk;
  for (const char* who : {"1", "89161234567", "ilyin@VEKTOR.example", "ильи", "Петром Ильиным"}) {
    CAPTURE(who);
    CHECK(find_person(desk.db, who) == desk.ilyin);
  }
  CHECK(error_of([&] { find_person(desk.db, "сидоров"); }).kind() == ErrorKind::NotFound);
  add_contact(OneChange(desk.db, kNow), desk.vector, {.name = "Ильина Анна"});
  const Error several = error_of([&] { find_person(desk.db, "ильин"); });
  CHECK(in_english(several.hint()) ==
        "give the number: 1 Ильин Пётр Сергеевич (ООО Вектор), 2 Ильина Анна (ООО Вектор)");
}

TEST_CASE("a client's person is meant by number or surname before a patronymic, there or gone") {
  People desk;
  const ContactId luzhin =
      add_contact(OneChange(desk.db, kNow), desk.vector, {.name = "Лужин Олег Петрович"});
  const ContactId petrov =
      add_contact(OneChange(desk.db, kNow), desk.vector, {.name = "Петров Иван Сергеевич"});
  std::string name;

  CHECK(find_contact(desk.db, desk.vector, "петров", name) == petrov);
  CHECK(find_contact(desk.db, desk.vector, "петрович", name) == luzhin);
  Statement(desk.db, "UPDATE contacts SET left_on = '2026-11-01' WHERE id = :id")
      .bind(":id", number(petrov))
      .run();
  const Error left = error_of([&] { find_contact(desk.db, desk.vector, "петров", name); });
  CHECK(left.kind() == ErrorKind::Refused);
  CHECK(in_english(left.hint()) ==
        fmt::format("if it is that person all the same, give the number: {} Петров Иван Сергеевич",
                    number(petrov)));
  CHECK(find_contact(desk.db, desk.vector, std::to_string(number(petrov)), name) == petrov);
  CHECK(name == "Петров Иван Сергеевич");
  CHECK(error_of([&] { find_contact(desk.db, desk.vector, "99", name); }).kind() ==
        ErrorKind::NotFound);
}

TEST_CASE("the same name at one client is refused") {
  People desk;
  const Error error = error_of([&] {
    add_contact(OneChange(desk.db, kNow), desk.vector, {.name = "ильин петр сергеевич"});
  });
  CHECK(error.kind() == ErrorKind::Refused);
}

TEST_CASE("a part that is changed changes the name, and the name its parts") {
  People desk;
  edit_contact(OneChange(desk.db, kNow), desk.ilyin, {.texts = {.surname = "Ильинский"}});
  CHECK(desk.value("name") == "Ильинский Пётр Сергеевич");
  edit_contact(OneChange(desk.db, kNow), desk.ilyin,
               {.name = "Анна Зайцева", .no_phones = {"89161234567"}});
  CHECK(desk.value("surname") == "Зайцева");
  CHECK(desk.value("patronymic") == "");
  CHECK(desk.count("SELECT COUNT(*) FROM client_phones WHERE contact_id = 1") == 1);
  CHECK(desk.value("decision") == "decides");
}

TEST_CASE("a phone is its number with its extension, and what is taken away is there") {
  People desk;
  const auto phones = [&] { return find_client_by_id(desk.db, desk.vector)->phones; };
  edit_contact(OneChange(desk.db, kNow), desk.ilyin, {.phones = {"8 495 123-45-67 доб. 7"}});
  CHECK(phones() == std::vector<std::string>{"+7 495 123-45-67", "+7 916 123-45-67",
                                             "+7 495 123-45-67 доб. 7"});
  edit_contact(OneChange(desk.db, kNow), desk.ilyin, {.no_phones = {"+7 (495) 123-45-67"}});
  CHECK(phones() == std::vector<std::string>{"+7 916 123-45-67", "+7 495 123-45-67 доб. 7"});
  for (const ContactEdit& edit : {ContactEdit{.no_phones = {"84951234567"}},
                                  ContactEdit{.no_emails = {"p@vektor.example"}}}) {
    const Error error = error_of([&] { edit_contact(OneChange(desk.db, kNow), desk.ilyin, edit); });
    CHECK(error.kind() == ErrorKind::NotFound);
  }
  CHECK(desk.count("SELECT COUNT(*) FROM client_emails") == 1);
}

TEST_CASE("a new name is no other person's of the client") {
  People desk;
  const ContactId kim = add_contact(OneChange(desk.db, kNow), desk.vector, {.name = "Ким Анна"});
  const Error error = error_of(
      [&] { edit_contact(OneChange(desk.db, kNow), kim, {.name = "ильин пётр сергеевич"}); });
  CHECK(error.kind() == ErrorKind::Refused);
  edit_contact(OneChange(desk.db, kNow), desk.ilyin, {.name = "ИЛЬИН Пётр Сергеевич"});
  CHECK(desk.value("name") == "ИЛЬИН Пётр Сергеевич");
}

TEST_CASE("a person who goes leaves the communications") {
  People desk;
  TouchDraft touch;
  touch.client = desk.vector;
  touch.contact = desk.ilyin;
  touch.at = kNow;
  touch.summary = "Разговор";
  log_touch(OneChange(desk.db, kNow), touch);

  remove_contact(OneChange(desk.db, kNow), desk.ilyin);
  CHECK(desk.count("SELECT COUNT(*) FROM touches WHERE contact_id IS NULL") == 1);
  undo_changes(desk.db, 1, kNow);
  CHECK(desk.count("SELECT COUNT(*) FROM touches WHERE contact_id = 1") == 1);
  CHECK(desk.count("SELECT COUNT(*) FROM client_phones WHERE contact_id = 1") == 2);
}

TEST_CASE("birthdays with a year and without") {
  const Settings settings;
  Desk desk;
  const WorkCalendar calendar = load_calendar(desk.db, settings);
  const Zone zone("Europe/Moscow");
  const PhraseContext phrases{kNow, zone, calendar};
  const std::pair<const char*, const char*> cases[] = {{"12.03.1980", "1980-03-12"},
                                                       {"12.03", "--03-12"},
                                                       {"29.02", "--02-29"},
                                                       {"12 марта", "--03-12"},
                                                       {"12.03.80", "1980-03-12"},
                                                       {"1980-03-12", "1980-03-12"},
                                                       {"19800312", "1980-03-12"},
                                                       {"1604-03-12", "--03-12"},
                                                       {"--0312", "--03-12"},
                                                       {"12.03.1980 (пн)", "1980-03-12"},
                                                       {"12-мар-80", "1980-03-12"},
                                                       {"12 мар 1980", "1980-03-12"},
                                                       {"12 марта 1980 г.", "1980-03-12"},
                                                       {"", ""}};
  // On the command line and in a file alike.
  for (const auto& [text, day] : cases) {
    CAPTURE(text);
    CHECK(read_birthday(text, phrases) == day);
    CHECK(imported_birthday(text, kToday, DateOrder::Unsaid) == day);
  }
  CHECK_THROWS(read_birthday("12.03.2030", phrases));
  CHECK_THROWS(read_birthday("весной", phrases));

  const auto shown = [](const char* from, const char* to) {
    return birthday_condition({day_from_text(from), day_from_text(to)}).sql;
  };
  CHECK(shown("2026-12-28", "2027-01-03").find(" OR ") != std::string::npos);
  CHECK(shown("2026-03-01", "2026-03-31").find(" AND substr") != std::string::npos);
}
