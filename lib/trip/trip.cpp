#include <array>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/desk/noun.hpp"
#include "lib/trip/trip.hpp"

namespace ruka {

namespace {

// The seven stages of the job description, and when each is due as a share of the way from the end
// of planning to the start: 0 is the end of planning, 100 the start itself.
struct Stage {
  const char* code;
  int share;
};
constexpr std::array<Stage, 7> kStages = {{{"planning", 0},
                                           {"tickets", 15},
                                           {"papers", 30},
                                           {"logistics", 50},
                                           {"place", 60},
                                           {"money", 70},
                                           {"control", 95}}};

Day working_on_or_before(Day day, const WorkCalendar& calendar) {
  while (!calendar.is_working(day)) day -= std::chrono::days(1);
  return day;
}

Day due_of(const Stage& stage, Day starts_on, const WorkCalendar& calendar,
           const Settings& settings) {
  const auto way = static_cast<int>(settings.number("trip.info-to-days"));
  return working_on_or_before(starts_on - std::chrono::days(way - way * stage.share / 100),
                              calendar);
}

std::string checked_title(std::string_view text) {
  std::string title = clean_line(text);
  if (has_letter_or_digit(title)) return title;
  throw Error(ErrorKind::Value, msg("a trip needs a title"),
              msg("write it like \"Командировка в Казань\""));
}

void check_days(Day starts_on, Day ends_on) {
  if (ends_on >= starts_on) return;
  throw Error(ErrorKind::Value,
              msg("the trip ends on {to}, before it begins on {from}",
                  {{"to", say_day(ends_on)}, {"from", say_day(starts_on)}}),
              msg("give the days in order: --from 10.12 --to 12.12"));
}

}  // namespace

Day information_from(Day starts_on, const Settings& settings) {
  return starts_on - std::chrono::days(settings.number("trip.info-from-days"));
}

TripId add_trip(Change& change, const TripDraft& draft, const WorkCalendar& calendar,
                const Settings& settings) {
  const std::string title = checked_title(draft.title);
  check_days(draft.starts_on, draft.ends_on);
  Statement(change.db(), R"(
    INSERT INTO trips (uid, title, kind, starts_on, ends_on, city, budget_minor, currency, created_at)
    VALUES (:uid, :title, :kind, :starts, :ends, :city, :budget, :currency, :now))")
      .bind(":uid", new_uid())
      .bind(":title", title)
      .bind(":kind", draft.kind)
      .bind(":starts", draft.starts_on)
      .bind(":ends", draft.ends_on)
      .bind_or_null(":city", clean_line(draft.city))
      .bind(":budget", draft.budget ? std::optional(draft.budget->minor) : std::nullopt)
      .bind(":currency", draft.budget ? draft.budget->currency : "RUB")
      .bind(":now", change.now())
      .run();
  const TripId id{last_id(change.db())};
  for (std::size_t i = 0; i < kStages.size(); ++i) {
    Statement(change.db(), R"(
      INSERT INTO trip_stages (trip_id, no, title, due_on) VALUES (:trip, :no, :title, :due))")
        .bind(":trip", number(id))
        .bind(":no", static_cast<int>(i + 1))
        .bind(":title", kStages[i].code)
        .bind(":due", due_of(kStages[i], draft.starts_on, calendar, settings))
        .run();
  }
  return id;
}

namespace {

// The terms of stages that are still open follow the start.
void move_open_stages(Change& change, TripId id, Day starts_on, const WorkCalendar& calendar,
                      const Settings& settings) {
  Statement row(change.db(), R"(
    UPDATE trip_stages SET due_on = :due
    WHERE trip_id = :trip AND title = :title AND )" RUKA_OPEN_STAGE(trip_stages));
  row.bind(":trip", number(id));
  for (const Stage& stage : kStages) {
    row.bind(":title", stage.code).bind(":due", due_of(stage, starts_on, calendar, settings)).run();
  }
}

}  // namespace

void edit_trip(Change& change, TripId id, const TripEdit& edit, const WorkCalendar& calendar,
               const Settings& settings) {
  Statement row(change.db(), "SELECT starts_on, ends_on FROM trips WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("trip", number(id));
  const Day was = row.day(0);
  const Day starts_on = edit.starts_on.value_or(was);
  const Day ends_on = edit.ends_on.value_or(row.day(1));
  row.reset();
  check_days(starts_on, ends_on);
  const auto set = [&](const char* sql, const auto& value) {
    Statement(change.db(), sql).bind(":value", value).bind(":id", number(id)).run();
  };
  if (edit.title) set("UPDATE trips SET title = :value WHERE id = :id", checked_title(*edit.title));
  if (edit.kind) set("UPDATE trips SET kind = :value WHERE id = :id", *edit.kind);
  if (edit.city) {
    set("UPDATE trips SET city = NULLIF(:value, '') WHERE id = :id", clean_line(*edit.city));
  }
  if (edit.budget) {
    set("UPDATE trips SET budget_minor = :value WHERE id = :id", edit.budget->minor);
    set("UPDATE trips SET currency = :value WHERE id = :id", edit.budget->currency);
  }
  Statement(change.db(), "UPDATE trips SET starts_on = :from, ends_on = :to WHERE id = :id")
      .bind(":from", starts_on)
      .bind(":to", ends_on)
      .bind(":id", number(id))
      .run();
  if (starts_on != was) move_open_stages(change, id, starts_on, calendar, settings);
}

void remove_trip(Change& change, TripId id) {
  const auto removed =
      Statement(change.db(), "DELETE FROM trips WHERE id = :id").bind(":id", number(id)).run();
  if (removed == 0) throw no_record("trip", number(id));
}

void close_stage(Change& change, TripId id, int no, std::string_view state, const Happened& when) {
  Statement row(change.db(), R"(
    SELECT s.state, t.created_at FROM trip_stages s JOIN trips t ON t.id = s.trip_id
    WHERE s.trip_id = :trip AND s.no = :no)");
  row.bind(":trip", number(id)).bind(":no", no);
  if (!row.step()) {
    throw Error(ErrorKind::NotFound,
                msg("trip {id} has no stage {no}", {{"id", number(id)}, {"no", std::int64_t{no}}}),
                msg("ruka trip list shows the trips; stages go from 1 to 7"));
  }
  const std::string was = row.text(0);
  const Instant made_at = row.instant(1);
  row.reset();
  if (state == "open" && was == "open") {
    throw Error(
        ErrorKind::Conflict,
        msg("stage {no} of trip {id} is open", {{"no", std::int64_t{no}}, {"id", number(id)}}),
        msg("ruka trip show {id} shows it", {{"id", number(id)}}));
  }
  if (state != "open" && was != "open") {
    throw Error(
        ErrorKind::Conflict,
        msg("stage {no} of trip {id} is closed already: {state}",
            {{"no", std::int64_t{no}}, {"id", number(id)}, {"state", msg_in("stage.state", was)}}),
        msg("if that is wrong: ruka trip stage {id} {no} open",
            {{"id", number(id)}, {"no", std::int64_t{no}}}));
  }
  const Instant at = happened_since(
      change, when, made_at, msg("trip {id} was entered later than that", {{"id", number(id)}}));
  Statement(change.db(), R"(
    UPDATE trip_stages SET state = :state, closed_at = :at WHERE trip_id = :trip AND no = :no)")
      .bind(":state", state)
      .bind(":at", state == "open" ? std::nullopt : std::optional(at))
      .bind(":trip", number(id))
      .bind(":no", no)
      .run();
}

Table trip_stages(Database& db, TripId id) {
  Table table({{"no", N_("Stage"), Type::Id},
               {"title", N_("Title"), Type::Code, "trip.stage", 90},
               {"due_on", N_("Due"), Type::Day},
               {"state", N_("State"), Type::Code, "stage.state"},
               {"closed_at", N_("Closed"), Type::Instant}});
  Statement rows(db, R"(
    SELECT no, title, due_on, state, closed_at FROM trip_stages WHERE trip_id = :trip ORDER BY no)");
  rows.bind(":trip", number(id));
  while (rows.step()) {
    table.add_number(rows.integer(0));
    table.add_text(rows.view(1));
    table.add_day(rows.day(2));
    table.add_text(rows.view(3));
    const auto closed_at = rows.maybe_instant(4);
    closed_at ? table.add_instant(*closed_at) : table.add_null();
  }
  return table;
}

}  // namespace ruka
