// The whole of a client: requisites that fit together, roles, how to be reached.
#include <doctest/doctest.h>

#include "lib/party/reach.hpp"
#include "lib/party/requisites.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

TEST_CASE("requisites fit together or are refused") {
  struct Case {
    ClientDraft draft;
    const char* error;
  };
  const Case cases[] = {
      {{.name = "ООО Вектор", .texts = {.account = "40702810938000000001"}},
       "account “40702810938000000001” cannot be checked without its BIK"},
      {{.name = "ООО Вектор", .texts = {.bik = "044525225", .account = "40702810938000000002"}},
       "the check digit of account “40702810938000000002” does not fit BIK 044525225"},
      {{.name = "ООО Вектор", .texts = {.bik = "44525225"}}, "BIK “44525225” is one digit short"},
      {{.name = "ООО Вектор", .texts = {.bik = "144525225"}},
       "BIK “144525225” is not nine digits 04…"},
      {{.name = "ООО Вектор", .texts = {.ogrn = "304500116000157"}},
       "OGRNIP “304500116000157” is a sole trader's, not an organization's"},
      {{.name = "ИП Королёв", .texts = {.ogrn = "1027700132195"}},
       "OGRN “1027700132195” is an organization's, not a person's"},
      {{.name = "ООО Вектор", .texts = {.account = "4070281093800000000"}},
       "account “4070281093800000000” is not 20 digits"},
      {{.name = "ИП Королёв", .texts = {.kpp = "773601001"}},
       "a sole trader or a person has no KPP: “773601001”"},
      {{.name = "ООО Вектор", .texts = {.inn = "500100732259"}},
       "INN “500100732259” is a person's, not an organization's"},
      {{.name = "ИП Королёв", .texts = {.inn = "7707083893"}},
       "INN “7707083893” is an organization's, not a person's"},
      {{.name = "ООО Вектор", .texts = {.inn = "0000000000"}},
       "INN “0000000000” is nothing but zeros"},
      {{.name = "ООО Вектор", .texts = {.hours = "с утра"}}, "“с утра” are not hours"},
      {{.name = "ООО Вектор", .texts = {.hours = "18-9"}}, "“18-9” are not hours"},
      {{.name = "ООО Вектор", .texts = {.zone = "Марс"}}, "no time zone “Марс”"},
      {{.name = "ООО Вектор", .texts = {.channel = "голубь"}},
       "“голубь” is no way to reach a client"}};
  for (const Case& one : cases) {
    CAPTURE(one.error);
    Desk desk;
    const Error error = error_of([&] { desk.add(one.draft); });
    CHECK(error.kind() == ErrorKind::Value);
    CHECK(in_english(error.message()) == one.error);
  }
}

TEST_CASE("accounts of the examples are right") {
  CHECK_NOTHROW(check_account_of_bank("40702810938000000001", "044525225"));
  CHECK_NOTHROW(check_account_of_bank("30101810400000000225", "044525225"));
  CHECK_THROWS(check_account_of_bank("30101810400000000226", "044525225"));
}

TEST_CASE("accounts of the Treasury are taken by a rule of their own") {
  for (const char* bik : {"004525988", "017003983", "003456789", "108000000", "200000001"}) {
    CAPTURE(bik);
    CHECK(check_bik(bik) == bik);
    CHECK_NOTHROW(check_account_of_bank("03100643000000017300", bik));
    CHECK_NOTHROW(check_account_of_bank("40102810545370000003", bik));
    CHECK_THROWS(check_account_of_bank("40702810938000000001", bik));
  }
  CHECK_THROWS(check_account_of_bank("03100643000000017300", "044525225"));
}

TEST_CASE("a city has its zone, however it is written") {
  for (const char* city : {"Владивосток", "г. Владивосток", "ВЛАДИВОСТОК Г", "Vladivostok"}) {
    CAPTURE(city);
    CHECK(zone_of_city(city) == "Asia/Vladivostok");
  }
  CHECK(zone_of_city("Тверь") == "Europe/Moscow");
  CHECK(zone_of_city("Простоквашино").empty());
  CHECK(zone_of_city("").empty());
}

TEST_CASE("hours and zones are kept in one form") {
  CHECK(check_hours("9-12:30") == "09:00-12:30");
  CHECK(check_hours("10:00 - 18:00") == "10:00-18:00");
  CHECK(check_hours("") == "");
  CHECK(check_zone("мск+2") == "Asia/Yekaterinburg");
  CHECK(check_zone("MSK-1") == "Europe/Kaliningrad");
  CHECK(check_zone("Владивосток") == "Asia/Vladivostok");
  CHECK(check_zone("Europe/Moscow") == "Europe/Moscow");
  CHECK(check_channel("звонок") == "call");
}

TEST_CASE("a kind that was said stays until the name bears another form") {
  Desk desk;
  const ClientId id = desk.add({.name = "Иван Петров", .kind = ClientKind::Person});

  edit_client(OneChange(desk.db, kNow), id, {.texts = {.city = "Казань"}});
  CHECK(find_client_by_id(desk.db, id)->kind == ClientKind::Person);
  edit_client(OneChange(desk.db, kNow), id, {.name = "ИП Петров"});
  CHECK(find_client_by_id(desk.db, id)->kind == ClientKind::SoleTrader);
  edit_client(OneChange(desk.db, kNow), id, {.kind = ClientKind::Company});
  CHECK(find_client_by_id(desk.db, id)->kind == ClientKind::Company);
}

TEST_CASE("every plain field is written, read back, edited and filled in") {
  Desk desk;
  const ClientDraft draft = {.name = "ООО Вектор",
                             .texts = {.full_name = "Общество «Вектор»",
                                       .inn = "7707083893",
                                       .bik = "044525225",
                                       .account = "40702810938000000001",
                                       .bank = "Сбербанк",
                                       .legal_address = "Москва, Тверская, 1",
                                       .address = "Москва, Ленина, 5",
                                       .website = "vektor.example",
                                       .greeting = "Пётр Сергеевич",
                                       .terms = "отсрочка 30 дней",
                                       .channel = "call",
                                       .hours = "9-12",
                                       .zone = "мск+4"},
                             .roles = {"partner", "supplier"}};
  const Client client = *find_client_by_id(desk.db, desk.add(draft));
  CHECK(client.texts.full_name == "Общество «Вектор»");
  CHECK(client.texts.account == "40702810938000000001");
  CHECK(client.texts.terms == "отсрочка 30 дней");
  CHECK(client.texts.hours == "09:00-12:00");
  CHECK(client.texts.zone == "Asia/Novosibirsk");
  CHECK(client.roles == std::vector<std::string>{"partner", "supplier"});

  edit_client(OneChange(desk.db, kNow), client.id,
              {.texts = {.terms = ""}, .roles = {"client"}, .no_roles = {"supplier"}});
  CHECK(find_client_by_id(desk.db, client.id)->texts.terms.empty());
  CHECK(find_client_by_id(desk.db, client.id)->roles ==
        std::vector<std::string>{"client", "partner"});
}
