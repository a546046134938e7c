// TEXT of `client list`: every way in which a client is found.
#include <doctest/doctest.h>

#include "lib/client/client_list.hpp"
#include "lib/desk/list.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

// The numbers of the clients that a text finds.
std::vector<std::int64_t> found(Desk& desk, const char* text) {
  ListQuery query;
  query.columns = "id";
  query.conditions.push_back(client_text_condition(text));
  const Table table = select_table(desk.db, kClientList, query);
  std::vector<std::int64_t> ids;
  for (auto reader = table.read(); !reader.done();) {
    ids.push_back(std::get<std::int64_t>(reader.next()));
  }
  return ids;
}

}  // namespace

TEST_CASE("a text finds a client by the name, a person, a phone and an e-mail") {
  Desk desk;
  desk.add("ООО «Маяк»");
  desk.add(ClientDraft{.name = "ООО «Промсвязьмонтаж»",
                       .phones = {"8 495 123-45-67"},
                       .emails = {"sale@psm.ru"},
                       .texts = {.city = "Тверь"},
                       .contacts = {{.name = "Ильин Пётр", .phones = {"+7 916 765-43-21"}}}});
  const std::vector<std::int64_t> second = {2};

  for (const char* text :
       {"ПРОМСВЯЗЬ", "связьмонт", "тверь", "Ильина", "петр", "84951234567", "+7 (495) 123 45 67",
        "123-45-67", "89167654321", "7654321", "sale@psm.ru", "@psm", "Ghjvcdzpm"}) {
    CAPTURE(text);

    CHECK(found(desk, text) == second);
  }
}

TEST_CASE("a text that nothing holds finds nobody") {
  Desk desk;
  desk.add(ClientDraft{.name = "ООО «Маяк»", .phones = {"8 495 123-45-67"}});

  for (const char* text : {"ромашка", "84951234568", "«»", "%", "\"", "mail@nowhere.ru"}) {
    CAPTURE(text);

    CHECK(found(desk, text).empty());
  }
}
