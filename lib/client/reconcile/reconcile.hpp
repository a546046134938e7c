#pragma once
// Our base against another source's table, field by field.
#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/base/ids.hpp"
#include "lib/client/map/import_map.hpp"
#include "lib/client/verify.hpp"
#include "lib/exchange/table_source.hpp"
#include "lib/i18n/codes.hpp"

namespace ruka {

enum class Decision {
  None,   ///< not decided: is shown again
  Taken,  ///< theirs is ours now
  Kept,   ///< ours stays, and is not asked again while both stay as they are
};

inline constexpr Codes kReconcileKeys = {"field", code_words<"inn", "ogrn">};
/// The name, the texts whose rows say so, phones, e-mails and the status.
constexpr auto reconciled_codes() {
  constexpr std::size_t kOthers = 4;
  constexpr std::size_t kTexts =
      static_cast<std::size_t>(std::ranges::count(kClientFields, true, &ClientField::reconciled));
  std::array<std::string_view, kTexts + kOthers> codes{"name"};
  std::size_t size = 1;
  for (const ClientField& field : kClientFields) {
    if (field.reconciled) codes[size++] = field.column;
  }
  for (const char* code : {"phone", "email", "status"}) codes[size++] = code;
  return codes;
}
/// What is compared. What we have noted of our own (terms, greeting, notes) is not.
inline constexpr auto kReconciledColumns = reconciled_codes();
inline constexpr Codes kReconciledFields = {"field", kReconciledColumns};
inline constexpr Codes kDecisionCodes = {"reconcile.decision", code_words<"none", "taken", "kept">};

std::string_view decision_code(Decision decision);

/// One field in which a client is otherwise there.
struct Difference {
  ClientId client{};
  std::string name;  ///< the client's
  std::string field, ours, theirs;
  Decision decision = Decision::None;
  bool remembered = false;  ///< decided in an earlier run
  bool operator==(const Difference&) const = default;
};

struct UnreadRow {
  std::int64_t line = 0;
  std::vector<Error> reasons;  ///< one for each bad value
};

/// A row whose client we have not, or which has no key to look for it by.
struct UnknownRow {
  std::int64_t line = 0;
  std::string key, name;  ///< the key is empty where there is none
};

/// What the comparison found; nothing is written yet.
struct Comparison {
  CsvDialect dialect;
  std::vector<std::string> header;
  ColumnMap columns;
  std::vector<Difference> differences;  ///< by rows of the file
  std::vector<ClientId> compared;       ///< clients that were found, each once
  std::vector<UnknownRow> unknown;
  std::vector<UnknownRow> keyless;
  std::vector<UnreadRow> rejected;  ///< rows with a broken value, or of several clients
  std::int64_t read = 0;
  std::int64_t absent = 0;  ///< active clients with such a key who are not in the file
};

struct CompareOptions {
  std::string key = "inn";  ///< of kReconcileKeys
  std::string map;          ///< as for an import
  TableOptions table = {};
  std::optional<ClientId> client = {};  ///< this one alone
};

/// Compares each row with the client of its key; with several (branches of one INN) the KPP tells
/// which. Names and addresses that differ in case, quotes, signs and legal form's spelling agree;
/// a phone or an e-mail that we have agrees. A source that holds for active what is not so here
/// says nothing new. Throws Error{Input} for a file that cannot be read or has no such key,
/// Error{Usage} for a map that does not fit.
Comparison compare_with(Database& db, const std::filesystem::path& file,
                        const CompareOptions& options, Day today);

/// Writes what is decided: takes theirs, remembers what was decided, and verifies by
/// the source each client of whom nothing is left undecided. Returns how many were verified. Throws
/// Error{Value} for a value that is none, Error{Conflict} where ours was changed meanwhile.
std::int64_t settle_differences(Change& change, const Comparison& comparison,
                                const Verification& verification, Day today);

/// The fields that are compared, by their codes: "all" or names between commas. Throws Error{Usage}
/// for an unknown one.
std::set<std::string> reconciled_fields(std::string_view list);

}  // namespace ruka
