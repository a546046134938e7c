#pragma once
// Named rules over the whole base: what is missing or wrong of a client (R46, R59, R80, R87).
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/list.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/i18n/words.hpp"
#include "lib/store/database.hpp"

namespace ruka {

inline constexpr Codes kSeverities = {"check.severity", code_words<"error", "warning", "note">};

/// One rule: which rows of `from` (clients are c, people k) break it, and how that is said.
/// {value} in the sentence is what `value` gives; {client} in the mending command is the number.
struct CheckRule {
  const char* name;      ///< an interface: "client.no-owner"
  const char* severity;  ///< of kSeverities
  const char* from;
  const char* where;
  const char* value;             ///< SQL
  const char* text;              ///< catalogue id
  const char* mend;              ///< the command to type
  const char* contact = "NULL";  ///< SQL: the number that stands for {contact} in it
};

std::span<const CheckRule> check_rules();

/// What the rules call in SQL; check_clients does it itself.
void add_rule_functions(Database& db);

/// Throws Error{Value} with the nearest name.
const CheckRule& find_rule(std::string_view name);

struct CheckQuery {
  std::optional<ClientId> client;
  std::string rule;                ///< only this one, switched off or not
  std::string severity;            ///< only these
  std::string off;                 ///< names of rules that are switched off, by commas
  std::vector<Condition> clients;  ///< which clients c
  std::string columns, sort;
  std::optional<std::int64_t> limit;
  Day today;
};

/// Fields: rule severity client text client_id mend; the gravest first, then by client. Only active
/// clients. Throws Error{Value} for an unknown rule.
Table check_clients(Database& db, const CheckQuery& query, const Words& words);

/// Fields: rule severity text mend on.
Table rules_table(std::string_view off, const Words& words);

}  // namespace ruka
