#pragma once
// Runs a declared list against the file.
#include <string>
#include <vector>

#include "lib/desk/moment.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// What is asked of a list. `conditions` are joined by AND.
struct ListQuery {
  std::vector<Condition> conditions;
  std::string columns;     ///< --columns, empty for all
  bool may_lack = false;   ///< on a narrow terminal some of `columns` may be left out, by weight
  std::string sort;        ///< --sort, empty for the list's own order
  const char* order = "";  ///< of a scope: in place of the list's own
  std::optional<std::int64_t> limit;
  /// Parameters that the fields' own expressions use (":now"); one that the statement does not
  /// have is passed over.
  std::vector<Bind> binds;

  void add(std::string sql, std::vector<Bind> binds = {}) {
    conditions.push_back({std::move(sql), std::move(binds)});
  }
};

/// What the list's fields and scopes take: :now, :today and its own parameters.
std::vector<Bind> list_binds(const ListSpec& list, const Moment& moment);

/// The scope of that name, or nullptr.
const Scope* find_scope(const ListSpec& list, std::string_view name);

void add_scope(ListQuery& query, const Scope& scope);

/// Asks for a scope; "" for all rows.
ListQuery query_of(const ListSpec& list, std::string_view scope, const Moment& moment);

/// Asks for what lies in a period by the list's moment or day, or by the scope's own moment.
void add_period(ListQuery& query, const ListSpec& list, const Scope* scope, const Period& period,
                const Zone& zone);
/// Then or later, then or earlier; a day alone counts whole.
void add_since(ListQuery& query, const ListSpec& list, const Scope* scope, const When& since,
               const Zone& zone);
void add_until(ListQuery& query, const ListSpec& list, const Scope* scope, const When& until,
               const Zone& zone);

/// Asks for what is of one client.
void add_client(ListQuery& query, const ListSpec& list, std::int64_t client);

/// The rows of a searched table that hold all the words of `text`, in any form; `id` is the
/// expression of their number in the list.
Condition words_condition(std::string_view text, std::string_view table, std::string_view id);

/// How a list is read: along the index of its order, which ends early under a limit, or by the rows
/// that the conditions find, sorted afterwards.
enum class ListPlan { Ordered, Sorted };

/// The SQL that select_table runs; tests look at its query plan.
std::string list_sql(const ListSpec& list, const ListQuery& query,
                     ListPlan plan = ListPlan::Ordered);

/// The rows as a table, gathered whole before this returns: no lock is held afterwards.
Table select_table(Database& db, const ListSpec& list, const ListQuery& query);

/// One record of a list with the named fields, all where `columns` is empty. Throws Error{NotFound}
/// as the list says.
Record find_record(Database& db, const ListSpec& list, std::int64_t id, const Moment& moment,
                   std::string columns = "");

/// The first row as a record with the list's fields; throws Error{NotFound} as `missing` says. A
/// Json field becomes a list of texts.
Record select_record(Database& db, const ListSpec& list, const ListQuery& query, Message missing);

}  // namespace ruka
