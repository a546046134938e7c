#include "apps/ruka/meet/shown.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/meet/free_hours.hpp"
#include "lib/meet/meeting_end.hpp"
#include "lib/meet/participant.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

Message say_preparation(Context& context, const Record& task, std::string_view meeting_state) {
  const std::string state = task.text("state");
  if (meeting_state == "held" && state == "cancelled") {
    return msg(
        "{title} · not said to be ready before the meeting: cancelled; it was ready: ruka "
        "task reopen {id}, ruka task done {id}",
        {{"title", task.text("title")}, {"id", task.number("id")}});
  }
  const auto due = task.maybe_instant("due_at");
  if (state != "open" || !due) {
    return msg("{title} · {state}",
               {{"title", task.text("title")}, {"state", msg_in("task.state", state)}});
  }
  return msg("{title} · {due}",
             {{"title", task.text("title")}, {"due", say_instant(*due, context.zone())}});
}

}  // namespace

std::vector<Made> said_preparations(Context& context, MeetingId id,
                                    const std::vector<TaskId>& before) {
  std::vector<TaskId> ids = before;
  for (const TaskId task : meeting_preparations(context.db(), id)) {
    if (std::ranges::find(ids, task) == ids.end()) ids.push_back(task);
  }
  const std::string meeting = record_of(context, kMeetingList, number(id)).text("state");
  std::vector<Made> made;
  for (const TaskId task : ids) {
    made.push_back(
        {"task", number(task),
         say_preparation(context, record_of(context, kTaskList, number(task)), meeting)});
  }
  return made;
}

namespace {

constexpr const char* kTaskColumns = "id,title,for,due_at,state";

// "17:30-18:30"; empty where the client's clock is the office's.
std::string their_hours(Context& context, MeetingId id, const Record& meeting) {
  const auto client = meeting_client(context.db(), id);
  if (!client) return "";
  const auto theirs = hours_by_their_clock(context.db(), *client, meeting.instant("starts_at"),
                                           meeting.instant("ends_at"), context.phrases());
  return theirs ? context.words().say(*theirs) : "";
}

// The minutes and the agenda, which a list does not show, stand on the meeting's own page.
Record whole_meeting(Context& context, MeetingId id) {
  const Record listed = record_of(context, kMeetingList, number(id));
  Record record;
  for (const Record::Field& field : listed.fields()) {
    Column column = field.column;
    const std::string name = column.name;
    if (name == "minutes" || name == "agenda") column.weight = 1;
    record.add(std::move(column), std::get<Cell>(field.value));
    if (name != "ends_at") continue;
    const std::string theirs = their_hours(context, id, listed);
    record.add({"their_hours", N_("By their clock"), Type::Text},
               theirs.empty() ? Cell{} : Cell{theirs});
  }
  return record;
}

}  // namespace

Table tasks_preparing(Context& context, MeetingId id) {
  return tasks_of(context.db(), {"meeting_id", number(id)}, "", kTaskColumns, context.moment());
}

Table tasks_from_meeting(Context& context, MeetingId id) {
  return tasks_of(context.db(), {"from_meeting_id", number(id)}, "", kTaskColumns,
                  context.moment());
}

Message say_given_promise(Context& context, std::int64_t id) {
  const Record promise = record_of(context, kPromiseList, id);
  const Message when = say_instant(promise.instant("due_at"), context.zone());
  return msg("{client} · {text} · {side} · {end}",
             {{"client", promise.text("client")},
              {"text", promise.text("text")},
              {"side", msg_in("promise.side", promise.text("side"))},
              {"end", msg("by {when}", {{"when", when}})}});
}

Record meeting_with_preparation(Context& context, MeetingId id) {
  Record record = whole_meeting(context, id);
  record.add("participants", N_("Participants"), participants(context.db(), id));
  record.add("preparation", N_("Preparation"), tasks_preparing(context, id));
  return record;
}

Message say_their_hours(Context& context, MeetingId id, const Record& record, Message said) {
  const std::string theirs = their_hours(context, id, record);
  if (theirs.empty()) return said;
  return msg("{meeting} · by their clock {hours}",
             {{"meeting", std::move(said)}, {"hours", theirs}});
}

namespace {

// What is longer than a line, as minutes are, is cut: it stands whole in the meeting.
std::string said_result(const Record& record) {
  constexpr int kWidth = 60;
  const std::string said = record.text(record.text("result").empty() ? "reason" : "result");
  return said.find('\n') == said.npos ? said : fit_width(clean_line(said), kWidth);
}

}  // namespace

Message with_ending(const Record& record, Message said, SayPlanned planned) {
  const std::string state = record.text("state");
  if (state == "planned" && planned == SayPlanned::No) return said;
  const Message how = msg_in("meet.state", state);
  const std::string text = said_result(record);
  if (text.empty())
    return msg("{meeting} · {state}", {{"meeting", std::move(said)}, {"state", how}});
  return msg("{meeting} · {state}: {text}",
             {{"meeting", std::move(said)}, {"state", how}, {"text", text}});
}

Message say_meeting(Context& context, const Record& record) {
  std::string rest = record.text("title");
  for (const char* field : {"client", "place"}) {
    if (!record.text(field).empty()) rest += " · " + record.text(field);
  }
  return msg("{from}-{to} · {rest}",
             {{"from", say_instant(record.instant("starts_at"), context.zone())},
              {"to", hour_digits(context.zone().to_local(record.instant("ends_at")))},
              {"rest", rest}});
}

}  // namespace ruka
