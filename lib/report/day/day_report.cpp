#include "lib/report/day/day_report.hpp"

#include <algorithm>
#include <tuple>

#include "lib/due/due.hpp"
#include "lib/report/figures/figure.hpp"

namespace ruka {

namespace {

constexpr const char* kFigures[] = {"calls",    "letters", "entered", "requests", "meetings",
                                    "promises", "tasks",   "leads",   "deals",    "orders"};

// A planned call stands where its window opens.
Instant begins_at(const DueItem& item) { return item.starts_at.value_or(item.due_at); }

// What the next working day already holds; days off on the way are counted to it.
std::vector<DueItem> plan_for(Database& db, Instant ends, Day plan_on, const Zone& zone,
                              const WorkCalendar& calendar, const Settings& settings) {
  const Instant until = zone.to_instant(LocalTime{plan_on + std::chrono::days(1)});
  std::vector<DueItem> items = list_due(db, {ends, zone, calendar}, settings, until);
  std::erase_if(items,
                [&](const DueItem& item) { return item.due_at < ends || item.due_at >= until; });
  std::sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) {
    return std::tuple(begins_at(a), std::tie(a.kind, a.id, a.stage)) <
           std::tuple(begins_at(b), std::tie(b.kind, b.id, b.stage));
  });
  return items;
}

Record plan_record(Day plan_on, const std::vector<DueItem>& plan, const Words* words) {
  Table items({{"kind", N_("What"), Type::Code, "record", 90},
               {"id", N_("No."), Type::Id},
               {"due_at", N_("When"), Type::Instant, "", 95},
               {"client", N_("Client"), Type::Text, "", 80},
               {"text", N_("Matter"), Type::Text, "", 100}});
  for (const DueItem& item : plan) {
    const bool coded = *item.source->code != '\0' && words != nullptr;
    items.add_text(item.kind);
    items.add_number(item.id);
    items.add_instant(begins_at(item));
    // A stage is of something that is no client.
    items.add_text(coded ? "" : item.client);
    items.add_text(coded ? words->label(item.source->code, item.text) + " · " + item.client
                         : item.text);
  }
  Record record;
  record.add({"on", N_("Date"), Type::Day}, plan_on).add("items", N_("Planned"), std::move(items));
  return record;
}

}  // namespace

Record day_report(Database& db, Day on, const PhraseContext& phrases, const Settings& settings,
                  const Words* words) {
  const Period day{on, on};
  const Day plan_on = phrases.calendar.add_working_days(on, 1);
  Record record;
  record.headed(msg("Report of the day: {day}", {{"day", say_long_day(on)}}))
      .add({"date", N_("Date"), Type::Day}, on);
  add_figures(db, kFigures, figure_binds(day, phrases, settings), record);
  record.add("plan", N_("Plan for the next working day"),
             plan_record(plan_on,
                         plan_for(db, day.ends(phrases.zone), plan_on, phrases.zone,
                                  phrases.calendar, settings),
                         words));
  return record;
}

}  // namespace ruka
