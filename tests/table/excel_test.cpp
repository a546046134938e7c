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

TEST_CASE("no cell is a formula and no digit is lost in Excel") {
  const std::pair<std::string, std::string> cases[] = {
      {"=1+1", "'=1+1"},
      {"+7 843", "'+7 843"},
      {"-5", "'-5"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"\tx", "'\tx"},
      {"\rx", "\"'\rx\""},
      {"='x'!A1", "'='x'!A1"},
      {"0012", "\"=\"\"0012\"\"\""},
      {"+78432000000", "\"=\"\"+78432000000\"\"\""},
      {"1027700132195", "\"=\"\"1027700132195\"\"\""},
      {"7707083893", "7707083893"},
      {"'plain", "'plain"},
      {"'=x", "''=x"},
      {"''x", "'''x"},
      {"ООО", "ООО"},
  };
  for (const auto& [text, field] : cases) {
    CAPTURE(text);
    Table table(std::vector<Column>{{"text", "Date"}});
    table.add_text(text);
    CHECK(written(table, excel()) ==
          "\xEF\xBB\xBF"
          "Дата\r\n" +
              field + "\r\n");
  }
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
