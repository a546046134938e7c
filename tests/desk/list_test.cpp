#include "lib/desk/list.hpp"
#include "lib/i18n/codes.hpp"

#include "lib/store/database_state.hpp"
#include "tests/desk/scratch_desk.hpp"

using namespace ruka;

namespace {

constexpr Codes kKinds = {"document.kind", code_words<"contract", "act", "offer">};
constexpr FieldSpec kFields[] = {
    {.name = "id", .title = "No.", .type = Type::Id, .sql = "p.id", .weight = 100},
    {.name = "name",
     .title = "Title",
     .type = Type::Text,
     .sql = "p.name",
     .key_sql = "fold(p.name)"},
    {.name = "amount",
     .title = "Amount",
     .type = Type::Money,
     .sql = "p.amount",
     .currency_sql = "p.currency"},
    {.name = "share", .title = "Share", .type = Type::Percent, .sql = "p.share"},
    {.name = "at", .title = "At", .type = Type::Instant, .sql = "p.at"},
    {.name = "due_on", .title = "Date", .type = Type::Day, .sql = "p.due_on"},
    {.name = "vip", .title = "VIP", .type = Type::Flag, .sql = "p.vip"},
    {.name = "kind", .title = "Kind", .type = Type::Code, .sql = "p.kind", .codes = kKinds},
    {.name = "tags",
     .title = "Tags",
     .type = Type::List,
     .sql = "p.tags",
     .member_sql = "SELECT value FROM json_each(p.tags)"},
    {.name = "late", .title = "Late", .type = Type::Flag, .sql = "p.due_on < :today"},
};

// Five things with every type of field; what is missing is null.
constexpr const char* kThings = R"((
  SELECT 1 AS id, 'Ромашка' AS name, 150050 AS amount, 'RUB' AS currency, 87 AS share,
    '2026-11-23T07:04:00Z' AS at, '2026-11-20' AS due_on, 1 AS vip, 'act' AS kind,
    '["опт","vip"]' AS tags
  UNION ALL SELECT 2, 'Ёлка', 100, 'USD', 0, '2026-11-22T20:59:59Z', '2026-11-24', 0, 'contract',
    '["опт"]'
  UNION ALL SELECT 3, 'Нижний Новгород', 120000000, 'RUB', NULL, '2026-11-22T21:00:00Z',
    '2026-12-01', 0, 'offer', '[]'
  UNION ALL SELECT 4, 'x'') OR 1=1 --', NULL, NULL, NULL, NULL, NULL, 0, NULL, '[]'
  UNION ALL SELECT 5, '', 5, 'RUB', NULL, NULL, NULL, NULL, NULL, NULL) p)";
constexpr ListSpec kThingList = {kThings, kFields, "p.id"};

const std::vector<Bind> kToday = {{":today", std::string("2026-11-23")}};

std::string ids_where(Database& db, std::string_view filter) {
  const WorkCalendar calendar;
  ListQuery query;
  query.conditions.push_back(
      compile_where(filter, kThingList, Words(Lang::English), {kNow, moscow(), calendar}));
  query.columns = "id";
  std::string ids;
  const Table table = select_table(db, kThingList, query);
  for (auto reader = table.read(); !reader.done();) {
    ids += std::to_string(std::get<std::int64_t>(reader.next())) + " ";
  }
  return ids;
}

}  // namespace

TEST_CASE("a row of the file becomes cells of the fields' types") {
  Database db = memory_desk();
  ListQuery query;
  query.limit = 1;
  query.binds = kToday;

  CHECK(written(select_table(db, kThingList, query)) ==
        R"([{"id":1,"name":"Ромашка","amount":{"amount":"1500.50","currency":"RUB"},"share":87,)"
        R"("at":"2026-11-23T10:04:00+03:00","due_on":"2026-11-20","vip":true,"kind":"act",)"
        R"("tags":["опт","vip"],"late":true}])"
        "\n");
}

TEST_CASE("what is missing is null") {
  Database db = memory_desk();
  ListQuery query;
  query.add("p.id = :id", {{":id", std::int64_t{5}}});
  query.columns = "amount,at,vip,tags,share";

  CHECK(written(select_table(db, kThingList, query)) ==
        R"([{"amount":{"amount":"0.05","currency":"RUB"},"at":null,"vip":null,"tags":null,)"
        R"("share":null}])"
        "\n");
}

TEST_CASE("a filter finds what it says") {
  Database db = memory_desk();
  const std::pair<const char*, const char*> cases[] = {
      {"id = 2", "2 "},
      {"name = ёлка", "2 "},
      {"name ~ НОВГ", "3 "},
      {"name = Нижний Новгород or id = 1", "1 3 "},
      {"name = \"\"", "5 "},
      {"name = \"x') OR 1=1 --\"", "4 "},
      {"name ~ \"%\"", ""},
      {"amount > 1000", "1 3 "},
      {"amount >= 1,2 млн", "3 "},
      {"share != 87", "2 3 4 5 "},
      {"not share = 87", "2 3 4 5 "},
      {"share = \"\"", "3 4 5 "},
      {"at = today", "1 3 "},
      {"at < today", "2 "},
      {"at != \"\"", "1 2 3 "},
      {"due_on <= завтра", "1 2 "},
      {"due_on = декабрь", "3 "},
      {"due_on != завтра", "1 3 4 5 "},
      {"vip = да", "1 "},
      {"vip != да", "2 3 4 5 "},
      {"kind = акт", "1 "},
      {"kind in (act, offer)", "1 3 "},
      {"kind != act", "2 3 4 5 "},
      {"tags = опт", "1 2 "},
      {"tags = опт and not tags = vip", "2 "},
      {"tags = \"\"", "3 4 5 "},
      {"tags ~ vi", "1 "},
  };
  for (const auto& [filter, ids] : cases) {
    CAPTURE(filter);
    CHECK(ids_where(db, filter) == ids);
  }
}

TEST_CASE("order, limit and columns are as asked") {
  Database db = memory_desk();
  ListQuery query;
  query.sort = "-amount";
  query.limit = 2;
  query.columns = "amount,id";

  const Table table = select_table(db, kThingList, query);

  CHECK(written(table) ==
        "[{\"amount\":{\"amount\":\"1200000.00\",\"currency\":\"RUB\"},\"id\":3},\n"
        " {\"amount\":{\"amount\":\"1500.50\",\"currency\":\"RUB\"},\"id\":1}]\n");
  // What a person names is shown, whatever its weight.
  for (const Column& column : table.columns()) CHECK(column.weight == 100);
}

TEST_CASE("all conditions hold together") {
  Database db = memory_desk();
  ListQuery query;
  query.add("p.id > 1");
  query.add("p.vip = 0 OR p.vip = 1");
  query.columns = "id";

  CHECK(written(select_table(db, kThingList, query)) ==
        "[{\"id\":2},\n {\"id\":3},\n {\"id\":4}]\n");
}

TEST_CASE("a list is whole, however far its rows stand apart") {
  Database db = memory_desk();
  execute(db,
          "CREATE TABLE marks (id INTEGER PRIMARY KEY, far INTEGER, text TEXT) STRICT;"
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000) "
          "INSERT INTO marks SELECT i, 0, 'mark ' || i FROM n;"
          "UPDATE marks SET far = 1 WHERE id = 5 OR id = 90000 OR id = 399999;");
  const FieldSpec fields[] = {{.name = "id", .title = "No.", .type = Type::Id, .sql = "m.id"}};
  const ListSpec marks = {"marks m", fields, "m.id"};
  ListQuery query;
  query.add("m.far = 1 AND m.text <> ''");

  // Given up along the order, then as too much to sort, and read to the end.
  CHECK(written(select_table(db, marks, query)) ==
        "[{\"id\":5},\n {\"id\":90000},\n {\"id\":399999}]\n");
  query.sort = "-id";
  query.limit = 2;
  CHECK(written(select_table(db, marks, query)) == "[{\"id\":399999},\n {\"id\":90000}]\n");
}

TEST_CASE("one record has the list's fields, and a missing one is said") {
  Database db = memory_desk();
  ListQuery query;
  query.add("p.id = :id", {{":id", std::int64_t{1}}});
  query.binds = kToday;

  const Record record = select_record(db, kThingList, query, msg("nothing"));

  CHECK(record.fields().size() == std::size(kFields));
  CHECK(std::get<Cell>(record.find("amount")->value) == Cell(Money{150050, "RUB"}));
  CHECK(std::get<Cell>(record.find("tags")->value) == Cell(std::vector<std::string>{"опт", "vip"}));
  query.add("p.id = 2");
  CHECK(error_of([&] { select_record(db, kThingList, query, msg("there is no thing")); }) ==
        "not_found: there is no thing | ");
}
