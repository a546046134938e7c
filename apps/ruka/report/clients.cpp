// ruka report clients: with whom it goes wrong, why, and what is being done about it.
#include <algorithm>
#include <map>
#include <set>

#include "apps/ruka/commands.hpp"
#include "apps/ruka/context.hpp"
#include "apps/ruka/filters.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/staff.hpp"
#include "lib/report/client_zones.hpp"

namespace ruka {

namespace {

constexpr Option kOptions[] = {
    {"--period", Takes::Period, "PERIOD", N_("what happened then; the last 30 days unless said")},
    {"--since", Takes::When, "WHEN", N_("what happened then or later")},
    {"--until", Takes::When, "WHEN", N_("what happened then or earlier; a day counts whole")},
    {"--zone", Takes::Word, "ZONE", N_("only this zone"), kZones},
    {"--client", Takes::Client, "WHO", N_("only this client")},
    {"--owner", Takes::Staff, "WHO", N_("whose clients")},
    {"--tag", Takes::Text, "TAG", N_("with this tag")},
    {"--all", Takes::Nothing, "", N_("clients without trouble too")},
};
constexpr Example kExamples[] = {
    {"ruka report clients", N_("who needs care now, those without it first")},
    {"ruka report clients --period \"прошлый месяц\" -o клиенты.xlsx", N_("last month, for Excel")},
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
  if (const auto until = context.when(parsed, "--until")) {
    options.ends = std::min(until->deadline(zone) + std::chrono::seconds(1), now);
    options.begins = options.ends - kUsual;
  }
  if (const auto since = context.when(parsed, "--since")) {
    options.begins = since->at.value_or(zone.to_instant(LocalTime(since->on)));
  }
  if (options.begins >= options.ends) {
    throw Error(ErrorKind::Value, msg("the period has not begun or ends before it begins"),
                msg("give an earlier one: --period \"прошлый месяц\""));
  }
  return options;
}

void filter(Context& context, const Parsed& parsed, ListQuery& query) {
  filter_client(context, parsed, "c.id", query);
  if (const auto zone = parsed.text("--zone")) {
    query.add("j.value ->> 1 = :zone", {{":zone", *zone}});
  }
  if (const auto who = parsed.text("--owner")) {
    query.add("c.owner_id = :owner", {{":owner", number(find_staff(context.db(), *who))}});
  }
  if (const auto tag = parsed.text("--tag")) {
    query.add("c.id IN (SELECT client_id FROM client_tags WHERE tag_key = :tag)",
              {{":tag", fold(clean_line(*tag))}});
  }
}

// Of the clients that are listed: by zones, and by who answers for them.
void note_sums(Context& context, ListQuery query) {
  query.columns = "zone,owner,correction_at";
  query.limit.reset();
  struct Sum {
    std::int64_t red = 0, yellow = 0, bare = 0;
  };
  Sum whole;
  std::map<std::string, Sum> by_owner;
  const Table table = select_table(context.db(), kClientZones, query);
  for (auto reader = table.read(); !reader.done();) {
    const auto zone = std::get<std::string_view>(reader.next());
    const auto owner = reader.next();
    const bool bare = std::holds_alternative<std::monostate>(reader.next());
    const auto* name = std::get_if<std::string_view>(&owner);
    for (Sum* sum : {&whole, &by_owner[name == nullptr ? "" : std::string(*name)]}) {
      sum->red += zone == kZones[0] ? 1 : 0;
      sum->yellow += zone == kZones[1] ? 1 : 0;
      sum->bare += zone == kZones[0] && bare ? 1 : 0;
    }
  }
  context.note(msg("red {red}, nothing planned for {bare} of them; yellow {yellow}",
                   {{"red", whole.red}, {"bare", whole.bare}, {"yellow", whole.yellow}}));
  if (by_owner.size() < 2) return;
  for (const auto& [name, sum] : by_owner) {
    context.note(msg("  {owner}: red {red}, yellow {yellow}",
                     {{"owner", name.empty() ? context.words().say(msg("nobody's")) : name},
                      {"red", sum.red},
                      {"yellow", sum.yellow}}));
  }
}

// The red ones whom the query lists.
std::set<std::int64_t> red_of(Context& context, ListQuery query, const ZoneOptions& options,
                              std::int64_t points) {
  const auto clients = find_client_zones(context.db(), options, context.settings());
  query.columns = "id,zone";
  query.limit.reset();
  for (Bind& bind : query.binds) {
    if (bind.name == ":rows") bind.value = zones_json(clients, points);
  }
  std::set<std::int64_t> red;
  const Table table = select_table(context.db(), kClientZones, query);
  for (auto reader = table.read(); !reader.done();) {
    const auto id = std::get<std::int64_t>(reader.next());
    if (std::get<std::string_view>(reader.next()) == kZones[0]) red.insert(id);
  }
  return red;
}

// What has become of those who were red in the period before. Silence is left out of both: when
// the last touch was is known for today alone.
void note_before(Context& context, const ListQuery& query, const ZoneOptions& now,
                 std::int64_t points) {
  ZoneOptions before = now;
  before.ends = now.begins;
  before.begins = now.begins - (now.ends - now.begins);
  before.silence = false;
  ZoneOptions same = now;
  same.silence = false;
  const auto were = red_of(context, query, before, points);
  const auto are = red_of(context, query, same, points);
  const auto left = std::ranges::count_if(were, [&](std::int64_t id) { return !are.contains(id); });
  context.note(msg("in the period before: red {were}, {left} of them are not red any more",
                   {{"were", std::ssize(were)}, {"left", left}}));
}

void report_clients(Context& context, const Parsed& parsed) {
  const ZoneOptions options = options_of(context, parsed);
  const std::int64_t points = context.settings().number("report.red-points");
  ListQuery query = context.list_query(kClientZones);
  filter(context, parsed, query);
  std::vector<ClientZone> clients = find_client_zones(context.db(), options, context.settings());
  if (parsed.flag("--all")) clients = with_green(context.db(), std::move(clients));
  query.binds.push_back({":rows", zones_json(clients, points)});
  query.binds.push_back({":now", to_text(context.now())});
  const auto day = [&](Instant at) {
    return say_day(std::chrono::floor<std::chrono::days>(context.zone().to_local(at)));
  };
  if (!context.globals().quiet) {
    context.note(msg("{from} — {to}", {{"from", day(options.begins)},
                                       {"to", day(options.ends - std::chrono::seconds(1))}}));
  }
  context.print(select_table(context.db(), kClientZones, query), msg("nobody is in trouble"));
  if (context.style().format != Format::Text || context.globals().quiet) return;
  note_sums(context, query);
  note_before(context, query, options, points);
}

}  // namespace

const Command kReportClients = {.words = "report clients",
                                .purpose = N_("clients with whom it goes wrong, and what is done"),
                                .options = kOptions,
                                .examples = kExamples,
                                .run = report_clients,
                                .lists = true};

}  // namespace ruka
