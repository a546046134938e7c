// ruka meet check|free [PERIOD]: what is wrong with the manager's calendar, and where there is
// room.
#include "apps/ruka/list.hpp"
#include "apps/ruka/meet/commands.hpp"
#include "apps/ruka/shared/checks.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/meet/free_hours.hpp"
#include "lib/meet/meeting.hpp"

namespace ruka {

namespace {

constexpr Argument kCheckArguments[] = {
    {"PERIOD", Takes::Period,
     N_("a period: сегодня, неделя, 2026-11; the last 30 days and the next 90 unless said"),
     Many::Optional}};
constexpr Example kCheckExamples[] = {{"ruka meet check неделя", N_("this week, before it begins")},
                                      {"ruka meet check --rules", N_("what is looked at")}};

constexpr Argument kFreeArguments[] = {
    {"PERIOD", Takes::Period,
     N_("a period: сегодня, неделя, 2026-11; the next seven days unless said"), Many::Optional}};
constexpr Option kFreeOptions[] = {
    {"--for", Takes::Span, "SPAN", N_("how long: 1h, 45; an hour unless said")},
    {"--client", Takes::Record("client"), "WHO", N_("within the hours of this client too")},
};
constexpr Example kFreeExamples[] = {
    {"ruka meet free --for 1h30m --client маяк", N_("when both sides have the time")}};

void check(Context& context, const Parsed& parsed) {
  const Day today = context.today();
  const Period period =
      context.period(parsed, "PERIOD", Yearless::Ahead)
          .value_or(Period{today - std::chrono::days(30), today + std::chrono::days(90)});
  ListQuery list;
  add_period(list, kMeetingList, nullptr, period, context.zone());
  CheckQuery query;
  query.records = std::move(list.conditions);
  run_checks(context, parsed, "meeting", std::move(query));
}

Message say_nothing_free(const Period& days) {
  return days.from == days.to ? msg("nothing is free on {day}", {{"day", say_day(days.from)}})
                              : msg("nothing is free from {from} to {to}",
                                    {{"from", say_day(days.from)}, {"to", say_day(days.to)}});
}

void note_no_room(Context& context, const NoRoom& one) {
  const auto& [from, to] = one.days;
  context.note(from == to ? msg("  {day}: {why}", {{"day", say_day(from)}, {"why", one.why}})
                          : msg("  {from} - {to}: {why}",
                                {{"from", say_day(from)}, {"to", say_day(to)}, {"why", one.why}}));
}

void free(Context& context, const Parsed& parsed) {
  FreeQuery query;
  query.period = context.period(parsed, "PERIOD", Yearless::Ahead)
                     .value_or(Period{context.today(), context.today() + std::chrono::days(6)});
  query.length = context.span(parsed, "--for").value_or(context.settings().minutes("meet.minutes"));
  if (const auto who = parsed.text("--client")) {
    query.client = find_client(context.db(), *who).client;
  }
  const Moment moment = context.moment();
  const Table hours = free_hours(context.db(), query, moment);
  context.print(hours, say_nothing_free(query.period));
  if (hours.empty() && !context.globals().quiet) {
    if (query.period.to < moment.today()) {
      context.note(msg("{when} is past already", {{"when", say_day(query.period.to)}}));
    }
    for (const NoRoom& one : why_not_free(context.db(), query, moment)) note_no_room(context, one);
  }
}

}  // namespace

const Command kMeetFreeCommand = {.words = "meet free",
                                  .purpose = N_("hours that are free for a meeting"),
                                  .arguments = kFreeArguments,
                                  .options = kFreeOptions,
                                  .examples = kFreeExamples,
                                  .run = free,
                                  .reads = true};
const Command kMeetCheckCommand = {.words = "meet check",
                                   .purpose = N_("what is wrong with the calendar, by named rules"),
                                   .arguments = kCheckArguments,
                                   .options = kCheckOptions,
                                   .examples = kCheckExamples,
                                   .run = check,
                                   .lists = true};

}  // namespace ruka
