#include "lib/lead/deal/deal.hpp"

#include <doctest/doctest.h>

#include "lib/desk/list.hpp"
#include "lib/lead/convert_lead.hpp"
#include "lib/lead/lead.hpp"
#include "lib/store/log/undo.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

const Day kFriday = day_from_text("2026-11-27");

// A desk with one client, and what deals are asked of it.
struct Room : Desk {
  ClientId client = add("ООО Маяк");
  Settings settings;

  DealId deal(std::vector<DealLine> lines = {read_deal_line("кресло; 50; 4 500")}) {
    return add_deal(
        OneChange(db, kNow),
        {.client = client, .title = "Кресла", .lines = std::move(lines), .expected_on = kFriday});
  }

  Record record(DealId id, Instant now = kNow) {
    ListQuery query;
    query.add("d.id = :id", {{":id", number(id)}});
    const Zone zone("Europe/Moscow");
    const WorkCalendar calendar;
    query.binds = list_binds(kDealList, {now, zone, calendar, settings});
    return select_record(db, kDealList, query, msg("none"));
  }
  Cell cell(DealId id, std::string_view field, Instant now = kNow) {
    return std::get<Cell>(record(id, now).find(field)->value);
  }
  std::string stage(DealId id) { return std::get<std::string>(cell(id, "stage")); }

  std::vector<std::string> texts(const char* sql) {
    Statement rows(db, sql);
    std::vector<std::string> found;
    while (rows.step()) found.push_back(rows.text(0));
    return found;
  }
};

Money rubles(std::int64_t rubles) { return {rubles * 100, "RUB"}; }

}  // namespace

TEST_CASE("a product is a name, a quantity and a price") {
  CHECK(read_deal_line("кресло") == DealLine{"кресло", 1000, {}});
  CHECK(read_deal_line(" кресло Престиж ; 50 ; 4 500 ") ==
        DealLine{"кресло Престиж", 50'000, rubles(4500)});
  CHECK(read_deal_line("кабель; 2,5; $20") == DealLine{"кабель", 2500, Money{2000, "USD"}});
  CHECK(read_deal_line("кабель; 1 200.125") == DealLine{"кабель", 1'200'125, {}});
  CHECK(read_deal_line("кабель; 0,125") == DealLine{"кабель", 125, {}});
  CHECK(read_deal_line("кабель; 1,0000") == DealLine{"кабель", 1000, {}});
  CHECK(read_deal_line("скоба; 1,000,000") == DealLine{"скоба", 1'000'000'000, {}});
  CHECK(read_deal_line("кабель; 1.200,5; 1,000.50") ==
        DealLine{"кабель", 1'200'500, Money{100'050, "RUB"}});
  CHECK(read_deal_line("монтаж;; 15 тыс.") == DealLine{"монтаж", 1000, rubles(15'000)});

  for (const char* wrong :
       {"", ";5;10", "—", "кресло; 0", "кресло; -5", "кресло; 50 шт", "кресло; 1,2345",
        "кресло; 1,000", "кресло; 12.500", "кресло; 1,000,0", "кресло; 5,", "кресло; ,5",
        "кресло; 9999999999999", "кресло; 5; дорого", "кресло; 5; -1", "кресло; 5; 10; 20"}) {
    CAPTURE(wrong);
    CHECK(error_of([&] { read_deal_line(wrong); }).kind() == ErrorKind::Value);
  }
}

TEST_CASE("a quantity is written as it was given") {
  CHECK(quantity_text(50'000) == "50");
  CHECK(quantity_text(2500) == "2.5");
  CHECK(quantity_text(125) == "0.125");
}

TEST_CASE("the amount of a deal is what its lines come to") {
  Room room;
  const DealId id = room.deal({read_deal_line("кресло; 50; 4 500"),
                               read_deal_line("кабель; 2,5; 0,33"), read_deal_line("монтаж")});

  CHECK(room.cell(id, "amount") == Cell(Money{22'500'083, "RUB"}));  // 82,5 kopecks are 83
  CHECK(room.cell(id, "product") == Cell(std::vector<std::string>{"кресло", "кабель", "монтаж"}));
}

TEST_CASE("a deal has one currency, and no sum is too large to be counted") {
  const auto sum = [](std::vector<std::string> texts) {
    std::vector<DealLine> lines;
    for (const std::string& text : texts) lines.push_back(read_deal_line(text));
    return sum_of_lines(lines);
  };
  CHECK(sum({"а; 2; $3"}) == Money{600, "USD"});
  CHECK(sum({"а"}) == std::nullopt);
  CHECK(error_of([&] { sum({"а; 1; $1", "б; 1; 1 р"}); }).kind() == ErrorKind::Value);
  CHECK(error_of([&] { sum({"а; 1 000 000; 90 000 млрд"}); }).kind() == ErrorKind::Value);
  CHECK(error_of([&] { sum({"а; 1; 80 000 млрд", "б; 1; 80 000 млрд"}); }).kind() ==
        ErrorKind::Value);

  Room room;
  CHECK(error_of([&] {
          add_deal(OneChange(room.db, kNow), {.client = room.client,
                                              .title = "а",
                                              .lines = {read_deal_line("а; 1; $1")},
                                              .expected_on = kFriday,
                                              .amount = rubles(5)});
        }).kind() == ErrorKind::Value);
}

TEST_CASE("status, product and date are in every deal") {
  Room room;
  CHECK(error_of([&] { room.deal({}); }).kind() == ErrorKind::Value);
  for (const char* title : {"", "  ", "—"}) {
    CHECK(error_of([&] {
            add_deal(OneChange(room.db, kNow), {.client = room.client,
                                                .title = title,
                                                .lines = {read_deal_line("а")},
                                                .expected_on = kFriday});
          }).kind() == ErrorKind::Value);
  }
  CHECK(room.count("SELECT COUNT(*) FROM deals") == 0);

  const DealId id = room.deal();

  CHECK(room.stage(id) == "new");
  CHECK(room.cell(id, "expected_on") == Cell(kFriday));
}

TEST_CASE("the probability is that of the stage, unless said") {
  Room room;
  const DealId id = room.deal();
  constexpr std::pair<const char*, std::int64_t> kSteps[] = {
      {"qualification", 20}, {"proposal", 50}, {"negotiation", 70},
      {"contract", 80},      {"invoiced", 90}, {"new", 10}};

  for (const auto& [stage, percent] : kSteps) {
    move_deal(OneChange(room.db, kNow), id, stage);
    CHECK(room.cell(id, "probability") == Cell(percent));
  }
  CHECK(room.cell(id, "weighted") == Cell(rubles(22'500)));
  edit_deal(OneChange(room.db, kNow), id, {.probability = std::optional<std::int64_t>(33)});
  CHECK(room.cell(id, "probability") == Cell(std::int64_t{33}));
  hold_deal(OneChange(room.db, kNow), id, "ждут");
  CHECK(room.cell(id, "probability") == Cell(std::int64_t{33}));
  win_deal(OneChange(room.db, kNow), id);
  CHECK(room.cell(id, "probability") == Cell(std::int64_t{100}));
  reopen_deal(OneChange(room.db, kNow), id);
  edit_deal(OneChange(room.db, kNow), id, {.probability = std::optional<std::int64_t>()});
  set_setting(OneChange(room.db, kNow), "deal.probability-new", "15");
  room.settings = Settings(room.db);
  CHECK(room.cell(id, "probability") == Cell(std::int64_t{15}));
  CHECK(error_of([&] {
          set_setting(OneChange(room.db, kNow), "deal.probability-new", "101");
        }).kind() == ErrorKind::Value);
  CHECK(error_of([&] {
          edit_deal(OneChange(room.db, kNow), id,
                    {.probability = std::optional<std::int64_t>(101)});
        }).kind() == ErrorKind::Value);
}

TEST_CASE("every stage is kept with the time that it lasted") {
  Room room;
  const DealId id = room.deal();

  move_deal(OneChange(room.db, kNow + 48h), id, "proposal");
  hold_deal(OneChange(room.db, kNow + 72h), id, " бюджет\nв январе ");
  reopen_deal(OneChange(room.db, kNow + 80h), id);
  lose_deal(OneChange(room.db, kNow + 81h), id, "дорого");

  const Table stages = deal_stages(room.db, id, kNow + 100h);
  std::vector<Cell> cells;
  for (auto reader = stages.read(); !reader.done();) {
    const Table::View view = reader.next();
    if (const auto* text = std::get_if<std::string_view>(&view))
      cells.emplace_back(std::string(*text));
    if (const auto* value = std::get_if<std::int64_t>(&view)) cells.emplace_back(*value);
  }
  CHECK(cells == std::vector<Cell>{"new", std::int64_t{48 * 60}, "proposal", std::int64_t{24 * 60},
                                   "on_hold", std::int64_t{8 * 60}, "бюджет в январе", "proposal",
                                   std::int64_t{60}, "lost", "дорого"});
}

TEST_CASE("days in the stage are counted while a deal goes on") {
  Room room;
  const DealId id = room.deal();

  CHECK(room.cell(id, "days_in_stage", kNow + 47h) == Cell(std::int64_t{1}));
  move_deal(OneChange(room.db, kNow + 48h), id, "proposal");
  CHECK(room.cell(id, "days_in_stage", kNow + 49h) == Cell(std::int64_t{0}));
  win_deal(OneChange(room.db, kNow + 50h), id);
  CHECK(room.cell(id, "days_in_stage", kNow + 100h) == Cell());
}

TEST_CASE("a step that a deal cannot take is a conflict") {
  Room room;
  const DealId id = room.deal();
  const auto conflict = [](auto act) { CHECK(error_of(act).kind() == ErrorKind::Conflict); };
  Database& db = room.db;

  conflict([&] { move_deal(OneChange(db, kNow), id, "new"); });
  conflict([&] { reopen_deal(OneChange(db, kNow), id); });
  hold_deal(OneChange(db, kNow), id, "ждут");
  conflict([&] { hold_deal(OneChange(db, kNow), id, "ждут"); });
  conflict([&] { move_deal(OneChange(db, kNow), id, "proposal"); });
  win_deal(OneChange(db, kNow), id);
  conflict([&] { win_deal(OneChange(db, kNow), id); });
  conflict([&] { lose_deal(OneChange(db, kNow), id, "дорого"); });
  conflict([&] { hold_deal(OneChange(db, kNow), id, "ждут"); });
  conflict([&] { move_deal(OneChange(db, kNow), id, "proposal"); });
  reopen_deal(OneChange(db, kNow), id);
  CHECK(room.stage(id) == "new");
  lose_deal(OneChange(db, kNow), id, "дорого");
  conflict([&] { win_deal(OneChange(db, kNow), id); });
  CHECK(error_of([&] { win_deal(OneChange(db, kNow), DealId{9}); }).kind() == ErrorKind::NotFound);
  CHECK(error_of([&] { remove_deal(OneChange(db, kNow), DealId{9}); }).kind() ==
        ErrorKind::NotFound);
}

TEST_CASE("a deal is neither lost nor put on hold without a reason") {
  Room room;
  const DealId id = room.deal();

  for (const char* why : {"", "  ", "—"}) {
    CHECK(error_of([&] { lose_deal(OneChange(room.db, kNow), id, why); }).kind() ==
          ErrorKind::Value);
    CHECK(error_of([&] { hold_deal(OneChange(room.db, kNow), id, why); }).kind() ==
          ErrorKind::Value);
  }
  CHECK(room.stage(id) == "new");
}

TEST_CASE("new lines bring their sum where the amount was the sum of the former ones") {
  Room room;
  const DealId id = room.deal();

  edit_deal(OneChange(room.db, kNow), id, {.lines = {read_deal_line("стол; 2; 10 000")}});
  CHECK(room.cell(id, "amount") == Cell(rubles(20'000)));
  edit_deal(OneChange(room.db, kNow), id, {.amount = rubles(18'000)});
  edit_deal(OneChange(room.db, kNow), id, {.lines = {read_deal_line("стол; 3; 10 000")}});
  CHECK(room.cell(id, "amount") == Cell(rubles(18'000)));
  CHECK(room.texts("SELECT product || ' ' || quantity_milli FROM deal_lines") ==
        std::vector<std::string>{"стол 3000"});
  CHECK(error_of([&] {
          edit_deal(OneChange(room.db, kNow), id, {.lines = {read_deal_line("стол; 3; $10")}});
        }).kind() == ErrorKind::Value);
}

TEST_CASE("the client's own colleague leads a deal unless another is named") {
  Room room;
  Statement(room.db,
            "INSERT INTO staff (name, sort_key, role, created_at) VALUES ('Лапин', 'лапин', "
            "'expert', '')")
      .run();
  Statement(room.db, "UPDATE clients SET owner_id = 1").run();

  CHECK(room.cell(room.deal(), "owner") == Cell("Лапин"));
}

TEST_CASE("each step of a deal is one undo step") {
  Room room;
  const DealId id = room.deal();
  lose_deal(OneChange(room.db, kNow), id, "дорого");

  undo_changes(room.db, 1, kNow);
  CHECK(room.stage(id) == "new");
  CHECK(room.count("SELECT COUNT(*) FROM deal_stages") == 1);
  undo_changes(room.db, 1, kNow);
  CHECK(room.count("SELECT COUNT(*) FROM deals") == 0);
  CHECK(room.count("SELECT COUNT(*) FROM deal_lines") == 0);
}

TEST_CASE("deals that go on are read along their own index") {
  Room room;
  ListQuery query;
  query.add("d.closed_at IS NULL");
  query.limit = 20;
  Statement plan(room.db, "EXPLAIN QUERY PLAN " + list_sql(kDealList, query));

  REQUIRE(plan.step());
  CHECK(plan.text(3) == "SCAN d USING INDEX deals_live");
}

TEST_CASE("deals with a product are found by the indexes of words and pieces") {
  Room room;
  const auto filter = std::ranges::find(kDealList.filters, std::string_view("--product"),
                                        [](const Option& option) { return option.name; });
  REQUIRE(filter != kDealList.filters.end());
  ListQuery query;
  query.add(filter->where);
  Statement plan(room.db, "EXPLAIN QUERY PLAN " + list_sql(kDealList, query, ListPlan::Sorted));

  std::string steps;
  while (plan.step()) steps += plan.text(3) + "\n";
  CHECK(steps.find("SEARCH d USING INTEGER PRIMARY KEY") != steps.npos);
  CHECK(steps.find("SEARCH deal_lines USING INTEGER PRIMARY KEY") != steps.npos);
  CHECK(steps.find("SCAN deal_lines") == steps.npos);
}

TEST_CASE("a converted lead is a client with a deal, as one undo step") {
  Room room;
  const LeadId lead =
      add_lead(OneChange(room.db, kNow), {.name = "ООО Луч",
                                          .heat = "hot",
                                          .priority = "A",
                                          .product = "кресла",
                                          .source = "сайт",
                                          .amount = rubles(150'000),
                                          .next = NextStep{kFriday, kNow + 96h, "позвонить"}});

  const Converted made =
      convert_lead(OneChange(room.db, kNow), lead, {.deal = {.expected_on = kFriday}});

  CHECK(room.texts("SELECT c.name || ' ' || c.source || ' ' || l.state FROM clients c, leads l "
                   "WHERE c.id = 2") == std::vector<std::string>{"ООО Луч сайт converted"});
  CHECK(room.cell(made.deal, "client") == Cell("ООО Луч"));
  CHECK(room.cell(made.deal, "title") == Cell("кресла"));
  CHECK(room.cell(made.deal, "product") == Cell(std::vector<std::string>{"кресла"}));
  CHECK(room.cell(made.deal, "amount") == Cell(rubles(150'000)));
  CHECK(room.cell(made.deal, "next_step") == Cell("позвонить"));
  CHECK(deals_of_lead(room.db, lead).rows() == 1);
  CHECK(error_of([&] {
          convert_lead(OneChange(room.db, kNow), lead, {.deal = {.expected_on = kFriday}});
        }).kind() == ErrorKind::Conflict);

  undo_changes(room.db, 1, kNow);
  CHECK(room.count("SELECT COUNT(*) FROM clients") == 1);
  CHECK(room.count("SELECT COUNT(*) FROM deals") == 0);
  CHECK(room.texts("SELECT state FROM leads") == std::vector<std::string>{"new"});
}

TEST_CASE("a lead named as a client is joined to it, or made another one, never in silence") {
  Room room;
  const LeadId lead = add_lead(OneChange(room.db, kNow),
                               {.name = "маяк", .heat = "hot", .priority = "A", .product = "стол"});
  Conversion conversion{.deal = {.expected_on = kFriday}};

  CHECK(error_of([&] { convert_lead(OneChange(room.db, kNow), lead, conversion); }).kind() ==
        ErrorKind::Refused);
  conversion.client = room.client;
  CHECK(convert_lead(OneChange(room.db, kNow), lead, conversion).client == room.client);
  undo_changes(room.db, 1, kNow);
  conversion.client.reset();
  conversion.insist = Insist::Yes;
  CHECK(convert_lead(OneChange(room.db, kNow), lead, conversion).client != room.client);
}

TEST_CASE("a lead that is closed, or has no product, makes no deal") {
  Room room;
  const LeadId lead =
      add_lead(OneChange(room.db, kNow), {.name = "Луч", .heat = "hot", .priority = "A"});
  const Conversion conversion{.deal = {.expected_on = kFriday}};

  CHECK(error_of([&] { convert_lead(OneChange(room.db, kNow), lead, conversion); }).kind() ==
        ErrorKind::Value);
  edit_lead(OneChange(room.db, kNow), lead, {.product = "стол", .state = "lost"});
  CHECK(error_of([&] { convert_lead(OneChange(room.db, kNow), lead, conversion); }).kind() ==
        ErrorKind::Conflict);
  CHECK(room.count("SELECT COUNT(*) FROM clients") == 1);
}
