// ruka report day [DATE] [--save]: the report of a day, on the screen or as a dated file.
#include "apps/ruka/report/commands.hpp"
#include "apps/ruka/report/saved.hpp"
#include "lib/base/error.hpp"
#include "lib/report/day/day_report.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"DATE", Takes::When, N_("the day; today where it is left out"), Many::Optional},
};
constexpr Option kDayOptions[] = {
    {"--save", Takes::Nothing, "", N_("write reports/YYYY/YYYY-MM-DD-day.md and print its path")},
};
constexpr Example kDayExamples[] = {
    {"ruka report day", N_("the evening report on the screen")},
    {"ruka report day вчера --save", N_("yesterday's report as a file")},
    {"ruka report day -f md | mail -s \"Отчёт за день\" olga@example.ru", N_("by mail")},
};

void report_day(Context& context, const Parsed& parsed) {
  const auto when = context.when(parsed, "DATE", Yearless::Past);
  const Day on = when ? when->on : context.today();
  if (on > context.today()) {
    throw Error(ErrorKind::Value, msg("{day} is yet to come", {{"day", say_day(on)}}),
                msg("its plan: ruka report day on the working day before, or ruka meet list"));
  }
  look_back_at(context, {on, on});
  const bool save = parsed.flag("--save");
  const Words* words = save ? &context.words() : context.words_of_codes();
  const Record record = day_report(context.db(), on, context.phrases(), context.settings(), words);
  if (save) {
    save_report(context, record, on, "day");
  } else {
    context.print(record);
  }
}

}  // namespace

const Command kReportCommand = {.words = "report",
                                .purpose = N_("reports: questions answered from the records"),
                                .group = Purpose::Papers};

const Command kReportDayCommand = {
    .words = "report day",
    .purpose = N_("the report of a day, with the plan for the next one"),
    .arguments = kArguments,
    .options = kDayOptions,
    .examples = kDayExamples,
    .run = report_day,
    .reads = true};

}  // namespace ruka
