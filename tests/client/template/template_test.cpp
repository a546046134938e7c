// Scripts and sets of questions.
#include "lib/client/template/template.hpp"

#include <doctest/doctest.h>

#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;

namespace {

ErrorKind refusal(Desk& desk, const Template& draft) {
  return error_of([&] { add_template(OneChange(desk.db, kNow), draft); }).kind();
}

}  // namespace

TEST_CASE("in a set each line is a question, in a script those that begin with ?") {
  CHECK(script_lines({{}, "questions", "", "Кто?\n\n ? Когда \n"}) ==
        std::vector<ScriptLine>{{true, "Кто?"}, {true, "Когда"}});
  CHECK(script_lines({{}, "script", "", "Здравствуйте!\n? Сколько\n\nСпасибо?\n\n"}) ==
        std::vector<ScriptLine>{
            {false, "Здравствуйте!"}, {true, "Сколько"}, {false, ""}, {false, "Спасибо?"}});
}

TEST_CASE("places are filled once, and what fills them is not read again") {
  CHECK(fill_template("{greeting}, {contact}! {greeting}",
                      {{"greeting", "{contact}"}, {"contact", "Анна"}}) ==
        "{contact}, Анна! {contact}");
  CHECK(fill_template("без мест", {}) == "без мест");
}

TEST_CASE("a template with an unknown place, no text, no question or a taken name is refused") {
  Desk desk;
  add_template(OneChange(desk.db, kNow), {{}, "questions", "Первый", "Кто?"});

  CHECK(refusal(desk, {{}, "script", "Второй", "{клиент}"}) == ErrorKind::Value);
  CHECK(refusal(desk, {{}, "script", "Второй", "{client"}) == ErrorKind::Value);
  CHECK(refusal(desk, {{}, "script", "Второй", "client}"}) == ErrorKind::Value);
  CHECK(refusal(desk, {{}, "script", "Второй", " \n"}) == ErrorKind::Value);
  CHECK(refusal(desk, {{}, "questions", "Второй", "?"}) == ErrorKind::Value);
  CHECK(refusal(desk, {{}, "script", "12", "да"}) == ErrorKind::Value);
  CHECK(refusal(desk, {{}, "script", "ПЕРВЫЙ", "да"}) == ErrorKind::Refused);
  CHECK(desk.count("SELECT COUNT(*) FROM templates") == 1);
}

TEST_CASE("a template is found by number, name, a piece of it, and on the other keyboard layout") {
  Desk desk;
  const TemplateId id =
      add_template(OneChange(desk.db, kNow), {{}, "script", "Первый звонок", "да"});
  add_template(OneChange(desk.db, kNow), {{}, "script", "Второй звонок", "да"});

  for (const char* name : {"1", "первый звонок", "перв", "первого звонка", "gthdsq"}) {
    CHECK(find_template(desk.db, name).id == id);
  }
  CHECK(error_of([&] { find_template(desk.db, "звонок"); }).kind() == ErrorKind::Ambiguous);
  CHECK(error_of([&] { find_template(desk.db, "ервый"); }).kind() == ErrorKind::Ambiguous);
  CHECK(error_of([&] { find_template(desk.db, "третий"); }).kind() == ErrorKind::NotFound);
}
