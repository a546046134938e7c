// What came from data is made harmless for where it goes.
#include <rapidjson/reader.h>

#include "tests/table/sample.hpp"

using namespace ruka;

namespace {

Table one_text(std::string_view text) {
  Table table(std::vector<Column>{{"text", "Text"}});
  table.add_text(text);
  return table;
}

const std::string kNaughty[] = {
    "\x1b[31mred\x1b[0m",
    "a\r\nb\tc",
    "\u202etxt.exe",
    "\u2066x\u2069\u200f",
    "bad \xff\xfe end",
    "\xed\xa0\x80 surrogate",
    std::string("a\0b", 3),
    "</script>",
    "=1+1",
    "quote \" backslash \\ /",
    "|a|b|",
    "\x7f\u0085",
    "e\u0301 \U0001F600 \u200b",
    "",
};

}  // namespace

TEST_CASE("nothing in a cell reaches the terminal as a command") {
  const std::pair<std::string, std::string> cases[] = {
      {"\x1b[31mred", "\\x1b[31mred"}, {"a\r\nb\tc", "a b c"}, {"x\u202etxt", "x\\u202etxt"},
      {"bad \xff", "bad \\xff"},       {"\x07", "\\x07"},
  };
  for (const auto& [text, shown] : cases) {
    CAPTURE(shown);
    CHECK(written(one_text(text), styled(Format::Text)) == "Text\n" + shown + "\n");
  }
}

// The last string value of a JSON text.
struct LastString : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, LastString> {
  std::string text;

  bool String(const char* value, rapidjson::SizeType size, bool) {
    text.assign(value, size);
    return true;
  }
};

TEST_CASE("JSON is valid whatever the cell holds, and says the same") {
  for (const std::string& text : kNaughty) {
    CAPTURE(text);
    const std::string json = written(one_text(text), styled(Format::Json));
    std::string in_place = json;
    rapidjson::InsituStringStream stream(in_place.data());
    LastString last;
    rapidjson::Reader reader;
    constexpr unsigned kFlags = rapidjson::kParseInsituFlag | rapidjson::kParseValidateEncodingFlag;
    REQUIRE(!reader.Parse<kFlags>(stream, last).IsError());
    const std::string& read = last.text;
    if (text.find('\xff') == text.npos && text.find("\xed\xa0") == text.npos) {
      CHECK(read == text);
    } else {
      CHECK(read != text);
    }
  }
}

TEST_CASE("a broken list cell is null in JSON and nothing to a person") {
  Table table({{"tags", "Tags", Type::List}});
  table.add_json("[\"\xff\"]");

  CHECK(written(table, styled(Format::Json)) == "[{\"tags\":null}]\n");
}

TEST_CASE("nothing in the data becomes markup") {
  const std::pair<std::string, std::string> cases[] = {
      {"a|b", "a\\|b"},
      {"<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"},
      {"**bold** _it_ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\`"},
      {"[link](http://x)", "\\[link\\](http\\://x)"},
      {"www.x.ru WWW.x.ru", "www\\.x.ru WWW\\.x.ru"},
      {"ftp://x mailto:a@b.ru", "ftp\\://x mailto:a@<!-- -->b.ru"},
      {"@anna, a@b @", "@<!-- -->anna, a@<!-- -->b @"},
      {"$1 and $2", "\\$1 and \\$2"},
      {"10:00, w.x.ru", "10:00, w.x.ru"},
      {"![img](x)", "\\!\\[img\\](x)"},
      {"&amp; &#124;", "\\&amp; \\&\\#124;"},
      {"# heading", "\\# heading"},
      {"- item", "- item"},
      {"two\nlines", "two lines"},
      {"back\\slash", "back\\\\slash"},
  };
  for (const auto& [text, shown] : cases) {
    CAPTURE(text);
    CHECK(written(one_text(text), styled(Format::Markdown)) ==
          "| Text |\n| --- |\n| " + shown + " |\n");
  }
}

TEST_CASE("CSV puts quotes where RFC 4180 wants them, and only there") {
  const std::pair<std::string, std::string> cases[] = {
      {"plain", "plain"},
      {"a,b", "\"a,b\""},
      {"a;b", "a;b"},
      {"say \"hi\"", "\"say \"\"hi\"\"\""},
      {"two\nlines", "\"two\nlines\""},
      {"cr\rhere", "\"cr\rhere\""},
      {"=1+1", "=1+1"},
      {" a ", " a "},
  };
  for (const auto& [text, field] : cases) {
    CAPTURE(text);
    CHECK(written(one_text(text), styled(Format::Csv)) == "text\n" + field + "\n");
  }
}
