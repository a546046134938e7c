#include "lib/store/undo.hpp"

#include "lib/base/error.hpp"
#include "lib/store/changeset.hpp"
#include "lib/store/database_state.hpp"

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

void check_schema(Database& db, const Step& step) {
  if (step.schema == schema_version(db)) return;
  throw Error(ErrorKind::Conflict,
              msg("change {id} was made by an older ruka and cannot be taken back",
                  {{"id", number(step.change.id)}}),
              msg("a copy from before stands beside the file: ruka restore FILE"));
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
  check_schema(db, step);
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
