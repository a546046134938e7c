#include "lib/exchange/workbook_reader.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>

#include "lib/base/error.hpp"
#include "lib/exchange/workbook.hpp"
#include "tests/exchange/stored_zip.hpp"

using namespace ruka;

namespace {

// A file that is gone after the test.
struct WorkbookFile {
  std::filesystem::path path;
  explicit WorkbookFile(std::string_view bytes) {
    std::string name = (std::filesystem::temp_directory_path() / "ruka-xlsx-XXXXXX").string();
    const int fd = ::mkstemp(name.data());
    REQUIRE(fd >= 0);
    ::close(fd);
    path = name;
    std::ofstream(path, std::ios::binary) << bytes;
  }
  WorkbookFile(const WorkbookFile&) = delete;
  WorkbookFile& operator=(const WorkbookFile&) = delete;
  ~WorkbookFile() { std::filesystem::remove(path); }
};

// "2[a|b] ": each row as its line and its cells.
std::string rows(std::string_view bytes, std::optional<std::string> sheet = {},
                 const RukaXlsxLimits& limits = kWorkbookLimits) {
  const WorkbookFile file(bytes);
  WorkbookReader reader(file.path, std::move(sheet), limits);
  std::string out;
  while (const auto row = reader.next()) {
    out += std::to_string(row->line) + "[";
    for (std::size_t i = 0; i < row->fields.size(); ++i) out += (i ? "|" : "") + row->fields[i];
    out += "] ";
  }
  return out;
}

std::string sheet(const std::string& data, std::string_view strings = "",
                  std::string_view styles = "", std::string_view properties = "") {
  return stored_zip(book_parts({{"Sheet", data}}, strings, styles, properties));
}

// What is wrong with a file: "... is refused: <this>", or the whole sentence.
std::string refusal(std::string_view bytes, const RukaXlsxLimits& limits = kWorkbookLimits) {
  try {
    rows(bytes, {}, limits);
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::Input);
    CHECK_FALSE(error.hint().id.empty());
    const std::string said = in_english(error.message());
    const std::size_t at = said.find("” is ");
    return said.substr(at == said.npos ? said.find("” has ") + 4 : at + 4);
  }
  return "read";
}

std::string one_cell(const std::string& attributes, const std::string& value,
                     std::string_view styles = "", std::string_view properties = "") {
  const std::string all = rows(
      sheet("<row><c " + attributes + "><v>" + value + "</v></c></row>", "", styles, properties));
  return all.size() > 4 ? all.substr(2, all.size() - 4) : all;
}

}  // namespace

TEST_CASE("what our own writer has written is read as a person sees it") {
  static const Zone moscow("Europe/Moscow");
  Style style;
  style.format = Format::Xlsx;
  style.zone = &moscow;
  Table table({{"id", "No.", Type::Id},
               {"name", "Name"},
               {"amount", "Amount", Type::Money},
               {"at", "At", Type::Instant},
               {"on", "Day", Type::Day},
               {"vip", "VIP", Type::Flag}});
  const Instant at =
      std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{7};
  table.add_row(
      {std::int64_t{1}, "=1+1", Money{150050}, at, Day{std::chrono::year{2026} / 2 / 28}, true});
  table.add_row(
      {std::int64_t{2}, "_x0041_ две\nстроки ", {}, at + std::chrono::seconds{37}, {}, false});
  table.add_row({{}, "0012", {}, {}, {}, {}});

  const Workbook book = make_workbook({{msg("List"), &table}}, style, at);

  CHECK(rows(book.bytes) ==
        "1[No.|Name|Amount|At|Day|VIP] 2[1|=1+1|1500.5|2026-11-23 10:00|2026-02-28|yes] "
        "3[2|_x0041_ две\nстроки ||2026-11-23 10:00:37] 4[|0012] ");
}

TEST_CASE("a formula without a value is itself, an error has its name") {
  const std::string data =
      "<row><c r=\"A1\"><f>A2&amp;B2</f></c><c r=\"B1\"><f>1+1</f><v/></c>"
      "<c r=\"C1\" t=\"str\"><f>D1</f><v></v></c><c r=\"D1\"><f>2+2</f><v>4</v></c>"
      "<c r=\"E1\" t=\"e\"><v>#REF!</v></c></row>";
  CHECK(rows(sheet(data)) == "1[=A2&B2|=1+1||4|#REF!] ");

  const WorkbookFile file(sheet(data));
  const CsvRow row = *WorkbookReader(file.path).next();
  const CellKind own = CellKind::Own;
  CHECK(row.kinds == std::vector{CellKind::Formula, CellKind::Formula, own, own, own});
}

TEST_CASE("a cell that is merged over several rows stands in each that has one of its own") {
  const std::string data =
      "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>1</v></c></row>"
      "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>2</v></c></row>"
      "<row r=\"4\"><c r=\"A4\"><v>8</v></c><c r=\"B4\"><v>4</v></c></row>"
      "<row r=\"5\"><c r=\"B5\"><v>5</v></c></row>"
      "<row r=\"6\"><c r=\"B6\"><v>6</v></c></row></sheetData>"
      "<mergeCells><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:C1\"/>"
      "</mergeCells><sheetData>";

  CHECK(rows(sheet(data)) == "1[7|1] 2[7|2] 4[8|4] 5[8|5] 6[|6] ");
}

TEST_CASE("sheets with rows that are not read are known by their names") {
  const std::string row = "<row><c><v>1</v></c></row>";
  const WorkbookFile file(
      stored_zip(book_parts({{"~H", row}, {"Empty", ""}, {"A", row}, {"B", row}})));
  CHECK(WorkbookReader(file.path).other_sheets() == std::vector<std::string>{"~H", "B"});
  CHECK(WorkbookReader(file.path, "a").other_sheets().empty());

  const WorkbookFile hidden(stored_zip(book_parts({{"~H", row}})));
  CHECK_THROWS_AS(WorkbookReader(hidden.path), Error);
  CHECK(rows(stored_zip(book_parts({{"~H", row}})), "~H") == "1[1] ");
}

TEST_CASE("numbers come with all their digits") {
  const std::string zeros =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0000000000\"/></numFmts>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
  const std::pair<const char*, const char*> cases[] = {
      {"7707083893", "7707083893"},
      {"7.707083893E9", "7707083893"},
      {"7.7070838930000000E+09", "7707083893"},
      {"79161234567", "79161234567"},
      {"4.0702810900000001E+19", "40702810900000000000"},
      {"123456789012345678", "123456789012345678"},
      {"12.0", "12"},
      {"-12.5", "-12.5"},
      {"0.30000000000000004", "0.3"},
      {"1E-3", "0.001"},
      {"-0", "0"},
      {"0", "0"},
      {"1e400", "1e400"},
      {"no number", "no number"},
  };
  for (const auto& [number, seen] : cases) CHECK(one_cell("r=\"A1\"", number) == seen);
  CHECK(one_cell("s=\"1\"", "12345678", zeros) == "0012345678");
  CHECK(one_cell("s=\"0\"", "12345678", zeros) == "12345678");
}

TEST_CASE("a number format with signs between its digits shows them: a phone's country") {
  struct Case {
    const char* code;
    const char* number;
    const char* seen;
  };
  const Case cases[] = {
      {"+1 (000) 000-0000", "3108207129", "+1 (310) 820-7129"},
      {"&quot;+7&quot; (000) 000-00-00", "9161234567", "+7 (916) 123-45-67"},
      {"\\+7\\ \\(000\\)\\ 000\\-00\\-00", "9161234567", "+7 (916) 123-45-67"},
      {"8(000)000-00-00", "9161234567", "8(916)123-45-67"},
      // Typed with all that the format adds.
      {"+7 (000) 000-00-00", "79161234567", "+79161234567"},
      {"[&lt;=9999999]###-####;(###) ###-####", "3108207129", "(310) 820-7129"},
      {"#,##0.00", "3108207129", "3108207129"},
      {"# ##0", "3108207129", "3108207129"},
      {"0&quot; шт.&quot;", "12", "12"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.code);
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"" + std::string(one.code) +
        "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";

    CHECK(one_cell("s=\"1\"", one.number, styles) == one.seen);
  }
}

TEST_CASE("a date is told by its format, in either of Excel's calendars") {
  const auto date = [](const std::string& code, const std::string& number, const char* from = "") {
    return one_cell("s=\"1\"", number,
                    "<numFmts><numFmt numFmtId=\"170\" formatCode=\"" + code +
                        "\"/></numFmts><cellXfs><xf/><xf numFmtId=\"170\"/></cellXfs>",
                    from);
  };
  CHECK(date("dd.mm.yyyy", "46349") == "2026-11-23");
  CHECK(date("dd.mm.yyyy", "46349.9") == "2026-11-23");
  CHECK(date("[$-419]d\\ mmm\\ yyyy;@", "46349") == "2026-11-23");
  CHECK(date("dd/mm/yy h:mm", "46349.5") == "2026-11-23 12:00");
  CHECK(date("mmmm", "46349") == "2026-11-23");
  CHECK(date("h:mm:ss", "0.75001157407") == "18:00:01");
  CHECK(date("[h]:mm", "1.5") == "36:00");
  CHECK(date("dd.mm.yyyy", "46348.99999999") == "2026-11-23");
  CHECK(date("dd.mm.yyyy", "1") == "1900-01-01");
  CHECK(date("dd.mm.yyyy", "59") == "1900-02-28");
  CHECK(date("dd.mm.yyyy", "61") == "1900-03-01");
  CHECK(date("dd.mm.yyyy", "44887", "date1904=\"1\"") == "2026-11-23");
  CHECK(date("dd.mm.yyyy", "99999999") == "99999999");
  CHECK(date("dd.mm.yyyy", "-1") == "-1");
  CHECK(date("0.00&quot; дней&quot;", "12") == "12");
  CHECK(date("[Red]#,##0.00", "12") == "12");
  CHECK(date("0.00E+00", "12000") == "12000");
  CHECK(date("#,##0\\ \\d", "12") == "12");
  CHECK(one_cell("t=\"d\"", "2026-11-23T00:00:00") == "2026-11-23");
  for (const char* id : {"14", "22", "45"}) {
    const std::string styles = "<cellXfs><xf numFmtId=\"" + std::string(id) + "\"/></cellXfs>";
    CHECK(one_cell("s=\"0\"", "0.5", styles) != "0.5");
  }
}

TEST_CASE("texts, truths, formulas and errors are what a person sees") {
  const std::string strings =
      "<si><t>общий</t></si><si><r><t>жирный </t></r><r><rPr><b/></rPr><t>текст</t></r>"
      "<rPh><t>фонетика</t></rPh></si><si><t>a_x000A_b &amp; &#1103;</t></si>";
  const std::string data =
      "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
      "<c r=\"D3\" t=\"s\"><v>2</v></c></row>"
      "<row r=\"4\"><c r=\"A4\" s=\"5\"/><c r=\"B4\"/></row>"
      "<row r=\"7\"><c t=\"inlineStr\"><is><r><t>в </t></r><r><t>ячейке</t></r></is></c>"
      "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
      "<c><f>A1&amp;B1</f><v>5</v></c><c t=\"str\"><f>x</f><v>итог</v></c></row>"
      "<row><c t=\"inlineStr\"><is><t>  </t></is></c></row>"
      "<row><c r=\"C9\"><v>1</v></c></row>";

  CHECK(rows(sheet(data, strings)) ==
        "3[общий|жирный текст||a\nb & я] 7[в ячейке|true|false|#DIV/0!|5|итог] 9[||1] ");
}

TEST_CASE("the sheet is the named one, else the first that is shown and has rows") {
  const std::string book = stored_zip(book_parts({{"~Скрытый", "<row><c><v>1</v></c></row>"},
                                                  {"Пустой", "<row r=\"1\"/>"},
                                                  {"Клиенты", "<row><c><v>2</v></c></row>"},
                                                  {"Ещё", "<row><c><v>3</v></c></row>"}}));

  CHECK(rows(book) == "1[2] ");
  CHECK(rows(book, "ещё") == "1[3] ");
  CHECK(rows(book, "~скрытый") == "1[1] ");
  CHECK(rows(book, "Пустой").empty());
  CHECK_THROWS_AS(rows(book, "Нет"), Error);
}

TEST_CASE("what is no workbook is called by its name") {
  CHECK(refusal("PK\x03\x04 and nothing") == "is refused: it is damaged");
  CHECK(refusal(stored_zip({{"a.txt", "a"}})) == "is an archive, not a workbook");
  CHECK(refusal(stored_zip({{"mimetype", "m"}, {"content.xml", "<a/>"}})) ==
        "is an OpenDocument file (.ods)");
  CHECK(refusal(stored_zip({{"_rels/.rels", "<a/>"}, {"word/document.xml", "<a/>"}})) ==
        "is a document, not a workbook");
  CHECK(refusal(stored_zip({{"_rels/.rels", "<a/>"}, {"xl/workbook.bin", ""}})) ==
        "is a binary workbook (.xlsb)");
  CHECK(refusal(stored_zip(book_parts({{"A", ""}}), 1)) == "has a password");
  std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(4088, '\0');
  CHECK(refusal(old) == "is a workbook of an old Excel (.xls)");
  for (const char c : std::string_view("EncryptedPackage")) old += std::string{c, '\0'};
  old[0x30] = 7;  // the directory: (7 + 1) * 512
  CHECK(refusal(old) == "has a password");
}

TEST_CASE("a damaged workbook is refused before its first row") {
  const std::string row = "<row><c><v>1</v></c></row>";
  CHECK(refusal(sheet(row + "<row><c></row>")) == "is refused: it is damaged in xl/sheets/r0.xml");
  CHECK(refusal(sheet("<row><c t=\"s\"><v>7</v></c></row>")) ==
        "is refused: it is damaged in xl/sheets/r0.xml");
  CHECK(refusal(sheet("<row r=\"5\"/><row r=\"4\"/>")) ==
        "is refused: it is damaged in xl/sheets/r0.xml");
  std::string cut = sheet(row);
  cut.resize(cut.size() - 30);
  CHECK(refusal(cut) == "is refused: it is damaged");
  std::string changed = sheet(row);
  changed[changed.find("<v>1<") + 3] = '2';
  CHECK(refusal(changed) == "is refused: it is damaged in xl/sheets/r0.xml");
  ZipEntries parts = book_parts({{"A", row}});
  parts.erase(parts.begin() + 1);
  CHECK(refusal(stored_zip(parts)) == "is refused: it is damaged in xl/sheets/r0.xml");
}

TEST_CASE("a bomb is refused, whatever it is made of") {
  const auto with = [](std::uint64_t RukaXlsxLimits::* limit, std::uint64_t value) {
    RukaXlsxLimits limits = kWorkbookLimits;
    limits.*limit = value;
    return limits;
  };
  const std::string text = "<c t=\"inlineStr\"><is><t>" + std::string(100, 'a') + "</t></is></c>";
  const std::string book = sheet("<row>" + text + text + "</row><row>" + text + "</row>",
                                 "<si><t>aaa</t></si><si><t>bbb</t></si>");
  CHECK(refusal(book, with(&RukaXlsxLimits::entries, 5)) == "is refused: it has more than 5 parts");
  CHECK(refusal(book, with(&RukaXlsxLimits::bytes, 1000)) ==
        "is refused: it unpacks to more than 0 MiB");
  CHECK(refusal(book, with(&RukaXlsxLimits::strings, 1)) ==
        "is refused: it has more than 1 different texts");
  CHECK(refusal(book, with(&RukaXlsxLimits::string_bytes, 5)) ==
        "is refused: its texts take more than 0 MiB");
  CHECK(refusal(book, with(&RukaXlsxLimits::cell_bytes, 99)) ==
        "is refused: one of its cells holds more than 0 KiB");
  CHECK(refusal(book, with(&RukaXlsxLimits::row_bytes, 199)) ==
        "is refused: one of its rows holds more than 0 MiB");
  CHECK(refusal(book, with(&RukaXlsxLimits::text_bytes, 299)) ==
        "is refused: its sheet holds more than 0 MiB of text");
  CHECK(refusal(book, with(&RukaXlsxLimits::cells, 2)) ==
        "is refused: its sheet has more than 2 cells");
  CHECK(refusal(book, with(&RukaXlsxLimits::rows, 1)) ==
        "is refused: its sheet has more than 1 rows");
  CHECK(refusal(book, with(&RukaXlsxLimits::columns, 1)) ==
        "is refused: its sheet has more than 1 columns");
  CHECK(refusal(book, with(&RukaXlsxLimits::depth, 5)) ==
        "is refused: its XML is deeper or longer than that of a workbook");
  CHECK(refusal(book) == "read");
}

TEST_CASE("the usual bombs do not get through the usual limits") {
  CHECK(refusal(stored_zip(book_parts({{"A", ""}}), 0, 300'000'000)) ==
        "is refused: it unpacks to more than 256 MiB");
  CHECK(refusal(stored_zip(book_parts({{"A", ""}}), 0, 200'000'000)) ==
        "is refused: it unpacks to more than 200 times its size");
  CHECK(refusal(sheet("<row><c r=\"XFE1\"><v>1</v></c></row>")) ==
        "is refused: its sheet has more than 16384 columns");
  CHECK(refusal(sheet("<row r=\"1048577\"><c><v>1</v></c></row>")) ==
        "is refused: its sheet has more than 1048576 rows");
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<a>";
  CHECK(refusal(sheet(deep)) == "is refused: its XML is deeper or longer than that of a workbook");
  CHECK(refusal(sheet("<row a=\"" + std::string(400'000, 'a') + "\"/>")) ==
        "is refused: its XML is deeper or longer than that of a workbook");
  ZipEntries laughs = book_parts({{"A", ""}});
  laughs.back().second = "<!DOCTYPE a [<!ENTITY b \"ha\">]><styleSheet>&b;</styleSheet>";
  CHECK(refusal(stored_zip(laughs)) ==
        "is refused: its XML declares entities, as no workbook does");
}
