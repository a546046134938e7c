#pragma once
// Runs a declared list against the file.
#include <string>
#include <vector>

#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// What is asked of a list. `conditions` are joined by AND.
struct ListQuery {
  std::vector<Condition> conditions;
  std::string columns;  ///< --columns, empty for all
  std::string sort;     ///< --sort, empty for the list's own order
  std::optional<std::int64_t> limit;
  /// Parameters that the fields' own expressions use (":now"); one that the statement does not
  /// have is passed over.
  std::vector<Bind> binds;

  void add(std::string sql, std::vector<Bind> binds = {}) {
    conditions.push_back({std::move(sql), std::move(binds)});
  }
};

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

/// The first row as a record with the list's fields; throws Error{NotFound} as `missing` says. A
/// Json field becomes a list of texts.
Record select_record(Database& db, const ListSpec& list, const ListQuery& query, Message missing);

}  // namespace ruka
