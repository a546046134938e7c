#include "lib/base/text.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/table/fields.hpp"
#include "tests/table/sample.hpp"

using namespace ruka;

namespace {

constexpr Codes kKinds = {"document.kind", code_words<"contract", "act", "offer">};
constexpr FieldSpec kFields[] = {
    {.name = "id", .title = "No.", .type = Type::Id, .sql = "c.id"},
    {.name = "name", .title = "Title", .type = Type::Text, .sql = "c.name", .key_sql = "c.key"},
    {.name = "note", .title = "Note", .type = Type::Text, .sql = "c.note"},
    {.name = "count", .title = "Count", .type = Type::Number, .sql = "c.count"},
    {.name = "amount", .title = "Amount", .type = Type::Money, .sql = "c.amount"},
    {.name = "at", .title = "At", .type = Type::Instant, .sql = "c.at"},
    {.name = "due_on", .title = "Date", .type = Type::Day, .sql = "c.due"},
    {.name = "length", .title = "Length", .type = Type::Span, .sql = "c.length"},
    {.name = "vip", .title = "VIP", .type = Type::Flag, .sql = "c.vip"},
    {.name = "kind", .title = "Kind", .type = Type::Code, .sql = "c.kind", .codes = kKinds},
    {.name = "tags",
     .title = "Tags",
     .type = Type::List,
     .sql = "c.tags",
     .member_sql = "SELECT tag FROM t"},
    {.name = "steps", .title = "Steps", .type = Type::Json, .sql = "c.steps"},
};
constexpr ListSpec kList = {"c", kFields, "c.id"};

// Monday, 23 November 2026, 10:04 in Moscow.
const Instant kNow = instant_from_text("2026-11-23T07:04:00Z");

Condition compiled(std::string_view text) {
  const WorkCalendar calendar;
  return compile_where(text, kList, Words(Lang::Russian), {kNow, moscow(), calendar});
}

// The condition with its values in their places, for reading in a table of cases.
std::string shown(std::string_view filter) {
  const Condition condition = compiled(filter);
  std::string sql = condition.sql;
  for (auto bind = condition.binds.rbegin(); bind != condition.binds.rend(); ++bind) {
    const auto* text = std::get_if<std::string>(&bind->value);
    const std::string value =
        text != nullptr ? "[" + *text + "]" : std::to_string(std::get<std::int64_t>(bind->value));
    sql.replace(sql.find(bind->name), bind->name.size(), value);
  }
  return sql;
}

std::string refused(std::string_view filter) {
  return error_of([&] { compiled(filter); });
}

struct Case {
  std::string filter;
  std::string sql;
};

}  // namespace

TEST_CASE("user text is bound and never part of the SQL") {
  const Condition condition = compiled("name = \"x') OR 1=1 --\" and id = 7");

  CHECK(condition.sql == "(c.key = :w1 AND c.id = :w2)");
  CHECK(condition.binds ==
        std::vector<Bind>{{":w1", std::string("x') or 1=1 --")}, {":w2", std::int64_t{7}}});
}

TEST_CASE("a comparison follows the type of its field") {
  const Case cases[] = {
      // Texts are compared by their folded key; one without a key is folded on the way.
      {"name = Ёлка", "c.key = [елка]"},
      {"note = Ёлка", "fold(c.note) = [елка]"},
      {"name ~ РОМАШ", "instr(c.key, [ромаш]) > 0"},
      {"name < М", "c.key < [м]"},
      {"name != Ромашка", "c.key IS NOT [ромашка]"},
      {"name = \"\"", "COALESCE(c.name, '') = ''"},
      {"name != \"\"", "NOT (COALESCE(c.name, '') = '')"},
      {"name = Нижний Новгород", "c.key = [нижний новгород]"},
      {"name = «Рога и копыта»", "c.key = [рога и копыта]"},
      {"name = 'a and b'", "c.key = [a and b]"},
      {"name=x", "c.key = [x]"},
      // Numbers, money and spans as people write them.
      {"id = #12", "c.id = 12"},
      {"count >= -3", "c.count >= -3"},
      {"count = \"\"", "COALESCE(c.count, '') = ''"},
      {"amount > 1,2 млн", "c.amount > 120000000"},
      {"amount <= 1500.50", "c.amount <= 150050"},
      {"length > 1h30m", "c.length > 90"},
      {"name = Рога, копыта", "c.key = [рога, копыта]"},
      {"note ~ а,б", "instr(fold(c.note), [а,б]) > 0"},
      // A day against an instant is the whole of it, in the office's zone.
      {"at = today", "(c.at >= [2026-11-22T21:00:00Z] AND c.at < [2026-11-23T21:00:00Z])"},
      {"at < 20.11.2026", "c.at < [2026-11-19T21:00:00Z]"},
      {"at <= 20.11.2026", "c.at < [2026-11-20T21:00:00Z]"},
      {"at > 20.11.2026", "c.at >= [2026-11-20T21:00:00Z]"},
      {"at >= 20.11.2026", "c.at >= [2026-11-19T21:00:00Z]"},
      {"at < 20.11.2026 15:00", "c.at < [2026-11-20T12:00:00Z]"},
      {"at < -60d", "c.at < [2026-09-23T21:00:00Z]"},
      {"due_on = завтра", "(c.due >= [2026-11-24] AND c.due < [2026-11-25])"},
      {"due_on = прошлый месяц", "(c.due >= [2026-10-01] AND c.due < [2026-11-01])"},
      {"due_on != завтра", "(c.due < [2026-11-24] OR c.due >= [2026-11-25] OR c.due IS NULL)"},
      {"due_on = \"\"", "COALESCE(c.due, '') = ''"},
      // A code is its English word or its label, in any case.
      {"kind = act", "c.kind = [act]"},
      {"kind = Договор", "c.kind = [contract]"},
      {"kind != act", "c.kind IS NOT [act]"},
      {"kind in (акт, КП)", "(c.kind = [act] OR c.kind = [offer])"},
      {"vip = да", "c.vip = 1"},
      {"vip = no", "c.vip = 0"},
      // A list is looked into.
      {"tags = ОПТ", "[опт] IN (SELECT tag FROM t)"},
      {"tags != опт", "[опт] NOT IN (SELECT tag FROM t)"},
      {"tags ~ оп",
       "EXISTS (SELECT 1 FROM (SELECT NULL AS v WHERE 0 UNION ALL SELECT tag FROM t) m WHERE "
       "instr(m.v, [оп]) > 0)"},
      {"tags = \"\"", "NOT EXISTS (SELECT tag FROM t)"},
      {"tags != \"\"", "EXISTS (SELECT tag FROM t)"},
      {"tags in (a, b)", "([a] IN (SELECT tag FROM t) OR [b] IN (SELECT tag FROM t))"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.filter);
    CHECK(shown(one.filter) == one.sql);
  }
}

TEST_CASE("not binds closer than and, and closer than or; brackets decide") {
  const Case cases[] = {
      {"id = 1 or id = 2 and id = 3", "(c.id = 1 OR (c.id = 2 AND c.id = 3))"},
      {"(id = 1 or id = 2) and id = 3", "(((c.id = 1 OR c.id = 2)) AND c.id = 3)"},
      {"not id = 1 and id = 2", "(NOT COALESCE(c.id = 1, 0) AND c.id = 2)"},
      {"not (id = 1 and id = 2)", "NOT COALESCE(((c.id = 1 AND c.id = 2)), 0)"},
      {"не id = 1 и id = 2 или id = 3", "((NOT COALESCE(c.id = 1, 0) AND c.id = 2) OR c.id = 3)"},
      {"ID = 1 AND NOT Id = 2", "(c.id = 1 AND NOT COALESCE(c.id = 2, 0))"},
      {"((id = 1))", "((c.id = 1))"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.filter);
    CHECK(shown(one.filter) == one.sql);
  }
}

TEST_CASE("a bad filter is refused with the word, the rule and the next step") {
  const Case cases[] = {
      {"nme = x",
       "usage: there is no field “nme” | did you mean “name”? the fields are: id, name, note, "
       "count, amount, at, due_on, length, vip, kind, tags, steps"},
      {"count = many", "usage: “many” does not fit the field “count” | a whole number is expected"},
      {"kind = zzz",
       "usage: “zzz” does not fit the field “kind” | its values are: contract, act, offer"},
      {"vip = maybe", "usage: “maybe” does not fit the field “vip” | yes or no is expected"},
      {"steps = x", "usage: the field “steps” cannot be filtered by | take another field"},
      {"count ~ 1",
       "usage: “~” does not fit the field “count” | use = != < <= > >= with numbers and dates, ~ "
       "with texts"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.filter);
    CHECK(refused(one.filter) == one.sql);
  }
}

TEST_CASE("a filter that is not whole is refused") {
  const Case cases[] = {
      {"", "a field is expected"},
      {"name", "after “name” one of = != < <= > >= ~ in is expected"},
      {"name =", "a value is expected"},
      {"name = a and", "a field is expected"},
      {"and name = a", "there is no field “and”"},
      {"(name = a", "a bracket is not closed"},
      {"name = a)", "“)” is not expected here"},
      {"name = \"a", "a quote is not closed"},
      {"name in a", "after “in” a list in brackets is expected"},
      {"name in (a", "a bracket is not closed"},
      {"name in ()", "a value is expected"},
      {"name = \"a\" \"b\"", "“b” is not expected here"},
      {"name == a", "“==” does not fit the field “name”"},
      {"name ! a", "“!” does not fit the field “name”"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.filter);
    const std::string error = refused(one.filter);
    CHECK(error.substr(0, error.find(" | ")) == "usage: " + one.sql);
  }
}

TEST_CASE("a filter nested without end is refused, not crashed on") {
  CHECK(refused(std::string(100000, '(') + "id = 1").starts_with("usage: the filter is nested"));
  std::string nots;
  for (int i = 0; i < 20000; ++i) nots += "not ";
  CHECK(refused(nots + "id = 1").starts_with("usage: the filter is nested"));
}

TEST_CASE("a sort is a list of fields, and ends in the list's own order") {
  CHECK(compile_sort("name", kList) == "c.key, c.id");
  CHECK(compile_sort("-amount, name", kList) == "c.amount DESC, c.key, c.id");
  CHECK(error_of([] { compile_sort("nam", kList); }).starts_with("usage: there is no field “nam”"));
  CHECK(error_of([] { compile_sort("id; DROP TABLE c", kList); }).starts_with("usage: "));
}

TEST_CASE("columns are the named ones in the named order, else all") {
  const auto names = [](std::string_view chosen) {
    std::string text;
    for (const FieldSpec* field : choose_fields(chosen, kList)) {
      text += std::string(field->name) + " ";
    }
    return text;
  };

  CHECK(names("name, id") == "name id ");
  CHECK(names("") == "id name note count amount at due_on length vip kind tags steps ");
  CHECK(error_of([&] {
          names("id,nmae");
        }).starts_with("usage: there is no field “nmae” | did you mean “name”?"));
}
