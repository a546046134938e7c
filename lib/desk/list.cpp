#include "lib/desk/list.hpp"

#include "lib/base/error.hpp"
#include "lib/desk/bind.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

std::string select_sql(const ListSpec& list, const std::vector<const FieldSpec*>& fields) {
  std::string sql = "SELECT ";
  for (const FieldSpec* field : fields) {
    if (sql.size() > 7) sql += ", ";
    sql += field->sql;
    if (field->type == Type::Money) {
      sql += *field->currency_sql == '\0' ? ", 'RUB'" : std::string(", ") + field->currency_sql;
    }
  }
  return sql + " FROM " + list.from;
}

Statement prepared(Database& db, const ListSpec& list, const ListQuery& query,
                   ListPlan plan = ListPlan::Ordered) {
  Statement rows(db, list_sql(list, query, plan));
  for (const Condition& condition : query.conditions) bind_values(rows, condition.binds);
  bind_values(rows, query.binds);
  return rows;
}

// Reads one row; `column` runs ahead of the fields where money brings its currency.
void add_cells(Table& table, const Statement& row, const std::vector<const FieldSpec*>& fields) {
  int column = 0;
  for (const FieldSpec* field : fields) {
    const int at = column++;
    if (field->type == Type::Money) ++column;
    if (row.null(at)) {
      table.add_null();
      continue;
    }
    switch (field->type) {
      case Type::Birthday:
      case Type::Text: table.add_text(row.view(at)); break;
      case Type::Code: table.add_text(row.blob(at)); break;  // a code is nobody's name
      case Type::Id:
      case Type::Number:
      case Type::Percent:
      case Type::Span: table.add_number(row.integer(at)); break;
      case Type::Money: table.add_money(row.integer(at), row.view(at + 1)); break;
      case Type::Instant: table.add_instant(row.instant(at)); break;
      case Type::Day: table.add_day(row.day(at)); break;
      case Type::Flag: table.add_flag(row.integer(at) != 0); break;
      case Type::List:
      case Type::Json: table.add_json(row.view(at)); break;
    }
  }
}

std::vector<Column> columns_of(const std::vector<const FieldSpec*>& fields,
                               const ListQuery& query) {
  std::vector<Column> columns;
  for (const FieldSpec* field : fields) {
    columns.push_back(column_of(*field));
    // What a person asks for by name is shown.
    if (!query.columns.empty() && (!query.may_lack || columns.back().weight == 0)) {
      columns.back().weight = 100;
    }
  }
  return columns;
}

// A search gathers all it finds before the first row: a walk along the order would be given up, and
// the search made twice.
bool is_search(const ListQuery& query) {
  return std::ranges::any_of(query.conditions, [](const Condition& condition) {
    return condition.sql.find(" MATCH ") != std::string::npos;
  });
}

// All the rows; nothing where one of them took more than the effort.
std::optional<Table> gathered(Statement rows, std::vector<Column> columns,
                              const std::vector<const FieldSpec*>& fields, int effort) {
  Table table(std::move(columns));
  for (;;) {
    const auto row = rows.step_within(effort);
    if (!row) return std::nullopt;
    if (!*row) return table;
    add_cells(table, rows, fields);
  }
}

Cell owned(const Table::View& view) {
  struct Owner {
    Cell operator()(std::monostate) const { return {}; }
    Cell operator()(std::string_view text) const { return std::string(text); }
    Cell operator()(std::int64_t value) const { return value; }
    Cell operator()(bool value) const { return value; }
    Cell operator()(const Table::MoneyView& money) const {
      return Money{money.minor, std::string(money.currency)};
    }
    Cell operator()(Instant at) const { return at; }
    Cell operator()(Day day) const { return day; }
    Cell operator()(const Table::JsonView& json) const { return texts_of_json(json.text); }
  };
  return std::visit(Owner{}, view);
}

}  // namespace

std::vector<Bind> list_binds(const ListSpec& list, const Moment& moment) {
  std::vector<Bind> binds = {{":now", to_text(moment.now)}, {":today", to_text(moment.today())}};
  if (list.binds != nullptr) {
    for (Bind& bind : list.binds(moment)) binds.push_back(std::move(bind));
  }
  return binds;
}

const Scope* find_scope(const ListSpec& list, std::string_view name) {
  for (const Scope& scope : list.scopes) {
    if (name == scope.name) return &scope;
  }
  return nullptr;
}

void add_scope(ListQuery& query, const Scope& scope) {
  if (*scope.where != '\0') query.add(scope.where);
  if (*scope.order != '\0') query.order = scope.order;
}

ListQuery query_of(const ListSpec& list, std::string_view scope, const Moment& moment) {
  ListQuery query;
  if (const Scope* found = find_scope(list, scope)) add_scope(query, *found);
  query.binds = list_binds(list, moment);
  return query;
}

namespace {

// The field of time that is meant, and whether it is a day of the office.
std::pair<const char*, bool> time_field(const ListSpec& list, const Scope* scope) {
  if (scope != nullptr && *scope->moment != '\0') return {scope->moment, false};
  return *list.day == '\0' ? std::pair(list.moment, false) : std::pair(list.day, true);
}

// A time that is asked for leaves few rows, as a rule: SQLite (3.46 for one) would else walk all
// of them by number for the first twenty.
void add_compared(ListQuery& query, const char* field, const char* sign, const char* bind,
                  std::string value) {
  query.add(fmt::format("unlikely({} {} {})", field, sign, bind), {{bind, std::move(value)}});
}

}  // namespace

void add_period(ListQuery& query, const ListSpec& list, const Scope* scope, const Period& period,
                const Zone& zone) {
  const auto [field, day] = time_field(list, scope);
  if (day) {
    add_compared(query, field, ">=", ":from", to_text(period.from));
    add_compared(query, field, "<=", ":to", to_text(period.to));
  } else {
    query.add(fmt::format("{0} >= :from AND {0} < :to", field),
              {{":from", to_text(period.begins(zone))}, {":to", to_text(period.ends(zone))}});
  }
}

void add_since(ListQuery& query, const ListSpec& list, const Scope* scope, const When& since,
               const Zone& zone) {
  const auto [field, day] = time_field(list, scope);
  const Instant from = since.at ? *since.at : Period{since.on, since.on}.begins(zone);
  add_compared(query, field, ">=", ":since", day ? to_text(since.on) : to_text(from));
}

void add_until(ListQuery& query, const ListSpec& list, const Scope* scope, const When& until,
               const Zone& zone) {
  const auto [field, day] = time_field(list, scope);
  add_compared(query, field, "<=", ":until",
               day ? to_text(until.on) : to_text(until.deadline(zone)));
}

void add_client(ListQuery& query, const ListSpec& list, std::int64_t client) {
  query.add(fmt::format("{} = :client", list.client), {{":client", client}});
}

Condition words_condition(std::string_view text, std::string_view table, std::string_view id) {
  const std::string match = match_typed_words(text);
  if (match.empty()) return {"0", {}};
  return {fmt::format("{} IN ({})", id, found_sql(table, "search_words", "spelled(:text)")),
          {{":text", match}}};
}

std::string list_sql(const ListSpec& list, const ListQuery& query, ListPlan plan) {
  std::string sql = select_sql(list, choose_fields(query.columns, list));
  std::string_view joint = " WHERE ";
  for (const Condition& condition : query.conditions) {
    sql += joint;
    sql += "(" + condition.sql + ")";
    joint = " AND ";
  }
  sql += plan == ListPlan::Sorted ? " ORDER BY +" : " ORDER BY ";  // + bars the order's index
  const char* order = *query.order == '\0' ? list.order : query.order;
  sql += query.sort.empty() ? order : compile_sort(query.sort, list, order);
  if (query.limit) sql += " LIMIT " + std::to_string(*query.limit);
  return sql;
}

Table select_table(Database& db, const ListSpec& list, const ListQuery& query) {
  const auto fields = choose_fields(query.columns, list);
  // Where what the conditions ask for is rare or absent, its order's index is the long way: a walk
  // through the whole table, row by row. SQLite cannot know that beforehand.
  constexpr int kDesert = 5'000;          // instructions without a row: some 1,000 rows passed over
  constexpr int kWholeTable = 2'000'000;  // some 200,000 rows
  if (!query.conditions.empty()) {
    for (const auto& [plan, effort] :
         {std::pair(ListPlan::Ordered, kDesert), {ListPlan::Sorted, kWholeTable}}) {
      if (plan == ListPlan::Ordered && is_search(query)) continue;
      auto table =
          gathered(prepared(db, list, query, plan), columns_of(fields, query), fields, effort);
      if (table) return std::move(*table);
    }
  }
  Statement rows = prepared(db, list, query);
  Table table(columns_of(fields, query));
  while (rows.step()) add_cells(table, rows, fields);
  return table;
}

Record find_record(Database& db, const ListSpec& list, std::int64_t id, const Moment& moment,
                   std::string columns) {
  ListQuery query;
  query.columns = std::move(columns);
  query.binds = list_binds(list, moment);
  query.add(fmt::format("{} = :id", list.id), {{":id", id}});
  return select_record(db, list, query, msg(list.missing, {{"id", id}}));
}

Record select_record(Database& db, const ListSpec& list, const ListQuery& query, Message missing) {
  const Table table = select_table(db, list, query);
  if (table.empty()) throw Error(ErrorKind::NotFound, std::move(missing));
  Record record;
  auto reader = table.read();
  for (const Column& column : table.columns()) record.add(column, owned(reader.next()));
  return record;
}

}  // namespace ruka
