#include <doctest/doctest.h>

#include "lib/client/check/completeness.hpp"

#include "lib/base/text.hpp"
#include "lib/client/verify.hpp"
#include "lib/desk/check.hpp"
#include "lib/desk/noun.hpp"
#include "lib/party/email.hpp"
#include "lib/party/requisites.hpp"
#include "tests/client/desk.hpp"

using namespace ruka;

namespace {

const Settings kNorms;
const Zone kOffice("Europe/Moscow");
const WorkCalendar kCalendar;

std::vector<std::string> found(Desk& desk, const CheckQuery& asked) {
  CheckQuery query = asked;
  query.columns = "rule";
  std::vector<std::string> rules;
  const Table table = check_records(desk.db, *find_noun("client")->check, query,
                                    {kNow, kOffice, kCalendar, kNorms}, Words(Lang::English));
  for (auto cells = table.read(); !cells.done();) {
    rules.emplace_back(std::get<std::string_view>(cells.next()));
  }
  return rules;
}

bool breaks(const std::string& rule, const std::string& column, const std::string& value) {
  Desk desk;
  desk.add("ООО Вектор");
  Statement(desk.db, "UPDATE clients SET bik = '044525225', " + column + " = :value")
      .bind(":value", value)
      .run();
  return !found(desk, {.rule = rule}).empty();
}

}  // namespace

TEST_CASE("a rule of requisites says the same as the check at the door") {
  for (const char* inn : {"7707083893", "7736050003", "500100732259", "7707083894", "0000000000",
                          "000000000000", "770708389", "500100732258", "77O7083893"}) {
    CAPTURE(inn);

    CHECK(breaks("client.inn-invalid", "inn", inn) != is_inn(inn));
  }
  for (const char* ogrn : {"1027700132195", "304500116000157", "1027700132196", "0027700132195",
                           "304500116000158", "204500116000157", "10277001321"}) {
    bool fits = true;
    try {
      check_ogrn(ogrn);
    } catch (const Error&) {
      fits = false;
    }
    CAPTURE(ogrn);

    CHECK(breaks("client.ogrn-invalid", "ogrn", ogrn) != fits);
  }
  CHECK_FALSE(breaks("client.account-invalid", "account", "40702810938000000001"));
  CHECK_FALSE(breaks("client.account-invalid", "account", "30101810400000000225"));
  CHECK(breaks("client.account-invalid", "account", "40702810938000000002"));
}

TEST_CASE("what is no e-mail address at the door is none to the rule and its index") {
  Desk desk;
  Statement index(desk.db, R"(
    SELECT substr(sql, instr(sql, 'WHERE') + 5) FROM sqlite_master
    WHERE name = 'client_emails_invalid')");
  REQUIRE(index.step());
  const std::string condition = index.text(0);
  const auto rules = find_noun("client")->check->rules;
  const auto rule = std::ranges::find_if(rules, [](const CheckRule& one) {
    return std::string_view(one.name) == "contact.email-invalid";
  });
  REQUIRE(rule != rules.end());
  std::string where = rule->where;
  for (auto at = where.find("e.email"); at != where.npos; at = where.find("e.email")) {
    where.erase(at, 2);
  }
  CHECK(where == std::string(trim(condition)));
  for (const char* email :
       {"olga@example.ru", "o@e.ru",    "o.l@e.x.ru", "ольга@пример.рф", "o+l@e-x.ru", "olga",
        "@e.ru",           "o@",        "o@e",        "o@.ru",           "o@e.",       "o..l@e.ru",
        "o@e..ru",         "o@e@x.ru",  "o l@e.ru",   "o,l@e.ru",        "o:l@e.ru",   "o;l@e.ru",
        "<o@e.ru",         "o\"l@e.ru", "o(l)@e.ru",  ".@e.ru",          "o@e.r"}) {
    CAPTURE(email);
    bool fits = true;
    try {
      fits = check_email(email) == email;
    } catch (const Error&) {
      fits = false;
    }
    Statement bad(desk.db, "SELECT " + condition + " FROM (SELECT :email AS email)");
    bad.bind(":email", email).step();
    CHECK((bad.integer(0) == 0) == fits);
  }
}

TEST_CASE("the gravest findings stand first, and a rule that is off is silent") {
  Desk desk;
  desk.add(ClientDraft{.name = "ООО Вектор", .texts = {.city = "Тула"}});

  CHECK(found(desk, {.off = "client.not-verified, client.no-contact"}) ==
        std::vector<std::string>{"client.phone-missing", "client.inn-missing", "client.no-owner"});
  CHECK(found(desk, {.severity = "error"}) == std::vector<std::string>{"client.phone-missing"});
  CHECK(found(desk, {.rule = "client.no-city"}).empty());
  CHECK(error_of([&] { found(desk, {.rule = "client.no-town"}); }).kind() == ErrorKind::Value);
}

TEST_CASE("what is verified is due again on its day") {
  Desk desk;
  const ClientId id = desk.add("ООО Вектор");
  verify_client(OneChange(desk.db, kNow), id, {"Анна", "звонок", kToday + std::chrono::days(1)},
                kToday);

  CHECK(found(desk, {.rule = "client.not-verified"}).empty());
  CHECK(found(desk, {.rule = "client.verify-overdue"}).empty());
  Statement(desk.db, "UPDATE clients SET verify_on = '2026-11-23'").run();
  CHECK(found(desk, {.rule = "client.verify-overdue"}).size() == 1);
  CHECK_THROWS_AS(verify_client(OneChange(desk.db, kNow), id, {"Анна", "", kToday}, kToday), Error);
  CHECK_THROWS_AS(verify_client(OneChange(desk.db, kNow), id, {"Анна", "звонок", kToday}, kToday),
                  Error);
}

TEST_CASE("the weights of a card make a hundred") {
  int sum = 0;
  for (const CardPart& part : kCardParts) sum += part.weight;

  CHECK(sum == 100);
}
