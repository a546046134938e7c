// ruka report day [DATE] [--save]: the report of a day, on the screen or as a dated file.
#include "apps/ruka/commands.hpp"
#include "apps/ruka/context.hpp"
#include "lib/base/files.hpp"
#include "lib/report/day_report.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"DATE", Takes::When, N_("the day; today where it is left out"), Many::Optional},
};
constexpr Option kOptions[] = {
    {"--save", Takes::Nothing, "", N_("write reports/YYYY/YYYY-MM-DD-day.md and print its path")},
};
constexpr Example kExamples[] = {
    {"ruka report day", N_("the evening report on the screen")},
    {"ruka report day вчера --save", N_("yesterday's report as a file")},
    {"ruka report day -f md | mail -s \"Отчёт за день\" olga@example.ru", N_("by mail")},
};

// The file depends on the data and the date alone: written again, it has the same bytes.
void save(Context& context, const Record& record, Day on) {
  Style style = context.style();
  style.format = Format::Markdown;
  style.width = 0;
  std::string text;
  write_record(record, style, [&text](std::string_view bytes) { text += bytes; });
  const std::string date = to_text(on);
  const auto path = context.beside("reports") / date.substr(0, 4) / (date + "-day.md");
  if (!context.globals().dry_run) {
    make_folder(path.parent_path());
    write_file(path, text);
  }
  context.print_text(path.string() + "\n");
}

void report_day(Context& context, const Parsed& parsed) {
  const auto when = context.when(parsed, "DATE");
  const Day on = when ? when->on : context.today();
  const Record record = day_record(
      day_report(context.db(), on, context.zone(), context.calendar(), context.settings()));
  if (parsed.flag("--save")) {
    context.demand_unmasked();
    save(context, record, on);
  } else {
    context.print(record);
  }
}

}  // namespace

const Command kReport = {.words = "report",
                         .purpose = N_("reports: questions answered from the records"),
                         .group = Purpose::Papers};

const Command kReportDay = {.words = "report day",
                            .purpose = N_("the report of a day, with the plan for the next one"),
                            .arguments = kArguments,
                            .options = kOptions,
                            .examples = kExamples,
                            .run = report_day};

}  // namespace ruka
