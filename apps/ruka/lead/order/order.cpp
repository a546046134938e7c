// ruka lead order add|list|show|edit|stage|cancel|return|reopen|rm: orders from request to
// delivery.
#include "lib/lead/order/order.hpp"

#include "apps/ruka/lead/order/commands.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "apps/ruka/shared/options.hpp"
#include "lib/base/error.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/lead/order/order_terms.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what is ordered")}};
constexpr Argument kIdArguments[] = {{"ID", Takes::Record("order"), N_("the order's number")}};
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the order or its number, in any form"), Many::Optional}};
constexpr Argument kStageArguments[] = {
    {"ID", Takes::Record("order"), N_("the order's number")},
    {"STAGE", Takes::Word, N_("the stage that it has reached"), Many::One, kOrderStages}};
// What is said of an order when it is made and when it is changed.
constexpr Option kOrderOptions[] = {
    {"--number", Takes::Text, "N", N_("its number, as the invoice calls it")},
    {"--amount", Takes::Money, "MONEY", N_("what it costs: 150 тыс.")},
    {"--deal", Takes::Record("deal"), "ID", N_("the deal that it came of")},
};
constexpr Option kAddOwnOptions[] = {
    {"--by", Takes::When, "WHEN", N_("the day promised for its delivery")},
    {"--at", Takes::When, "WHEN", N_("when it was requested; now unless said")},
};
constexpr auto kAddOptions = joined_options(kOrderOptions, kAddOwnOptions);
constexpr Option kTextOptions[] = {
    {"--text", Takes::Text, "TEXT", N_("what is ordered")},
    {"--client", Takes::Record("client"), "WHO", N_("another client orders it")},
};
constexpr Option kTermOptions[] = {
    {"--by", Takes::When, "WHEN", N_("another day promised for its delivery")},
};
constexpr auto kEditOptions = joined_options(kTextOptions, kOrderOptions, kTermOptions);
constexpr Option kStageOptions[] = {
    {"--at", Takes::When, "WHEN", N_("when it reached it; now unless said")},
    {"--why", Takes::Text, "TEXT", N_("why the stages before it are skipped")},
};
constexpr Option kEndOptions[] = {
    {"--why", Takes::Text, "TEXT", N_("the reason; required")},
    kHappenedOption,
};
constexpr Example kAddExamples[] = {
    {"ruka lead order add маяк \"20 столов\" --number 318 --amount \"150 тыс.\" --by пт",
     N_("an order, with the day promised for its delivery")}};
constexpr Example kListExamples[] = {
    {"ruka lead order list --overdue", N_("what should have been delivered")},
    {"ruka lead order list --status shipped", N_("what is on its way")}};
constexpr Example kShowExamples[] = {{"ruka lead order show 5", N_("with the time in each stage")}};
constexpr Example kEditExamples[] = {
    {"ruka lead order edit 5 --by \"+3 рд\"", N_("the delivery was moved")},
    {"ruka lead order edit 5 --client маяк", N_("it was entered for another client")}};
constexpr Example kStageExamples[] = {
    {"ruka lead order stage 5 paid --at \"вчера 16:20\"", N_("the money came yesterday")},
    {"ruka lead order stage 5 shipped --why \"постоплата\"", N_("shipped before it was paid")},
    {"ruka lead order stage 5 paid", N_("a skipped stage came later all the same")}};
constexpr Example kCancelExamples[] = {
    {"ruka lead order cancel 5 --why \"нашли дешевле\"", N_("it came to nothing")}};
constexpr Example kReturnExamples[] = {
    {"ruka lead order return 5 --why \"брак в партии\"", N_("it came back")}};
constexpr Option kReopenOptions[] = {{"--why", Takes::Text, "TEXT", N_("the reason")}};
constexpr Example kReopenExamples[] = {
    {"ruka lead order reopen 5 --why \"отменили не тот заказ\"", N_("it goes on where it was")}};
constexpr Argument kOrderRmArguments[] = {
    {"ID", Takes::Record("order"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka lead order rm 5", N_("an order entered by mistake")}};

// What a person reads of one moment: "оплачен пн 23.11.2026 10:00".
Message say_stage(Context& context, std::string_view stage, Instant at) {
  return msg("{stage} {at}",
             {{"stage", msg_in("order.stage", stage)}, {"at", say_instant(at, context.zone())}});
}

// "ООО Маяк · 20 столов · № 318 · 150 000 ₽ · оплачен пн 23.11.2026 10:00 · доставить до пт ...".
std::vector<Message> order_parts(Context& context, const Record& record) {
  std::vector<Message> parts = {msg_text(record.text("client")), msg_text(record.text("text"))};
  if (const std::string number = record.text("number"); !number.empty()) {
    const bool said = number.starts_with("№");
    parts.push_back(said ? msg_text(number) : msg("No. {number}", {{"number", number}}));
  }
  if (const auto amount = record.maybe_money("amount")) {
    const bool russian = context.words().lang() == Lang::Russian;
    parts.push_back(
        msg_text(money_text(*amount, russian ? MoneyStyle::Russian : MoneyStyle::English)));
  }
  if (const auto deal = record.maybe_number("deal")) {
    parts.push_back(msg("deal {id}", {{"id", *deal}}));
  }
  parts.push_back(say_stage(context, record.text("stage"), record.instant("stage_at")));
  const auto by = record.maybe_day("promised_on");
  const bool comes = !record.maybe_instant("delivered_at") && !record.maybe_instant("closed_at");
  if (comes && by) {
    parts.push_back(msg("to be delivered by {day} ({distance})",
                        {{"day", say_day(*by)}, {"distance", say_distance(*by, context.today())}}));
  }
  return parts;
}

Message joined(const std::vector<Message>& parts, std::string_view between) {
  Message all = msg_text("");
  for (const Message& part : parts) {
    if (&part != parts.data()) all.args.front().parts.push_back(msg_text(between));
    all.args.front().parts.push_back(part);
  }
  return all;
}

void wrote(Context& context, Change& change, OrderId id, std::vector<Message> also = {}) {
  const Record record = record_of(context, kOrderList, number(id));
  change.commit();
  std::vector<Message> parts = order_parts(context, record);
  parts.insert(parts.end(), also.begin(), also.end());
  context.wrote(record, {{"order", number(id), joined(parts, " · ")}});
}

std::optional<Day> promised_day(Context& context, const Parsed& parsed,
                                std::optional<Day> stands = {}) {
  const auto by = context.term(parsed, "--by", context.end_of(stands));
  return by ? std::optional(by->on) : std::nullopt;
}

std::optional<DealId> deal_of(Context& context, const Parsed& parsed) {
  const auto deal = parsed.text("--deal");
  return deal ? std::optional(DealId{context.id_of(*deal)}) : std::nullopt;
}

OrderStep step_of(Context& context, const Parsed& parsed) {
  return {context.moment(parsed, "--at"), parsed.text("--why").value_or("")};
}

void add(Context& context, const Parsed& parsed) {
  OrderDraft draft;
  draft.text = parsed.required("TEXT");
  draft.number = parsed.text("--number").value_or("");
  draft.amount = context.money(parsed, "--amount");
  draft.deal = deal_of(context, parsed);
  draft.promised = promised_day(context, parsed);
  draft.requested_at = context.moment(parsed, "--at");
  Change change(context.db(), context.now());
  draft.client = find_client(context.db(), parsed.required("WHO")).client;
  wrote(context, change, add_order(change, draft, context.zone()));
}

void show(Context& context, const Parsed& parsed) {
  const OrderId id{context.id(parsed, "ID")};
  Record record = record_of(context, kOrderList, number(id));
  record.headed(
      msg("Order {id}: {client}", {{"id", number(id)}, {"client", record.text("client")}}));
  record.add("stages", N_("Stages"), order_stages(context.db(), id, context.now()));
  record.add("terms", N_("Agreed before"), order_terms(context.db(), id));
  context.print(record);
}

void edit(Context& context, const Parsed& parsed) {
  OrderEdit edit;
  edit.text = parsed.text("--text");
  edit.number = parsed.text("--number");
  edit.amount = context.money(parsed, "--amount");
  edit.deal = deal_of(context, parsed);
  const OrderId id{context.id(parsed, "ID")};
  if (parsed.given("--by")) {
    const Record stood = record_of(context, kOrderList, number(id));
    edit.promised = promised_day(context, parsed, stood.maybe_day("promised_on"));
  }
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client")) {
    edit.client = find_client(context.db(), *who).client;
  }
  edit_order(change, id, edit, context.zone());
  wrote(context, change, id);
}

void stage(Context& context, const Parsed& parsed) {
  const OrderId id{context.id(parsed, "ID")};
  const std::string reached = parsed.required("STAGE");
  const OrderStep step = step_of(context, parsed);
  Change change(context.db(), context.now());
  const StageMade made = stage_order(change, id, reached, step, context.zone());
  std::vector<Message> also;
  if (made.late) also.push_back(say_stage(context, reached, step.at));
  if (!made.skipped.empty()) {
    std::vector<Message> skipped;
    for (const std::string& one : made.skipped) skipped.push_back(msg_in("order.stage", one));
    also.push_back(msg("skipped: {stages}", {{"stages", joined(skipped, ", ")}}));
  }
  wrote(context, change, id, std::move(also));
}

void cancel(Context& context, const Parsed& parsed) {
  const OrderId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  cancel_order(change, id, step_of(context, parsed), context.zone());
  wrote(context, change, id);
}

void take_back(Context& context, const Parsed& parsed) {
  const OrderId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  return_order(change, id, step_of(context, parsed), context.zone());
  wrote(context, change, id);
}

void reopen(Context& context, const Parsed& parsed) {
  const OrderId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  reopen_order(change, id, parsed.text("--why").value_or(""));
  wrote(context, change, id);
}

Message say_removed(const Record& record) {
  return msg("{client} · {text} · {stage}", {{"client", record.text("client")},
                                             {"text", record.text("text")},
                                             {"stage", msg_in("order.stage", "removed")}});
}

void remove(Context& context, const Parsed& parsed) {
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const OrderId id{no};
    const Record record = record_of(context, kOrderList, number(id));
    remove_order(change, id);
    return {record, {{"order", number(id), say_removed(record)}}};
  });
}

}  // namespace

const Command kLeadOrderCommand = {.words = "lead order",
                                   .purpose = N_("orders: each stage from request to delivery")};
const Command kLeadOrderAddCommand = {.words = "lead order add",
                                      .purpose = N_("a client orders something"),
                                      .arguments = kAddArguments,
                                      .options = kAddOptions,
                                      .examples = kAddExamples,
                                      .run = add};
const Command kLeadOrderListCommand = {
    .words = "lead order list",
    .purpose = N_("live orders: what is to be delivered first, by its promised day"),
    .arguments = kListArguments,
    .options = kOrderList,
    .examples = kListExamples,
    .run = run_list,
    .lists = true};
const Command kLeadOrderShowCommand = {
    .words = "lead order show",
    .purpose = N_("an order with its stages, their time and reasons"),
    .arguments = kIdArguments,
    .examples = kShowExamples,
    .run = show,
    .reads = true};
const Command kLeadOrderEditCommand = {.words = "lead order edit",
                                       .purpose = N_("change an order"),
                                       .arguments = kIdArguments,
                                       .options = kEditOptions,
                                       .examples = kEditExamples,
                                       .run = edit};
const Command kLeadOrderStageCommand = {.words = "lead order stage",
                                        .purpose = N_("an order has reached a stage"),
                                        .arguments = kStageArguments,
                                        .options = kStageOptions,
                                        .examples = kStageExamples,
                                        .run = stage};
const Command kLeadOrderCancelCommand = {.words = "lead order cancel",
                                         .purpose = N_("an order comes to nothing"),
                                         .arguments = kIdArguments,
                                         .options = kEndOptions,
                                         .examples = kCancelExamples,
                                         .run = cancel};
const Command kLeadOrderReturnCommand = {.words = "lead order return",
                                         .purpose = N_("what was shipped came back"),
                                         .arguments = kIdArguments,
                                         .options = kEndOptions,
                                         .examples = kReturnExamples,
                                         .run = take_back};
const Command kLeadOrderReopenCommand = {
    .words = "lead order reopen",
    .purpose = N_("a cancelled, returned or closed order goes on"),
    .arguments = kIdArguments,
    .options = kReopenOptions,
    .examples = kReopenExamples,
    .run = reopen};
const Command kLeadOrderRmCommand = {.words = "lead order rm",
                                     .purpose = N_("remove an order"),
                                     .arguments = kOrderRmArguments,
                                     .examples = kRmExamples,
                                     .run = remove};

}  // namespace ruka
