// Our own export comes in again whole, whatever is in it.
#include <doctest/doctest.h>
#include <unistd.h>

#include <array>

#include "lib/base/file/files.hpp"
#include "lib/client/contact/contact.hpp"
#include "lib/client/intake/export_clients.hpp"
#include "lib/client/intake/import_clients.hpp"
#include "lib/client/save_client.hpp"
#include "lib/exchange/workbook.hpp"
#include "lib/table/writer.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

// What stands in a desk, but for numbers and moments of its own.
std::string content(Desk& desk, std::string columns) {
  ListQuery query;
  query.columns = std::move(columns);
  query.sort = "name";
  std::string text;
  Style style;
  style.format = Format::JsonLines;
  prepare_client_export(desk.db);
  write_table(select_table(desk.db, kClientExport, query), style,
              [&](std::string_view bytes) { text += bytes; });
  return text;
}

constexpr const char* kAll =
    "name,kind,roles,status,phones,emails,vip,tags,note,city,address,website,terms,contacts";
constexpr const char* kOfCards = "name,phones,emails,note,city,website";

std::string exported(Desk& desk, std::string_view form) {
  prepare_client_export(desk.db);
  const Table table = select_table(desk.db, kClientExport, {});
  Style style;
  if (form == "vcard 3" || form == "vcard 4") {
    return client_cards(desk.db, {}, form == "vcard 3" ? 3 : 4).text;
  }
  if (form == "xlsx") {
    style.format = Format::Xlsx;
    return make_workbook({{msg_text("База"), &table}}, style, kNow).bytes;
  }
  style.format = form == "json" ? Format::Json : form == "tsv" ? Format::Tsv : Format::Csv;
  style.excel = form == "csv for Excel";
  std::string text;
  write_table(table, style, [&](std::string_view bytes) { text += bytes; });
  return text;
}

ImportResult import_bytes(Desk& desk, std::string_view bytes) {
  const auto path =
      std::filesystem::temp_directory_path() / fmt::format("ruka-round-trip-{}", ::getpid());
  write_file(path, bytes);
  const ImportResult result = import_clients(OneChange(desk.db, kNow), path, {}, kToday);
  std::filesystem::remove(path);
  return result;
}

std::vector<std::string> odd_names() {
  std::string long_name;
  for (int i = 0; i < 2000; ++i) long_name += "Ёж";
  return {"ООО «А, Б»",
          "ООО \"Кавычки\"",
          "\"x",
          "=1+1",
          "+7 (495) Сервис",
          "-минус",
          "@почта",
          "'апостроф",
          "=\"0012\"",
          "8 800 555-35-35",
          "0012",
          "a;b|c\td",
          "слеш \\ и \\n",
          "x\u202Egpj.exe",
          "sep=;",
          "BEGIN:VCARD",
          "{\"name\":1}",
          "имя: значение; другое=это",
          "ИП Ёлкин-Палкин",
          "e\u0301",
          "👩‍👧 & <b>дети</b>",
          "NULL",
          "истина",
          "1e5",
          "2026-11-23",
          "№ 5",
          "\u00A0nbsp\u00A0внутри",
          "Иванов Иван Иванович",
          "_x000A_",
          long_name};
}

// What a desk says of people and of names that were.
std::string people_of(Desk& desk) {
  std::string text;
  Statement people(desk.db, R"(
    SELECT k.name || '|' || COALESCE(k.left_on, '') || '|' || COALESCE(s.name, '') || '|' ||
      COALESCE(k.note, '')
    FROM contacts k LEFT JOIN contacts s ON s.id = k.successor_id ORDER BY k.name)");
  while (people.step()) text += people.text(0) + "\n";
  Statement names(desk.db, "SELECT name FROM client_aliases ORDER BY name");
  while (names.step()) text += names.text(0) + "\n";
  return text;
}

// The parts of names as they are kept.
std::string parts_of(Desk& desk) {
  std::string text;
  Statement rows(desk.db, R"(
    SELECT name || '|' || COALESCE(surname, '') || '|' || COALESCE(given_name, '') || '|' ||
      COALESCE(patronymic, '') FROM contacts ORDER BY name)");
  while (rows.step()) text += rows.text(0) + "\n";
  return text;
}

// Whose each number and address is.
std::string reach_of(Desk& desk) {
  std::string text;
  Statement rows(desk.db, R"(
    SELECT COALESCE(k.name, '') || '|' || p.text FROM (
      SELECT contact_id, COALESCE(e164, raw) AS text, 0 AS sort FROM client_phones
      UNION ALL SELECT contact_id, email, 1 FROM client_emails) p
    LEFT JOIN contacts k ON k.id = p.contact_id ORDER BY k.name, p.sort, p.text)");
  while (rows.step()) text += rows.text(0) + "\n";
  return text;
}

}  // namespace

TEST_CASE("who has left, and names that were, come back from each of our own exports") {
  for (const char* form : {"csv", "csv for Excel", "tsv", "json", "xlsx", "vcard 3", "vcard 4"}) {
    CAPTURE(form);
    Desk from;
    const ClientId client = from.add("ООО «Старый, дом»");
    for (const char* name : {"Ильин Пётр", "Белова Зоя", "Ким Анна"}) {
      add_contact(OneChange(from.db, kNow), client,
                  {.name = name, .phones = {}, .emails = {}, .texts = {.note = "любит; чай"}});
    }
    leave_contact(OneChange(from.db, kNow), ContactId{1}, kToday - std::chrono::days(20),
                  ContactId{2}, kToday);
    leave_contact(OneChange(from.db, kNow), ContactId{2}, kToday - std::chrono::days(2),
                  ContactId{3}, kToday);
    for (const char* name : {"ООО «Новый; дом»", "ООО «Дом»"}) {
      ClientEdit edit;
      edit.name = name;
      edit_client(OneChange(from.db, kNow), client, edit);
    }
    Desk to;

    const std::string bytes = exported(from, form);
    import_bytes(to, bytes);
    const ImportResult again = import_bytes(to, bytes);

    CHECK(people_of(to) == people_of(from));
    CHECK(again.created + again.updated == 0);
  }
}

TEST_CASE("a phone and an e-mail of two people come back with both") {
  for (const char* form : {"csv", "csv for Excel", "tsv", "json", "xlsx", "vcard 3", "vcard 4"}) {
    CAPTURE(form);
    Desk from;
    from.add(
        {.name = "ООО Дом",
         .phones = {"+7 495 111-00-00"},
         .contacts = {
             {.name = "Кот Иван", .phones = {"+7 495 111-00-00"}, .emails = {"dom@x.example"}},
             {.name = "Лис Анна", .phones = {"+7 495 111-00-00"}, .emails = {"Dom@x.example"}}}});
    Desk to;

    const std::string bytes = exported(from, form);
    import_bytes(to, bytes);
    const ImportResult again = import_bytes(to, bytes);

    CHECK(reach_of(to) == reach_of(from));
    CHECK(reach_of(from).find("Лис Анна|+74951110000") != std::string::npos);
    CHECK(again.created + again.updated == 0);
  }
}

TEST_CASE("clients of any name come back whole from each of our own exports") {
  for (const char* form : {"csv", "csv for Excel", "tsv", "json", "xlsx", "vcard 3", "vcard 4"}) {
    CAPTURE(form);
    const char* columns = std::string_view(form).starts_with("vcard") ? kOfCards : kAll;
    int at = 0;
    for (const std::string& name : odd_names()) {
      CAPTURE(name);
      Desk from;
      from.add({.name = name,
                .phones = {fmt::format("+7916{:07}", ++at)},
                .emails = {fmt::format("mail{}@example.ru", at)},
                .texts = {.city = "Казань", .note = "=строка, \"одна\"\n+строка;две\nтри\tчетыре"},
                .vip = at % 2 == 0,
                .tags = {"опт", "=тег"}});
      Desk to;

      const ImportResult result = import_bytes(to, exported(from, form));

      CHECK(result.created == 1);
      for (const RejectedRow& row : result.rejected) CHECK(row.reasons.empty());
      CHECK(content(to, columns) == content(from, columns));
    }
  }
}

TEST_CASE(
    "people of any name, with numbers of any form, come back whole from each of our exports") {
  const std::vector<std::string> names = {
      "Ким А.С.",    "Ким; Анна",   "Ким, Анна",       "\"Аня\"",     "8 мая",
      "a@b.example", "отдел: сбыт", "name: Ким",       "Пётр Ильин",  "Ким \"А\" Анна",
      "тётя (Маша)", "Ким/Ли",      "8 800 555-35-35", "van Gogh V.", "Иванов, Пётр; \"мл.\""};
  const std::vector<std::string> phones = {"12345",
                                           "12-34-56",
                                           "1234567",
                                           "(4922) 12-34-5",
                                           "+7 916 000-00-01 доб. 12",
                                           "12-34-56 (Анна, вечером)",
                                           "12345/46"};
  for (const char* form : {"csv", "csv for Excel", "tsv", "json", "xlsx", "vcard 3", "vcard 4"}) {
    CAPTURE(form);
    Desk from;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::string& phone = phones[i % phones.size()];
      from.add({.name = fmt::format("ООО Дом {}", i),
                .contacts = {{.name = names[i],
                              .phones = {phone},
                              .emails = {},
                              .texts = {.position = names[names.size() - 1 - i],
                                        .note = "раз; два\n\"три\", четыре"}}}},
               Insist::Yes);
      from.add({.name = names[i],
                .phones = {phone},
                .texts = {.note = fmt::format("заметка {}", i)},
                .kind = ClientKind::Person},
               Insist::Yes);
    }
    Desk to;

    const std::string bytes = exported(from, form);
    const ImportResult first = import_bytes(to, bytes);
    const ImportResult again = import_bytes(to, bytes);

    CHECK(first.rejected.empty());
    CHECK(first.partly.empty());
    CHECK(content(to, "name,kind,phones,note,contacts") ==
          content(from, "name,kind,phones,note,contacts"));
    CHECK(again.created + again.updated == 0);
    CHECK(again.kept.empty());
  }
}

TEST_CASE("parts of a name that were said come back from each of our own exports") {
  for (const char* form : {"csv", "csv for Excel", "tsv", "json", "xlsx", "vcard 3", "vcard 4"}) {
    CAPTURE(form);
    Desk from;
    const ClientId client = from.add("ООО Дом");
    const std::vector<std::array<const char*, 4>> people = {
        {"Анна Мария Лопес", "Мария Лопес", "Анна", ""},
        {"Ким Олег", "Ким", "Олег", ""},
        {"Ли, Анна; \"мл.\"", "Ли, \"мл.\"", "Анна;", ""},
        {"Пётр Ильин", "Ильин", "Пётр", ""}};
    for (const auto& [name, surname, given, patronymic] : people) {
      add_contact(OneChange(from.db, kNow), client,
                  {.name = name,
                   .phones = {},
                   .emails = {},
                   .texts = {.surname = surname, .given_name = given, .patronymic = patronymic}});
    }
    Desk to;

    const std::string bytes = exported(from, form);
    import_bytes(to, bytes);
    const ImportResult again = import_bytes(to, bytes);

    CHECK(parts_of(to) == parts_of(from));
    CHECK(again.created + again.updated == 0);
  }
}
