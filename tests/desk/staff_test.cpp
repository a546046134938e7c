#include "lib/desk/staff/staff.hpp"

#include "lib/desk/list.hpp"
#include "lib/party/email.hpp"
#include "tests/desk/scratch_desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;

namespace {

StaffDraft draft(std::string name, std::string role = "expert", std::string email = "") {
  StaffDraft person;
  person.name = std::move(name);
  person.role = std::move(role);
  person.email = std::move(email);
  return person;
}

}  // namespace

TEST_CASE("a person of the office is kept whole") {
  Database db = memory_desk();
  StaffDraft person = draft("  Ольга  Смирнова ", "manager", "olga@example.ru");
  person.department = "Продажи";
  person.phone = "доб. 12";
  person.topics = {"кресла", " столы "};

  add_staff(OneChange(db, kNow), person);

  CHECK(written(select_table(db, kStaffList, {})) ==
        R"([{"id":1,"name":"Ольга Смирнова","role":"manager","department":"Продажи",)"
        R"("phone":"доб. 12","email":"olga@example.ru","topics":"кресла, столы","left_on":null}])"
        "\n");
}

TEST_CASE("who is on the staff is found by number, e-mail or a piece of the name") {
  Database db = memory_desk();
  const StaffId olga =
      add_staff(OneChange(db, kNow), draft("Ольга Смирнова", "manager", "Olga@example.ru"));
  const StaffId oleg = add_staff(OneChange(db, kNow), draft("Олег Ёлкин"));
  add_staff(OneChange(db, kNow), draft("Ольга Королёва"));

  CHECK(find_staff(db, "1") == olga);
  CHECK(find_staff(db, "#2") == oleg);
  CHECK(find_staff(db, "olga@EXAMPLE.ru") == olga);
  CHECK(find_staff(db, "елкин") == oleg);
  CHECK(find_staff(db, "ольга смирнова") == olga);
  CHECK(error_of([&] { find_staff(db, "ольга"); }) ==
        "ambiguous: several people are “ольга” | give the number: 3 Ольга Королёва, 1 Ольга "
        "Смирнова");
  CHECK(error_of([&] { find_staff(db, "Пётр"); }) ==
        "not_found: nobody on the staff is “Пётр” | ruka staff lists them; ruka staff add NAME "
        "--role ROLE adds one");
  CHECK(error_of([&] { find_staff(db, "77"); }).starts_with("not_found: "));
  CHECK(error_of([&] { find_staff(db, ""); }).starts_with("not_found: "));
}

TEST_CASE("an exact name is meant before a longer one") {
  Database db = memory_desk();
  const StaffId anna = add_staff(OneChange(db, kNow), draft("Анна"));
  add_staff(OneChange(db, kNow), draft("Анна Петрова"));

  CHECK(find_staff(db, "анна") == anna);
}

TEST_CASE("a namesake, an empty name and a broken e-mail are refused") {
  Database db = memory_desk();
  add_staff(OneChange(db, kNow), draft("Алёна"));

  CHECK(error_of([&] { add_staff(OneChange(db, kNow), draft("алена")); }) ==
        "refused: “алена” is already on the staff | add a patronymic or a department to the name");
  CHECK(error_of([&] { add_staff(OneChange(db, kNow), draft("  ")); }) ==
        "value: a colleague needs a name | give it in quotes: \"Ольга Смирнова\"");
  CHECK(error_of([&] { add_staff(OneChange(db, kNow), draft("Пётр", "expert", "petr")); }) ==
        "value: “petr” is not an e-mail address | write it like olga@example.ru");
}

TEST_CASE("an e-mail address is what can be one") {
  for (const char* good : {"a@b.ru", "olga.s+x@mail.example.ru", "имя@почта.рф"}) {
    CAPTURE(good);
    CHECK(check_email(std::string(" ") + good + " ") == good);
    CHECK(check_email(std::string("Анна <") + good + ">") == good);
    CHECK(check_email(std::string("<") + good + ">") == good);
    CHECK(check_email(std::string("почта:") + good) == good);
    CHECK(check_email(std::string("E-mail: ") + good) == good);
  }
  for (const char* bad : {"", "a", "@b.ru", "a@", "a@b", "a@.ru", "a@b.", "a@b@c.ru", "a b@c.ru",
                          "<a@b>", "a@b.ru,c@d.ru", "Анна:a@b.ru", "почта:", "почта:a"}) {
    CAPTURE(bad);
    CHECK(error_of([&] { check_email(bad); }).starts_with("value: "));
  }
}
