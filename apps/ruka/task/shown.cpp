#include "apps/ruka/task/shown.hpp"

#include "lib/lead/next_step.hpp"

namespace ruka {

namespace {

// "следующий шаг сделки 4".
std::optional<Message> say_step(const StepOf& step) {
  if (step.deal) return msg("next step of deal {id}", {{"id", number(*step.deal)}});
  if (step.lead) return msg("next step of lead {id}", {{"id", number(*step.lead)}});
  return std::nullopt;
}

StepOf step_in(const Record& record) {
  StepOf step;
  if (const auto deal = record.maybe_number("deal")) step.deal = DealId{*deal};
  if (const auto lead = record.maybe_number("lead")) step.lead = LeadId{*lead};
  return step;
}

std::optional<Message> say_why(const Record& record) {
  const std::string why = record.text("important_by");
  if (why.empty() || why == "said" || !record.flag("important")) return std::nullopt;
  return msg("important: {why}", {{"why", msg_in("task.important_by", why)}});
}

}  // namespace

std::optional<Message> say_followed(const Record& record) {
  Message said = msg("Task {id}", {{"id", record.number("id")}});
  bool any = false;
  const auto add = [&](std::optional<Message> part) {
    if (!part) return;
    said = msg("{head} · {part}", {{"head", std::move(said)}, {"part", std::move(*part)}});
    any = true;
  };
  add(say_step(step_in(record)));
  if (const auto meeting = record.maybe_number("meeting")) {
    add(msg("prepares meeting {id}", {{"id", *meeting}}));
  }
  if (const auto meeting = record.maybe_number("from_meeting")) {
    add(msg("given at meeting {id}", {{"id", *meeting}}));
  }
  if (const auto promise = record.maybe_number("promise")) {
    add(msg("for promise {id}", {{"id", *promise}}));
  }
  add(say_why(record));
  return any ? std::optional(std::move(said)) : std::nullopt;
}

Message with_step(Message said, const StepOf& step) {
  const auto part = say_step(step);
  return part ? msg("{head} · {part}", {{"head", std::move(said)}, {"part", *part}})
              : std::move(said);
}

void ask_next(Context& context, const StepOf& step) {
  const StepOf of_deal{step.deal, {}};
  const StepOf of_lead{{}, step.lead};
  if (lacks_step(context.db(), of_deal)) {
    context.note(msg("what is next about deal {id}: ruka lead deal edit {id} --next \"WHEN TEXT\"",
                     {{"id", number(*step.deal)}}));
  }
  if (lacks_step(context.db(), of_lead)) {
    context.note(msg("what is next about lead {id}: ruka lead edit {id} --next \"WHEN TEXT\"",
                     {{"id", number(*step.lead)}}));
  }
}

namespace {

// "выслать КП · выполнена · 40 мин (оценка 30 мин)".
Message say_done(const Record& task) {
  const std::string title = task.text("title");
  const auto spent = task.maybe_number("spent");
  const auto estimate = task.maybe_number("estimate");
  if (!spent) return msg("{title} · done", {{"title", title}});
  const Message took = say_span(Minutes(*spent));
  if (!estimate) return msg("{title} · done · {spent}", {{"title", title}, {"spent", took}});
  return msg("{title} · done · {spent} (estimate {estimate})",
             {{"title", title}, {"spent", took}, {"estimate", say_span(Minutes(*estimate))}});
}

}  // namespace

Message say_ended_task(Context& context, const Record& task) {
  const std::string state = task.text("state");
  if (state == "open") return say_task(context, task);
  if (state == "done") return say_done(task);
  const std::string why = task.text("reason");
  if (why.empty()) return msg("{title} · cancelled", {{"title", task.text("title")}});
  return msg("{title} · cancelled: {why}", {{"title", task.text("title")}, {"why", why}});
}

Message say_task(Context& context, const Record& record) {
  const std::string title = record.text("title");
  const Message quadrant = msg_in("task.quadrant", record.text("quadrant"));
  const auto due = record.maybe_instant("due_at");
  if (!due) return msg("{title} · {quadrant}", {{"title", title}, {"quadrant", quadrant}});
  return msg("{title} · {due} ({distance}) · {quadrant}",
             {{"title", title},
              {"due", say_instant(*due, context.zone())},
              {"distance", say_distance(context.zone().day_of(*due), context.today())},
              {"quadrant", quadrant}});
}

}  // namespace ruka
