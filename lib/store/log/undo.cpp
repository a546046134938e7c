#include "lib/store/log/undo.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "lib/base/error.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/log/changeset.hpp"
#include "lib/store/log/erased_log.hpp"

namespace ruka {

namespace {

constexpr std::size_t kRowsShown = 200;
constexpr std::string_view kColumns =
    "id, at, command, actor, row_count, undone_at IS NOT NULL, COALESCE(erased, '')";

LoggedChange read_change(const Statement& row) {
  return {ChangeId{row.integer(0)}, row.instant(1),      row.text(2), row.text(3),
          row.integer(4),           row.integer(5) != 0, row.text(6)};
}

// Which changes a walk goes over, and in which order.
constexpr std::string_view kToUndo = "undone_at IS NULL AND erased IS NOT 'whole' ORDER BY id DESC";
constexpr std::string_view kToUndoUnerased =
    "undone_at IS NULL AND (erased IS NULL OR erased = 'part') ORDER BY id DESC";
constexpr std::string_view kToRedo =
    "undone_at IS NOT NULL AND dead = 0 AND erased IS NOT 'whole' ORDER BY id";

struct Step {
  LoggedChange change;
  std::int64_t schema;
  std::string changeset;
};

std::vector<Step> list_steps(Database& db, std::string_view which, int steps) {
  Statement rows(db, fmt::format("SELECT {}, schema, changeset FROM changes WHERE {} LIMIT :steps",
                                 kColumns, which));
  rows.bind(":steps", steps);
  std::vector<Step> found;
  while (rows.step()) {
    found.push_back({read_change(rows), rows.integer(7), std::string(rows.blob(8))});
  }
  return found;
}

std::optional<LoggedChange> first_change(Database& db, std::string_view which) {
  Statement row(db, fmt::format("SELECT {} FROM changes WHERE {} LIMIT 1", kColumns, which));
  return row.step() ? std::optional(read_change(row)) : std::nullopt;
}

enum class Way { Back, Forth };

void refuse_erasure(const Step& step) {
  if (step.change.erased != "erasure") return;
  throw Error(ErrorKind::Refused,
              msg("change {id} destroyed a client's personal data: it cannot be undone",
                  {{"id", number(step.change.id)}}),
              msg("to pass over it to what was done before: ruka undo --force"));
}

[[noreturn]] void refuse_fewer(Way way, std::int64_t left) {
  if (left == 0) {
    throw Error(ErrorKind::NotFound, way == Way::Back ? msg("there is nothing to undo")
                                                      : msg("there is nothing to make again"));
  }
  throw Error(ErrorKind::NotFound,
              way == Way::Back ? msg_count("there is only {count} change to undo",
                                           "there are only {count} changes to undo", left)
                               : msg_count("there is only {count} change to make again",
                                           "there are only {count} changes to make again", left),
              msg("ruka log shows them"));
}

UndoneChange take_step(Database& db, const Step& step, Way way, Instant now) {
  demand_same_schema(db, number(step.change.id), step.schema);
  const std::string changes =
      way == Way::Back ? inverted_changeset(step.changeset) : step.changeset;
  UndoneChange undone{step.change, rows_of_changeset(db, changes, kRowsShown)};
  apply_changeset(db, changes);
  Statement mark(db, "UPDATE changes SET undone_at = :at WHERE id = :id");
  mark.bind(":id", number(step.change.id));
  way == Way::Back ? mark.bind(":at", now) : mark.bind_null(":at");
  mark.run();
  undone.change.undone = way == Way::Back;
  return undone;
}

// Takes the steps one after another in one transaction; all of them or none.
std::vector<UndoneChange> walk(Database& db, std::string_view which, int steps, Way way,
                               Instant now, const BeforeCommit& before_commit) {
  if (steps < 1) {
    throw Error(ErrorKind::Value,
                msg("“{count}” is not a number of steps", {{"count", std::int64_t{steps}}}),
                msg("give 1 or more"));
  }
  Transaction transaction(db);
  const auto found = list_steps(db, which, steps);
  if (found.empty() || std::ssize(found) < steps) refuse_fewer(way, std::ssize(found));
  std::vector<UndoneChange> done;
  for (const Step& step : found) refuse_erasure(step);
  for (const Step& step : found) done.push_back(take_step(db, step, way, now));
  forget_failure(db);
  if (before_commit) before_commit(done);
  transaction.commit();
  return done;
}

}  // namespace

std::vector<UndoneChange> undo_changes(Database& db, int steps, Instant now, Erasures erasures,
                                       const BeforeCommit& before_commit) {
  return walk(db, erasures == Erasures::Refuse ? kToUndo : kToUndoUnerased, steps, Way::Back, now,
              before_commit);
}

std::vector<UndoneChange> redo_changes(Database& db, int steps, Instant now,
                                       const BeforeCommit& before_commit) {
  return walk(db, kToRedo, steps, Way::Forth, now, before_commit);
}

std::vector<LoggedChange> changes_to_undo(Database& db, int steps, Erasures erasures) {
  Statement rows(db, fmt::format("SELECT {} FROM changes WHERE {} LIMIT :steps", kColumns,
                                 erasures == Erasures::Refuse ? kToUndo : kToUndoUnerased));
  rows.bind(":steps", std::max(steps, 0));
  std::vector<LoggedChange> changes;
  while (rows.step()) changes.push_back(read_change(rows));
  return changes;
}

Error no_change(ChangeId id) {
  return {ErrorKind::NotFound, msg("there is no change {id}", {{"id", number(id)}}),
          msg("ruka log shows them")};
}

namespace {

constexpr std::size_t kEveryRow = std::numeric_limits<std::size_t>::max();

Step step_of(Database& db, ChangeId id) {
  Statement row(db,
                fmt::format("SELECT {}, schema, changeset FROM changes WHERE id = :id", kColumns));
  row.bind(":id", number(id));
  if (!row.step()) throw no_change(id);
  return {read_change(row), row.integer(7), std::string(row.blob(8))};
}

void must_be_done(const Step& step) {
  if (!step.change.undone && step.change.erased != "whole") return;
  throw Error(ErrorKind::Conflict,
              step.change.undone
                  ? msg("change {id} is undone already", {{"id", number(step.change.id)}})
                  : msg("change {id} was emptied by an erasure", {{"id", number(step.change.id)}}),
              msg("ruka log shows them"));
}

using RowName = std::tuple<std::string, std::string, std::string>;

RowName name_of(const ChangedRow& row) { return {row.table, row.key, row.other_key}; }

// Whether a later change of a row is in the way of taking back `own`: of two edits, where both
// wrote the same column.
bool collides(const ChangedRow& own, const ChangedRow& later) {
  if (own.kind != RowChange::Edited || later.kind != RowChange::Edited) return true;
  return std::ranges::any_of(later.values, [&](const ChangedValue& value) {
    return std::ranges::find(own.values, value.column, &ChangedValue::column) != own.values.end();
  });
}

// Which later rows stand in the way of taking a step back; asked of the newest change first.
class InTheWay {
 public:
  InTheWay(Database& db, const Step& step) : references_(references(db)) {
    for (ChangedRow& row : rows_of_changeset(db, step.changeset, kEveryRow)) {
      const RowName name = name_of(row);
      own_.emplace(name, std::move(row));
    }
  }

  bool stands(const ChangedRow& later) {
    const RowName name = name_of(later);
    if (later.kind == RowChange::Removed) gone_.insert(name);
    const auto own = own_.find(name);
    if (own != own_.end() && collides(own->second, later)) return true;
    return !gone_.contains(name) && depends(later);
  }

 private:
  // Whether it refers to a row that goes with the step.
  bool depends(const ChangedRow& later) const {
    return std::ranges::any_of(references_, [&](const Reference& one) {
      return one.table == later.table &&
             std::ranges::any_of(later.values, [&](const ChangedValue& value) {
               if (value.column != one.column || !value.after) return false;
               const auto parent = own_.find({one.parent, *value.after, ""});
               return parent != own_.end() && parent->second.kind == RowChange::Added;
             });
    });
  }

  std::vector<Reference> references_;
  std::map<RowName, ChangedRow> own_;
  std::set<RowName> gone_;  // what is not there any more
};

// The newest change after `step` that stands in its way.
std::optional<LoggedChange> later_touch(Database& db, const Step& step) {
  InTheWay way(db, step);
  Statement rows(db, fmt::format(R"(
    SELECT {}, changeset FROM changes WHERE id > :id AND undone_at IS NULL ORDER BY id DESC)",
                                 kColumns));
  rows.bind(":id", number(step.change.id));
  while (rows.step()) {
    const std::string changeset(rows.blob(7));
    // Every row is asked: it may say what is gone.
    if (std::ranges::count_if(rows_of_changeset(db, changeset, kEveryRow),
                              [&](const ChangedRow& row) { return way.stands(row); }) > 0) {
      return read_change(rows);
    }
  }
  return std::nullopt;
}

[[noreturn]] void refuse_dependent() {
  throw Error(ErrorKind::Conflict, msg("other records have come to depend on it since"),
              msg("undo the later changes first: ruka log shows them, ruka undo N takes back N"));
}

// A row that goes would take with it, or cut loose, what came to refer to it since.
void must_stand_alone(Database& db, const Step& step) {
  const std::vector<Reference> all = references(db);
  const std::vector<ChangedRow> rows =
      rows_of_changeset(db, inverted_changeset(step.changeset), kEveryRow);
  std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> own;
  for (const ChangedRow& row : rows) {
    if (row.kind != RowChange::Removed) continue;
    for (const ChangedValue& value : row.values) {
      if (value.before) ++own[{row.table, value.column, *value.before}];
    }
  }
  for (const ChangedRow& row : rows) {
    if (row.kind != RowChange::Removed || row.id == 0) continue;
    for (const Reference& one : all) {
      if (one.parent != row.table) continue;
      Statement count(db,
                      fmt::format("SELECT COUNT(*) FROM {} WHERE {} = :id", one.table, one.column));
      count.bind(":id", row.id).step();
      const auto known = own.find({one.table, one.column, row.key});
      if (count.integer(0) > (known == own.end() ? 0 : known->second)) refuse_dependent();
    }
  }
}

// What stands against it, with the change that does.
[[noreturn]] void refuse_touched(Database& db, const Step& step, const Error& error) {
  const auto later = later_touch(db, step);
  if (!later) throw error;
  throw Error(
      ErrorKind::Conflict,
      msg("change {id} cannot be taken back alone: {why}",
          {{"id", number(step.change.id)}, {"why", error.message()}}),
      msg("first take back change {id}: ruka undo --change {id}", {{"id", number(later->id)}}));
}

}  // namespace

UndoneChange undo_change(Database& db, ChangeId id, Instant now,
                         const BeforeCommit& before_commit) {
  const Step step = step_of(db, id);
  must_be_done(step);
  refuse_erasure(step);
  try {
    Transaction transaction(db);
    must_stand_alone(db, step);
    UndoneChange done = take_step(db, step, Way::Back, now);
    forget_failure(db);
    if (before_commit) before_commit({done});
    transaction.commit();
    return done;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Conflict) throw;
    refuse_touched(db, step, error);
  }
}

void keep_failure(Database& db, std::string_view command, Instant now) {
  Transaction transaction(db);
  Statement(db, R"(
    INSERT INTO failures (id, at, command) VALUES (1, :at, :command)
    ON CONFLICT (id) DO UPDATE SET at = excluded.at, command = excluded.command)")
      .bind(":at", now)
      .bind(":command", command)
      .run();
  transaction.commit();
}

std::optional<FailedCommand> last_failure(Database& db) {
  Statement row(db, "SELECT at, command FROM failures");
  if (!row.step()) return std::nullopt;
  return FailedCommand{row.instant(0), row.text(1)};
}

void forget_failure(Database& db) { Statement(db, "DELETE FROM failures").run(); }

std::optional<LoggedChange> next_undo(Database& db) { return first_change(db, kToUndo); }

std::optional<LoggedChange> next_redo(Database& db) { return first_change(db, kToRedo); }

std::vector<LoggedChange> list_changes(Database& db, int limit, std::optional<ChangeId> before) {
  Statement rows(db, fmt::format(R"(
    SELECT {} FROM changes WHERE id < :before ORDER BY id DESC LIMIT :limit)",
                                 kColumns));
  rows.bind(":limit", limit)
      .bind(":before", before ? number(*before) : std::numeric_limits<std::int64_t>::max());
  std::vector<LoggedChange> changes;
  while (rows.step()) changes.push_back(read_change(rows));
  return changes;
}

std::optional<UndoneChange> find_change(Database& db, ChangeId id) {
  Statement row(db, fmt::format("SELECT {}, changeset FROM changes WHERE id = :id", kColumns));
  row.bind(":id", number(id));
  if (!row.step()) return std::nullopt;
  const std::string changeset(row.blob(7));
  return UndoneChange{read_change(row), rows_of_changeset(db, changeset, kRowsShown)};
}

}  // namespace ruka
