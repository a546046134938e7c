#include "lib/report/client/zone_sums.hpp"

#include <map>

namespace ruka {

namespace {

constexpr std::string_view kRed = kZones[0];
constexpr std::string_view kYellow = kZones[1];

using Owners = std::map<std::string, ZoneSum>;

void count(const ZoneMove& one, ZoneSum& sum) {
  sum.red += one.zone == kRed ? 1 : 0;
  sum.yellow += one.zone == kYellow ? 1 : 0;
  sum.red_before += one.was == kRed ? 1 : 0;
  sum.yellow_before += one.was == kYellow ? 1 : 0;
}

void count_bare(Database& db, ListQuery query, ZoneSum& whole, Owners& owners) {
  query.columns = "owner";
  query.conditions.push_back(red_without_plan());
  const Table table = select_table(db, kZonesByClient, query);
  for (Rows rows(table); rows.next();) {
    ++whole.bare;
    ++owners[rows.text("owner")].bare;
  }
}

Table owners_table(const std::vector<ZoneSum>& owners) {
  Table table({{"owner", N_("Owner"), Type::Text},
               {"red", N_("Red"), Type::Number},
               {"bare", N_("Nothing planned"), Type::Number},
               {"yellow", N_("Yellow"), Type::Number},
               {"red_before", N_("Red before"), Type::Number},
               {"yellow_before", N_("Yellow before"), Type::Number}});
  for (const ZoneSum& one : owners) {
    one.owner.empty() ? table.add_null() : table.add_text(one.owner);
    for (const auto value : {one.red, one.bare, one.yellow, one.red_before, one.yellow_before}) {
      table.add_number(value);
    }
  }
  return table;
}

Table moves_table(const std::vector<ZoneMove>& moves) {
  Table table({{"was", N_("Zone before"), Type::Code, "report.zone"},
               {"zone", N_("Zone"), Type::Code, "report.zone"},
               {"id", N_("No."), Type::Id},
               {"client", N_("Client"), Type::Text},
               {"owner", N_("Owner"), Type::Text}});
  for (const ZoneMove& one : moves) {
    table.add_text(one.was);
    table.add_text(one.zone);
    table.add_number(one.client);
    table.add_text(one.name);
    one.owner.empty() ? table.add_null() : table.add_text(one.owner);
  }
  return table;
}

}  // namespace

ZoneSums sum_zones(Database& db, ListQuery query, std::string_view zone) {
  query.columns = "id,client,owner,was,zone";
  query.sort.clear();
  query.limit.reset();
  ZoneSums sums;
  Owners owners;
  const Table table = select_table(db, kZonesByClient, query);
  const auto other = [&](const std::string& one) { return !zone.empty() && one != zone; };
  for (Rows rows(table); rows.next();) {
    ZoneMove one{rows.number("id"), rows.text("client"), rows.text("owner"), rows.text("was"),
                 rows.text("zone")};
    if (other(one.zone) && other(one.was)) continue;
    ZoneMove counted = one;
    if (other(one.zone)) counted.zone.clear();
    if (other(one.was)) counted.was.clear();
    count(counted, sums.whole);
    count(counted, owners[one.owner]);
    if (one.zone != one.was) sums.moves.push_back(std::move(one));
  }
  if (zone.empty() || zone == kRed) count_bare(db, std::move(query), sums.whole, owners);
  if (owners.size() < 2) return sums;
  for (auto& [name, sum] : owners) {
    sum.owner = name;
    sums.owners.push_back(sum);
  }
  return sums;
}

Record zones_record(const ZoneSums& sums, Table clients, Period period) {
  Record record;
  record
      .headed(msg("Clients in trouble: {from} — {to}",
                  {{"from", say_day(period.from)}, {"to", say_day(period.to)}}))
      .add({"red", N_("Red"), Type::Number}, sums.whole.red)
      .add({"bare", N_("Red with nothing planned"), Type::Number}, sums.whole.bare)
      .add({"yellow", N_("Yellow"), Type::Number}, sums.whole.yellow)
      .add({"red_before", N_("Red in the period before"), Type::Number}, sums.whole.red_before)
      .add({"yellow_before", N_("Yellow in the period before"), Type::Number},
           sums.whole.yellow_before)
      .add("owners", N_("By owner"), owners_table(sums.owners))
      .add("moves", N_("Who came into a zone and who left it"), moves_table(sums.moves))
      .add("clients", N_("Clients"), std::move(clients));
  return record;
}

}  // namespace ruka
