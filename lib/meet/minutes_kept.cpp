#include "lib/base/text.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/meet/minutes.hpp"
#include "lib/meet/minutes_deed.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

std::string name_of_contact(Database& db, ContactId id) {
  Statement row(db, "SELECT name FROM contacts WHERE id = :id");
  row.bind(":id", number(id)).step();
  return row.text(0);
}

// Minutes may be given twice: what came of the meeting already is not made again.
bool came_already(Database& db, const TaskDraft& task) {
  Statement row(db, R"(
    SELECT 1 FROM tasks WHERE from_meeting_id = :meeting AND sort_key = :key
      AND staff_id IS :staff AND state <> 'cancelled')");
  return row.bind(":meeting", number(*task.from_meeting))
      .bind(":key", fold(task.title))
      .bind(":staff", task.staff ? std::optional(number(*task.staff)) : std::nullopt)
      .step();
}

bool came_already(Database& db, const PromiseDraft& promise) {
  Statement row(db, R"(
    SELECT 1 FROM promises WHERE meeting_id = :meeting AND text = :text AND state <> 'waived')");
  return row.bind(":meeting", number(*promise.meeting)).bind(":text", promise.text).step();
}

void keep_promise(Change& change, MeetingId id, const Deed& deed, ClientId theirs,
                  const std::string& text, Outcomes& outcomes) {
  PromiseDraft promise;
  promise.client = theirs;
  promise.text = text;
  promise.side = "theirs";
  promise.due = *deed.due;
  promise.meeting = id;
  if (came_already(change.db(), promise)) {
    ++outcomes.already;
  } else {
    outcomes.promises.push_back(add_promise(change, promise));
  }
}

void keep_deed(Change& change, MeetingId id, const Deed& deed, std::optional<ClientId> with,
               Outcomes& outcomes) {
  std::optional<ClientId> theirs;
  if (deed.who.contact) theirs = client_of_contact(change.db(), *deed.who.contact);
  const std::string text =
      theirs ? name_of_contact(change.db(), *deed.who.contact) + ": " + deed.text : deed.text;
  if (theirs && deed.due) return keep_promise(change, id, deed, *theirs, text, outcomes);
  TaskDraft task;
  task.title = text;
  task.due = deed.due;
  task.client = with ? with : theirs;
  task.staff = deed.who.staff;
  task.from_meeting = id;
  if (came_already(change.db(), task)) {
    ++outcomes.already;
  } else {
    outcomes.tasks.push_back(add_task(change, task));
  }
}

}  // namespace

Outcomes keep_minutes(Change& change, MeetingId id, const MeetingMinutes& minutes) {
  Statement(change.db(), "UPDATE meetings SET protocol = :text WHERE id = :id")
      .bind_or_null(":text", minutes.text)
      .bind(":id", number(id))
      .run();
  const auto with = meeting_client(change.db(), id);
  Outcomes outcomes;
  for (const Deed& deed : minutes.deeds) keep_deed(change, id, deed, with, outcomes);
  return outcomes;
}

}  // namespace ruka
