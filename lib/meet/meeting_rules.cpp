// The rules of the manager's calendar: a line here is a rule everywhere.
#include "lib/client/touch/call_hours.hpp"
#include "lib/desk/check.hpp"
#include "lib/desk/open.hpp"
#include "lib/meet/taken.hpp"
#include "lib/store/predicate.hpp"

namespace ruka {

extern const CheckSubject kMeetingCheck;

namespace {

constexpr const char* kMeetings = "meetings m";
constexpr const char* kPairs =
    "meetings m JOIN meetings o ON " RUKA_TAKES(o, "m.starts_at", "m.ends_at") " AND o.id <> m.id";
// One that is over before this one begins, on the same day or the day before.
constexpr const char* kBehindAnother = R"(meetings m JOIN meetings o
  ON o.starts_at >= strftime('%Y-%m-%dT%H:%M:%SZ', m.starts_at, '-1 day')
  AND o.starts_at < m.starts_at AND o.ends_at <= m.starts_at AND o.state = 'planned'
  AND o.type <> 'break')";
// Somebody who takes part in both.
constexpr const char* kPairsOfOne =
    "meetings m JOIN meetings o ON " RUKA_TAKES(o, "m.starts_at", "m.ends_at")
        R"( AND o.id <> m.id JOIN meeting_people p ON p.meeting_id = m.id AND p.answer <> 'declined'
  JOIN meeting_people q ON q.meeting_id = o.id AND q.answer <> 'declined'
    AND (q.staff_id = p.staff_id OR q.contact_id = p.contact_id)
  LEFT JOIN staff s ON s.id = p.staff_id LEFT JOIN contacts k ON k.id = p.contact_id)";
constexpr const char* kPreparations = "meetings m JOIN tasks t ON t.meeting_id = m.id";
constexpr const char* kTrips = "meetings m JOIN trips t ON " RUKA_AWAY_ON(t, "day_of(m.starts_at)");
constexpr const char* kPeople = R"(meetings m JOIN meeting_people p ON p.meeting_id = m.id
  LEFT JOIN staff s ON s.id = p.staff_id LEFT JOIN contacts k ON k.id = p.contact_id)";
constexpr const char* kClientMeetings = "meetings m JOIN clients c ON c.id = m.client_id";

// What can still be mended.
#define RUKA_NOT_OVER "m.ends_at > :now"
#define RUKA_AHEAD RUKA_NOT_OVER " AND "
#define RUKA_STILL_THERE "COALESCE(s.left_on, k.left_on) IS NULL AND "

constexpr CheckRule kRules[] = {
    {"meet.overlap", "error", kPairs, RUKA_NOT_OVER, "o.id || ', ' || o.title",
     N_("overlaps meeting {value}"), "ruka meet move {id} WHEN"},
    {"meet.no-result", "error", kMeetings, "m.ends_at <= :now", "''",
     N_("it is over, and what came of it is not said"), "ruka meet held {id} --result TEXT"},
    {"meet.trip", "warning", kTrips, RUKA_NOT_OVER, "t.title",
     N_("the manager is away then: {value}"), "ruka meet move {id} WHEN"},
    {"meet.day-off", "warning", kMeetings, RUKA_AHEAD "NOT is_working_day(m.starts_at)", "''",
     N_("on a day off"), "ruka meet move {id} WHEN"},
    {"meet.office-hours", "warning", kMeetings,
     RUKA_AHEAD "is_working_day(m.starts_at) AND NOT is_in_hours(m.starts_at, m.ends_at)", "''",
     N_("outside the office's hours"), "ruka meet move {id} WHEN"},
    {"meet.lunch", "warning", kMeetings,
     RUKA_AHEAD "is_working_day(m.starts_at) AND is_in_lunch(m.starts_at, m.ends_at)", "''",
     N_("takes the lunch"), "ruka meet move {id} WHEN"},
    {"meet.client-hours", "warning", kClientMeetings,
     RUKA_AHEAD "is_working_day(m.starts_at) AND NOT is_in_their_hours(" RUKA_ZONE_SQL
                ", COALESCE(c.hours, ''), m.starts_at, m.ends_at)",
     "c.name", N_("outside the hours of {value}, by their clock"), "ruka meet move {id} WHEN"},
    {"meet.unconfirmed", "note", kPeople,
     RUKA_AHEAD RUKA_STILL_THERE
     "p.answer = 'invited' AND m.starts_at < strftime('%Y-%m-%dT%H:%M:%SZ', :now, '+2 days')",
     "COALESCE(s.name, k.name)", N_("{value} has not said whether they come"),
     "ruka meet confirm {id} '{value}'"},
    {"meet.declined", "warning", kPeople, RUKA_AHEAD RUKA_STILL_THERE "p.answer = 'declined'",
     "COALESCE(s.name, k.name)", N_("{value} does not come"),
     "ruka meet edit {id} --without '{value}'"},
    {"meet.left", "warning", kPeople, RUKA_AHEAD "COALESCE(s.left_on, k.left_on) IS NOT NULL",
     "COALESCE(s.name, k.name)", N_("{value} does not work at the company any more"),
     "ruka meet edit {id} --without '{value}'"},
    {"meet.no-place", "note", kMeetings,
     RUKA_AHEAD
     "m.place IS NULL AND m.link IS NULL AND m.type IN ('meeting', 'negotiation', 'presentation')",
     "''", N_("where it is to be is not said"), "ruka meet edit {id} --place TEXT"},
    {"meet.travel", "warning", kBehindAnother, RUKA_AHEAD RUKA_LACKS_WAY(o, m),
     "o.id || ', ' || o.title", N_("no time for the way from meeting {value}"),
     "ruka meet move {id} WHEN"},
    {"meet.same-person", "warning", kPairsOfOne, RUKA_NOT_OVER,
     "COALESCE(s.name, k.name) || ': ' || o.id || ', ' || o.title",
     N_("takes part in another meeting then: {value}"), "ruka meet move {id} WHEN"},
    {"meet.no-break", "warning", kBehindAnother,
     RUKA_AHEAD "unixepoch(m.starts_at) - unixepoch(o.ends_at) < 300 AND EXISTS ("
                "SELECT 1 FROM meetings b WHERE b.state = 'planned' AND b.type <> 'break' "
                "AND b.starts_at >= strftime('%Y-%m-%dT%H:%M:%SZ', m.starts_at, '-1 day') "
                "AND b.starts_at < o.starts_at AND b.ends_at <= o.starts_at "
                "AND unixepoch(o.starts_at) - unixepoch(b.ends_at) < 300 "
                "AND unixepoch(m.ends_at) - unixepoch(b.starts_at) >= 10800)",
     "o.id || ', ' || o.title", N_("the third in a row without a break, behind {value}"),
     "ruka meet move {id} WHEN"},
    {"meet.not-ready", "warning", kPreparations,
     RUKA_AHEAD RUKA_OPEN_TASK(t) " AND t.due_at < :now", "t.title",
     N_("its term is over and it is not ready: {value}"), "ruka task done {other}", "t.id"},
    {"meet.no-preparation", "note", kMeetings,
     RUKA_AHEAD
     "m.type IN ('negotiation', 'presentation') AND m.client_id IS NOT NULL "
     "AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.meeting_id = m.id AND t.state <> 'cancelled')",
     "''", N_("nothing is prepared for it"), "ruka meet prep {id} --add TEXT"},
};

#undef RUKA_STILL_THERE
#undef RUKA_AHEAD
#undef RUKA_NOT_OVER

// Whether [from, to) of one day shares time with [a, b) of that day.
bool touches(const Moment& moment, std::string_view starts, std::string_view ends, Minutes from,
             Minutes to) {
  const LocalTime begins = moment.zone.to_local(instant_from_text(starts));
  const LocalTime finishes = moment.zone.to_local(instant_from_text(ends));
  const Day on = std::chrono::floor<std::chrono::days>(begins);
  return begins < on + to && finishes > on + from;
}

bool is_in_hours(const Moment& moment, std::string_view starts, std::string_view ends) {
  const LocalTime begins = moment.zone.to_local(instant_from_text(starts));
  const Day on = std::chrono::floor<std::chrono::days>(begins);
  return begins >= on + moment.calendar.hours().from &&
         moment.zone.to_local(instant_from_text(ends)) <= moment.calendar.end_of_work(on);
}

void add_functions(Database& db, const Moment& moment) {
  using Texts = std::span<const std::string_view>;
  const auto day_of = [moment](std::string_view at) {
    return moment.zone.day_of(instant_from_text(at));
  };
  add_text_rule(db, "day_of", 1, [day_of](Texts texts) { return to_text(day_of(texts[0])); });
  add_predicate(db, "is_working_day", 1,
                [=](Texts texts) { return moment.calendar.is_working(day_of(texts[0])); });
  add_predicate(db, "is_in_hours", 2,
                [moment](Texts texts) { return is_in_hours(moment, texts[0], texts[1]); });
  add_predicate(db, "is_in_lunch", 2, [moment](Texts texts) {
    const WorkHours& hours = moment.calendar.hours();
    return touches(moment, texts[0], texts[1], hours.lunch_from, hours.lunch_to);
  });
  add_predicate(db, "is_in_their_hours", 4, [moment](Texts texts) {
    const PhraseContext office = moment.phrases();
    const CallHours theirs(texts[0], texts[1], office);
    const auto open_at = [&](Instant at) { return theirs.next_from(at) == at; };
    return open_at(instant_from_text(texts[2])) &&
           open_at(instant_from_text(texts[3]) - std::chrono::seconds(1));
  });
}

}  // namespace

const CheckSubject kMeetingCheck = {.field = "meeting",
                                    .id_field = "meeting_id",
                                    .title = N_("Meeting"),
                                    .id = "m.id",
                                    .name = "m.title",
                                    .order = "m.starts_at",
                                    .live = "m.state = 'planned' AND m.type <> 'break'",
                                    .rules = kRules,
                                    .functions = add_functions};

}  // namespace ruka
