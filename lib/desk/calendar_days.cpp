#include "lib/desk/calendar_days.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/settings.hpp"
#include "lib/i18n/words.hpp"

namespace ruka {

namespace {

DayKind kind_of(std::string_view code) {
  if (code == "off") return DayKind::Off;
  return code == "short" ? DayKind::Short : DayKind::Working;
}

}  // namespace

WorkCalendar load_calendar(Database& db, const Settings& settings) {
  WorkHours hours;
  hours.from = settings.minutes("office.work-from");
  hours.to = settings.minutes("office.work-to");
  hours.lunch_from = settings.minutes("office.lunch-from");
  hours.lunch_to = settings.minutes("office.lunch-to");
  std::map<Day, DayOverride> by_hand;
  Statement rows(db, "SELECT on_day, kind, name FROM calendar_days ORDER BY on_day");
  while (rows.step()) {
    by_hand[rows.day(0)] = DayOverride{kind_of(rows.view(1)), rows.text(2)};
  }
  return {hours, std::move(by_hand)};
}

void set_calendar_day(Change& change, Day on, DayKind kind, std::string_view name) {
  Statement(change.db(), R"(
    INSERT INTO calendar_days (on_day, kind, name) VALUES (:on, :kind, :name)
    ON CONFLICT (on_day) DO UPDATE SET kind = excluded.kind, name = excluded.name)")
      .bind(":on", on)
      .bind(":kind", day_kind_code(kind))
      .bind(":name", clean_line(name))
      .run();
}

void clear_calendar_day(Change& change, Day on) {
  const auto removed =
      Statement(change.db(), "DELETE FROM calendar_days WHERE on_day = :on").bind(":on", on).run();
  if (removed == 0) {
    throw Error(ErrorKind::NotFound, msg("{day} was not changed by hand", {{"day", say_day(on)}}),
                msg("ruka calendar set DATE off|working|short changes a day"));
  }
}

Table calendar_table(const WorkCalendar& calendar, Day from, Day to, const Words& words) {
  Table table({{"on", N_("Date"), Type::Day},
               {"kind", N_("Kind"), Type::Code, "day.kind"},
               {"name", N_("Name"), Type::Text}});
  for (Day on = from; on <= to; on += std::chrono::days(1)) {
    const CalendarDay day = calendar.day(on);
    table.add_day(on);
    table.add_text(day_kind_code(day.kind));
    table.add_text(words.say(day.name));
  }
  return table;
}

}  // namespace ruka
