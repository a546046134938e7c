#include "apps/ruka/lead/shown.hpp"

#include <algorithm>

#include "apps/ruka/list.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

// Where it stands: "предложение · пт 27.11.2026", "проигран: дорого".
Message say_stage(Context& context, const Record& record) {
  const std::string stage = record.text("stage");
  const Message label = msg_in("deal.stage", stage);
  if (stage == "won") return label;
  if (stage == "lost" || stage == "on_hold") {
    return msg("{stage}: {reason}", {{"stage", label}, {"reason", record.text("reason")}});
  }
  const Message placed = msg("{stage} · expected {day}",
                             {{"stage", label}, {"day", say_day(record.day("expected_on"))}});
  const auto next = record.maybe_instant("next_at");
  if (!next) return placed;
  return msg("{head} · {due} {step}", {{"head", placed},
                                       {"due", say_instant(*next, context.zone())},
                                       {"step", record.text("next_step")}});
}

MoneyStyle money_style(Context& context) {
  return context.words().lang() == Lang::Russian ? MoneyStyle::Russian : MoneyStyle::English;
}

// "Кресло Престиж · 10 × 4 500 ₽" of each line that is of the price list.
std::vector<Made> listed_products(Context& context, DealId id) {
  std::vector<Made> made;
  for (const DealLine& line : lines_of_deal(context.db(), id)) {
    if (!line.listed) continue;
    std::string text = line.product + " · " + quantity_text(line.quantity);
    if (line.price) text += " × " + money_text(*line.price, money_style(context));
    made.push_back({"product", number(*line.listed), msg_text(text)});
  }
  return made;
}

}  // namespace

std::optional<NextStep> next_step(Context& context, const Parsed& parsed) {
  const auto text = parsed.text("--next");
  if (!text) return std::nullopt;
  std::string_view rest = *text;
  const When when = take_when(rest, context.phrases(Yearless::Ahead));
  context.told_if_past(when);
  return NextStep{when.on, when.deadline(context.zone()), std::string(rest)};
}

std::vector<DealLine> deal_lines_in(const Parsed& parsed) {
  std::vector<DealLine> lines;
  for (const std::string& text : parsed.all("--product")) lines.push_back(read_deal_line(text));
  return lines;
}

std::optional<StaffId> owner_in(Context& context, const Parsed& parsed) {
  const auto who = parsed.text("--owner");
  return who ? std::optional(find_colleague(context.db(), *who)) : std::nullopt;
}

void demand(const Parsed& parsed, const char* option, Message hint) {
  if (parsed.given(option)) return;
  throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", option}}), std::move(hint));
}

std::vector<Made> step_task(Context& context, Change& change, const StepOf& of,
                            const std::optional<NextStep>& next, const std::string& kept) {
  if (!next) return {};
  std::optional<TaskId> step = task_of_step(context.db(), of, *next);
  if (!step) {
    step = adopt_task(change, of, *next);
    if (step) {
      context.note(msg("task {id} is the same: it is the next step now", {{"id", number(*step)}}));
    }
  }
  if (!step) {
    TaskDraft task;
    task.title = has_letter_or_digit(next->text) ? next->text : kept;
    if (task.title.empty()) {
      throw Error(ErrorKind::Usage, msg("what is to be done next is not said"),
                  msg("write when and what: --next \"завтра 10:00 выслать КП\""));
    }
    task.due = next->at;
    task.deal = of.deal;
    task.lead = of.lead;
    step = add_task(change, task);
  }
  const Record record = record_of(context, kTaskList, number(*step));
  return {{"task", number(*step),
           msg("{title} · {due}",
               {{"title", record.text("title")}, {"due", say_instant(next->at, context.zone())}})}};
}

void add_step_task(Record& record, const std::vector<TaskId>& steps) {
  record.add({"next_task", N_("Task of the next step"), Type::Id},
             steps.empty() ? Cell() : Cell(number(steps.front())));
}

std::vector<Made> changed_steps(Context& context, const std::vector<TaskId>& before,
                                const std::vector<TaskId>& now, const Message& gone) {
  std::vector<Made> made;
  const auto say = [&](TaskId id, const Message& what) {
    const Record task = record_of(context, kTaskList, number(id));
    made.push_back({"task", number(id),
                    msg("{title} · {state}", {{"title", task.text("title")}, {"state", what}})});
  };
  for (const TaskId id : before) {
    if (std::ranges::find(now, id) == now.end()) say(id, gone);
  }
  for (const TaskId id : now) {
    if (std::ranges::find(before, id) == before.end()) say(id, msg("open again with it"));
  }
  return made;
}

void wrote_deal(Context& context, Change& change, DealId id, Lines lines, std::vector<Made> made,
                const std::optional<NextStep>& next) {
  const std::string kept = record_of(context, kDealList, number(id)).text("next_step");
  const std::vector<Made> step = step_task(context, change, {id, {}}, next, kept);
  const Record record = record_of(context, kDealList, number(id));
  std::vector<Made> listed;
  if (lines == Lines::Listed) listed = listed_products(context, id);
  change.commit();
  const std::string amount = money_text(record.money("amount"), money_style(context));
  made.push_back(
      {"deal", number(id),
       msg("{client} · {title} · {amount} · {stage}", {{"client", record.text("client")},
                                                       {"title", record.text("title")},
                                                       {"amount", amount},
                                                       {"stage", say_stage(context, record)}})});
  made.insert(made.end(), listed.begin(), listed.end());
  made.insert(made.end(), step.begin(), step.end());
  context.wrote(record, made);
}

}  // namespace ruka
