#include <doctest/doctest.h>
#include <unistd.h>

#include "lib/base/file/files.hpp"
#include "lib/client/intake/import_clients.hpp"
#include "tests/client/desk.hpp"
#include "tests/exchange/stored_zip.hpp"

using namespace ruka;

namespace {

// A cell with a text; XML in angle brackets is the cell's own content.
std::string book_cell_of(const std::string& name, const std::string& text) {
  if (text.starts_with('<')) return "<c r=\"" + name + "\">" + text + "</c>";
  return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

// Rows of cells; `behind` stands behind them on the sheet.
ImportResult import_book(Desk& desk, const std::vector<std::vector<std::string>>& rows,
                         const std::string& behind = "", Known known = Known::FillIn) {
  std::string data;
  for (std::size_t y = 0; y < rows.size(); ++y) {
    const std::string line = std::to_string(y + 1);
    data += "<row r=\"" + line + "\">";
    for (std::size_t x = 0; x < rows[y].size(); ++x) {
      data += book_cell_of(static_cast<char>('A' + x) + line, rows[y][x]);
    }
    data += "</row>";
  }
  if (!behind.empty()) data += "</sheetData>" + behind + "<sheetData>";
  const auto path = std::filesystem::temp_directory_path() /
                    ("ruka-book-import-" + std::to_string(::getpid()) + ".xlsx");
  write_file(path, stored_zip(book_parts({{"Sheet", data}})));
  ImportOptions options;
  options.known = known;
  Change change(desk.db, kNow);
  ImportResult result = import_clients(change, path, options, kToday);
  change.commit();
  std::filesystem::remove(path);
  return result;
}

}  // namespace

TEST_CASE("a cell merged over several people counts for each of them") {
  Desk desk;
  const ImportResult result =
      import_book(desk,
                  {{"Организация", "ИНН", "ФИО контакта", "Телефон контакта"},
                   {"ООО Альфа", "7707083893", "Иванов Иван", "+7 916 111-22-33"},
                   {"", "", "Петрова Анна", "+7 916 111-22-44"},
                   {"", "", "Петров Пётр Петрович", "+7 916 111-22-45"}},
                  R"(<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B2:B4"/></mergeCells>)");

  CHECK(result.created == 1);
  CHECK(result.rejected.empty());
  CHECK(desk.count("SELECT COUNT(*) FROM contacts WHERE client_id = 1") == 3);
}

TEST_CASE("a heading over two rows does not stand in the second for itself") {
  Desk desk;
  const ImportResult result =
      import_book(desk,
                  {{"№", "Клиент", "Контакт", ""},
                   {"", "", "ФИО", "Телефон"},
                   {"1", "ООО Альфа", "Иванов Иван", "+7 916 111-22-33"}},
                  R"(<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>)");
  CHECK(result.read == 1);
  CHECK(result.created == 1);
}

TEST_CASE("a formula without a value and an error are named; of a name they reject the row") {
  Desk desk;
  const ImportResult result = import_book(desk, {{"Наименование", "Телефон", "Город"},
                                                 {"ООО Формула", "<f>1+1</f>", "#ССЫЛКА!"},
                                                 {"<f>A2</f>", "+7 916 111-22-33", "Казань"}});

  REQUIRE(result.partly.size() == 1);
  CHECK(result.partly[0].line == 2);
  REQUIRE(result.partly[0].reasons.size() == 2);
  CHECK(in_english(result.partly[0].reasons[0].message()) ==
        "Телефон: “=1+1” is a formula without a value");
  CHECK(in_english(result.partly[0].reasons[1].message()) ==
        "Город: “#ССЫЛКА!” is an error of the spreadsheet");
  REQUIRE(result.rejected.size() == 1);
  REQUIRE(result.rejected[0].reasons.size() == 1);
  CHECK(in_english(result.rejected[0].reasons[0].message()) ==
        "Наименование: “=A2” is a formula without a value");
}

TEST_CASE("a text longer than a cell of a workbook is not replaced by its beginning") {
  Desk desk;
  const std::string note(40000, 'n');
  desk.add({.name = "ООО Долгий", .texts = {.inn = "7707083893", .note = note}});

  const ImportResult result = import_book(
      desk,
      {{"Наименование", "ИНН", "Примечание"}, {"ООО Долгий", "7707083893", note.substr(0, 32767)}},
      "", Known::Update);

  CHECK(result.kept.size() == 1);
  const auto client = find_client_by_id(desk.db, find_client(desk.db, "долгий").client);
  CHECK(client->texts.note == note);
}

TEST_CASE("a word for nothing in a column of names is told, and may be a surname") {
  Desk desk;
  const ImportResult result = import_book(desk, {{"Компания", "Фамилия", "Имя"},
                                                 {"ООО Альфа", "Null", "Jennifer"},
                                                 {"ООО Бета", "нет", "Анна"},
                                                 {"ООО Вега", "-", "Ольга"},
                                                 {"Пусто", "", ""}});

  REQUIRE(result.unnamed.size() == 2);
  CHECK(result.unnamed[0].line == 3);
  CHECK(result.unnamed[0].text == "Фамилия: нет");
  CHECK(result.unnamed[1].line == 5);
  CHECK(desk.count("SELECT COUNT(*) FROM contacts WHERE surname = 'Null'") == 1);
}
