#include "lib/meet/meeting_end.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/touch/last_contact.hpp"
#include "lib/desk/noun.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

struct Planned {
  std::string state;
  Instant starts_at;
  std::optional<ClientId> client;
  std::optional<Instant> ended_at;
  Instant made_at;
};

Planned find_meeting(Database& db, MeetingId id) {
  Statement row(db, R"(
    SELECT state, starts_at, client_id, ended_at, created_at FROM meetings WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("meeting", number(id));
  Planned meeting{std::string(row.blob(0)), row.instant(1), std::nullopt, row.maybe_instant(3),
                  row.instant(4)};
  if (const auto client = row.maybe_integer(2)) meeting.client = ClientId{*client};
  return meeting;
}

Planned find_planned(Database& db, MeetingId id) {
  Planned meeting = find_meeting(db, id);
  if (meeting.state == "planned") return meeting;
  throw Error(ErrorKind::Conflict,
              msg("meeting {id} has ended already: {state}",
                  {{"id", number(id)}, {"state", msg_in("meet.state", meeting.state)}}),
              msg("if that is wrong: ruka meet reopen {id}", {{"id", number(id)}}));
}

void must_have_begun(MeetingId id, Instant starts_at, const Zone& zone, Instant at) {
  if (starts_at <= at) return;
  throw Error(ErrorKind::Value,
              msg("meeting {id} begins only at {at}",
                  {{"id", number(id)}, {"at", say_instant(starts_at, zone)}}),
              msg("it took place earlier: ruka meet move {id} WHEN; it will not be: "
                  "ruka meet cancel {id}",
                  {{"id", number(id)}}));
}

struct Ending {
  std::string_view state;
  std::string_view result = {};
  std::string_view reason = {};
  std::optional<Instant> at = {};  // of one that is planned again, none
};

// What was not ready before a meeting is cancelled with its end, and is open again with it: nobody
// has said that it was done.
void end_preparations(Change& change, MeetingId id, const Planned& meeting,
                      std::optional<Instant> at) {
  const TasksOf its{"meeting_id", number(id)};
  if (at) {
    end_tasks(change, its, TaskEnd::Cancelled, at);
  } else if (meeting.ended_at) {
    reopen_tasks(change, its, *meeting.ended_at);
  }
}

void end(Change& change, MeetingId id, const Planned& meeting, const Ending& how) {
  Statement(change.db(), R"(
    UPDATE meetings SET state = :state, result = :result, reason = :reason, ended_at = :at,
      noted_at = :noted WHERE id = :id)")
      .bind(":state", how.state)
      .bind_or_null(":result", clean_text(trim(how.result)))
      .bind_or_null(":reason", clean_text(trim(how.reason)))
      .bind(":at", how.at)
      .bind(":noted", how.at ? noted_later(change, *how.at) : std::nullopt)
      .bind(":id", number(id))
      .run();
  end_preparations(change, id, meeting, how.at);
  if (meeting.client) refresh_last_contact(change, *meeting.client);
}

}  // namespace

Instant planned_start(Database& db, MeetingId id) { return find_planned(db, id).starts_at; }

std::string needed_result(std::string_view text) {
  if (has_letter_or_digit(text)) return clean_text(trim(text));
  throw Error(ErrorKind::Value, msg("what came of the meeting is missing"),
              msg("say it: --result \"договорились о пробной поставке\""));
}

void hold_meeting(Change& change, MeetingId id, std::string_view text, const Zone& zone,
                  std::optional<Instant> at) {
  const std::string result = needed_result(text);
  const Planned meeting = find_planned(change.db(), id);
  const Instant ended = happened_at(change, at);
  must_have_begun(id, meeting.starts_at, zone, ended);
  end(change, id, meeting, {.state = "held", .result = result, .at = ended});
}

void miss_meeting(Change& change, MeetingId id, std::string_view why, const Zone& zone,
                  std::optional<Instant> at) {
  const Planned meeting = find_planned(change.db(), id);
  const Instant ended = happened_at(change, at);
  must_have_begun(id, meeting.starts_at, zone, ended);
  end(change, id, meeting, {.state = "missed", .reason = why, .at = ended});
}

void cancel_meeting(Change& change, MeetingId id, std::string_view why, const Happened& when) {
  const Planned meeting = find_planned(change.db(), id);
  const Instant ended =
      happened_since(change, when, meeting.made_at,
                     msg("meeting {id} was entered later than that", {{"id", number(id)}}));
  end(change, id, meeting, {.state = "cancelled", .reason = why, .at = ended});
}

void reopen_meeting(Change& change, MeetingId id) {
  const Planned meeting = find_meeting(change.db(), id);
  if (meeting.state == "planned") {
    throw Error(ErrorKind::Conflict, msg("meeting {id} is still planned", {{"id", number(id)}}),
                msg("ruka meet show {id} shows it", {{"id", number(id)}}));
  }
  end(change, id, meeting, {.state = "planned"});
}

std::vector<TaskId> meeting_preparations(Database& db, MeetingId id) {
  return open_tasks(db, {"meeting_id", number(id)});
}

void move_preparations(Change& change, MeetingId id, Instant from, Instant to, const Zone& zone) {
  const auto days = zone.day_of(to) - zone.day_of(from);
  for (const TaskId task : meeting_preparations(change.db(), id)) {
    Statement row(change.db(), "SELECT due_at FROM tasks WHERE id = :id AND due_at IS NOT NULL");
    row.bind(":id", number(task));
    if (!row.step()) continue;
    const Instant due = row.instant(0);
    row.reset();
    const bool whole_day = is_end_of_day(zone.to_local(due));
    edit_task(change, task,
              {.due = whole_day ? zone.to_instant(end_of_day(zone.day_of(due) + days))
                                : due + (to - from)});
  }
}

void keep_meeting_move(Change& change, MeetingId id, std::string_view why) {
  find_planned(change.db(), id);
  Statement(change.db(), R"(
    INSERT INTO meeting_moves (meeting_id, at, starts_at, ends_at, reason)
    SELECT id, :now, starts_at, ends_at, :why FROM meetings WHERE id = :id)")
      .bind(":now", change.now())
      .bind_or_null(":why", clean_text(trim(why)))
      .bind(":id", number(id))
      .run();
}

Table meeting_moves(Database& db, MeetingId id) {
  Table table({{"at", N_("Moved"), Type::Instant, "", 80},
               {"starts_at", N_("It stood from"), Type::Instant, "", 100},
               {"ends_at", N_("To"), Type::Instant, "", 60},
               {"reason", N_("Reason"), Type::Text, "", 90}});
  Statement rows(db, R"(
    SELECT at, starts_at, ends_at, reason FROM meeting_moves WHERE meeting_id = :id ORDER BY id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    for (const int column : {0, 1, 2}) table.add_instant(rows.instant(column));
    rows.null(3) ? table.add_null() : table.add_text(rows.view(3));
  }
  return table;
}

}  // namespace ruka
