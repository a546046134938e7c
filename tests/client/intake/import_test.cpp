#include "lib/client/intake/import_clients.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <set>

#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/export_clients.hpp"
#include "lib/exchange/rejects.hpp"
#include "lib/exchange/workbook.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

// A file that goes with the test.
class CsvFile {
 public:
  explicit CsvFile(std::string_view text)
      : path_(std::filesystem::temp_directory_path() /
              ("ruka-import-" + std::to_string(::getpid()) + ".csv")) {
    write_file(path_, text);
  }
  ~CsvFile() { std::filesystem::remove(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// What columns fill, by the words of a map.
std::vector<ImportTarget> filled(std::string_view codes) {
  std::vector<ImportTarget> targets;
  for (const std::string_view code : split(codes, ' ')) targets.push_back(*import_target(code));
  return targets;
}

ColumnMap map_columns(const std::vector<std::string>& header, std::string_view map) {
  ColumnMap columns = recognize_columns(header, map);
  demand_names(header, columns);
  return columns;
}

using Counts = std::array<std::int64_t, 5>;

ImportResult import_text(Desk& desk, std::string_view text, const ImportOptions& options = {}) {
  const CsvFile file(text);
  return import_clients(OneChange(desk.db, kNow), file.path(), options, kToday);
}

// Read, created, updated, skipped, rejected.
Counts counts(const ImportResult& result) {
  return {result.read, result.created, result.updated, result.skipped, std::ssize(result.rejected)};
}

// «ООО "Ёлка";274062111» as windows-1251.
constexpr std::string_view kExcel =
    "\xCD\xE0\xE8\xEC\xE5\xED\xEE\xE2\xE0\xED\xE8\xE5;\xC8\xCD\xCD;\xD2\xE5\xEB\xE5\xF4\xEE\xED\r\n"
    "\xCE\xCE\xCE \xAB\xA8\xEB\xEA\xE0\xBB;274062111;8 (347) 222-33-44\r\n"
    "\"\xCE\xCE\xCE \"\"\xCC\xE0\xFF\xEA\"\"\";7707083893;\r\n";

}  // namespace

TEST_CASE("a file saved by a Russian Excel imports without options") {
  Desk desk;

  const ImportResult result = import_text(desk, kExcel);

  CHECK(result.dialect.encoding == "windows-1251");
  CHECK(result.dialect.delimiter == ';');
  CHECK(counts(result) == Counts{2, 2, 0, 0, 0});
  CHECK(result.zeros == 1);
  const auto client = find_client_by_id(desk.db, find_client(desk.db, "ёлка").client);
  CHECK(client->name == "ООО «Ёлка»");
  CHECK(client->texts.inn == "0274062111");
  CHECK(client->phones == std::vector<std::string>{"+7 347 222-33-44"});
}

TEST_CASE("a known client gets what it had not, and keeps what it had") {
  Desk desk;
  desk.add({.name = "ООО Вектор", .texts = {.inn = "7707083893", .city = "Казань"}});

  const ImportResult result = import_text(
      desk, "name,inn,city,phone,note\nВектор Плюс,7707083893,Москва,+79161234567,важно\n");

  CHECK(counts(result) == Counts{1, 0, 1, 0, 0});
  const auto client = find_client_by_id(desk.db, ClientId{1});
  CHECK(client->name == "ООО Вектор");
  CHECK(client->texts.city == "Казань");
  CHECK(client->texts.note == "важно");
  CHECK(client->phones == std::vector<std::string>{"+7 916 123-45-67"});
}

TEST_CASE("the same file again says nothing new") {
  Desk desk;
  import_text(desk, kExcel);

  CHECK(counts(import_text(desk, kExcel)) == Counts{2, 0, 0, 2, 0});
}

TEST_CASE("a client that stands in the file twice is one client") {
  Desk desk;

  const ImportResult result = import_text(
      desk,
      "name,phone,email\nООО Луч,84950000000,\nЛуч ООО,8 495 000 00 00,luch@example.ru\nООО "
      "Луч,,\n");

  CHECK(counts(result) == Counts{3, 1, 1, 1, 0});
}

TEST_CASE("a broken row is rejected with its line and reason, the rest is taken") {
  Desk desk;

  const ImportResult result = import_text(desk,
                                          "name,inn,phone,email\n"
                                          "А,7707083894,,\n"
                                          "Б,,\"7,9161E+10\",\n"
                                          ",7707083893,,\n"
                                          "Г,,,нет\n"
                                          "Д,,,,,лишнее\n"
                                          "Е,,,,,\n"
                                          "\"Ж\nЗ\",,,\n");

  CHECK(counts(result) == Counts{7, 4, 0, 0, 3});
  std::vector<std::int64_t> lines;
  for (const RejectedRow& row : result.rejected) lines.push_back(row.line);
  CHECK(lines == std::vector<std::int64_t>{2, 4, 6});
  REQUIRE(result.partly.size() == 1);
  CHECK(result.partly[0].line == 3);
}

TEST_CASE("rejected rows come back as a table that can be mended and imported again") {
  Desk desk;
  const ImportResult first = import_text(desk, "name,inn\nА,7707083894\nБ,\n");
  std::string csv =
      rejects_text(rejects_of(first), [](const Message&) { return std::string("why"); });
  CHECK(csv == "reject_line,reject_reason,name,inn\n2,why,А,7707083894\n");
  csv.replace(csv.find("7707083894"), 10, "7707083893");

  const ImportResult second = import_text(desk, csv);

  CHECK(counts(second) == Counts{1, 1, 0, 0, 0});
  CHECK(find_client_by_id(desk.db, ClientId{2})->texts.inn == "7707083893");
}

TEST_CASE("headings are known by synonyms and by the map") {
  CHECK(map_columns({"Название компании", "Тел. 2", "E-mail", "ИНН", "Ответственный", "Цвет"}, "")
            .fields == filled("name phone email inn owner -"));
  CHECK(
      map_columns({"account", "office_location", "phone"}, "office_location=city,phone=-").fields ==
      filled("name city -"));
  CHECK(error_of([] { map_columns({"Цвет"}, ""); }).kind() == ErrorKind::Input);
  CHECK(error_of([] { map_columns({"name"}, "x=city"); }).kind() == ErrorKind::Usage);
  CHECK(error_of([] { map_columns({"name"}, "name=цвет"); }).kind() == ErrorKind::Usage);
}

TEST_CASE("an import is one step of undo") {
  Desk desk;
  desk.add("Прежний");
  import_text(desk, kExcel);

  undo_changes(desk.db, 1, kNow);

  CHECK(desk.count("SELECT COUNT(*) FROM clients") == 1);
  CHECK(find_clients(desk.db, "маяк").empty());
}

TEST_CASE("a dry run writes nothing") {
  Desk desk;
  desk.db.set_dry_run(true);

  CHECK(counts(import_text(desk, kExcel)) == Counts{2, 2, 0, 0, 0});
  desk.db.set_dry_run(false);

  CHECK(desk.count("SELECT COUNT(*) FROM clients") == 0);
}

TEST_CASE("the headings of other programs are known, and what they mean there") {
  const ColumnMap bitrix = map_columns({"ID", "Название компании", "Рабочий телефон",
                                        "Рабочий e-mail", "Корпоративный сайт", "Обращение"},
                                       "");
  CHECK(bitrix.program == "Битрикс24");
  CHECK(bitrix.fields == filled("- name contact_phone contact_email website -"));
  const ColumnMap outlook = map_columns(
      {"First Name", "Title", "Company", "Job Title", "Business Phone 2", "E-mail 2 Address"}, "");
  CHECK(outlook.program == "Outlook");
  CHECK(outlook.fields == filled("given_name - name position contact_phone contact_email"));
  // Two of the same words, and none of theirs.
  CHECK(map_columns({"Title", "Company"}, "").program.empty());
  CHECK(map_columns({"Title", "Company"}, "outlook").fields == filled("- name"));
}

TEST_CASE("a full name stands for the name where there is no other") {
  CHECK(map_columns({"Полное наименование", "ИНН"}, "").fields == filled("name inn"));
  CHECK(map_columns({"Полное наименование", "Наименование"}, "").fields ==
        filled("full_name name"));
}

TEST_CASE("a map's text says the same columns again") {
  const std::vector<std::string> header = {"Фирма, город", "Тел \"2\"", "x", "y"};
  const std::string typed = R"("Фирма, город=name","Тел ""2""=phone",x=-)";
  const ColumnMap columns = map_columns(header, typed);

  const std::string text = map_text(header, columns, typed);

  CHECK(text == R"("Фирма, город=name","Тел ""2""=phone",x=-)");
  CHECK(map_columns(header, text).fields == columns.fields);
}

TEST_CASE("two columns for one field lose no word") {
  Desk desk;

  import_text(desk,
              "name,note,note,phone,Тел. 2,Дата рождения,contact,tag\n"
              "ООО Луч,первое,второе,84950000001,84950000002,12.03.1980,Зоя,* a ::: b\n");

  const auto client = find_client_by_id(desk.db, ClientId{1});
  CHECK(client->texts.note == "первое\nвторое");
  CHECK(client->phones.size() == 2);
  CHECK(client->tags == std::vector<std::string>{"a", "b"});
  CHECK(desk.count("SELECT COUNT(*) FROM contacts WHERE birthday = '1980-03-12'") == 1);
}

TEST_CASE("a birthday is a day, with a year or without; Outlook's zeros are none") {
  Desk desk;

  const ImportResult result = import_text(desk,
                                          "company,contact,birthday\n"
                                          "А,Зоя,--02-29\nБ,Зоя,29.02\nВ,Зоя,0/0/00\n"
                                          "Г,Зоя,31.02.1980\nД,Зоя,12.03.2030\n");

  CHECK(counts(result) == Counts{5, 5, 0, 0, 0});
  CHECK(result.partly.size() == 2);
  CHECK(desk.count("SELECT COUNT(*) FROM contacts WHERE birthday = '--02-29'") == 2);
  CHECK(desk.count("SELECT COUNT(*) FROM contacts WHERE birthday IS NULL") == 3);
}

TEST_CASE("a birthday with slashes is read in the order that was said, and only then") {
  Desk desk;
  const std::string_view text = "company,contact,birthday\nА,Зоя,3/5/1980\n";

  const ImportResult doubtful = import_text(desk, text);
  CHECK(counts(doubtful) == Counts{1, 1, 0, 0, 0});
  REQUIRE(doubtful.partly.size() == 1);
  CHECK(in_english(doubtful.partly.front().reasons.front().hint()).find("--date-format") !=
        std::string::npos);

  import_text(desk, text, {.dates = DateOrder::MonthFirst});
  CHECK(desk.count("SELECT COUNT(*) FROM contacts WHERE birthday = '1980-03-05'") == 1);
  CHECK(imported_birthday("5/3/80", kToday, DateOrder::DayFirst) == "1980-03-05");
  CHECK(imported_birthday("1980/03/05", kToday, DateOrder::YearFirst) == "1980-03-05");
  CHECK(imported_birthday("1604-05-09", kToday, DateOrder::Unsaid) == "--05-09");
  CHECK(imported_birthday("09.05.1604", kToday, DateOrder::Unsaid) == "--05-09");
}

TEST_CASE("a person of the same words in another order is the same person") {
  Desk desk;

  import_text(desk, "company,contact\nООО Луч,Белова Зоя\nООО Луч,Зоя Белова\n");

  CHECK(desk.count("SELECT COUNT(*) FROM contacts") == 1);
}

TEST_CASE("columns in which no row has a value are known as empty") {
  Desk desk;

  const ImportResult result = import_text(desk, "name,color,fax\nООО Луч,red,\n");

  CHECK(result.columns.filled == std::vector<bool>{true, true, false});
}

TEST_CASE("a status comes in with a new client, and to a known one by an update") {
  Desk desk;
  import_text(desk, "name,inn,status\nООО Луч,7707083893,Ликвидирована\nООО Вектор,,\n");
  CHECK(find_client_by_id(desk.db, ClientId{1})->status == "inactive");
  CHECK(find_client_by_id(desk.db, ClientId{2})->status == "active");

  import_text(desk, "name,inn,status\nООО Луч,7707083893,Действует\nООО Вектор,,\n");
  CHECK(find_client_by_id(desk.db, ClientId{1})->status == "inactive");
  import_text(desk, "name,inn,status\nООО Луч,7707083893,Действует\nООО Вектор,,\n",
              {.known = Known::Update});
  CHECK(find_client_by_id(desk.db, ClientId{1})->status == "active");
}

TEST_CASE("every column of our own export is known by its name and by its titles") {
  for (const int titles : {0, 1, 2}) {
    std::vector<std::string> header;
    for (const FieldSpec& field : kClientExport.fields) {
      const Words words(titles == 1 ? Lang::Russian : Lang::English);
      header.push_back(titles == 0 ? field.name : words.say(field.title));
    }

    const ColumnMap columns = map_columns(header, "");

    std::set<std::string_view> codes;
    for (std::size_t i = 1; i < header.size(); ++i) {
      CHECK_MESSAGE(columns.fields[i].field != ImportField::Skip, header[i]);
      CHECK_MESSAGE(codes.insert(import_field_code(columns.fields[i])).second, header[i]);
    }
    CHECK(columns.fields[0].field == ImportField::Skip);
    CHECK(columns.program == "ruka");
  }
}

TEST_CASE("a workbook is imported as a table is: its rows by their numbers on the sheet") {
  Desk desk;
  Table table({{"name", "Name"},
               {"inn", "INN", Type::Number},
               {"phone", "Phone", Type::Number},
               {"birthday", "Birthday", Type::Day},
               {"contact", "Contact"}});
  table.add_row({"ООО Луч", std::int64_t{7707083893}, std::int64_t{79161234567},
                 Day{std::chrono::year{1980} / 3 / 12}, "Зоя Ким"});
  table.add_row({"ООО Мир", std::int64_t{123}, {}, {}, {}});
  Style style;
  style.format = Format::Xlsx;
  const Workbook book = make_workbook({{msg_text("База"), &table}}, style, kNow);

  const ImportResult result = import_text(desk, book.bytes);

  CHECK(result.dialect.sheet == "База");
  CHECK(counts(result) == Counts{2, 1, 0, 0, 1});
  CHECK(result.rejected[0].line == 3);
  const auto client = find_client_by_id(desk.db, ClientId{1});
  CHECK(client->texts.inn == "7707083893");
  CHECK(desk.count("SELECT COUNT(*) FROM client_phones WHERE e164 = '+79161234567'") == 1);
  CHECK(desk.count("SELECT COUNT(*) FROM contacts WHERE birthday = '1980-03-12'") == 1);
}

TEST_CASE("what an import fills in is kept as an edit is; a new client has nothing to tell") {
  Desk desk;
  desk.add({.name = "ООО Луч", .phones = {"84950000001"}, .texts = {.city = "Тула"}});
  const std::string_view rows =
      "название;город;инн;телефон;метка\n"
      "ООО Луч;Тула;7707083893;84950000001, 84950000002;опт\nООО Новый;Омск;;84950000003;опт\n";

  import_text(desk, rows);
  const ImportResult again = import_text(desk, rows);

  Statement kept(desk.db,
                 "SELECT client_id || field || COALESCE(before, '') || '>' || after "
                 "FROM client_changes ORDER BY id");
  std::vector<std::string> lines;
  while (kept.step()) lines.push_back(kept.text(0));
  CHECK(lines ==
        std::vector<std::string>{"1inn>7707083893", "1phone>+7 495 000-00-02", "1tag>опт"});
  CHECK(counts(again) == Counts{2, 0, 0, 2, 0});
}

TEST_CASE("a rejected row is told with every value that is wrong in it") {
  Desk desk;

  const ImportResult result =
      import_text(desk,
                  "name,inn,kpp,bik,account,phone,email,status\n"
                  "А,7707083894,77,1,40702810938000000001,нет номера,почта,спит\n"
                  "Б,,,,,112,дом@,\n");

  REQUIRE(result.rejected.size() == 1);
  CHECK(result.rejected[0].reasons.size() == 6);
  REQUIRE(result.partly.size() == 1);
  CHECK(result.partly[0].reasons.size() == 2);
  CHECK(rejects_text(rejects_of(result), in_english)
            .find("“дом@” is not an e-mail address; “112” is not a phone number") !=
        std::string::npos);
}
