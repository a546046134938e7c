// ruka calendar [PERIOD], calendar set|clear DATE: the working calendar.
#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/calendar_days.hpp"
#include "lib/desk/calendar_text.hpp"
#include "lib/i18n/codes.hpp"

namespace ruka {

namespace {

constexpr Codes kKinds = {"day.kind", code_words<"off", "working", "short">};
constexpr Argument kPeriod[] = {
    {"YEAR", Takes::Period, N_("a year or a month; this year unless said"), Many::Optional}};
constexpr Argument kSet[] = {{"DATE", Takes::When, N_("the day")},
                             {"KIND", Takes::Word, N_("what it becomes"), Many::One, kKinds}};
constexpr Argument kDay[] = {{"DATE", Takes::When, N_("the day")}};
constexpr Option kSetOptions[] = {{"--name", Takes::Text, "TEXT", N_("why: a name for the day")}};
constexpr Example kShowExamples[] = {{"ruka calendar", N_("this year")},
                                     {"ruka calendar ноябрь", N_("one month")}};
constexpr Example kCalendarSetExamples[] = {
    {"ruka calendar set 30.12 off --name \"Корпоратив\"", N_("the office is closed that day")}};
constexpr Example kClearExamples[] = {
    {"ruka calendar clear 30.12", N_("back to the official calendar")}};

void show(Context& context, const Parsed& parsed) {
  const Period period = parse_period(parsed.text("YEAR").value_or("year"), context.phrases());
  const auto year = [](Day day) {
    return static_cast<int>(std::chrono::year_month_day(day).year());
  };
  for (int y = year(period.from); y <= year(period.to); ++y) {
    if (!WorkCalendar::has_official(y)) {
      context.note(
          msg("no official calendar of {year} is known: it follows the rule of the Labor Code",
              {{"year", std::to_string(y)}}));
    }
  }
  const Style style = context.style();
  if (style.format == Format::Text) {
    context.print_text(
        calendar_text(context.calendar(), period, context.words(), style.color, style.width));
  } else {
    context.print(calendar_table(context.calendar(), period.from, period.to, context.words()),
                  msg("no days"));
  }
}

void wrote_day(Context& context, Day on) {
  const WorkCalendar calendar = load_calendar(context.db(), context.settings());
  const CalendarDay day = calendar.day(on);
  Record record;
  record.add({"on", N_("Date"), Type::Day}, on)
      .add({"kind", N_("Kind"), Type::Code, "day.kind"}, std::string(day_kind_code(day.kind)))
      .add({"name", N_("Name"), Type::Text}, context.words().say(day.name));
  context.wrote(record,
                {{"day", 0,
                  msg("{day} · {kind}", {{"day", say_day(on)},
                                         {"kind", msg_in("day.kind", day_kind_code(day.kind))}})}});
}

void calendar_set(Context& context, const Parsed& parsed) {
  const Day on = context.when(parsed, "DATE")->on;
  const std::string kind = parsed.required("KIND");
  Change change(context.db(), context.now());
  set_calendar_day(change, on,
                   kind == "off"     ? DayKind::Off
                   : kind == "short" ? DayKind::Short
                                     : DayKind::Working,
                   parsed.text("--name").value_or(""));
  change.commit();
  wrote_day(context, on);
}

void clear(Context& context, const Parsed& parsed) {
  const Day on = context.when(parsed, "DATE")->on;
  Change change(context.db(), context.now());
  clear_calendar_day(change, on);
  change.commit();
  wrote_day(context, on);
}

}  // namespace

const Command kCalendarCommand = {.words = "calendar",
                                  .purpose = N_("the working calendar of a year or month"),
                                  .arguments = kPeriod,
                                  .examples = kShowExamples,
                                  .run = show,
                                  .reads = true};
const Command kCalendarSetCommand = {.words = "calendar set",
                                     .purpose = N_("change one day of the calendar"),
                                     .arguments = kSet,
                                     .options = kSetOptions,
                                     .examples = kCalendarSetExamples,
                                     .run = calendar_set};
const Command kCalendarClearCommand = {.words = "calendar clear",
                                       .purpose = N_("back to the official calendar"),
                                       .arguments = kDay,
                                       .examples = kClearExamples,
                                       .run = clear};

}  // namespace ruka
