// ruka report clients: with whom it goes wrong, why, and what is being done about it.
#include <algorithm>

#include "apps/ruka/list.hpp"
#include "apps/ruka/report/commands.hpp"
#include "apps/ruka/report/saved.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_list.hpp"
#include "lib/report/client/zone_sums.hpp"

namespace ruka {

namespace {

constexpr Option kClientsOptions[] = {
    {"--period", Takes::Period, "PERIOD", N_("what happened then; the last 30 days unless said")},
    {"--since", Takes::When, "WHEN", N_("what happened then or later")},
    {"--until", Takes::When, "WHEN", N_("what happened then or earlier; a day counts whole")},
    {"--zone", Takes::Word, "COLOR", N_("only this zone"), kZones},
    {"--client", Takes::Record("client"), "WHO", N_("only this client")},
    {"--owner", Takes::Record("staff"), "WHO", N_("whose clients")},
    {"--tag", Takes::Text, "TAG", N_("with this tag")},
    {"--all", Takes::Nothing, "", N_("clients without trouble too")},
    {"--save", Takes::Nothing, "",
     N_("write reports/YYYY/YYYY-MM-DD-clients.md and print its path")},
};
constexpr Example kClientsExamples[] = {
    {"ruka report clients", N_("who needs care now, those without it first")},
    {"ruka report clients --period \"прошлый месяц\" -o клиенты.xlsx", N_("last month, for Excel")},
    {"ruka report clients --period \"прошлый месяц\" --save", N_("last month as a file")},
    {"ruka report clients --zone red --fail-empty", N_("for cron: status 1 when nobody is red")},
    {"ruka client history 14", N_("the facts behind a row")}};

constexpr std::chrono::days kUsual{30};

ZoneOptions options_of(Context& context, const Parsed& parsed) {
  const Zone& zone = context.zone();
  const Instant now = context.now() + std::chrono::seconds(1);  // exclusive
  ZoneOptions options;
  options.ends = now;
  options.begins = zone.to_instant(LocalTime(context.today() - kUsual));
  if (const auto period = context.period(parsed, "--period")) {
    options.begins = period->begins(zone);
    options.ends = std::min(period->ends(zone), now);
  }
  if (const auto until = context.when(parsed, "--until", Yearless::Past)) {
    options.ends = std::min(until->deadline(zone) + std::chrono::seconds(1), now);
    options.begins = options.ends - kUsual;
  }
  if (const auto since = context.when(parsed, "--since", Yearless::Past)) {
    options.begins = since->at.value_or(zone.to_instant(LocalTime(since->on)));
  }
  if (options.begins >= options.ends) {
    throw Error(ErrorKind::Value, msg("the period has not begun or ends before it begins"),
                msg("give an earlier one: --period \"прошлый месяц\""));
  }
  return options;
}

// "3 ООО Маяк, 5 ООО Вектор, …": who moved so, the first of them.
void note_moves(Context& context, const std::vector<ZoneMove>& moves, std::string_view zone,
                std::string ZoneMove::* side, const char* sentence) {
  constexpr std::int64_t kShown = 5;
  std::int64_t count = 0;
  std::string names;
  for (const ZoneMove& one : moves) {
    if (one.*side != zone || ++count > kShown) continue;
    names += fmt::format("{}{} {}", names.empty() ? "" : ", ", one.client, one.name);
  }
  if (count == 0) return;
  if (count > kShown) names += ", …";
  Message message = msg("", {{"count", count}, {"names", names}});
  message.id = sentence;
  context.note(message);
}

void note_sums(Context& context, const ZoneSums& sums, std::string_view zone) {
  const ZoneSum& whole = sums.whole;
  context.note(msg("red {red}, nothing planned for {bare} of them; yellow {yellow}",
                   {{"red", whole.red}, {"bare", whole.bare}, {"yellow", whole.yellow}}));
  for (const ZoneSum& one : sums.owners) {
    context.note(
        msg("  {owner}: red {red}, yellow {yellow}",
            {{"owner", one.owner.empty() ? context.words().say(msg("nobody's")) : one.owner},
             {"red", one.red},
             {"yellow", one.yellow}}));
  }
  context.note(msg("in the period before: red {red}, yellow {yellow}",
                   {{"red", whole.red_before}, {"yellow", whole.yellow_before}}));
  struct Side {
    std::string_view zone;
    std::string ZoneMove::* side;
    const char* sentence;
  };
  for (const Side& one :
       {Side{kZones[0], &ZoneMove::zone, N_("  into red {count}: {names}")},
        Side{kZones[0], &ZoneMove::was, N_("  out of red {count}: {names}")},
        Side{kZones[1], &ZoneMove::zone, N_("  into yellow {count}: {names}")},
        Side{kZones[1], &ZoneMove::was, N_("  out of yellow {count}: {names}")}}) {
    if (!zone.empty() && zone != one.zone) continue;
    note_moves(context, sums.moves, one.zone, one.side, one.sentence);
  }
}

std::vector<ClientZone> find_zones(Context& context, const ZoneOptions& options, bool all) {
  const std::int64_t points = context.settings().number("report.red-points");
  ZoneOptions before = options;
  before.ends = options.begins;
  before.begins = options.begins - (options.ends - options.begins);
  std::vector<ClientZone> clients =
      with_before(find_client_zones(context.db(), options, context.settings()),
                  find_client_zones(context.db(), before, context.settings()), points);
  return all ? with_green(context.db(), std::move(clients)) : clients;
}

Period days_of(Context& context, const ZoneOptions& options) {
  const auto day = [&](Instant at) {
    return std::chrono::floor<std::chrono::days>(context.zone().to_local(at));
  };
  return {Day(day(options.begins)), Day(day(options.ends - std::chrono::seconds(1)))};
}

void report_clients(Context& context, const Parsed& parsed) {
  const ZoneOptions options = options_of(context, parsed);
  const Period period = days_of(context, options);
  const std::string zone = parsed.text("--zone").value_or("");
  ListQuery query = context.list_query(kClientZones);
  add_filters(context, parsed, kClientList, query);
  const auto clients = find_zones(context, options, parsed.flag("--all"));
  query.binds.push_back(
      {":rows", rows_of(zones_table(clients, context.settings().number("report.red-points")))});
  query.binds.push_back({":begins", to_text(options.begins)});
  query.binds.push_back({":ends", to_text(options.ends)});
  ListQuery listed = query;
  add_filters(context, parsed, kClientZones, listed);
  if (!parsed.flag("--all")) listed.add(kClientZones.scopes.front().where);
  Table table = select_table(context.db(), kClientZones, listed);
  const bool save = parsed.flag("--save");
  const bool text = context.style().format == Format::Text;
  if (save || context.style().format == Format::Markdown) {
    const bool empty = table.empty();
    const Record record =
        zones_record(sum_zones(context.db(), std::move(query), zone), std::move(table), period);
    save ? save_report(context, record, period.to, "clients") : context.print(record);
    if (empty) context.found_nothing(msg("nobody is in trouble"));
    return;
  }
  if (!context.globals().quiet) {
    context.note(
        msg("{from} — {to}", {{"from", say_day(period.from)}, {"to", say_day(period.to)}}));
  }
  context.print(table, msg("nobody is in trouble"));
  if (text && !context.globals().quiet) {
    note_sums(context, sum_zones(context.db(), std::move(query), zone), zone);
  }
}

}  // namespace

const Command kReportClientsCommand = {
    .words = "report clients",
    .purpose = N_("clients with whom it goes wrong, and what is done"),
    .options = kClientsOptions,
    .examples = kClientsExamples,
    .run = report_clients,
    .lists = true};

}  // namespace ruka
