#include "lib/desk/called/value_meant.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/word_base.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/desk/noun.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/near_name.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

namespace {

struct Named {
  Called called;      // its name as it is stored
  std::string shown;  // as it may be shown
};

// The records of a noun that have the words of `value` in their name, in any case form; of one name
// the first.
std::vector<Named> called_so(Database& db, const Noun& noun, std::string_view value) {
  const std::string words = words_of_name(value);
  std::vector<Named> found;
  if (words.empty()) return found;
  const std::string_view table = noun.schema->tables.front().name;
  Statement rows(db, fmt::format("SELECT id, name FROM {} WHERE {} ORDER BY id LIMIT 1000", table,
                                 named_in_any_form(table, "id")));
  rows.bind(":words", words);
  while (rows.step()) {
    Named one{{rows.integer(0), std::string(rows.blob(1)), {}, {}}, rows.text(1)};
    const auto is_same = [&](const Named& other) { return other.called.name == one.called.name; };
    if (std::ranges::none_of(found, is_same)) found.push_back(std::move(one));
  }
  return found;
}

Called to_called(const Named& one) { return one.called; }

std::string name_of(Database& db, const Noun& noun, std::int64_t id) {
  Statement row(
      db, fmt::format("SELECT name FROM {} WHERE id = :id", noun.schema->tables.front().name));
  return row.bind(":id", id).step() ? std::string(row.blob(0)) : std::string();
}

// Of records that no command finds by their name.
std::string only_name(Database& db, const Noun& noun, const std::string& value) {
  std::vector<Named> found = called_so(db, noun, value);
  const MessageArg said("value", terminal_safe(value));
  prefer_meant(found, value, to_called);
  if (found.empty()) {
    throw Error(ErrorKind::NotFound, msg("nothing is called “{value}”", {said}),
                did_you_mean(near_called(db, noun.schema->tables.front().name, value),
                             msg("a part of the name is looked for by ~ instead of =")));
  }
  if (found.size() > 1) {
    std::vector<Called> shown;
    for (const Named& one : found) shown.push_back({one.called.id, one.shown, {}, {}});
    throw Error(ErrorKind::Ambiguous, msg("“{value}” fits several names", {said}), which_of(shown));
  }
  demand_name(found.front().called, value);
  return found.front().called.name;
}

std::string name_meant(Database& db, const Noun& noun, const std::string& value) {
  return noun.find == nullptr ? only_name(db, noun, value)
                              : name_of(db, noun, noun.find(db, value));
}

// Whether a record of the noun has exactly this name.
bool has_record(Database& db, const Noun& noun, const std::string& value) {
  const std::string key = fold(clean_line(value));
  return std::ranges::any_of(called_so(db, noun, value),
                             [&](const Named& one) { return fold(one.called.name) == key; });
}

// Whether each word of the value is a case form of a word of the name.
bool is_in_forms(std::string_view name, std::string_view value) {
  const std::string key = name_key(name);
  const std::string folded = fold(clean_line(value));
  const auto has_form = [&](std::string_view written) {
    return std::ranges::any_of(split(key, ' '),
                               [&](std::string_view word) { return is_form_of(written, word); });
  };
  return std::ranges::all_of(split(folded, ' '), has_form);
}

// With `~` a part is looked for: of a case form, the one name that it is a form of.
std::optional<std::string> name_of_form(Database& db, const Noun& noun, const std::string& value) {
  auto found = called_so(db, noun, value);
  std::erase_if(found, [&](const Named& one) { return !is_in_forms(one.called.name, value); });
  return found.size() == 1 ? std::optional(found.front().called.name) : std::nullopt;
}

// The value that is there, itself or by a case form of it; what nobody has stays as it is. One
// wrong letter would find nobody, and be taken for an answer.
std::string value_there(Database& db, const ListSpec& list, const FieldSpec& field,
                        std::string_view said, const std::string& value) {
  if (auto meant = meant_value(db, field.values_sql, value)) return std::move(*meant);
  const auto near = near_values(db, field.values_sql, value);
  const ListSpec& whole = list.like == nullptr ? list : *list.like;
  if (near.empty() || *whole.client == '\0') return value;
  throw Error(
      ErrorKind::NotFound,
      msg("no client has {option} “{value}”", {{"option", said}, {"value", terminal_safe(value)}}),
      did_you_mean(near, {}));
}

}  // namespace

std::optional<std::string> value_meant(Database& db, const ListSpec& list, const FieldSpec& field,
                                       std::string_view op, const std::string& value) {
  const auto codes = split(field.called, ' ');
  if (!codes.front().empty()) {
    const Noun& first = *find_noun(codes.front());
    if (op == "~") return name_of_form(db, first, value);
    // A task stands with its client's name or its lead's.
    const auto other = std::ranges::find_if(
        codes, [&](std::string_view code) { return has_record(db, *find_noun(code), value); });
    return other == codes.end() ? name_meant(db, first, value) : clean_line(value);
  }
  if (*field.values_sql == '\0' || op == "~") return std::nullopt;
  return value_there(db, list, field, field.name, value);
}

std::string value_meant(Database& db, const ListSpec& list, const Option& option,
                        const std::string& value) {
  const std::string_view name = std::string_view(option.name).substr(2);
  for (const FieldSpec& field : list.fields) {
    const bool own = field.name == name || field.name == fmt::format("{}s", name);
    if (own && *field.values_sql != '\0') {
      return value_there(db, list, field, option.name, value);
    }
  }
  return value;
}

}  // namespace ruka
