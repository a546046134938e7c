#include "tests/table/sample.hpp"

using namespace ruka;

TEST_CASE("JSON keeps the type of every cell") {
  CHECK(written(every_type(), styled(Format::Json)) ==
        R"([{"id":7,"name":"ООО «Ромашка»","count":-12,"done":87,)"
        R"("amount":{"amount":"1500.50","currency":"RUB"},"at":"2026-11-23T10:04:00+03:00",)"
        R"("on":"2026-11-24","length":90,"vip":true,"kind":"act","tags":["опт","а\"б"],)"
        R"("steps":[{"no":1}]},)"
        "\n "
        R"({"id":null,"name":null,"count":null,"done":null,"amount":null,"at":null,"on":null,)"
        R"("length":null,"vip":null,"kind":null,"tags":null,"steps":null}])"
        "\n");
}

TEST_CASE("JSON Lines hold one row a line") {
  Table table({{"id", "No.", Type::Id}, {"name", "Title"}});
  table.add_row({std::int64_t{1}, std::string("а")});
  table.add_row({std::int64_t{2}, std::string("б\nв")});

  CHECK(written(table, styled(Format::JsonLines)) ==
        "{\"id\":1,\"name\":\"а\"}\n{\"id\":2,\"name\":\"б\\nв\"}\n");
}

TEST_CASE("CSV has machine names and the forms that machines read") {
  CHECK(written(every_type(), styled(Format::Csv)) ==
        "id,name,count,done,amount,at,on,length,vip,kind,tags,steps\n"
        "7,ООО «Ромашка»,-12,87,1500.50,2026-11-23T10:04:00+03:00,2026-11-24,90,true,act,"
        "\"опт, а\"\"б\",1\n"
        ",,,,,,,,,,,\n");
}

TEST_CASE("TSV puts what would break a line into quotes, and no other text") {
  Table table({{"name", "Title"}, {"text", "Text"}});
  table.add_row({std::string("a\tb"), std::string("c\r\nd \"e\"")});
  table.add_row({std::string("\"Ray\" LLC"), std::string("LLC \"Ray\", 5\"")});

  CHECK(written(table, styled(Format::Tsv)) ==
        "name\ttext\n\"a\tb\"\t\"c\r\nd \"\"e\"\"\"\n"
        "\"\"\"Ray\"\" LLC\"\tLLC \"Ray\", 5\"\n");
}

TEST_CASE("numbers of records stand one a line, those without one are passed over") {
  Table table({{"name", "Title"}, {"id", "No.", Type::Id}});
  table.add_row({std::string("a"), std::int64_t{12}});
  table.add_row({std::string("b"), {}});
  table.add_row({std::string("c"), std::int64_t{3}});

  CHECK(written(table, styled(Format::Ids)) == "12\n3\n");
}

TEST_CASE("Markdown is a table with numbers on the right") {
  CHECK(written(every_type(), styled(Format::Markdown)) ==
        "| No. | Title | Count | Share | Amount | At | Day | Length | VIP | Kind | Tags |\n"
        "| ---: | --- | ---: | ---: | ---: | --- | --- | ---: | --- | --- | --- |\n"
        "| 7 | ООО «Ромашка» | -12 | 87 % | ₽1,500.50 | 23.11.2026 10:04 | 24.11.2026 | 1 h 30 min "
        "| yes | act | опт, а\"б |\n"
        "|  |  |  |  |  |  |  |  |  |  |  |\n");
}

TEST_CASE("a person reads a table in columns, in his language") {
  Table table({{"id", "No.", Type::Id},
               {"name", "Title"},
               {"amount", "Amount", Type::Money},
               {"vip", "VIP", Type::Flag},
               {"kind", "Kind", Type::Code, "document.kind"},
               {"on", "Date", Type::Day}});
  table.add_row({std::int64_t{7}, std::string("Ромашка"), Money{123456789, "RUB"}, true,
                 std::string("act"), day_from_text("2026-11-24")});
  table.add_row({std::int64_t{12},
                 std::string("漢字"),
                 Money{100, "RUB"},
                 false,
                 std::string("contract"),
                 {}});

  SUBCASE("English") {
    CHECK(written(table, styled(Format::Text)) ==
          "No.  Title           Amount  VIP  Kind      Date\n"
          "  7  Ромашка  ₽1,234,567.89  yes  act       24.11.2026\n"
          " 12  漢字                ₽1       contract\n");
  }
  SUBCASE("Russian") {
    CHECK(written(table, styled(Format::Text, Lang::Russian)) ==
          " №  Название           Сумма  VIP  Вид      Дата\n"
          " 7  Ромашка   1\u00a0234\u00a0567,89\u00a0₽  да   акт      24.11.2026\n"
          "12  漢字                 1\u00a0₽       договор\n");
  }
}

TEST_CASE("an empty list is empty in the way of each format") {
  const Table table({{"id", "No.", Type::Id}, {"name", "Title"}});

  const std::pair<Format, std::string> cases[] = {
      {Format::Text, ""},
      {Format::Csv, "id,name\n"},
      {Format::Tsv, "id\tname\n"},
      {Format::Json, "[]\n"},
      {Format::JsonLines, ""},
      {Format::Ids, ""},
      {Format::Markdown, "| No. | Title |\n| ---: | --- |\n"},
  };
  for (const auto& [format, expected] : cases) {
    CAPTURE(static_cast<int>(format));
    CHECK(written(table, styled(format)) == expected);
  }
}

TEST_CASE("a column for machines is not shown to a person") {
  Table table({{"id", "No.", Type::Id}, {"uid", "UID", Type::Text, "", 0}});
  table.add_row({std::int64_t{1}, std::string("x")});

  CHECK(written(table, styled(Format::Text)) == "No.\n  1\n");
  CHECK(written(table, styled(Format::Markdown)) == "| No. |\n| ---: |\n| 1 |\n");
  CHECK(written(table, styled(Format::Json)) == "[{\"id\":1,\"uid\":\"x\"}]\n");
}

TEST_CASE("a long list is handed on in pieces and loses nothing") {
  Table table({{"id", "No.", Type::Id}, {"name", "Title"}});
  for (std::int64_t i = 1; i <= 20000; ++i) table.add_row({i, std::string("клиент")});

  for (const Format format : {Format::Text, Format::Csv, Format::Json, Format::JsonLines,
                              Format::Markdown, Format::Ids}) {
    CAPTURE(static_cast<int>(format));
    int pieces = 0;
    std::int64_t lines = 0;
    std::size_t longest = 0;
    write_table(table, styled(format), [&](std::string_view bytes) {
      ++pieces;
      lines += std::ranges::count(bytes, '\n');
      longest = std::max(longest, bytes.size());
    });
    CHECK(pieces > 1);
    CHECK(lines >= 20000);
    CHECK(lines <= 20002);
    CHECK(longest < 70000);
  }
}

TEST_CASE("every format has its name") {
  for (const char* name : {"text", "csv", "tsv", "json", "jsonl", "md", "ids"}) {
    CAPTURE(name);
    CHECK(format_of(name).has_value());
  }
  CHECK_FALSE(format_of("xml").has_value());
  CHECK_FALSE(format_of("").has_value());
}
