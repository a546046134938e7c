#include "lib/exchange/csv.hpp"

#include <doctest/doctest.h>
#include <iconv.h>
#include <unistd.h>

#include <fstream>

#include "lib/base/error.hpp"
#include "lib/exchange/doubled.hpp"
#include "lib/table/csv.hpp"

using namespace ruka;

namespace {

// A file that is gone after the test.
struct File {
  std::filesystem::path path;
  explicit File(std::string_view bytes) {
    std::string name = (std::filesystem::temp_directory_path() / "ruka-csv-XXXXXX").string();
    const int fd = ::mkstemp(name.data());
    REQUIRE(fd >= 0);
    ::close(fd);
    path = name;
    std::ofstream(path, std::ios::binary) << bytes;
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { std::filesystem::remove(path); }
};

// "2[a|b]!nul ": each row as its line, its fields and what is wrong with it.
std::string rows_of(CsvReader& reader) {
  std::string out;
  while (const auto row = reader.next()) {
    out += std::to_string(row->line) + "[";
    for (std::size_t i = 0; i < row->fields.size(); ++i) out += (i ? "|" : "") + row->fields[i];
    out += row->problem.empty() ? "] " : "]!" + row->problem + " ";
  }
  return out;
}

std::string read(std::string_view bytes, std::optional<std::string> encoding = {},
                 std::optional<char> delimiter = {}) {
  const File file(bytes);
  CsvReader reader(file.path, std::move(encoding), delimiter);
  return rows_of(reader);
}

CsvDialect dialect(std::string_view bytes) {
  const File file(bytes);
  return CsvReader(file.path).dialect();
}

std::string in_encoding(std::string text, const char* encoding) {
  iconv_t converter = ::iconv_open(encoding, "UTF-8");
  REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
  std::string out(text.size() * 4 + 4, '\0');
  char* in = text.data();
  char* to = out.data();
  std::size_t left = text.size();
  std::size_t room = out.size();
  REQUIRE(::iconv(converter, &in, &left, &to, &room) == 0);
  ::iconv_close(converter);
  out.resize(out.size() - room);
  return out;
}

}  // namespace

TEST_CASE("rows are cut as RFC 4180 and offices write them") {
  struct Case {
    const char* name;
    std::string_view bytes;
    const char* rows;
  };
  const Case cases[] = {
      {"line feeds", "a,b\n1,2\n", "1[a|b] 2[1|2] "},
      {"CRLF", "a;b\r\n1;2\r\n", "1[a|b] 2[1|2] "},
      {"CR", "a;b\r1;2\r", "1[a|b] 2[1|2] "},
      {"no final line end", "a;b\n1;2", "1[a|b] 2[1|2] "},
      {"no bytes", "", ""},
      {"only empty lines", "\n\r\n \n", ""},
      {"empty lines between", "a;b\n\n\n1;2\n", "1[a|b] 4[1|2] "},
      {"empty fields", "a;b;c\n;1;\n", "1[a|b|c] 2[|1|] "},
      {"ragged rows", "a;b;c\n1\n1;2;3;4\n", "1[a|b|c] 2[1] 3[1|2|3|4] "},
      {"quoted delimiters", "a;b\n\"x;y\";2\n", "1[a|b] 2[x;y|2] "},
      {"quotes in quotes", "a,b\n\"ООО \"\"Ёж\"\"\",2\n", "1[a|b] 2[ООО \"Ёж\"|2] "},
      {"quotes inside a bare field", "a;b\nООО \"Ёж\";2\n", "1[a|b] 2[ООО \"Ёж\"|2] "},
      {"empty quotes", "a;b\n\"\";2\n", "1[a|b] 2[|2] "},
      {"a line end in quotes", "a,b\n\"x\ny\",2\n3,4\n", "1[a|b] 2[x\ny|2] 4[3|4] "},
      {"CRLF in quotes", "a,b\r\n\"x\r\ny\",2\r\n3,4\r\n", "1[a|b] 2[x\r\ny|2] 4[3|4] "},
      {"CR in quotes", "a,b\r\"x\ry\",2\r3,4\r", "1[a|b] 2[x\ry|2] 4[3|4] "},
      {"one column", "name\nЁж\n", "1[name] 2[Ёж] "},
      {"sep=", "sep=|\r\na|b\r\n1|2\r\n", "2[a|b] 3[1|2] "},
      {"tabs", "a\tb\n1,5\t2\n", "1[a|b] 2[1,5|2] "},
      {"the end of a file of DOS", "a;b\r\n1;2\r\n\x1A", "1[a|b] 2[1|2] "},
  };
  for (const Case& one : cases) {
    CAPTURE(one.name);

    CHECK(read(one.bytes) == one.rows);
  }
}

TEST_CASE("a row of blanks alone is none, whatever its width") {
  CHECK(read("a;b;c\n1;2;3\n;;\n ; ;\n\"\";\"\";\"\"\n;\n4;;\n", "UTF-8", ';') ==
        "1[a|b|c] 2[1|2|3] 7[4||] ");
}

TEST_CASE("a row that cannot be trusted says why, and is never mended in silence") {
  CHECK(read("a;b\n\xD0\xFFx;2\n3;4\n", "UTF-8") == "1[a|b] 2[\xD0\xFFx|2]!text 3[3|4] ");
  CHECK(read(std::string_view("a;b\nx\0y;2\n3;4\n", 14)) ==
        std::string("1[a|b] 2[x\0y|2]!nul 3[3|4] ", 27));
  CHECK(read("a;b\n1;\x98\n3;4567\n", "windows-1251") == "1[a|b] 2[1|\xFF]!text 3[3|4567] ");
  CHECK(read("a;b\n\"x;1\ny;2\n") == "1[a|b] 2[\"x|1]!quote 3[y|2] ");
}

TEST_CASE("a quote that is not doubled, or not closed, spoils no row but its own") {
  struct Case {
    const char* bytes;
    const char* rows;
  };
  const Case cases[] = {
      {"a;b\n\"ООО \"Ёж\"\";1\n2;3\n", "1[a|b] 2[ООО \"Ёж\"|1] 3[2|3] "},
      {"a;b\n1;\"ООО \"Ёж\"\"\n2;3\n", "1[a|b] 2[1|ООО \"Ёж\"] 3[2|3] "},
      {"a;b\n\"Вектор\" ООО;1\n2;3\n", "1[a|b] 2[\"Вектор\" ООО|1] 3[2|3] "},
      {"a;b\n\"Ёж\" \"Уж\";1\n", "1[a|b] 2[\"Ёж\" \"Уж\"|1] "},
      {"a;b\n\"Ёж\" ;1\n", "1[a|b] 2[Ёж |1] "},
      {"a;b\n\"Ёж;1\nУж;2\n\"Чиж\" ООО;3\nЕрш;4\n",
       "1[a|b] 2[\"Ёж|1]!quote 3[Уж|2] 4[\"Чиж\" ООО|3] 5[Ерш|4] "},
      {"a;b\n\"Ёж;1\nУж;2\n\"Чиж\";3\n", "1[a|b] 2[\"Ёж|1]!quote 3[Уж|2] 4[Чиж|3] "},
      {"a;b\n\"Ёж;1\nУж;2\nЧиж;3\"\nЕрш;4\n", "1[a|b] 2[Ёж;1\nУж;2\nЧиж;3]!rows 5[Ерш|4] "},
      {"a;b\n\"Ёж; уж\";\"Чиж\nЕрш;4\n", "1[a|b] 2[Ёж; уж|\"Чиж]!quote 3[Ерш|4] "},
      {"a;b\n\"Ёж\";\"x\"y\"\n\"Уж\";\"2\"\n", "1[a|b] 2[Ёж|x\"y] 3[Уж|2] "},
      {"a;b\n\"5\" труба\";\"1\"\n\"Уж\";\"2\"\n", "1[a|b] 2[5\" труба|1] 3[Уж|2] "},
      {"a;b\n\"Ёж\";\"\"x\"y\"z\n\"Уж\";\"2\"\n", "1[a|b] 2[Ёж|\"\"x\"y\"z]!quote 3[Уж|2] "},
      {"a;b\nx;\"раз; два\nтри; четыре\"\n", "1[a|b] 2[x|раз; два\nтри; четыре] "},
  };
  for (const Case& one : cases) {
    CAPTURE(one.bytes);

    CHECK(read(one.bytes, "UTF-8", ';') == one.rows);
  }
}

TEST_CASE("the protection of a spreadsheet is taken off") {
  CHECK(read("a;b\n=\"0012\";\"=\"\"0012\"\"\"\n") == "1[a|b] 2[0012|0012] ");
  CHECK(read("a;b\n\"=\"\"say \"\"\"\"x\"\"\"\"\"\"\";\"=\"\"=1+1\"\"\"\n") ==
        "1[a|b] 2[say \"x\"|=1+1] ");
  CHECK(read("a;b\n\"=\"\"x\"\"&\"\"y\"\"\";=\"\"\n") == "1[a|b] 2[=\"x\"&\"y\"|] ");
  CHECK(read("a;b\n'=x;'+7 843\n'-5;'@x\n") == "1[a|b] 2[=x|+7 843] 3[-5|@x] ");
  CHECK(read("a;b\n''x;'plain\n=1+1;'\n") == "1[a|b] 2['x|'plain] 3[=1+1|'] ");
}

TEST_CASE("the encodings of Russian offices are recognized") {
  const std::string mixed =
      "Наименование;Город;ИНН\r\nООО «Ромашка»;Казань;1655000000\r\nИП Ёлкин;Тверь;\r\n";
  std::string capitals = "Наименование;Город\r\n";
  for (int i = 0; i < 20; ++i) capitals += "ООО \"ТОРГОВЫЙ ДОМ ВЕКТОР\";Москва\r\n";
  const std::string short_one = "ИНН;ООО\n";
  const std::string small = "имя;город\nиванов иван;псков\n";
  for (const char* encoding :
       {"windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
    for (std::string text : {mixed, capitals, short_one, small}) {
      // «» are not in KOI8-R and IBM866.
      for (const char* quote : {"«", "»"}) {
        for (std::size_t at; (at = text.find(quote)) != text.npos;) text.replace(at, 2, "\"");
      }
      CAPTURE(encoding);
      CAPTURE(text);

      CHECK(detect_encoding(in_encoding(text, encoding)) == encoding);
    }
  }
  CHECK(detect_encoding(in_encoding(mixed, "windows-1251")) == "windows-1251");
  CHECK(detect_encoding("name;city\n") == "UTF-8");
  CHECK(detect_encoding("name\nООО Луч\nпр\xD0\n") == "UTF-8");  // a cell cut inside a letter
  CHECK(detect_encoding("") == "UTF-8");
  // A row of another encoding is that row's trouble.
  CHECK(detect_encoding("name,note\nA LLC,5 €\nD LLC,5 \x80\n") == "UTF-8");
  CHECK(detect_encoding("name,note\nA LLC,naïve\nD LLC,caf\xE9\n") == "UTF-8");
  CHECK(detect_encoding("name,note\nA,№ 1\nD,\xCC\xEE\xF1\xEA\xE2\xE0\nЛуч,5 °\n") == "UTF-8");
  CHECK(detect_encoding("name\n\xCE\xCE\xCE \xAB\xC4\xBB\n\xC4\xBB\n\xCB\xF3\xF7\n") ==
        "windows-1251");
}

TEST_CASE("Latin words with letters of their own are no Russian") {
  for (const char* text : {"name,city\nAneta Král,Brno\nJiří Dvořák,Plzeň\n",
                           "name\nMichał Wójcik\nŁukasz Żak\n", "name\nČerný\n"}) {
    CAPTURE(text);
    CHECK(to_utf8(in_encoding(text, "windows-1250"),
                  detect_encoding(in_encoding(text, "windows-1250"))) == text);
  }
  for (const char* text :
       {"name,city\nAnna Köhler,Köln\nJürgen Groß,Münster\n", "nom\nHélène Lefèvre\nFrançois\n",
        "name\nJørgen Ågård\n", "nombre\nNúñez García\nMuñoz\n"}) {
    CAPTURE(text);
    CHECK(to_utf8(in_encoding(text, "windows-1252"),
                  detect_encoding(in_encoding(text, "windows-1252"))) == text);
  }
  // A Latin letter among Russian ones is a slip.
  const std::string slip = "имя;город\nООО Poмашка;Псков\nИванов;Тверь\n";
  CHECK(detect_encoding(in_encoding(slip, "windows-1251")) == "windows-1251");
}

TEST_CASE("UTF-8 that was written as UTF-8 twice is read as it was") {
  const std::string text = "город;тверь\n";
  const std::string twice = to_utf8(text, "windows-1251");
  CHECK(to_utf8(twice, encoding_of_file(twice)) == text);
  CHECK(encoding_of_file(text) == "UTF-8");
  CHECK(encoding_of_file("name\nСССР\n") == "UTF-8");
  const std::string latin = to_utf8(text, "ISO-8859-1");
  CHECK(to_utf8(latin, encoding_of_file(latin)) == text);
  CHECK(encoding_of_file("name\nKöhler Ñandú\n") == "UTF-8");
}

TEST_CASE("a value that was written as UTF-8 twice is known, and no other") {
  const auto twice = [](std::string_view text, const char* encoding) {
    return undoubled_words("ООО " + to_utf8(text, encoding));
  };
  CHECK(twice("Привет", "windows-1251") == "ООО Привет");
  CHECK(twice("Прибой", "ISO-8859-1") == "ООО Прибой");
  CHECK(twice("Köhler", "windows-1252") == "ООО Köhler");
  for (const char* text : {"Россия", "РЁМ", "Сёмга и Рёва", "СССР", "RÉSUMÉ", "São Paulo", "SÃO",
                           "Ñandú", "Ðorđe", "№ 5 — «Р»", "Рівне", ""}) {
    CAPTURE(text);
    CHECK_FALSE(undoubled_words(text));
  }
}

TEST_CASE("a file is read whatever its encoding and mark") {
  const std::string text = "имя;город\nООО Ёж;Псков\n";
  const std::string rows = "1[имя|город] 2[ООО Ёж|Псков] ";
  for (const char* encoding : {"windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
    CAPTURE(encoding);

    CHECK(read(in_encoding(text, encoding)) == rows);
    CHECK(read(in_encoding(text, encoding), encoding) == rows);
  }
  for (const char* encoding : {"UTF-16LE", "UTF-16BE", "UTF-8"}) {
    CAPTURE(encoding);
    const std::string marked = in_encoding("\uFEFF" + text, encoding);

    CHECK(read(marked) == rows);
    CHECK(dialect(marked) == CsvDialect{encoding, ';', true});
  }
}

TEST_CASE("the delimiter is the one that cuts the lines evenly") {
  CHECK(detect_delimiter("a;b;c\n1,5;2,5;x\n") == ';');
  CHECK(detect_delimiter("a,b\n\"x;y\",1\n\"z;w\",2\n") == ',');
  CHECK(detect_delimiter("a\tb\nx, y\tz\n") == '\t');
  CHECK(detect_delimiter("a|b\n1|2\n") == '|');
  CHECK(detect_delimiter("name\nx\n") == ',');
  CHECK(read("a;b,c\n", {}, ',') == "1[a;b|c] ");
}

TEST_CASE("a file that cannot be read is an input error") {
  const auto kind = [](auto&& work) {
    try {
      work();
    } catch (const Error& error) {
      return std::string(error_code(error.kind()));
    }
    return std::string();
  };
  const File file("a;b\n\xFF;1");  // an odd count of bytes

  CHECK(kind([] { CsvReader("/nowhere/at/all.csv"); }) == "input");
  CHECK(kind([] { CsvReader{std::filesystem::temp_directory_path()}; }) == "input");
  CHECK(kind([&] { CsvReader(file.path, "EBCDIC-XX"); }) == "input");
  CHECK(kind([&] { CsvReader(file.path, "UTF-16LE"); }) == "input");
}

TEST_CASE("a written row is read back as it was, over any chunk of the file") {
  const std::vector<std::string> fields = {"", "a", "x;y,z", "\"", "line\nline", "\r\n", " Ёж "};
  std::string bytes;
  for (int i = 0; i < 5000; ++i) bytes += csv_row(fields, ';') + '\n';
  const File file(bytes);
  CsvReader reader(file.path, {}, ';');

  std::size_t same = 0;
  while (const auto row = reader.next()) {
    if (row->fields == fields && row->problem.empty()) ++same;
  }

  CHECK(same == 5000);
  CHECK(csv_row({"a", "b c"}) == "a,b c");
}
