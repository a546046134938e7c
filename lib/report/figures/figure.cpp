#include "lib/report/figures/figure.hpp"

#include <map>
#include <stdexcept>

#include "lib/desk/bind.hpp"

namespace ruka {

namespace {

using Values = std::map<std::string_view, Cell>;

std::string_view section_of(const Figure& figure) {
  const std::string_view name = figure.name;
  return name.substr(0, name.find('.'));
}

// A name with a dot is one figure, one without is its whole section.
std::vector<const Figure*> chosen_figures(std::span<const char* const> names) {
  std::vector<const Figure*> chosen;
  for (const std::string_view name : names) {
    const std::size_t before = chosen.size();
    for (const Figure& figure : figures()) {
      if (figure.name == name || section_of(figure) == name) chosen.push_back(&figure);
    }
    if (chosen.size() == before) throw std::logic_error(fmt::format("no figure {}", name));
  }
  return chosen;
}

std::string name_in_section(const Figure& figure) {
  return std::string(figure.name).substr(section_of(figure).size() + 1);
}

std::string value_sql(const std::vector<const Figure*>& of_one) {
  std::string values;
  for (const Figure* figure : of_one) {
    values += (values.empty() ? "" : ", ") + std::string(figure->value);
  }
  return fmt::format("SELECT {} FROM {}", values, of_one.front()->of);
}

Cell cell_of(const Statement& row, int column, Type type) {
  if (row.null(column)) return {};
  if (type == Type::Code) return std::string(row.blob(column));
  return row.integer(column);
}

Values ask_values(Database& db, const std::vector<const Figure*>& chosen,
                  const std::vector<Bind>& binds) {
  Values values;
  for (const Figure* first : chosen) {
    if (*first->of == '\0' || values.contains(first->name)) continue;
    std::vector<const Figure*> of_one;
    for (const Figure* other : chosen) {
      if (std::string_view(other->of) == first->of) of_one.push_back(other);
    }
    Statement row(db, value_sql(of_one));
    bind_values(row, binds);
    row.step();
    int column = 0;
    for (const Figure* one : of_one) {
      values[one->name] = cell_of(row, column, one->type);
      ++column;
    }
  }
  return values;
}

ListSpec list_of(const Figure& figure) {
  ListSpec list = *figure.list;
  if (*figure.order != '\0') list.order = figure.order;
  return list;
}

ListQuery query_of(const Figure& figure) {
  ListQuery query;
  query.columns = figure.columns;
  query.may_lack = true;
  if (*figure.rows != '\0') query.add(figure.rows);
  return query;
}

Table ask_rows(Database& db, const Figure& figure, const std::vector<Bind>& binds) {
  ListQuery query = query_of(figure);
  query.binds = binds;
  return select_table(db, list_of(figure), query);
}

// One section while it is gathered; its named tables come behind its numbers.
struct Section {
  std::string_view name;
  Record record;
  std::vector<std::pair<const Figure*, Table>> behind;

  void add_to(Record& report) {
    if (name.empty()) return;
    for (auto& [figure, table] : behind) {
      record.add(figure->rows_name, figure->rows_title, std::move(table));
    }
    report.add(name, section_title(name), std::move(record));
  }
};

void add_figure(Database& db, const Figure& figure, const Values& values,
                const std::vector<Bind>& binds, Section& section) {
  Table rows;
  if (*figure.columns != '\0') rows = ask_rows(db, figure, binds);
  const bool counted = *figure.of == '\0';
  if (counted && *figure.rows_name == '\0') {
    section.record.add(name_in_section(figure), figure.title, std::move(rows));
    return;
  }
  section.record.add(
      {name_in_section(figure), figure.title, figure.type, figure.context},
      counted ? Cell(static_cast<std::int64_t>(rows.rows())) : values.at(figure.name));
  if (*figure.rows_name != '\0') section.behind.emplace_back(&figure, std::move(rows));
}

}  // namespace

std::vector<Bind> figure_binds(const Period& period, const PhraseContext& phrases,
                               const Settings& settings) {
  const Zone& zone = phrases.zone;
  const WorkCalendar& calendar = phrases.calendar;
  const Day last = period.to;
  // Of a period that is over: at its end, when its last day's terms have passed too.
  const bool over = phrases.now >= period.ends(zone) - std::chrono::seconds(1);
  const std::chrono::year_month_day date(last);
  const Day month(date.year() / date.month() / 1);
  const Day next = calendar.add_working_days(last, 1);
  // A norm a day is the more for several: for those that work, as far as they have come.
  const Day counted = std::min(last, phrases.today());
  const std::int64_t days = period.from == last ? 1
                                                : calendar.working_days_between(
                                                      period.from - std::chrono::days(1), counted);
  return {
      {":begins", to_text(period.begins(zone))},
      {":ends", to_text(period.ends(zone))},
      {":judged", to_text(over ? period.ends(zone) : phrases.now)},
      {":last_over", to_text(over ? last : std::min(last, phrases.today() - std::chrono::days(1)))},
      {":next_ends", to_text(Period{next, next}.ends(zone))},
      {":month_begins", to_text(Period{month, last}.begins(zone))},
      {":return_since",
       to_text(period.ends(zone) - std::chrono::days(settings.number("calls.return-days")))},
      {":norm_min", days * settings.number("calls.norm-min")},
      {":norm_max", days * settings.number("calls.norm-max")}};
}

std::vector<FigureValue> figure_values(Database& db, std::span<const char* const> names,
                                       const std::vector<Bind>& binds) {
  const std::vector<const Figure*> chosen = chosen_figures(names);
  const Values values = ask_values(db, chosen, binds);
  std::vector<FigureValue> found;
  for (const Figure* figure : chosen) {
    if (*figure->of != '\0') {
      found.push_back({figure, values.at(figure->name)});
      continue;
    }
    const Table sums = ask_rows(db, *figure, binds);
    for (auto row = sums.read(); !row.done();) {
      const Table::View cell = row.next();
      const auto* money = std::get_if<Table::MoneyView>(&cell);
      if (money == nullptr) throw std::logic_error(fmt::format("{} is no sum", figure->name));
      found.push_back({figure, Money{money->minor, std::string(money->currency)}});
    }
  }
  return found;
}

void add_figures(Database& db, std::span<const char* const> names, const std::vector<Bind>& binds,
                 Record& report) {
  const std::vector<const Figure*> chosen = chosen_figures(names);
  const Values values = ask_values(db, chosen, binds);
  Section section;
  for (const Figure* figure : chosen) {
    if (section_of(*figure) != section.name) {
      section.add_to(report);
      section = {.name = section_of(*figure), .record = {}, .behind = {}};
    }
    add_figure(db, *figure, values, binds, section);
  }
  section.add_to(report);
}

std::int64_t count_entered_later(Database& db, const Period& period, Instant now,
                                 const Zone& zone) {
  constexpr const char* kEntered[] = {"entered"};
  const std::vector<Bind> binds = {{":since", to_text(period.begins(zone))},
                                   {":begins", to_text(period.ends(zone))},
                                   {":ends", to_text(now + std::chrono::seconds(1))}};
  std::int64_t entries = 0;
  for (const Figure* figure : chosen_figures(kEntered)) {
    const ListSpec list = list_of(*figure);
    ListQuery query;
    query.columns = "id";
    query.add(figure->rows);
    const char* moment = *figure->moment != '\0' ? figure->moment : list.moment;
    query.add(fmt::format("+{} >= :since", moment));
    Statement row(db, "SELECT COUNT(*) FROM (" + list_sql(list, query) + ")");
    bind_values(row, binds);
    row.step();
    entries += row.integer(0);
  }
  return entries;
}

std::vector<std::string> figure_sql(const Figure& figure) {
  std::vector<std::string> statements;
  if (*figure.of != '\0') statements.push_back(value_sql({&figure}));
  if (figure.list != nullptr) {
    statements.push_back(list_sql(list_of(figure), query_of(figure)));
  }
  return statements;
}

}  // namespace ruka
