#include <doctest/doctest.h>

#include "lib/client/contact/contact.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

const ClientDraft kVector = {.name = "ООО «Вектор»",
                             .phones = {"8 (495) 123-45-67"},
                             .emails = {"Zakaz@vektor.example"},
                             .texts = {.inn = "7707083893", .kpp = "773601001", .city = "Казань"},
                             .contacts = {{"Пётр Ильин", {"+7 916 123-45-67"}, {}, {"директор"}}}};

}  // namespace

TEST_CASE("a client that is known already is refused with the candidate") {
  const std::pair<const char*, ClientDraft> cases[] = {
      {"the INN", {.name = "Иное", .texts = {.inn = "7707083893"}}},
      {"a phone in another spelling", {.name = "Иное", .phones = {"+74951234567"}}},
      {"the phone of a person there", {.name = "Иное", .phones = {"89161234567"}}},
      {"an e-mail in another case", {.name = "Иное", .emails = {"zakaz@Vektor.example"}}},
      {"the name in another form", {.name = "ВЕКТОР, АО"}},
      {"the name in the same city", {.name = "Вектор", .texts = {.city = "казань"}}},
      {"the phone of a person given",
       {.name = "Иное", .contacts = {{"Анна", {"84951234567"}, {}}}}},
  };
  for (const auto& [by, draft] : cases) {
    CAPTURE(by);
    Desk desk;
    desk.add(kVector);

    const Error error = error_of([&] { desk.add(draft); });

    CHECK(error.kind() == ErrorKind::Refused);
    CHECK(std::string(error.what()).find("1 ООО «Вектор»") != std::string::npos);
    CHECK(desk.count("SELECT COUNT(*) FROM clients") == 1);
  }
}

TEST_CASE("what only looks alike is another client") {
  const std::pair<const char*, ClientDraft> cases[] = {
      {"another city", {.name = "Вектор", .texts = {.city = "Москва"}}},
      {"another INN",
       {.name = "Вектор", .phones = {"84951234567"}, .texts = {.inn = "7736050003"}}},
      {"a branch: one INN, another KPP",
       {.name = "Вектор", .texts = {.inn = "7707083893", .kpp = "165501001", .city = "Казань"}}},
  };
  for (const auto& [why, draft] : cases) {
    CAPTURE(why);
    Desk desk;
    desk.add(kVector);

    desk.add(draft);

    CHECK(desk.count("SELECT COUNT(*) FROM clients") == 2);
  }
}

TEST_CASE("insisting adds a client all the same") {
  Desk desk;
  desk.add(kVector);

  desk.add(kVector, Insist::Yes);

  CHECK(desk.count("SELECT COUNT(*) FROM clients") == 2);
}

TEST_CASE("a broken value is refused before anything is written") {
  const ClientDraft drafts[] = {
      {.name = " "},
      {.name = "А", .phones = {"не телефон"}},
      {.name = "А", .phones = {"7,9161E+10"}},
      {.name = "А", .emails = {"нет собаки"}},
      {.name = "А", .texts = {.inn = "7707083894"}},
      {.name = "А", .contacts = {{"Анна", {"12"}, {}}}},
  };
  for (const ClientDraft& draft : drafts) {
    Desk desk;

    CHECK(error_of([&] { desk.add(draft); }).kind() == ErrorKind::Value);
    CHECK(desk.count("SELECT COUNT(*) FROM clients") == 0);
  }
}

TEST_CASE("the record holds what was given") {
  Desk desk;

  const ClientId id = desk.add(kVector);

  const auto client = find_client_by_id(desk.db, id);
  CHECK(client->name == "ООО «Вектор»");
  CHECK(client->kind == ClientKind::Company);
  CHECK(client->roles == std::vector<std::string>{"client"});
  CHECK(client->phones == std::vector<std::string>{"+7 495 123-45-67", "+7 916 123-45-67"});
  CHECK(client->emails == std::vector<std::string>{"Zakaz@vektor.example"});
  CHECK(client->texts.city == "Казань");
}

TEST_CASE("an edit sets, adds, takes away and clears") {
  Desk desk;
  const ClientId id = desk.add(kVector);
  ClientEdit edit{.texts = {.city = ""}, .vip = true};
  edit.phones = {"8 800 555-35-35"};
  edit.no_phones = {"+74951234567"};
  edit.tags = {"опт", "Опт"};

  edit_client(OneChange(desk.db, kNow), id, edit);

  const auto client = find_client_by_id(desk.db, id);
  CHECK(client->texts.city.empty());
  CHECK(client->vip);
  CHECK(client->texts.inn == "7707083893");
  CHECK(client->tags == std::vector<std::string>{"опт"});
  CHECK(client->phones == std::vector<std::string>{"+7 800 555-35-35", "+7 916 123-45-67"});
}

TEST_CASE("what an edit takes away is there, extension and all") {
  Desk desk;
  const ClientId id =
      desk.add(ClientDraft{.name = "ООО Луч", .phones = {"8 495 000-00-01 доб. 7"}});
  const ClientId other = desk.add(ClientDraft{.name = "ООО Мак", .phones = {"8 495 000-00-02"}});
  ClientEdit edit;
  edit.no_phones = {"8 495 000-00-01 доб. 8"};
  const Error error = error_of([&] { edit_client(OneChange(desk.db, kNow), id, edit); });
  CHECK(error.kind() == ErrorKind::NotFound);
  CHECK(in_english(error.hint()) ==
        "written there: +7 495 000-00-01 ext. 7; name one with its extension");
  edit.no_phones = {"8 495 000-00-02"};
  edit_clients(OneChange(desk.db, kNow), {id, other}, edit, Insist::No);
  CHECK(find_client_by_id(desk.db, id)->phones.size() == 1);
  CHECK(find_client_by_id(desk.db, other)->phones.empty());
  CHECK_THROWS(edit_clients(OneChange(desk.db, kNow), {id, other}, edit, Insist::No));
}

TEST_CASE("pieces of a contact are known by their look") {
  CHECK(read_contact("Пётр Ильин, директор по сбыту, +7 916 123-45-67, p@vektor.example") ==
        ContactDraft{
            "Пётр Ильин", {"+7 916 123-45-67"}, {"p@vektor.example"}, {"директор по сбыту"}});
  CHECK(error_of([] { read_contact("+7 916 123-45-67"); }).kind() == ErrorKind::Value);
}

TEST_CASE("what an edit changes is kept, field by field, and goes with its undo") {
  Desk desk;
  const ClientId id =
      desk.add({.name = "ООО Луч", .phones = {"84950000001"}, .texts = {.city = "Тула"}});

  edit_client(OneChange(desk.db, kNow), id,
              {.texts = {.city = "Омск"},
               .vip = true,
               .phones = {"84950000002"},
               .no_phones = {"84950000001"}});

  Statement rows(desk.db,
                 "SELECT field || ':' || COALESCE(before, '') || '>' || COALESCE(after, '') "
                 "FROM client_changes ORDER BY id");
  std::vector<std::string> kept;
  while (rows.step()) kept.push_back(rows.text(0));
  rows.reset();
  CHECK(kept == std::vector<std::string>{"city:Тула>Омск", "vip:>yes", "phone:+7 495 000-00-01>",
                                         "phone:>+7 495 000-00-02"});
  edit_client(OneChange(desk.db, kNow), id, {.texts = {.city = "Омск"}});
  CHECK(desk.count("SELECT COUNT(*) FROM client_changes") == 4);
  undo_changes(desk.db, 2, kNow);
  CHECK(desk.count("SELECT COUNT(*) FROM client_changes") == 0);
}

TEST_CASE("a whole name makes a person, unless a form, an INN or a KPP says company") {
  const auto kind = [](ClientDraft draft) {
    draft.name += "Иванов Пётр Сергеевич";
    return check_client(draft).kind;
  };

  CHECK(kind({}) == ClientKind::Person);
  CHECK(kind({.name = "ИП "}) == ClientKind::SoleTrader);
  CHECK(kind({.name = "ООО "}) == ClientKind::Company);
  CHECK(kind({.texts = {.inn = "7707083893"}}) == ClientKind::Company);
  CHECK(kind({.texts = {.kpp = "770701001"}}) == ClientKind::Company);
  CHECK(kind({.kind = ClientKind::Company}) == ClientKind::Company);
}
