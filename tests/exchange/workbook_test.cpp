#include "lib/exchange/workbook.hpp"

#include <doctest/doctest.h>

#include "lib/base/error.hpp"
#include "lib/exchange/workbook_cell.hpp"

using namespace ruka;

namespace {

constexpr Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};

Style style(Lang lang = Lang::Russian) {
  static const Zone moscow("Europe/Moscow");
  Style made;
  made.format = Format::Xlsx;
  made.lang = lang;
  made.zone = &moscow;
  return made;
}

// "46349.5 [dd.mm.yyyy hh:mm]" or the text.
std::string told(const Cell& cell, Type type) {
  Table table({{"x", "Name", type, type == Type::Code ? "client.kind" : ""}});
  table.add(cell);
  auto reader = table.read();
  const BookCell made = book_cell(reader.next(), table.columns()[0], style());
  return made.number ? fmt::format("{} [{}]", *made.number, made.format) : made.text;
}

Workbook book_of(const Table& table) {
  return make_workbook({{msg("List"), &table}}, style(), kNow);
}

}  // namespace

TEST_CASE("a cell of a workbook has the type of its column") {
  const struct {
    Cell cell;
    Type type;
    std::string expected;
  } cases[] = {
      {std::int64_t{12}, Type::Id, "12 [0]"},
      {std::int64_t{1500}, Type::Number, "1500 [#,##0]"},
      {std::int64_t{87}, Type::Percent, "0.87 [0%]"},
      {std::int64_t{90}, Type::Span, "0.0625 [[h]:mm]"},
      {std::int64_t{-90}, Type::Span, "−1\u00A0ч 30\u00A0мин"},
      {Money{150050}, Type::Money, "1500.5 [#,##0.00\\ \"₽\"]"},
      {Money{-1, "USD"}, Type::Money, "-0.01 [#,##0.00\\ \"USD\"]"},
      {Instant{kNow + std::chrono::hours{9}}, Type::Instant, "46349.5 [dd.mm.yyyy hh:mm]"},
      {Day{std::chrono::year{2026} / 11 / 23}, Type::Day, "46349 [dd.mm.yyyy]"},
      {Day{std::chrono::year{1900} / 3 / 1}, Type::Day, "61 [dd.mm.yyyy]"},
      {Day{std::chrono::year{1900} / 2 / 28}, Type::Day, "28.02.1900"},
      {"1980-03-12", Type::Birthday, "29292 [dd.mm.yyyy]"},
      {"--03-12", Type::Birthday, "12.03"},
      {true, Type::Flag, "да"},
      {false, Type::Flag, ""},
      {"company", Type::Code, "организация"},
      {std::vector<std::string>{"опт", "vip"}, Type::List, "опт, vip"},
      {std::monostate{}, Type::Text, ""},
  };
  for (const auto& c : cases) CHECK(told(c.cell, c.type) == c.expected);
}

TEST_CASE("digits that Excel would lose stay text") {
  CHECK(told(std::int64_t{999'999'999'999'999}, Type::Id) == "999999999999999 [0]");
  CHECK(told(std::int64_t{1'000'000'000'000'000}, Type::Id) == "1000000000000000");
  for (const char* text : {"=1+1", "+74951234567", "0012", "-5", "@a", "1E5", "7707083893"}) {
    CHECK(told(text, Type::Text) == text);
  }
}

TEST_CASE("a text is what a workbook can hold, and means what it meant") {
  CHECK(book_text("две\nстроки\tи край ").text == "две\nстроки\tи край ");
  CHECK(book_text("_x0041_ _x004_").text == "_x005F_x0041_ _x004_");
  CHECK(book_text("a\xEF\xBF\xBF"
                  "b")
            .text == "a\uFFFDb");
  CHECK(book_text(std::string_view("a\0b", 3)).text == "a\uFFFDb");
  CHECK_FALSE(book_text(std::string(32767, 'a')).cut);
  CHECK(book_text(std::string(32768, 'a')).cut);
  CHECK(book_text(std::string(40000, 'a')).text.size() == 32767);
  CHECK(is_cut_by_workbook(std::string(32767, 'a'), std::string(40000, 'a')));
  CHECK(is_cut_by_workbook(std::string(32766, 'a'), std::string(32766, 'a') + " b"));
  CHECK_FALSE(is_cut_by_workbook(std::string(100, 'a'), std::string(40000, 'a')));
  CHECK_FALSE(is_cut_by_workbook(std::string(100, 'a'), std::string(200, 'a')));
  // A character outside the first plane counts two, as Excel counts.
  std::string faces;
  for (int i = 0; i < 16384; ++i) faces += "😀";
  CHECK(book_text(faces).text.size() == 16383 * 4);
}

TEST_CASE("a workbook is the same bytes each time, and says what it had to cut") {
  Table table({{"id", "No.", Type::Id}, {"note", "Note"}});
  table.add_row({std::int64_t{1}, "=1+1"});
  table.add_row({std::int64_t{2}, std::string(40000, 'a')});

  const Workbook book = book_of(table);

  CHECK(book.bytes.starts_with("PK\x03\x04"));
  CHECK(book.bytes == book_of(table).bytes);
  CHECK(book.cut == 1);
  CHECK(book.first_cut == "Список!B3");
}

TEST_CASE("a list that no sheet holds is refused") {
  Table table({{"id", "No.", Type::Id}});
  for (std::int64_t i = 0; i < 1'048'576; ++i) table.add_number(i);

  CHECK_THROWS_AS(book_of(table), Error);
}

TEST_CASE("a list without rows, and names that Excel does not take for a sheet, make a workbook") {
  const Table table({{"id", "No.", Type::Id}});
  const Table none;
  const std::vector<Sheet> sheets = {{msg_text("a/b: [c]"), &table},
                                     {msg_text("A/B: [C]"), &table},
                                     {msg_text("очень длинное название листа книги"), &table},
                                     {msg_text("'"), &none}};

  CHECK(make_workbook(sheets, style(), kNow).cut == 0);
}
