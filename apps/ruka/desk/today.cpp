// ruka today [--check]: what is overdue, at risk and due today; `ruka` alone is this.
#include "lib/report/today/today.hpp"
#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"

namespace ruka {

namespace {

constexpr Option kTodayOptions[] = {
    {"--check", Takes::Nothing, "", N_("status 1 where something is overdue or at risk: for cron")},
};
constexpr Example kTodayExamples[] = {
    {"ruka", N_("the morning's first look")},
    {"ruka today --check --quiet || ruka today | mail -s ruka olga@example.ru",
     N_("a letter from cron when something burns")},
};

void show_today(Context& context, const Parsed& parsed) {
  const Today today = today_report(context.db(), context.phrases(), context.settings());
  if (!context.globals().quiet) {
    context.print(today_record(today), [&](int width) {
      return today_text(today, context.phrases(), context.words(), width);
    });
  }
  if (parsed.flag("--check") && needs_attention(today)) context.set_status(1);
}

}  // namespace

const Command kTodayCommand = {.words = "today",
                               .purpose = N_("what now: overdue, at risk, today, calls to return"),
                               .options = kTodayOptions,
                               .examples = kTodayExamples,
                               .run = show_today,
                               .group = Purpose::Day,
                               .reads = true};

}  // namespace ruka
