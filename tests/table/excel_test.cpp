#include "tests/table/sample.hpp"

using namespace ruka;

namespace {

Style excel() {
  Style style = styled(Format::Csv, Lang::Russian);
  style.excel = true;
  return style;
}

}  // namespace

TEST_CASE("a Russian Excel gets what it opens without a question") {
  Table table({{"id", "No.", Type::Id},
               {"name", "Title"},
               {"amount", "Bytes", Type::Money},
               {"at", "Archived", Type::Instant},
               {"on", "Date", Type::Day},
               {"vip", "Signed", Type::Flag},
               {"kind", "Kind", Type::Code, "document.kind"},
               {"tags", "Topics", Type::List}});
  table.add_row({std::int64_t{7}, std::string("ООО; «Ромашка»"), Money{-150050, "RUB"},
                 instant_from_text("2026-11-23T07:04:00Z"), day_from_text("2026-11-24"), true,
                 std::string("act"), std::vector<std::string>{"опт", "розница"}});
  table.add_row({std::int64_t{8}, {}, {}, {}, {}, false, {}, {}});

  CHECK(written(table, excel()) ==
        "\xEF\xBB\xBF№;Название;Байт;В архиве с;Дата;Подписан;Вид;Темы\r\n"
        "7;\"ООО; «Ромашка»\";-1500,50;23.11.2026 10:04;24.11.2026;да;акт;опт, розница\r\n"
        "8;;;;;;;\r\n");
}

namespace {

std::string excel_field(std::string_view text) {
  Table table(std::vector<Column>{{"text", "Date"}});
  table.add_text(text);
  const std::string all = written(table, excel());
  const std::string head =
      "\xEF\xBB\xBF"
      "Дата\r\n";
  return all.substr(head.size(), all.size() - head.size() - 2);
}

}  // namespace

// Each was opened in LibreOffice 7.4 and Gnumeric 1.12: the text of the cell is the text here.
TEST_CASE("a text that a spreadsheet would run or write anew is a quoted text to it") {
  for (const char* text : {"=1+1",
                           "+7 843",
                           "-5",
                           "@SUM(A1)",
                           "\tx",
                           "'plain",
                           "'=x",
                           "''x",
                           "+78432000000",
                           "1027700132195",
                           "0012",
                           "00",
                           "12/11",
                           "1/2",
                           "10.12.26",
                           "2026-11-23",
                           "23.11",
                           "12:30",
                           "1e5",
                           "1E+5",
                           "1.5",
                           "1,50",
                           "5%",
                           "(5)",
                           "1 000",
                           "1\u00a0000",
                           "$5",
                           "5 ₽",
                           "5 р.",
                           "100 руб.",
                           "1-2",
                           ".5",
                           "12 ноября",
                           "12 ноя 2026 г.",
                           "янв.26",
                           "Jan-26",
                           "may 5",
                           "10:30 PM",
                           "TRUE",
                           "Истина",
                           "ЛОЖЬ",
                           "false",
                           "1234567890123456",
                           "123456789012",
                           " 0012",
                           "0012 ",
                           " =1+1",
                           "#N/A",
                           "#Н/Д",
                           "#12",
                           "−5",
                           "٣",
                           "１２３",
                           "＝1+1",
                           "＠x"}) {
    CAPTURE(text);
    CHECK(excel_field(text) == fmt::format("\"=\"\"{}\"\"\"", text));
  }
  const std::string digits(80, '7');
  CHECK(excel_field(digits) == "\"=\"\"" + digits + "\"\"\"");
  CHECK(excel_field("=\"x\"") == R"("=""=""""x""""""")");
}

TEST_CASE("any other text is as it is in Excel") {
  for (const char* text :
       {"",           " ",    "ООО",  "7707083893",    "0",   "12",       "50 кресел",
        "Договор 17", "17-П", "А4",   "ул. Ленина, 5", "№ 5", "2026-W47", "Истина 1",
        "e5x",        "Марс", "5 шт", "кв. 12",        "x=1", "a@b.ru"}) {
    CAPTURE(text);
    CHECK(excel_field(text) == text);
  }
}

TEST_CASE("a text too long for a formula, or of several lines, has an apostrophe before it") {
  const std::string longest(254, 'x');

  CHECK(excel_field("-" + longest) == "\"=\"\"-" + longest + "\"\"\"");
  CHECK(excel_field("-x" + longest) == "'-x" + longest);
  CHECK(excel_field("=1\n+1") == "\"'=1\n+1\"");
  CHECK(excel_field("\rx") == "\"'\rx\"");
}

TEST_CASE("Excel's dress is for CSV only") {
  Table table(std::vector<Column>{{"text", "Date"}});
  table.add_text("=1+1");
  Style json = excel();
  json.format = Format::Json;
  Style tabs = excel();
  tabs.format = Format::Tsv;

  CHECK(written(table, json) == "[{\"text\":\"=1+1\"}]\n");
  CHECK(written(table, tabs) == "text\n=1+1\n");
}
