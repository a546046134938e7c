#include "lib/report/period/period_report.hpp"

#include <algorithm>

namespace ruka {

namespace {

struct Part {
  const char* name;
  const char* title;
  std::vector<const char*> figures;
};

const std::vector<Part>& parts() {
  static const std::vector<Part> all = {
      {"sales",
       N_("Sales"),
       {"deals.won", "deals.won_amounts", "deals.lost", "deals.lost_amounts", "deals.open",
        "deals.open_amounts", "deals.new", "deals.new_amounts", "leads.new", "orders.new",
        "orders.delivered"}},
      {"calls",
       N_("Calls"),
       {"calls.in", "calls.norm_min", "calls.norm_max", "calls.out", "calls.missed",
        "calls.unreturned", "calls.minutes"}},
      {"requests",
       N_("Requests"),
       {"requests.received", "requests.answered", "requests.within_norm", "requests.overdue",
        "requests.open", "requests.complaints", "requests.untold", "requests.manager"}},
      {"meetings", N_("Meetings"), {"meetings.count", "meetings.held", "meetings.missed"}},
      {"promises", N_("Promises"), {"promises.kept", "promises.broken", "promises.overdue"}},
      {"tasks", N_("Tasks"), {"tasks.done", "tasks.overdue", "tasks.open"}},
  };
  return all;
}

constexpr const char* kTables[] = {"calls.unreturned", "entered", "requests.complaints",
                                   "deals.steps"};

std::string_view currency_of(const FigureValue& value) {
  const auto* money = std::get_if<Money>(&value.value);
  return money == nullptr ? std::string_view() : std::string_view(money->currency);
}

const FigureValue* find_same(const std::vector<FigureValue>& values, const FigureValue& wanted) {
  const auto found = std::ranges::find_if(values, [&](const FigureValue& value) {
    return value.figure == wanted.figure && currency_of(value) == currency_of(wanted);
  });
  return found == values.end() ? nullptr : &*found;
}

// Of one figure: each of its values in either period, once.
std::vector<FigureValue> values_of(std::string_view name, const PeriodFigures& now,
                                   const PeriodFigures& before) {
  std::vector<FigureValue> values;
  for (const PeriodFigures* side : {&now, &before}) {
    for (const FigureValue& value : side->values) {
      const bool wanted = value.figure->name == name;
      if (wanted && find_same(values, value) == nullptr) values.push_back(value);
    }
  }
  return values;
}

const char* title_in_period(std::string_view name) {
  const auto figure = std::ranges::find(
      figures(), name, [](const Figure& one) { return std::string_view(one.name); });
  return *figure->period_title == '\0' ? figure->title : figure->period_title;
}

Table table_of(const Part& part, const PeriodFigures& now, const PeriodFigures& before) {
  Table table(
      {{.name = "figure", .title = N_("Figure"), .type = Type::Code, .says = title_in_period},
       {"now", N_("In the period"), Type::Number},
       {"before", N_("In the one before"), Type::Number}});
  for (const char* name : part.figures) {
    for (const FigureValue& value : values_of(name, now, before)) {
      table.add_text(name);
      for (const PeriodFigures* side : {&now, &before}) {
        const FigureValue* own = find_same(side->values, value);
        own == nullptr ? table.add_null() : table.add(own->value);
      }
    }
  }
  return table;
}

// A table of a section of the figures' own record.
void add_rows(const PeriodFigures& now, const char* section, const char* table, const char* name,
              const char* title, Record& record) {
  const Record::Field* of = now.tables.find(section);
  if (of == nullptr) return;
  const Record::Field* rows = std::get<Record>(of->value).find(table);
  if (rows != nullptr) record.add(name, title, std::get<Table>(rows->value));
}

}  // namespace

PeriodFigures period_figures(Database& db, const Period& period, const PhraseContext& phrases,
                             const Settings& settings) {
  const std::vector<Bind> binds = figure_binds(period, phrases, settings);
  std::vector<const char*> names;
  for (const Part& part : parts()) {
    names.insert(names.end(), part.figures.begin(), part.figures.end());
  }
  PeriodFigures figures{period, figure_values(db, names, binds), {}};
  add_figures(db, kTables, binds, figures.tables);
  return figures;
}

Record period_record(Message heading, const PeriodFigures& now, const PeriodFigures& before) {
  Record record;
  record.headed(std::move(heading))
      .add({"from", N_("From"), Type::Day}, now.period.from)
      .add({"to", N_("To"), Type::Day}, now.period.to)
      .add({"before_from", N_("The one before began"), Type::Day}, before.period.from)
      .add({"before_to", N_("and ended"), Type::Day}, before.period.to);
  for (const Part& part : parts()) record.add(part.name, part.title, table_of(part, now, before));
  add_rows(now, "requests", "complaint_list", "complaints", N_("Complaints"), record);
  add_rows(now, "calls", "unreturned_list", "unreturned", N_("Missed calls not returned"), record);
  add_rows(now, "deals", "steps", "deals", N_("Steps of deals"), record);
  if (const Record::Field* entered = now.tables.find("entered")) {
    record.add("entered", section_title("entered"), std::get<Record>(entered->value));
  }
  return record;
}

}  // namespace ruka
