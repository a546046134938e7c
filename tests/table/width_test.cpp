#include "lib/base/text.hpp"
#include "tests/table/sample.hpp"

using namespace ruka;

namespace {

Table clients() {
  Table table({{"id", "No.", Type::Id, "", 100},
               {"name", "Title", Type::Text, "", 100},
               {"city", "City", Type::Text, "", 60},
               {"note", "Note", Type::Text, "", 20}});
  table.add_row({std::int64_t{1}, std::string("Общество с ограниченной ответственностью «Ромашка»"),
                 std::string("Казань"), std::string("звонить после обеда, спросить Ольгу")});
  table.add_row(
      {std::int64_t{2}, std::string("Вектор"), std::string("Нижний Новгород"), std::string("—")});
  return table;
}

std::string at_width(int width) {
  Style style = styled(Format::Text);
  style.width = width;
  return written(clients(), style);
}

}  // namespace

TEST_CASE("in a pipe nothing is cut") {
  CHECK(at_width(0) ==
        "No.  Title                                               City             Note\n"
        "  1  Общество с ограниченной ответственностью «Ромашка»  Казань           звонить после "
        "обеда, спросить Ольгу\n"
        "  2  Вектор                                              Нижний Новгород  —\n");
}

TEST_CASE("no line is wider than the terminal") {
  for (int width = 30; width <= 130; ++width) {
    CAPTURE(width);
    const std::string text = at_width(width);
    for (const std::string_view line : split(text, '\n')) CHECK(display_width(line) <= width);
  }
}

TEST_CASE("long texts give way first, then the least important column") {
  CHECK(at_width(80) ==
        "No.  Title                         City             Note\n"
        "  1  Общество с ограниченной отв…  Казань           звонить после обеда, спроси…\n"
        "  2  Вектор                        Нижний Новгород  —\n");
  CHECK(at_width(50) ==
        "No.  Title                         City\n"
        "  1  Общество с ограниченной отв…  Казань\n"
        "  2  Вектор                        Нижний Новгород\n");
}

TEST_CASE("a column without a value is left out, a title is bold where colors are") {
  Table table({{"id", "No.", Type::Id}, {"name", "Title"}, {"note", "Note"}});
  table.add_row({std::int64_t{1}, std::string("а"), {}});
  Style style = styled(Format::Text);
  style.color = true;

  CHECK(written(table, style) == "\x1b[1mNo.  Title\x1b[0m\n  1  а\n");
}

TEST_CASE("where every column matters, one more is left out before a line is too wide") {
  Table table({{"id", "No.", Type::Id, "", 100},
               {"client", "Client", Type::Text, "", 95},
               {"text", "Matter", Type::Text, "", 98},
               {"due_at", "Due", Type::Instant, "", 90},
               {"left", "Left", Type::Span, "", 91}});
  table.add_row({std::int64_t{1}, std::string("ООО «Вектор»"), std::string("ругались из-за срока"),
                 instant_from_text("2026-11-23T07:30:00Z"), std::int64_t{30}});
  for (int width = 36; width <= 80; ++width) {
    CAPTURE(width);
    Style style = styled(Format::Text);
    style.width = width;
    const std::string text = written(table, style);
    for (const std::string_view line : split(text, '\n')) {
      CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("a record's number is never left out, a command stands whole on a line of its own") {
  Table table({{"kind", "Kind", Type::Text, "", 30},
               {"rule", "Rule", Type::Text, "", 40},
               {"id", "No.", Type::Id, "", 10},
               {"text", "Finding", Type::Text, kSentence, 100},
               {"mend", "Mend", Type::Text, kCommandLine, 50}});
  table.add_row({std::string("warning"), std::string("client.no-owner"), std::int64_t{12},
                 std::string("nobody answers for this client, and nobody will call it"),
                 std::string("ruka client edit 12 --owner STAFF")});
  Style style = styled(Format::Text);
  style.width = 40;

  CHECK(written(table, style) ==
        "Rule             No.  Finding\n"
        "client.no-owner   12  nobody answers for\n"
        "                      this client, and\n"
        "                      nobody will call\n"
        "                      it\n"
        "    ruka client edit 12 --owner STAFF\n");
  style.lang = Lang::Russian;
  CHECK(written(table, style).find("    ruka client edit 12 --owner СОТРУДНИК\n") !=
        std::string::npos);
}

TEST_CASE("a word longer than its column goes on in the next line") {
  Table table({{"finding", "Finding", Type::Text, kSentence, 100}, {"hint", "Hint", Type::Text}});
  table.add_row({std::string("/home/анна/стол.db.part was left over"), std::string("remove it")});
  Style style = styled(Format::Text);
  style.width = 24;

  CHECK(written(table, style) ==
        "Finding        Hint\n"
        "/home/анна/ст  remove it\n"
        "ол.db.part\n"
        "was left over\n");
}

TEST_CASE("a client's name gives way before the matter") {
  Table table({{"id", "No.", Type::Id, "", 100},
               {"client", "Client", Type::Text, "", 90},
               {"text", "Matter", Type::Text, "", 98},
               {"due", "Due", Type::Instant, "", 95}});
  table.add_row({std::int64_t{1}, std::string("ООО «Техносфера и партнёры»"),
                 std::string("копия накладной"), instant_from_text("2026-11-23T07:30:00Z")});
  Style style = styled(Format::Text);
  style.width = 56;

  CHECK(written(table, style) ==
        "No.  Client            Matter           Due\n"
        "  1  ООО «Техносфера…  копия накладной  23.11.2026 10:30\n");
}

TEST_CASE("a phone is spaced for a person and whole for a program") {
  Table table({{"phone", "Phone", Type::Text, kPhone}, {"phones", "Phones", Type::List, kPhone}});
  table.add_row({std::string("+74951234567 доб. 12"),
                 std::vector<std::string>{"+79161234567", "12-34-56", "+4930901820"}});

  CHECK(written(table, styled(Format::Text)) ==
        "Phone                     Phones\n"
        "+7 495 123-45-67 ext. 12  +7 916 123-45-67, 12-34-56, +4930901820\n");
  CHECK(written(table, styled(Format::Csv)) ==
        "phone,phones\n+74951234567 доб. 12,\"+79161234567, 12-34-56, +4930901820\"\n");
}

TEST_CASE("a phone is never cut: other columns give way, several stand below one another") {
  Table table({{"id", "No.", Type::Id, "", 100},
               {"name", "Title", Type::Text, "", 100},
               {"phones", "Phones", Type::List, kPhone, 70},
               {"position", "Position", Type::Text, "", 60}});
  table.add_row({std::int64_t{1}, std::string("Иванова Анна Сергеевна"),
                 std::vector<std::string>{"+79161234567", "+79161234568"},
                 std::string("заместитель директора по закупкам")});
  Style style = styled(Format::Text);
  for (int width = 50; width <= 110; ++width) {
    CAPTURE(width);
    style.width = width;
    const std::string text = written(table, style);
    CHECK(text.find("+7 916 123-45-67") != text.npos);
    CHECK(text.find("+7 916 123-45-68") != text.npos);
    for (const std::string_view line : split(text, '\n')) CHECK(display_width(line) <= width);
  }
}
