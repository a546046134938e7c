#include "tests/table/sample.hpp"

using namespace ruka;

namespace {

Record request() {
  Table steps({{"on", "Day", Type::Day}, {"text", "Text"}});
  steps.add_row({day_from_text("2026-11-23"), std::string("принято | <b>")});
  Record owner;
  owner.add({"name", "Name"}, std::string("Ольга"));
  Record record;
  record.headed(msg("Request {id}: {client}", {{"id", std::int64_t{12}}, {"client", "Ромашка"}}));
  record.add({"id", "No.", Type::Id}, std::int64_t{12})
      .add({"text", "Text"}, std::string("нужен счёт\nи договор"))
      .add({"answer", "Answer"}, {})
      .add({"uid", "UID", Type::Text, "", 0}, std::string("x"))
      .add({"urgent", "Urgent", Type::Flag}, true)
      .add("owner", "Owner", owner)
      .add("steps", "Steps", steps);
  return record;
}

}  // namespace

TEST_CASE("a record is an object in JSON, with objects and arrays inside") {
  CHECK(written(request(), styled(Format::Json)) ==
        R"({"id":12,"text":"нужен счёт\nи договор","answer":null,"uid":"x","urgent":true,)"
        R"("owner":{"name":"Ольга"},"steps":[{"on":"2026-11-23","text":"принято | <b>"}]})"
        "\n");
}

TEST_CASE("a person reads labels, values and sections; what is empty is left out") {
  CHECK(written(request(), styled(Format::Text)) ==
        "Request 12: Ромашка\n"
        "No.     12\n"
        "Text    нужен счёт\n"
        "        и договор\n"
        "Urgent  yes\n"
        "\n"
        "Owner\n"
        "Name  Ольга\n"
        "\n"
        "Steps\n"
        "Day         Text\n"
        "23.11.2026  принято | <b>\n");
}

TEST_CASE("a long text of a record is wrapped to the terminal") {
  Record record;
  record.add({"note", "Note"}, std::string("раз два три четыре пять шесть семь"));
  Style style = styled(Format::Text);
  style.width = 26;

  CHECK(written(record, style) ==
        "Note  раз два три четыре\n"
        "      пять шесть семь\n");
}

TEST_CASE("a record is sections in Markdown") {
  CHECK(written(request(), styled(Format::Markdown)) ==
        "# Request 12: Ромашка\n"
        "\n"
        "- No.: 12\n"
        "- Text: нужен счёт и договор\n"
        "- Urgent: yes\n"
        "\n"
        "## Owner\n"
        "\n"
        "- Name: Ольга\n"
        "\n"
        "## Steps\n"
        "\n"
        "| Day | Text |\n"
        "| --- | --- |\n"
        "| 23.11.2026 | принято \\| \\<b\\> |\n");
}

TEST_CASE("a record's plain fields are one row of CSV, its number one of ids") {
  CHECK(written(request(), styled(Format::Csv)) ==
        "id,text,answer,uid,urgent\n12,\"нужен счёт\nи договор\",,x,true\n");
  CHECK(written(request(), styled(Format::Ids)) == "12\n");
}

TEST_CASE("a field of a record is found by its name") {
  const Record record = request();

  CHECK(record.flag("urgent"));
  CHECK(record.text("answer").empty());
  CHECK(record.number("id") == 12);
  CHECK_FALSE(record.maybe_day("answer"));
  CHECK_THROWS_AS(record.text("nothing"), std::logic_error);
  CHECK_THROWS_AS(record.number("text"), std::logic_error);
  CHECK_THROWS_AS(record.day("answer"), std::logic_error);
  CHECK(record.find("nothing") == nullptr);
}
