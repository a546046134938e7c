#include "lib/desk/settings.hpp"

#include "lib/desk/calendar_days.hpp"
#include "tests/desk/scratch_desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;

TEST_CASE("every setting has a default that its own rule accepts") {
  Database db = memory_desk();
  for (const SettingSpec& spec : setting_specs()) {
    CAPTURE(spec.name);
    const std::string fallback = spec.fallback;
    CHECK(Settings().text(spec.name) == fallback);
    if (spec.kind == SettingKind::Text) continue;
    CHECK(set_setting(OneChange(db, kNow), spec.name, fallback) == fallback);
  }
}

TEST_CASE("the norms of the job are the defaults") {
  const Settings settings;

  CHECK(settings.number("calls.norm-min") == 15);
  CHECK(settings.number("calls.norm-max") == 20);
  CHECK(settings.number("request.hours") == 24);
  CHECK(settings.number("request.urgent-hours") == 2);
  CHECK(settings.number("archive.working-days") == 3);
  CHECK(settings.number("task.urgent-hours") == 24);
  CHECK(settings.number("trip.info-from-days") == 28);
  CHECK(settings.number("trip.info-to-days") == 14);
  CHECK(settings.minutes("office.work-from") == Minutes(9 * 60));
  CHECK(settings.minutes("office.lunch-to") == Minutes(14 * 60));
  CHECK(settings.minutes("meet.minutes") == Minutes(60));
  CHECK(settings.text("office.zone") == "Europe/Moscow");
}

TEST_CASE("a value is kept in the form it is written back, until it is unset") {
  Database db = memory_desk();
  const std::tuple<const char*, const char*, const char*> cases[] = {
      {"calls.norm-max", " 25 ", "25"},
      {"office.work-from", "8:30", "08:30"},
      {"office.work-to", "17:45", "17:45"},
      {"meet.minutes", "1h30m", "90"},
      {"meet.minutes", "полчаса", "30"},
      {"lang", "RU", "ru"},
      {"office.zone", "Asia/Yekaterinburg", "Asia/Yekaterinburg"},
      {"user.name", "  Ольга   Смирнова ", "Ольга Смирнова"},
  };
  for (const auto& [name, value, kept] : cases) {
    CAPTURE(name);
    CHECK(set_setting(OneChange(db, kNow), name, value) == kept);
    CHECK(Settings(db).text(name) == kept);
    unset_setting(OneChange(db, kNow), name);
    CHECK(Settings(db).text(name) == Settings().text(name));
  }
}

TEST_CASE("a value that breaks a rule is refused and nothing is changed") {
  Database db = memory_desk();
  const std::tuple<const char*, const char*, const char*> cases[] = {
      {"calls.norm-max", "many",
       "value: “many” does not fit the setting calls.norm-max | a whole number from 0 is expected"},
      {"calls.norm-max", "-1",
       "value: “-1” does not fit the setting calls.norm-max | a whole number from 0 is expected"},
      {"calls.norm-max", "10",
       "value: calls.norm-min (15) is more than calls.norm-max (10) | change the other one first"},
      {"office.work-from", "19:00",
       "value: office.work-from (19:00) is not before office.work-to (18:00) | change the other "
       "one first"},
      {"office.lunch-to", "12:00",
       "value: office.lunch-from (13:00) is not before office.lunch-to (12:00) | change the other "
       "one first"},
      {"office.work-to", "25:00", "value: there is no hour “25:00” | hours go from 00:00 to 23:59"},
      {"lang", "de",
       "value: “de” does not fit the setting lang | one of these is expected: auto, ru, en"},
      {"call.norm-max", "5",
       "not_found: there is no setting “call.norm-max” | did you mean “calls.norm-max”?"},
      {"zzzzzzzzzz", "5", "not_found: there is no setting “zzzzzzzzzz” | ruka config lists them"},
  };
  for (const auto& [name, value, error] : cases) {
    CAPTURE(name);
    CHECK(error_of([&] { set_setting(OneChange(db, kNow), name, value); }) == error);
  }
  CHECK(error_of([&] {
          set_setting(OneChange(db, kNow), "office.zone", "Mars/Base");
        }).starts_with("value: "));
  CHECK(error_of([&] { unset_setting(OneChange(db, kNow), "lunch"); }).starts_with("not_found: "));
  for (const SettingSpec& spec : setting_specs())
    CHECK(Settings(db).text(spec.name) == Settings().text(spec.name));
}

TEST_CASE("the office's hours come from the settings") {
  Database db = memory_desk();
  set_setting(OneChange(db, kNow), "office.work-from", "08:00");
  set_setting(OneChange(db, kNow), "office.lunch-from", "12:30");

  const WorkHours hours = load_calendar(db, Settings(db)).hours();

  CHECK(hours == WorkHours{Minutes(480), Minutes(18 * 60), Minutes(750), Minutes(14 * 60)});
}

TEST_CASE("a day set by hand beats the official calendar until it is cleared") {
  Database db = memory_desk();
  const Day monday = day_from_text("2026-11-23");
  const auto day = [&] { return load_calendar(db, Settings(db)).day(monday); };

  set_calendar_day(OneChange(db, kNow), monday, DayKind::Off, " Санитарный  день ");
  CHECK(day() == CalendarDay{monday, DayKind::Off, "Санитарный день"});

  set_calendar_day(OneChange(db, kNow), monday, DayKind::Short, "");
  CHECK(day() == CalendarDay{monday, DayKind::Short, ""});

  clear_calendar_day(OneChange(db, kNow), monday);
  CHECK(day() == CalendarDay{monday, DayKind::Working, ""});
  CHECK(error_of([&] { clear_calendar_day(OneChange(db, kNow), monday); }) ==
        "not_found: Mon 23.11.2026 was not changed by hand | ruka calendar set DATE "
        "off|working|short changes a day");
}

TEST_CASE("the calendar of a span has a row for each day") {
  const Table table = calendar_table(WorkCalendar(), day_from_text("2026-11-03"),
                                     day_from_text("2026-11-05"), Words(Lang::Russian));

  CHECK(written(table) ==
        "[{\"on\":\"2026-11-03\",\"kind\":\"short\",\"name\":\"\"},\n"
        " {\"on\":\"2026-11-04\",\"kind\":\"holiday\",\"name\":\"День народного единства\"},\n"
        " {\"on\":\"2026-11-05\",\"kind\":\"working\",\"name\":\"\"}]\n");
}
