// ruka report week|month [PERIOD] [--save]: the figures of a week or a month beside those before.
#include "apps/ruka/report/commands.hpp"
#include "apps/ruka/report/saved.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/report/period/period_report.hpp"

namespace ruka {

namespace {

constexpr Argument kWeekArguments[] = {
    {"WEEK", Takes::Period, N_("the week, or a day of it; this week where it is left out"),
     Many::Optional},
};
constexpr Argument kMonthArguments[] = {
    {"MONTH", Takes::Period, N_("the month, or a day of it; this month where it is left out"),
     Many::Optional},
};
constexpr Option kWeekOptions[] = {
    {"--save", Takes::Nothing, "", N_("write reports/YYYY/YYYY-MM-DD-week.md and print its path")},
};
constexpr Option kMonthOptions[] = {
    {"--save", Takes::Nothing, "", N_("write reports/YYYY/YYYY-MM-DD-month.md and print its path")},
};
constexpr Example kWeekExamples[] = {
    {"ruka report week", N_("this week so far, and the week before")},
    {"ruka report week \"прошлая неделя\" --save", N_("last week's report as a file")},
};
constexpr Example kMonthExamples[] = {
    {"ruka report month \"прошлый месяц\" -o отчёт.xlsx", N_("last month's report for Excel")},
};

Period week_around(Day on) {
  const Day monday = on - (std::chrono::weekday(on) - std::chrono::Monday);
  return {monday, monday + std::chrono::days(6)};
}

Period month_around(Day on) {
  const std::chrono::year_month_day date(on);
  const auto month = date.year() / date.month();
  return {Day(month / 1), Day(month / std::chrono::last)};
}

using Around = Period (*)(Day);

// The whole period that holds what was asked for.
Period asked_period(Context& context, const Parsed& parsed, const char* place, Around around) {
  const auto asked = context.period(parsed, place);
  if (!asked) return around(context.today());
  const Period whole = around(asked->from);
  if (asked->to > whole.to) {
    throw Error(
        ErrorKind::Value,
        msg("“{period}” is longer than that: it ends on {day}",
            {{"period", terminal_safe(parsed.required(place))}, {"day", say_day(asked->to)}}),
        msg("give one of its days"));
  }
  return whole;
}

PeriodFigures figures_of(Context& context, const Period& period) {
  return period_figures(context.db(), period, context.phrases(), context.settings());
}

void answer(Context& context, const Parsed& parsed, const Period& period, Around around,
            Message heading, const char* name) {
  look_back_at(context, period);
  const PeriodFigures now = figures_of(context, period);
  const Period last = around(period.from - std::chrono::days(1));
  context.look_back_or_say(last.ends(context.zone()) - std::chrono::seconds(1));
  const PeriodFigures before = figures_of(context, last);
  const Record record = period_record(std::move(heading), now, before);
  if (parsed.flag("--save")) {
    save_report(context, record, period.to, name);
  } else {
    context.print(record);
  }
}

void report_week(Context& context, const Parsed& parsed) {
  const Period week = asked_period(context, parsed, "WEEK", week_around);
  answer(context, parsed, week, week_around,
         msg("Report of the week: {from} — {to}",
             {{"from", say_day(week.from)}, {"to", say_day(week.to)}}),
         "week");
}

void report_month(Context& context, const Parsed& parsed) {
  const Period month = asked_period(context, parsed, "MONTH", month_around);
  answer(context, parsed, month, month_around,
         msg("Report of the month: {from} — {to}",
             {{"from", say_day(month.from)}, {"to", say_day(month.to)}}),
         "month");
}

}  // namespace

const Command kReportWeekCommand = {.words = "report week",
                                    .purpose = N_("the report of a week, beside the week before"),
                                    .arguments = kWeekArguments,
                                    .options = kWeekOptions,
                                    .examples = kWeekExamples,
                                    .run = report_week,
                                    .reads = true};

const Command kReportMonthCommand = {
    .words = "report month",
    .purpose = N_("the report of a month, beside the month before"),
    .arguments = kMonthArguments,
    .options = kMonthOptions,
    .examples = kMonthExamples,
    .run = report_month,
    .reads = true};

}  // namespace ruka
