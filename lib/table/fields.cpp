// A list's fields by their names, as columns and as an order.
#include "lib/table/fields.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/table/where.hpp"

namespace ruka {

namespace {

std::vector<std::string> names_of(const ListSpec& list) {
  std::vector<std::string> names;
  for (const FieldSpec& field : list.fields) names.emplace_back(field.name);
  return names;
}

// What the fields are called in the letters of a name: in Russian ones by their titles.
std::vector<std::string> spellings_of(const ListSpec& list, std::string_view name) {
  if (std::ranges::all_of(name, [](char c) { return (c & '\x80') == 0; })) return names_of(list);
  std::vector<std::string> all;
  const Words russian(Lang::Russian);
  for (const FieldSpec& field : list.fields) all.push_back(russian.say(field.title));
  return all;
}

}  // namespace

void unknown_field(std::string_view name, const ListSpec& list) {
  const auto names = spellings_of(list, name);
  std::vector<std::string> keys;
  for (const std::string& one : names) keys.push_back(fold(one));
  const auto nearest = std::ranges::find(keys, nearest_word(fold(name), keys));
  const std::string near =
      nearest == keys.end() ? "" : names[static_cast<std::size_t>(nearest - keys.begin())];
  Message hint =
      near.empty()
          ? msg("the fields are: {fields}", {{"fields", fmt::format("{}", fmt::join(names, ", "))}})
          : msg("did you mean “{near}”? the fields are: {fields}",
                {{"near", near}, {"fields", fmt::format("{}", fmt::join(names, ", "))}});
  throw Error(ErrorKind::Usage, msg("there is no field “{name}”", {{"name", terminal_safe(name)}}),
              std::move(hint));
}

const FieldSpec* find_field(std::string_view name, const ListSpec& list) {
  const auto called =
      std::ranges::find_if(list.fields, [&](const FieldSpec& field) { return field.name == name; });
  if (called != list.fields.end()) return &*called;
  const std::string key = fold(name);
  const Words russian(Lang::Russian);
  const auto titled = std::ranges::find_if(list.fields, [&](const FieldSpec& field) {
    return fold(field.title) == key || fold(russian.say(field.title)) == key;
  });
  return titled == list.fields.end() ? nullptr : &*titled;
}

// What is equal comes in the list's own order; behind a date or a number, where little is equal, by
// the record's number in the same direction: so the key's index alone gives the order.
std::string compile_sort(std::string_view text, const ListSpec& list, const char* order) {
  std::string sql;
  if (order == nullptr) order = list.order;
  std::string ties = order;
  for (std::string_view name : split(text, ',')) {
    name = trim(name);
    const bool down = name.starts_with('-');
    if (down) name.remove_prefix(1);
    const FieldSpec* found = find_field(name, list);
    if (found == nullptr) unknown_field(name, list);
    const char* key = *found->key_sql != '\0' ? found->key_sql : found->sql;
    sql += fmt::format("{}{}, ", key, down ? " DESC" : "");
    const bool texts = found->type == Type::Text || found->type == Type::Code ||
                       found->type == Type::List || found->type == Type::Flag;
    const FieldSpec& first = list.fields.front();
    const bool by_number = !texts && first.type == Type::Id;
    ties = by_number ? std::string(first.sql) + (down ? " DESC" : "") : order;
  }
  return sql + ties;
}

std::vector<const FieldSpec*> choose_fields(std::string_view names, const ListSpec& list) {
  std::vector<const FieldSpec*> chosen;
  if (names == kAllFields) names = {};
  for (std::string_view name : split(names, ',')) {
    name = trim(name);
    if (name.empty()) continue;
    const FieldSpec* found = find_field(name, list);
    if (found == nullptr) unknown_field(name, list);
    chosen.push_back(found);
  }
  if (chosen.empty()) {
    for (const FieldSpec& field : list.fields) chosen.push_back(&field);
  }
  return chosen;
}

Column column_of(const FieldSpec& field) {
  const char* context = *field.codes.context == '\0' ? field.context : field.codes.context;
  return {field.name, field.title, field.type, context, field.weight};
}

}  // namespace ruka
