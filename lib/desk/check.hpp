#pragma once
// Named rules over the records of a noun: what is missing or wrong, and the command that mends it.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/desk/list.hpp"
#include "lib/desk/moment.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/i18n/words.hpp"
#include "lib/store/database.hpp"

namespace ruka {

inline constexpr Codes kSeverities = {"check.severity", code_words<"error", "warning", "note">};

/// One rule: which rows of `from` break it, and how that is said. {value} in the sentence and in
/// the mending command is what `value` gives, {id} the record's number, {other} what `other` gives.
struct CheckRule {
  const char* name;      ///< an interface: "client.no-owner"
  const char* severity;  ///< of kSeverities
  const char* from;
  const char* where;
  const char* value;           ///< SQL
  const char* text;            ///< catalogue id
  const char* mend;            ///< the command to type
  const char* other = "NULL";  ///< SQL: the number of another record that the command names
};

/// What a noun's rules are asked of.
struct CheckSubject {
  const char* field;     ///< what the column with the name is called: "client"
  const char* id_field;  ///< and the one with the number: "client_id"
  const char* title;     ///< catalogue id of the former
  const char* id;        ///< SQL: the record's number
  const char* name;      ///< SQL: what it is called
  const char* order;     ///< SQL
  const char* live;      ///< SQL: which records are looked at
  std::span<const CheckRule> rules;
  /// What the rules call in SQL.
  void (*functions)(Database& db, const Moment& moment) = nullptr;
};

struct CheckQuery {
  std::optional<std::int64_t> only;  ///< this record alone
  std::string rule;                  ///< only this one, switched off or not
  std::string severity;              ///< only these
  std::string off;                   ///< names of rules that are switched off, by commas
  std::vector<Condition> records;    ///< which records
  std::string columns, sort;
  std::optional<std::int64_t> limit;
};

/// Fields: rule severity NOUN text NOUN_id mend; the gravest first, then by record. Throws
/// Error{Value} for a rule that the noun does not have.
Table check_records(Database& db, const CheckSubject& subject, const CheckQuery& query,
                    const Moment& moment, const Words& words);

/// The rules of a noun. Fields: rule severity text mend on.
Table rules_table(const CheckSubject& subject, std::string_view off, const Words& words);

/// Throws Error{Value} for a name, between commas, that is no rule of any noun.
void demand_rules(std::string_view off);

}  // namespace ruka
