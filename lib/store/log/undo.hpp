#pragma once
// Undo, redo and the log: every command's changeset, applied backwards and forwards.
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// One column of one changed row, as text; nothing where the value is NULL or the row is not there.
struct ChangedValue {
  std::string column;
  std::optional<std::string> before;
  std::optional<std::string> after;
  bool operator==(const ChangedValue&) const = default;
};

enum class RowChange { Added, Edited, Removed };

struct ChangedRow {
  std::string table;
  std::int64_t id;  ///< the first primary-key column; 0 where it is text
  RowChange kind;
  std::vector<ChangedValue> values;
  std::string key;             ///< the first primary-key column as text: a setting's name
  std::string other_key = {};  ///< its other columns, where it has more
};

/// A line of the log, newest first.
struct LoggedChange {
  ChangeId id;
  Instant at;
  std::string command;
  std::string actor;
  std::int64_t rows;
  bool undone;
  /// What an erasure did to it: "part" of its rows are gone, the "whole" of it, or it is the
  /// "erasure" itself; mostly empty.
  std::string erased = {};
};

/// A step that was taken back or made again: which command, and what happened to the rows (before
/// and after as they are now seen).
struct UndoneChange {
  LoggedChange change;
  std::vector<ChangedRow> rows;  ///< at most 200; `change.rows` has the number
};

/// What is to be done with the steps taken before they are committed; where it throws, none is.
using BeforeCommit = std::function<void(const std::vector<UndoneChange>&)>;

/// Takes back the newest `steps` changes that are not undone, newest first, in one transaction.
/// Throws Error{Value} for steps below 1, Error{NotFound} where there are fewer, Error{Conflict}
/// where records have changed since in a way that the step cannot be taken back (nothing is then
/// changed), Error{Refused} where an erasure is among them, unless it is passed over.
enum class Erasures { Refuse, PassOver };
std::vector<UndoneChange> undo_changes(Database& db, int steps, Instant now,
                                       Erasures erasures = Erasures::Refuse,
                                       const BeforeCommit& before_commit = {});

/// Takes back one change alone, whatever was done after it. Throws as undo_changes does;
/// Error{NotFound}; Error{Conflict} where it is undone already, and where later changes touched the
/// same records or made others that depend on them, naming one.
UndoneChange undo_change(Database& db, ChangeId id, Instant now,
                         const BeforeCommit& before_commit = {});

/// What undo_changes would take, newest first; fewer where there are fewer.
std::vector<LoggedChange> changes_to_undo(Database& db, int steps,
                                          Erasures erasures = Erasures::Refuse);

/// Makes again the steps undone last; possible until the next new change.
std::vector<UndoneChange> redo_changes(Database& db, int steps, Instant now,
                                       const BeforeCommit& before_commit = {});

/// The change that undo_changes (redo_changes) would take first; nothing where there is none.
std::optional<LoggedChange> next_undo(Database& db);
std::optional<LoggedChange> next_redo(Database& db);

/// A command that failed and changed nothing, which a person may take for the last one done.
struct FailedCommand {
  Instant at;
  std::string command;  ///< its own words: "client add"
};
/// Keeps that a command failed, in place of one that failed before. No step of undo.
void keep_failure(Database& db, std::string_view command, Instant now);
/// The one that failed since the desk was last changed; nothing where there is none.
std::optional<FailedCommand> last_failure(Database& db);
/// The desk has changed: what failed before is no longer the last.
void forget_failure(Database& db);

/// The newest `limit` changes that are older than `before` (any where empty).
std::vector<LoggedChange> list_changes(Database& db, int limit,
                                       std::optional<ChangeId> before = std::nullopt);

/// That there is no change of that id.
Error no_change(ChangeId id);

/// One change with its rows; nothing where there is none of that id.
std::optional<UndoneChange> find_change(Database& db, ChangeId id);

}  // namespace ruka
