// ruka lead deal add|list|show|edit|rm: what a client is about to buy, and when.
#include "lib/lead/deal/deal.hpp"

#include <charconv>

#include "apps/ruka/lead/deal/commands.hpp"
#include "apps/ruka/lead/shown.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/each.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/lead/deal/deal_terms.hpp"
#include "lib/lead/order/order.hpp"
#include "lib/lead/product/product.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")},
    {"TITLE", Takes::Text, N_("what the deal is about")}};
constexpr Argument kDealIdArguments[] = {{"ID", Takes::Record("deal"), N_("the deal's number")}};
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the title, a product or the next step, in any form"),
     Many::Optional}};
constexpr Option kAddOptions[] = {
    {"--product",
     Takes::Text,
     "\"NAME[; QTY[; PRICE]]\"",
     N_("what is sold (a sku will do), how many, for how much apiece; may repeat; required"),
     {},
     true},
    {"--date", Takes::When, "WHEN", N_("the day on which it is expected to close; required")},
    {"--amount", Takes::Money, "MONEY", N_("for how much; the sum of the products unless said")},
    {"--stage", Takes::Word, "STAGE", N_("where it stands; new unless said"), kDealSteps},
    {"--probability", Takes::Count, "N", N_("per cent; that of the stage unless said")},
    {"--next", Takes::Text, "\"WHEN TEXT\"", N_("the next step: \"пт 12:00 позвонить\"")},
    {"--owner", Takes::Record("staff"), "STAFF", N_("who leads it; the client's own unless said")},
};
constexpr Option kEditOptions[] = {
    {"--title", Takes::Text, "TITLE", N_("another title")},
    {"--client", Takes::Record("client"), "WHO",
     N_("it is of another client: its tasks and orders go along")},
    {"--product",
     Takes::Text,
     "\"NAME[; QTY[; PRICE]]\"",
     N_("in place of all former products; may repeat"),
     {},
     true},
    {"--date", Takes::When, "WHEN", N_("another day on which it is expected to close")},
    {"--amount", Takes::Money, "MONEY", N_("for how much")},
    {"--probability", Takes::Text, "N", N_("per cent; \"\" is that of the stage again")},
    {"--next", Takes::Text, "\"WHEN TEXT\"", N_("the next step: \"пт 12:00 позвонить\"")},
    {"--owner", Takes::Record("staff"), "STAFF", N_("who leads it")},
};
constexpr Example kAddExamples[] = {
    {"ruka lead deal add маяк \"Кресла в офис\" --product \"кресло Престиж; 50; 4500\" "
     "--date \"конец месяца\" --next \"завтра 10:00 выслать КП\"",
     N_("50 chairs at 4,500 by the end of the month")}};
constexpr Example kListExamples[] = {
    {"ruka lead deal list --period \"этот месяц\"", N_("what is to close this month")},
    {"ruka lead deal list --status lost --period квартал", N_("what was lost, and why")}};
constexpr Example kShowExamples[] = {
    {"ruka lead deal show 3", N_("with its products and the time in each stage")}};
constexpr Example kEditExamples[] = {
    {"ruka lead deal edit 3 --date \"+2 недели\" --next \"пт 12:00 позвонить\"",
     N_("it takes longer")},
    {"ruka lead deal edit 3 --client маяк", N_("it was entered for another client")}};
constexpr Argument kDealRmArguments[] = {
    {"ID", Takes::Record("deal"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka lead deal rm 3", N_("a deal entered by mistake")}};

// What is on no price list may be a product with a wrong letter.
void note_near_products(Context& context, const std::vector<DealLine>& lines) {
  for (const DealLine& line : lines) {
    const std::vector<std::string> near = near_products(context.db(), line.product);
    if (near.empty() || context.globals().quiet) continue;
    context.note(
        msg("“{product}” is not on the price list; there is “{near}”",
            {{"product", terminal_safe(line.product)}, {"near", terminal_safe(near.front())}}));
  }
}

void add(Context& context, const Parsed& parsed) {
  demand(parsed, "--product", msg("a deal has its product: --product \"кресло; 50; 4 500\""));
  demand(parsed, "--date",
         msg("a deal has its date, the day it is expected to close: --date \"конец месяца\""));
  DealDraft draft;
  draft.title = parsed.required("TITLE");
  draft.lines = deal_lines_in(parsed);
  draft.expected_on = context.term(parsed, "--date")->on;
  draft.stage = parsed.text("--stage").value_or("new");
  draft.amount = context.money(parsed, "--amount");
  draft.probability = parsed.count("--probability");
  draft.next = next_step(context, parsed);
  Change change(context.db(), context.now());
  draft.owner = owner_in(context, parsed);
  draft.client = find_client(context.db(), parsed.required("WHO")).client;
  wrote_deal(context, change, add_deal(change, draft), Lines::Listed, {}, draft.next);
  note_near_products(context, draft.lines);
}

void show(Context& context, const Parsed& parsed) {
  const DealId id{context.id(parsed, "ID")};
  Record record = record_of(context, kDealList, number(id));
  record.headed(msg("Deal {id}: {title}", {{"id", number(id)}, {"title", record.text("title")}}));
  add_step_task(record, step_tasks(context.db(), id));
  record.add("lines", N_("Products"), deal_lines(context.db(), id));
  record.add("stages", N_("Stages it went through"), deal_stages(context.db(), id, context.now()));
  record.add("terms", N_("Agreed before"), deal_terms(context.db(), id));
  record.add("orders", N_("Orders"), orders_of_deal(context.db(), id, context.moment()));
  context.print(record);
}

// "70", "70 %"; empty where the stage's own is to count again.
std::optional<std::int64_t> probability_in(const std::string& text) {
  std::string_view digits = trim(text);
  if (digits.empty()) return std::nullopt;
  if (digits.ends_with('%')) digits = trim(digits.substr(0, digits.size() - 1));
  std::int64_t value = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc() && end == digits.data() + digits.size()) return value;
  throw Error(ErrorKind::Value, msg("“{text}” is no probability", {{"text", terminal_safe(text)}}),
              msg("a whole number from 0 to 100 is expected"));
}

// What goes to another client with its deal.
std::vector<Made> moved_orders(Context& context, DealId id) {
  std::vector<Made> made;
  const Table orders = orders_of_deal(context.db(), id, context.moment());
  for (Rows rows(orders); rows.next();) {
    made.push_back({"order", rows.number("id"),
                    msg("{title} · goes with the deal", {{"title", rows.text("text")}})});
  }
  return made;
}

void edit(Context& context, const Parsed& parsed) {
  DealEdit edit;
  edit.title = parsed.text("--title");
  edit.lines = deal_lines_in(parsed);
  const DealId id{context.id(parsed, "ID")};
  if (parsed.given("--date")) {
    const Day stood = record_of(context, kDealList, number(id)).day("expected_on");
    edit.expected_on = context.term(parsed, "--date", context.end_of(stood))->on;
  }
  edit.amount = context.money(parsed, "--amount");
  if (const auto text = parsed.text("--probability")) edit.probability = probability_in(*text);
  edit.next = next_step(context, parsed);
  edit.owner = owner_in(context, parsed);
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client")) {
    edit.client = find_client(context.db(), *who).client;
  }
  edit_deal(change, id, edit);
  std::vector<Made> moved;
  if (edit.client) moved = moved_orders(context, id);
  wrote_deal(context, change, id, edit.lines.empty() ? Lines::Unsaid : Lines::Listed,
             std::move(moved), edit.next);
  note_near_products(context, edit.lines);
}

void remove(Context& context, const Parsed& parsed) {
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const DealId id{no};
    const Record record = record_of(context, kDealList, number(id));
    std::vector<Made> made =
        changed_steps(context, step_tasks(context.db(), id), {}, msg("removed with it"));
    remove_deal(change, id);
    made.insert(made.begin(), {"deal", number(id), msg_in("deal", "removed")});
    return {record, made};
  });
}

}  // namespace

const Command kLeadDealCommand = {.words = "lead deal",
                                  .purpose = N_("deals: product, date, stage, what they bring")};
const Command kLeadDealAddCommand = {.words = "lead deal add",
                                     .purpose = N_("a new deal of a client"),
                                     .arguments = kAddArguments,
                                     .options = kAddOptions,
                                     .examples = kAddExamples,
                                     .run = add};
const Command kLeadDealListCommand = {.words = "lead deal list",
                                      .purpose = N_("deals that go on, the first expected first"),
                                      .arguments = kListArguments,
                                      .options = kDealList,
                                      .examples = kListExamples,
                                      .run = run_list,
                                      .lists = true};
const Command kLeadDealShowCommand = {.words = "lead deal show",
                                      .purpose = N_("a deal with its products and stages"),
                                      .arguments = kDealIdArguments,
                                      .examples = kShowExamples,
                                      .run = show,
                                      .reads = true};
const Command kLeadDealEditCommand = {.words = "lead deal edit",
                                      .purpose = N_("change a deal"),
                                      .arguments = kDealIdArguments,
                                      .options = kEditOptions,
                                      .examples = kEditExamples,
                                      .run = edit};
const Command kLeadDealRmCommand = {.words = "lead deal rm",
                                    .purpose = N_("remove a deal"),
                                    .arguments = kDealRmArguments,
                                    .examples = kRmExamples,
                                    .run = remove};

}  // namespace ruka
