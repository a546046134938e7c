#include "apps/ruka/list.hpp"

#include "apps/ruka/output.hpp"

#include "lib/base/text.hpp"
#include "lib/desk/called/value_meant.hpp"
#include "lib/desk/noun.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

bool is_given(const Parsed& parsed, std::string_view name) {
  return parsed.declares(name) && parsed.given(name);
}

bool is_dated(const Parsed& parsed) {
  return is_given(parsed, "--period") || is_given(parsed, "--since") || is_given(parsed, "--until");
}

// Of --status: that of the code, or the one of every code.
const Scope* scope_of_status(const ListSpec& list, std::string_view status) {
  const Scope* own = find_scope(list, fmt::format("status {}", status));
  return own == nullptr ? find_scope(list, "status") : own;
}

const Scope* chosen_scope(const Parsed& parsed, const ListSpec& list, std::string_view named) {
  if (!named.empty()) return find_scope(list, named);
  if (is_given(parsed, "--status")) return scope_of_status(list, *parsed.text("--status"));
  for (const Scope& scope : list.scopes) {
    const bool dated = std::string_view(scope.name) == "dated" && is_dated(parsed);
    if (dated || is_given(parsed, fmt::format("--{}", scope.name))) return &scope;
  }
  return list.scopes.empty() ? nullptr : &list.scopes.front();
}

// "--for" as :for.
std::string bind_of(const Option& option) {
  std::string name = option.name;
  name.erase(0, name.find_first_not_of('-'));
  std::ranges::replace(name, '-', '_');
  return ":" + name;
}

std::int64_t record_meant(Context& context, const char* code, const std::string& who) {
  const Noun* noun = find_noun(code);
  return noun == nullptr || noun->find == nullptr ? context.id_of(who)
                                                  : noun->find(context.db(), who);
}

// FTS5 takes no empty expression; an empty phrase finds nothing.
std::string expression(std::string match) { return match.empty() ? "\"\"" : std::move(match); }

// A text as it is folded, and what finds it by the indexes: its words in any form, its pieces.
std::vector<Bind> text_binds(const std::string& name, const std::string& text) {
  const std::string folded = fold(clean_line(text));
  return {{name, folded},
          {name + "_words", expression(match_typed_words(text))},
          {name + "_pieces", expression(match_pieces(folded))}};
}

void add_filter(Context& context, const Parsed& parsed, const ListSpec& list, const Option& option,
                ListQuery& query) {
  const std::string where = option.where;
  if (option.takes == Takes::Nothing) return query.add(where);
  const std::string value = *parsed.text(option.name);
  switch (option.takes.kind) {
    case Takes::Kind::Record:
      return query.add(where, {{bind_of(option), record_meant(context, option.takes.noun, value)}});
    case Takes::Kind::Count:
      return query.add(where, {{bind_of(option), *parsed.count(option.name)}});
    case Takes::Kind::Text:
      return query.add(where,
                       text_binds(bind_of(option), value_meant(context.db(), list, option, value)));
    default: return query.add(where, {{bind_of(option), value}});
  }
}

void add_time(Context& context, const Parsed& parsed, const ListSpec& list, const Scope* scope,
              ListQuery& query) {
  if (*list.moment == '\0' && *list.day == '\0') return;
  const Zone& zone = context.zone();
  if (is_given(parsed, "--period")) {
    add_period(query, list, scope, *context.period(parsed, "--period"), zone);
  }
  if (is_given(parsed, "--since")) {
    add_since(query, list, scope, *context.when(parsed, "--since", Yearless::Past), zone);
  }
  if (is_given(parsed, "--until")) {
    add_until(query, list, scope, *context.when(parsed, "--until", Yearless::ThisYear), zone);
  }
}

void add_text(const Parsed& parsed, const ListSpec& list, ListQuery& query) {
  if (!is_given(parsed, "TEXT")) return;
  const std::string text = *parsed.text("TEXT");
  if (list.text != nullptr) {
    query.conditions.push_back(list.text(text));
  } else if (*list.words != '\0') {
    query.conditions.push_back(words_condition(text, list.words, list.id));
  }
}

}  // namespace

void add_filters(Context& context, const Parsed& parsed, const ListSpec& list, ListQuery& query) {
  if (*list.client != '\0' && is_given(parsed, "--client")) {
    add_client(query, list, record_meant(context, "client", *parsed.text("--client")));
  }
  for (const Option& option : list.filters) {
    if (*option.where != '\0' && is_given(parsed, option.name)) {
      add_filter(context, parsed, list, option, query);
    }
  }
}

ListQuery asked_of(Context& context, const Parsed& parsed, const ListSpec& shown,
                   std::string_view named) {
  ListQuery query = context.list_query(shown);
  const ListSpec& list = shown.like == nullptr ? shown : *shown.like;
  const Scope* scope = chosen_scope(parsed, list, named);
  if (scope != nullptr) add_scope(query, *scope);
  if (is_given(parsed, "--status")) query.binds.push_back({":status", *parsed.text("--status")});
  add_filters(context, parsed, list, query);
  add_text(parsed, list, query);
  add_time(context, parsed, list, scope, query);
  return query;
}

namespace {

// A table for another program has the columns of the table for a person.
std::string table_columns(const Context& context, const ListSpec& list) {
  const Format format = chosen_format(context.globals());
  if (format != Format::Csv && format != Format::Tsv && format != Format::Xlsx) return {};
  std::string names;
  for (const FieldSpec& field : list.fields) {
    if (field.weight == 0 || field.type == Type::Json) continue;
    names += (names.empty() ? "" : ",") + std::string(field.name);
  }
  return names;
}

}  // namespace

void print_list(Context& context, const Parsed& parsed, const ListSpec& list,
                std::string_view scope) {
  ListQuery query = asked_of(context, parsed, list, scope);
  if (query.columns.empty()) query.columns = table_columns(context, list);
  context.print(select_table(context.db(), list, query), msg(list.empty));
}

void run_list(Context& context, const Parsed& parsed) {
  print_list(context, parsed, *parsed.command().options.list());
}

Record record_of(Context& context, const ListSpec& list, std::int64_t id) {
  return find_record(context.db(), list, id, context.moment());
}

}  // namespace ruka
