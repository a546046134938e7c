#pragma once
// A list's fields, declared once: columns, --sort, --where, --columns and JSON names come from
// here.
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "lib/i18n/words.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase.hpp"

namespace ruka {

/// One field of a list. Literals only; titles are marked with N_.
struct FieldSpec {
  const char* name;   ///< machine name: an interface, it only grows
  const char* title;  ///< catalogue id
  Type type;
  const char*
      sql;  ///< the expression in the list's FROM; Money: minor units (RUB or `currency_sql`)
  int weight = 50;           ///< see Column
  const char* context = "";  ///< Code, List of codes: the catalogue context; kPhone
  std::span<const std::string_view> words =
      {};  ///< Code, List of codes: those allowed, for --where
  const char* key_sql =
      "";  ///< Text: its folded column; = < > ~ and --sort use it, values are folded
  const char* member_sql = "";  ///< List: a subquery of its folded values; `=` and `in` look there
  /// Text: a condition with :pieces that an index answers for `~` (a folded value of three or more
  /// characters); the exact test on key_sql is added.
  const char* piece_sql = "";
  const char* currency_sql = "";  ///< Money: the currency's expression; empty is RUB
};

/// A list: what SELECTs it.
struct ListSpec {
  const char* from;  ///< "clients c LEFT JOIN staff s ON s.id = c.owner_id"
  std::span<const FieldSpec> fields;
  const char* order;  ///< the default ORDER BY, ending in a unique column
};

/// A value bound to a named parameter of a condition.
struct Bind {
  std::string name;  ///< with the colon: ":client"
  std::variant<std::monostate, std::int64_t, std::string> value;
  bool operator==(const Bind&) const = default;
};

/// A condition in SQL with its values; user text is only ever in `binds`.
struct Condition {
  std::string sql;
  std::vector<Bind> binds;
  bool operator==(const Condition&) const = default;
};

/// Compiles `city = Казань and not tag = vip and last_touch_at < -60d`: fields of the list, = != <
/// <= > >= ~ in (a, b), and or not, parentheses, quotes "..." '...' «...» for values of several
/// words. Codes are taken as codes or labels, dates as phrases, money and numbers as people write
/// them; an empty value "" is null. A day compared with an instant means the whole day.
/// Throws Error{Usage}: an unknown field lists the known ones; a bad value names the field's type.
Condition compile_where(std::string_view text, const ListSpec& list, const Words& words,
                        const PhraseContext& phrases);

/// "name,-last_touch_at" as an ORDER BY list over the fields (with the default order behind it).
/// Throws Error{Usage} for an unknown field.
std::string compile_sort(std::string_view text, const ListSpec& list);

/// The named fields in the named order; all of them where `names` is empty.
/// Throws Error{Usage} for an unknown name.
std::vector<const FieldSpec*> choose_fields(std::string_view names, const ListSpec& list);

Column column_of(const FieldSpec& field);

}  // namespace ruka
