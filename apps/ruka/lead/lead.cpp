// ruka lead add|list|show|edit|heat|rm: potential clients with their heat and next step.
#include "lib/lead/lead.hpp"

#include "apps/ruka/lead/commands.hpp"
#include "apps/ruka/lead/shown.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "apps/ruka/shared/options.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr Argument kNameArguments[] = {{"NAME", Takes::Text, N_("the company or person")}};
constexpr Argument kIdArguments[] = {{"ID", Takes::Record("lead"), N_("the lead's number")}};
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the name or product"), Many::Optional}};
constexpr Argument kHeatArguments[] = {
    {"ID", Takes::Record("lead"), N_("the lead's number")},
    {"HEAT", Takes::Word, N_("the new heat"), Many::One, kHeats}};
// What is said of a lead when it is made and when it is changed.
constexpr Option kLeadOptions[] = {
    {"--product", Takes::Text, "TEXT", N_("what they want")},
    {"--source", Takes::Text, "TEXT", N_("where they came from")},
    {"--amount", Takes::Money, "MONEY", N_("how much it may bring: 150 тыс.")},
    {"--next", Takes::Text, "\"WHEN TEXT\"", N_("the next step: \"пт 12:00 позвонить\"")},
};
constexpr Option kAddOwnOptions[] = {
    {"--heat", Takes::Word, "HEAT", N_("how near to buying; required"), kHeats},
    {"--priority", Takes::Word, "PRIORITY", N_("A first, C last; required"), kPriorities},
};
constexpr auto kAddOptions = joined_options(kAddOwnOptions, kLeadOptions);
constexpr Option kEditOwnOptions[] = {
    {"--name", Takes::Text, "NAME", N_("another name")},
    {"--priority", Takes::Word, "PRIORITY", N_("A first, C last"), kPriorities},
    {"--state", Takes::Word, "STATE", N_("how far it has come"), kLeadStates},
    {"--at", Takes::When, "WHEN", N_("when it was lost or found unfit; now unless said")},
};
constexpr auto kEditOptions = joined_options(kEditOwnOptions, kLeadOptions);
constexpr Option kHeatOptions[] = {{"--why", Takes::Text, "TEXT", N_("the reason; required")},
                                   kHappenedOption};
constexpr Example kAddExamples[] = {
    {"ruka lead add \"ООО Луч\" --heat warm --priority B --product кресла --next \"пт позвонить\"",
     N_("a warm lead with its next step")}};
constexpr Example kListExamples[] = {{"ruka lead list --heat hot", N_("who is about to buy")}};
constexpr Example kShowExamples[] = {{"ruka lead show 5", N_("with the history of its heat")}};
constexpr Example kHeatExamples[] = {
    {"ruka lead heat 5 hot --why \"просят договор\"", N_("it has warmed up")}};
constexpr Example kEditExamples[] = {
    {"ruka lead edit 5 --next \"завтра 11:00 выслать КП\"", N_("the next step")},
    {"ruka lead edit 5 --state lost --at \"вчера 17:00\"", N_("it was lost yesterday")}};
constexpr Argument kRmArguments[] = {
    {"ID", Takes::Record("lead"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka lead rm 5", N_("a lead entered by mistake")}};

Message say_lead(Context& context, const Record& record) {
  const Message head =
      msg("{name} · {heat} · {priority}", {{"name", record.text("name")},
                                           {"heat", msg_in("lead.heat", record.text("heat"))},
                                           {"priority", record.text("priority")}});
  const auto next = record.maybe_instant("next_at");
  if (!next) return head;
  return msg("{head} · {due} {step}", {{"head", head},
                                       {"due", say_instant(*next, context.zone())},
                                       {"step", record.text("next_step")}});
}

std::string required_option(const Parsed& parsed, const char* option, Message hint) {
  const auto value = parsed.text(option);
  if (!value)
    throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", option}}),
                std::move(hint));
  return *value;
}

void wrote(Context& context, Change& change, LeadId id, const std::optional<NextStep>& next = {},
           std::vector<Made> made = {}) {
  const std::string kept = record_of(context, kLeadList, number(id)).text("next_step");
  const std::vector<Made> step = step_task(context, change, {{}, id}, next, kept);
  const Record record = record_of(context, kLeadList, number(id));
  change.commit();
  made.insert(made.begin(), {"lead", number(id), say_lead(context, record)});
  made.insert(made.end(), step.begin(), step.end());
  context.wrote(record, made);
}

void add(Context& context, const Parsed& parsed) {
  LeadDraft draft;
  draft.name = parsed.required("NAME");
  draft.heat = required_option(
      parsed, "--heat", msg("every lead has its heat: {words}", {words_list("words", kHeats)}));
  draft.priority =
      required_option(parsed, "--priority", msg("every lead has its priority: A, B or C"));
  draft.product = parsed.text("--product").value_or("");
  draft.source = parsed.text("--source").value_or("");
  draft.amount = context.money(parsed, "--amount");
  draft.next = next_step(context, parsed);
  Change change(context.db(), context.now());
  wrote(context, change, add_lead(change, draft), draft.next);
}

void show(Context& context, const Parsed& parsed) {
  const LeadId id{context.id(parsed, "ID")};
  Record record = record_of(context, kLeadList, number(id));
  record.headed(msg("Lead {id}: {name}", {{"id", number(id)}, {"name", record.text("name")}}));
  add_step_task(record, step_tasks(context.db(), id));
  record.add("deals", N_("Deals"), deals_of_lead(context.db(), id));
  record.add("heats", N_("History of heat"), lead_heats(context.db(), id));
  context.print(record);
}

void edit(Context& context, const Parsed& parsed) {
  LeadEdit edit;
  edit.name = parsed.text("--name");
  edit.priority = parsed.text("--priority");
  edit.state = parsed.text("--state");
  edit.product = parsed.text("--product");
  edit.source = parsed.text("--source");
  edit.amount = context.money(parsed, "--amount");
  edit.next = next_step(context, parsed);
  if (!edit.state || !ends_lead(*edit.state)) demand_no_moment(parsed);
  edit.when = happened_in(context, parsed);
  const LeadId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const std::vector<TaskId> before = step_tasks(context.db(), id);
  edit_lead(change, id, edit);
  wrote(context, change, id, edit.next,
        changed_steps(context, before, step_tasks(context.db(), id), msg("cancelled with it")));
}

void heat(Context& context, const Parsed& parsed) {
  const LeadId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  heat_lead(change, id, parsed.required("HEAT"), parsed.text("--why").value_or(""),
            happened_in(context, parsed));
  wrote(context, change, id);
}

void remove(Context& context, const Parsed& parsed) {
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const LeadId id{no};
    const Record record = record_of(context, kLeadList, number(id));
    std::vector<Made> made =
        changed_steps(context, step_tasks(context.db(), id), {}, msg("removed with it"));
    remove_lead(change, id);
    made.insert(made.begin(), {"lead", number(id), msg_in("lead", "removed")});
    return {record, made};
  });
}

}  // namespace

const Command kLeadCommand = {.words = "lead",
                              .purpose = N_("leads, deals and orders: heat, stages, next steps"),
                              .group = Purpose::Selling};
const Command kLeadAddCommand = {.words = "lead add",
                                 .purpose = N_("a new lead"),
                                 .arguments = kNameArguments,
                                 .options = kAddOptions,
                                 .examples = kAddExamples,
                                 .run = add};
const Command kLeadListCommand = {.words = "lead list",
                                  .purpose = N_("live leads, the hottest first"),
                                  .arguments = kListArguments,
                                  .options = kLeadList,
                                  .examples = kListExamples,
                                  .run = run_list,
                                  .lists = true};
const Command kLeadShowCommand = {.words = "lead show",
                                  .purpose = N_("one lead with its history"),
                                  .arguments = kIdArguments,
                                  .examples = kShowExamples,
                                  .run = show,
                                  .reads = true};
const Command kLeadEditCommand = {.words = "lead edit",
                                  .purpose = N_("change a lead"),
                                  .arguments = kIdArguments,
                                  .options = kEditOptions,
                                  .examples = kEditExamples,
                                  .run = edit};
const Command kLeadHeatCommand = {.words = "lead heat",
                                  .purpose = N_("a lead has warmed up or cooled down, and why"),
                                  .arguments = kHeatArguments,
                                  .options = kHeatOptions,
                                  .examples = kHeatExamples,
                                  .run = heat};
const Command kLeadRmCommand = {.words = "lead rm",
                                .purpose = N_("remove a lead"),
                                .arguments = kRmArguments,
                                .examples = kRmExamples,
                                .run = remove};

}  // namespace ruka
