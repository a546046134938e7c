#pragma once
// A list's fields, declared once: columns, --sort, --where, --columns and JSON names come from
// here.
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "lib/i18n/words.hpp"
#include "lib/table/options.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// One field of a list. Literals only; titles are marked with N_.
struct FieldSpec {
  const char* name;   ///< machine name: an interface, it only grows
  const char* title;  ///< catalogue id
  Type type;
  const char*
      sql;  ///< the expression in the list's FROM; Money: minor units (RUB or `currency_sql`)
  int weight = 50;           ///< see Column
  const char* context = "";  ///< Text, List: kPhone, kCommandLine, kSentence
  Codes codes = {};          ///< Code, List of codes: those allowed, and their labels
  const char* key_sql =
      "";  ///< Text: its folded column; = < > ~ and --sort use it, values are folded
  const char* key_function = "";  ///< what makes the value a key, where folding is not enough
  const char* member_sql = "";  ///< List: a subquery of its folded values; `=` and `in` look there
  const char* currency_sql = "";  ///< Money: the currency's expression; empty is RUB
  /// Text, List of what acts by its name: the keys there are, as RUKA_VALUES gives them. A filter,
  /// in --where or by an option of the field's name, takes one's case form too, and one wrong
  /// letter is told from what nobody has.
  const char* values_sql = "";
  /// Text: the code of the noun whose name it is, so that a filter takes it in any form; of two,
  /// separated by a blank, the likelier first.
  const char* called = "";
};

// Each value of a column once, as its key `v` and its spelling, by the index that begins with the
// key.
#define RUKA_VALUES(table, key, spelling)                                           \
  "WITH RECURSIVE k (v) AS (SELECT MIN(" key ") FROM " table " WHERE " key          \
  " IS NOT NULL "                                                                   \
  "UNION ALL SELECT (SELECT MIN(" key ") FROM " table " WHERE " key                 \
  " > k.v) FROM k "                                                                 \
  "WHERE k.v IS NOT NULL) SELECT v, (SELECT " spelling " FROM " table " WHERE " key \
  " = k.v "                                                                         \
  "LIMIT 1) FROM k WHERE v IS NOT NULL"

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

/// A part of a list, and the order in which it is read.
struct Scope {
  const char* name;         ///< "open"; of the option --status: "status", or "status won"
  const char* where = "";   ///< "" for all
  const char* order = "";   ///< "" is the list's own
  const char* moment = "";  ///< of --period, --since and --until, where it is another one here
};

struct Moment;

/// A list: what SELECTs it, and what there is to ask of it.
struct ListSpec {
  const char* from;  ///< "clients c LEFT JOIN staff s ON s.id = c.owner_id"
  std::span<const FieldSpec> fields;
  const char* order;         ///< the default ORDER BY, ending in a unique column
  const char* noun = "";     ///< the code of what it lists: "client"
  const char* id = "";       ///< the expression of a record's number: "c.id"
  const char* missing = "";  ///< catalogue id: "there is no client {id}"
  const char* seek = "";     ///< catalogue id: "ruka task list --all shows them"
  const char* empty = "";    ///< catalogue id: "no clients found"
  /// The first is shown unless another is asked for: by a flag of its name, or by --status; the
  /// one called "dated" by --period, --since and --until.
  std::span<const Scope> scopes = {};
  std::span<const Option> filters = {};
  const ListSpec* like = nullptr;  ///< scopes, filters, time and TEXT are those of that list
  const char* client = "";         ///< what --client means: "d.client_id"
  const char* moment = "";         ///< what --period, --since, --until mean: an instant ...
  const char* day = "";            ///< ... or a day of the office
  /// TEXT: the searched table whose words are meant, or a condition of its own.
  const char* words = "";
  Condition (*text)(std::string_view text) = nullptr;
  /// Parameters of the fields and scopes, besides :now and :today.
  std::vector<Bind> (*binds)(const Moment& moment) = nullptr;
};

/// The value that is meant by what was typed for a field, as it stands there: the name of
/// «Вектору»; nothing where any part of it is looked for (`~`) and no one record is meant. Throws
/// where nobody is meant, or several are.
using ReadValue = std::function<std::optional<std::string>(
    const FieldSpec& field, std::string_view op, const std::string& value)>;

/// Compiles `city = Казань and not tag = vip and last_touch_at < -60d`: fields of the list, = != <
/// <= > >= ~ in (a, b), and or not, parentheses, quotes "..." '...' «...» for values of several
/// words. Codes are taken as codes or labels, dates as phrases, money and numbers as people write
/// them; an empty value "" is null. A day compared with an instant means the whole day.
/// Throws Error{Usage}: an unknown field lists the known ones; a bad value names the field's type;
/// and what `read_value`, asked of each text with = != ~, throws.
Condition compile_where(std::string_view text, const ListSpec& list, const Words& words,
                        const PhraseContext& phrases, const ReadValue& read_value = {});

/// "name,-last_touch_at" as an ORDER BY list over the fields, with `order` behind it (nullptr: its
/// own). Throws Error{Usage} for an unknown field.
std::string compile_sort(std::string_view text, const ListSpec& list, const char* order = nullptr);

/// What asks for every field.
inline constexpr std::string_view kAllFields = "all";

/// The field of that machine name, or of that title in either language; nullptr where there is
/// none.
const FieldSpec* find_field(std::string_view name, const ListSpec& list);

/// The named fields in the named order; all of them where `names` is empty or "all". A field is
/// named by its machine name or by its title in either language. Throws Error{Usage} for an unknown
/// name.
std::vector<const FieldSpec*> choose_fields(std::string_view names, const ListSpec& list);

Column column_of(const FieldSpec& field);

}  // namespace ruka
