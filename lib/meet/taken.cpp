#include "lib/meet/taken.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/window.hpp"

namespace ruka {

namespace {

Message say_free(const std::vector<FreeSpan>& spans) {
  if (spans.empty()) return msg("nothing is free that day; to insist: --force");
  MessageArg list("spans", "");
  for (const FreeSpan& span : spans) {
    if (!list.parts.empty()) list.parts.push_back(msg_text(", "));
    list.parts.push_back(say_hours(span.from, span.to));
  }
  return msg("free that day: {spans}; to insist: --force", {std::move(list)});
}

// A meeting that is in the way of one: it overlaps it, or leaves it no time for the way.
struct InTheWay {
  std::int64_t id;
  std::string title;
  Instant from, to;
  bool overlaps;
};

std::optional<InTheWay> find_in_the_way(Database& db, const Taken& meeting) {
  const auto a_day = std::chrono::days(1);
  Statement row(db, R"(
    WITH m (id, starts_at, ends_at, travel_before, travel_after, place, type) AS (
      SELECT :id, :from, :to, :before, :after, :place, :type)
    SELECT o.id, o.title, o.starts_at, o.ends_at,
           )" RUKA_TAKES(o, "m.starts_at", "m.ends_at") R"( AS overlaps
    FROM m JOIN meetings o ON )" RUKA_TAKES(o, ":first", ":last") R"( AND o.id <> m.id
    WHERE overlaps OR (m.type <> 'break' AND o.type <> 'break' AND IIF(o.starts_at > m.starts_at,
      )" RUKA_LACKS_WAY(m, o) ", " RUKA_LACKS_WAY(o, m) R"())
    ORDER BY o.starts_at, o.id LIMIT 1)");
  row.bind(":id", meeting.id).bind(":from", meeting.from).bind(":to", meeting.to);
  row.bind(":first", meeting.from - a_day).bind(":last", meeting.to + a_day);
  row.bind(":before", meeting.before.count()).bind(":after", meeting.after.count());
  row.bind_or_null(":place", meeting.place).bind(":type", meeting.type);
  if (!row.step()) return std::nullopt;
  return InTheWay{row.integer(0), row.text(1), row.instant(2), row.instant(3), row.integer(4) != 0};
}

}  // namespace

void check_overlap(Database& db, const Taken& meeting, const PhraseContext& phrases) {
  const auto other = find_in_the_way(db, meeting);
  if (!other) return;
  const Zone& zone = phrases.zone;
  const Day on = zone.day_of(meeting.from);
  const std::vector<MessageArg> what = {
      {"day", say_day(on)},
      {"span", say_hours(zone.to_local(meeting.from), zone.to_local(meeting.to))},
      {"id", other->id},
      {"title", terminal_safe(other->title)},
      {"other", say_hours(zone.to_local(other->from), zone.to_local(other->to))}};
  throw Error(
      ErrorKind::Refused,
      other->overlaps
          ? msg("{day} {span} overlaps meeting {id} “{title}” ({other})   [meet.overlap]", what)
          : msg("{day} {span} leaves no time for the way between it and meeting {id} “{title}” "
                "({other})   [meet.travel]",
                what),
      say_free(free_spans(db, on, phrases, MeetingId{meeting.id})));
}

std::optional<std::string> away_on(Database& db, Day on) {
  Statement row(db, "SELECT title FROM trips t WHERE " RUKA_AWAY_ON(
                        t, ":day") " ORDER BY starts_on, id LIMIT 1");
  row.bind(":day", on);
  return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

std::vector<FreeSpan> free_spans(Database& db, Day on, const PhraseContext& phrases,
                                 MeetingId moved) {
  if (!phrases.calendar.is_working(on) || away_on(db, on)) return {};
  const WorkHours& hours = phrases.calendar.hours();
  std::vector<FreeSpan> taken = {{on + hours.lunch_from, on + hours.lunch_to}};
  const Instant from = phrases.zone.to_instant(LocalTime(on));
  Statement rows(db, R"(
    SELECT starts_at, ends_at, COALESCE(travel_before, 0), COALESCE(travel_after, 0)
    FROM meetings WHERE )" RUKA_TAKES(meetings, ":from", ":to") " AND id <> :moved");
  rows.bind(":from", from).bind(":to", from + std::chrono::days(1)).bind(":moved", number(moved));
  while (rows.step()) {
    taken.push_back({phrases.zone.to_local(rows.instant(0) - Minutes(rows.integer(2))),
                     phrases.zone.to_local(rows.instant(1) + Minutes(rows.integer(3)))});
  }
  std::ranges::sort(taken, {}, &FreeSpan::from);
  std::vector<FreeSpan> free;
  LocalTime at = on + hours.from;
  const LocalTime end = phrases.calendar.end_of_work(on);
  for (const FreeSpan& one : taken) {
    if (one.from > at) free.push_back({at, std::min<LocalTime>(one.from, end)});
    at = std::max(at, one.to);
    if (at >= end) break;
  }
  if (at < end) free.push_back({at, end});
  return free;
}

}  // namespace ruka
