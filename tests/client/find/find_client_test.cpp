#include <doctest/doctest.h>

#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

Desk& filled(Desk& desk) {
  desk.add({.name = "ООО «Вектор»",
            .phones = {"8 (495) 123-45-67"},
            .emails = {"zakaz@vektor.example"},
            .texts = {.inn = "7707083893"},
            .contacts = {{"Пётр Ильин", {"+7 916 123-45-67"}, {}, {"директор"}}}});
  desk.add("АО «Ёлочка»");
  desk.add("Вектор-Сервис");
  return desk;
}

}  // namespace

TEST_CASE("an extension says which person of a number is meant") {
  Desk desk;
  const ClientId dock =
      desk.add(ClientDraft{.name = "ООО Док",
                           .contacts = {{"Лев Круг", {"+7 812 300-00-00 доб. 11"}},
                                        {"Ада Мост", {"+7 812 300-00-00 доб. 12"}}}});
  desk.add(ClientDraft{.name = "ООО Мол", .phones = {"+7 812 300-00-00 доб. 13"}}, Insist::Yes);
  const auto found = find_clients(desk.db, "8 812 300-00-00 доб. 12", 9);
  REQUIRE(found.size() == 1);
  CHECK(found.front().client == dock);
  CHECK(found.front().contact_name == "Ада Мост");
  const auto unknown = find_clients(desk.db, "8 812 300-00-00 доб. 99", 9);
  REQUIRE(unknown.size() == 2);
  CHECK(!unknown.front().contact);
}

TEST_CASE("one word is enough to find the client") {
  const std::pair<const char*, std::int64_t> cases[] = {
      {"1", 1},
      {"#2", 2},
      {"+7 (495) 123 45 67", 1},
      {"84951234567", 1},
      {"123-45-67", 1},
      {"zakaz@VEKTOR.example", 1},
      {"7707083893", 1},
      {"вектор", 1},
      {"ООО Вектор", 1},
      {"вектор-серв", 3},
      {"елочк", 2},
      {"`kjxrf", 2},
      {"ильин", 1},
      {"ильиным", 1},
      {"петром ильиным", 1},
      {"ёлочкой", 2},
      {"вектору-сервису", 3},
      {"клиенту ёлочке", 2},
      {"компании Ёлочка", 2},
  };
  Desk desk;
  filled(desk);
  for (const auto& [who, id] : cases) {
    CAPTURE(who);

    CHECK(number(find_client(desk.db, who).client) == id);
  }
}

TEST_CASE("a person's phone leads to the person") {
  Desk desk;

  const ClientMatch match = find_client(filled(desk).db, "8 916 123 45 67");

  CHECK(match.contact_name == "Пётр Ильин");
  CHECK(match.name == "ООО «Вектор»");
}

TEST_CASE("several clients are listed, not chosen among") {
  Desk desk;

  const Error error = error_of([&] { find_client(filled(desk).db, "екто"); });

  CHECK(error.kind() == ErrorKind::Ambiguous);
  CHECK(in_english(error.hint()) == "give the number: 3 Вектор-Сервис, 1 ООО «Вектор»");
}

TEST_CASE("an unknown phone says how to go on") {
  Desk desk;

  const Error error = error_of([&] { find_client(filled(desk).db, "84950000000"); });

  CHECK(error.kind() == ErrorKind::NotFound);
  CHECK(in_english(error.message()) == "no client has the phone “+7 495 000-00-00”");
  CHECK(in_english(error.hint()).find("--new") != std::string::npos);
}

TEST_CASE("a piece that stands only inside a word is asked about, in whatever letters") {
  Desk desk;
  filled(desk);

  for (const char* who : {"лочк", "kjxr"}) {
    CAPTURE(who);
    const Error error = error_of([&] { find_client(desk.db, who); });
    CHECK(error.kind() == ErrorKind::Ambiguous);
    CHECK(in_english(error.hint()) == "write the word from its beginning, or give the number: 2");
  }
}

TEST_CASE("text without a letter or digit finds nobody") {
  Desk desk;

  CHECK(find_clients(filled(desk).db, "%").empty());
  CHECK(find_clients(desk.db, "").empty());
  CHECK(find_clients(desk.db, "\" OR 1=1").empty());
}
