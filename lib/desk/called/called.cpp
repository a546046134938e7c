#include "lib/desk/called/called.hpp"

#include <algorithm>

#include "lib/base/city_key.hpp"
#include "lib/base/error.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/word_base.hpp"
#include "lib/desk/called/kin.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/near_name.hpp"
#include "lib/store/search/near_words.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

std::vector<std::string> spellings_of(std::string_view who) {
  const std::string folded = fold(clean_line(who));
  const std::string key = name_key(who);
  std::vector<std::string> spellings;
  for (const std::string& one : {folded, key, fold(other_layout(folded)), cyrillic_spelling(key)}) {
    const bool known = std::ranges::find(spellings, one) != spellings.end();
    if (!known && has_letter_or_digit(one)) spellings.push_back(one);
  }
  return spellings;
}

namespace {

// Whether it stands in the name, in any spelling of it, but only inside a word.
bool is_inside(const Called& found, std::string_view who) {
  bool inside = false;
  for (const std::string& spelling : spellings_of(who)) {
    for (const std::string& name : {found.name, found.found_by}) {
      if (begins_word(name, spelling)) return false;
      inside |= fold(name).find(spelling) != std::string::npos;
    }
  }
  return inside;
}

bool is_kin(const Called& found, std::string_view who) {
  const std::string names[] = {found.name, found.found_by};
  return std::ranges::any_of(
      spellings_of(who), [&](const std::string& spelling) { return is_only_kin(names, spelling); });
}

}  // namespace

void demand_name(const Called& found, std::string_view who) {
  const std::string names[] = {found.name, found.found_by};
  if (is_inside(found, who)) {
    throw Error(
        ErrorKind::Ambiguous,
        msg("“{who}” stands only inside a word of “{name}”",
            {{"who", terminal_safe(who)}, {"name", terminal_safe(found.name)}}),
        msg("write the word from its beginning, or give the number: {id}", {{"id", found.id}}));
  }
  const std::string& name = found.found_by.empty() ? found.name : found.found_by;
  const std::vector<MessageArg> args = {{"who", terminal_safe(who)}, {"name", terminal_safe(name)}};
  const Message number = msg("if that is who you mean, give the number: {id}", {{"id", found.id}});
  if (is_kin(found, who)) {
    throw Error(ErrorKind::Ambiguous,
                msg("“{who}” is only like the given name or patronymic in “{name}”", args), number);
  }
  if (is_slip(names, who)) {
    throw Error(ErrorKind::Ambiguous, msg("“{who}” is not quite “{name}”", args), number);
  }
}

bool may_be_meant(const Called& found, std::string_view who) {
  const std::string names[] = {found.name, found.found_by};
  return !is_kin(found, who) && !is_slip(names, who);
}

bool has_word(std::string_view name, std::string_view who) {
  return fmt::format(" {} ", name_key(name)).find(fmt::format(" {} ", name_key(who))) !=
         std::string::npos;
}

std::vector<std::string> near_called(Database& db, std::string_view table, std::string_view who) {
  const std::string near = match_near_words(db, name_key(who));
  if (near.empty()) return {};
  Statement rows(db, fmt::format("SELECT name FROM {} WHERE id IN ({} LIMIT 1000)", table,
                                 found_sql(table, "search_words", "'title : (' || :near || ')'")));
  rows.bind(":near", near);
  std::vector<std::string> names;
  while (rows.step()) names.push_back(rows.text(0));
  return near_names(who, names);
}

std::vector<std::string> near_values(Database& db, std::string_view known, std::string_view value) {
  const std::string key = fold(clean_line(value));
  Statement rows(db, known);
  std::vector<std::string> values;
  while (rows.step()) {
    if (rows.view(0) == key || rows.view(0) == city_key(key)) return {};
    values.push_back(rows.text(1));
  }
  return near_names(value, values);
}

namespace {

// The one that is equal, or all of which it is a case form.
std::vector<std::string> called_so(const std::vector<std::string>& all, std::string_view value) {
  const std::string key = city_key(value);
  std::vector<std::string> found;
  for (const std::string& one : all) {
    if (fold(one) == fold(clean_line(value)) || city_key(one) == key) return {one};
    if (are_forms_of(key, city_key(one))) found.push_back(one);
  }
  return found;
}

}  // namespace

std::vector<std::string> values_called(Database& db, std::string_view known,
                                       std::string_view value) {
  Statement rows(db, known);
  std::vector<std::string> all;
  while (rows.step()) all.push_back(rows.text(1));
  return called_so(all, value);
}

std::optional<std::string> meant_of(const std::vector<std::string>& all, std::string_view value) {
  std::vector<std::string> found = called_so(all, value);
  if (found.empty()) return std::nullopt;
  if (found.size() == 1) return std::move(found.front());
  throw Error(ErrorKind::Ambiguous,
              msg("“{value}” may be any of these: {values}",
                  {{"value", terminal_safe(value)},
                   {"values", terminal_safe(fmt::format("{}", fmt::join(found, ", ")))}}),
              msg("write it as it stands there"));
}

std::optional<std::string> meant_value(Database& db, std::string_view known,
                                       std::string_view value) {
  return meant_of(values_called(db, known, value), value);
}

Message which_of(std::span<const Called> found) {
  constexpr std::size_t kShown = 10;
  std::string names;
  for (const Called& one : found.first(std::min(found.size(), kShown))) {
    names += fmt::format("{}{} {}", names.empty() ? "" : ", ", one.id, one.name);
    if (!one.works_at.empty()) names += " (" + one.works_at + ")";
  }
  if (found.size() > kShown) names += ", …";
  return msg("give the number: {names}", {{"names", terminal_safe(names)}});
}

std::string named_in_any_form(std::string_view table, std::string_view id) {
  return fmt::format("{} IN ({})", id,
                     found_sql(table, "search_words", "'title : (' || spelled(:words) || ')'"));
}

std::string words_of_name(std::string_view text) {
  std::string words = match_typed_words(text);
  if (words.empty()) return words;
  const std::string folded = fold(text);
  const std::string russian = cyrillic_spelling(folded);
  if (russian != folded) words += fmt::format(" OR ({})", match_words(russian));
  return "(" + words + ")";
}

}  // namespace ruka
