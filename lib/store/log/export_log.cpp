#include "lib/store/log/export_log.hpp"

#include <optional>

#include "lib/store/database_state.hpp"

namespace ruka {

void log_export(Database& db, std::string_view what, std::int64_t records, std::string_view target,
                Instant now) {
  if (db.dry_run()) return;
  std::optional<Transaction> transaction;
  if (db.state().session == nullptr) transaction.emplace(db);
  Statement(db, R"(
    INSERT INTO exports (at, actor, command, what, records, target)
    VALUES (:at, :actor, :command, :what, :records, :target))")
      .bind(":at", now)
      .bind(":actor", db.state().actor)
      .bind(":command", db.state().command)
      .bind(":what", what)
      .bind(":records", records)
      .bind(":target", target)
      .run();
  if (transaction) transaction->commit();
}

void carry_exports(Database& from, Database& to) {
  Transaction transaction(to);
  Statement rows(from, "SELECT at, actor, command, what, records, target FROM exports ORDER BY id");
  Statement insert(to, R"(
    INSERT INTO exports (at, actor, command, what, records, target)
    SELECT :at, :actor, :command, :what, :records, :target
    WHERE NOT EXISTS (SELECT 1 FROM exports
                      WHERE what = :what AND target = :target AND at = :at AND command = :command))");
  while (rows.step()) {
    insert.bind(":at", rows.instant(0)).bind(":actor", rows.text(1));
    insert.bind(":command", rows.text(2)).bind(":what", rows.text(3));
    insert.bind(":records", rows.integer(4)).bind(":target", rows.text(5)).run();
  }
  transaction.commit();
}

std::vector<std::string> export_targets(Database& db, std::string_view what) {
  Statement rows(db, "SELECT DISTINCT target FROM exports WHERE what = :what ORDER BY target");
  rows.bind(":what", what);
  std::vector<std::string> targets;
  while (rows.step()) targets.push_back(rows.text(0));
  return targets;
}

std::vector<LoggedExport> list_exports(Database& db, int limit) {
  Statement rows(db, R"(
    SELECT id, at, actor, command, what, records, target FROM exports
    ORDER BY id DESC LIMIT :limit)");
  rows.bind(":limit", limit);
  std::vector<LoggedExport> exports;
  while (rows.step()) {
    exports.push_back({rows.integer(0), rows.instant(1), rows.text(2), rows.text(3), rows.text(4),
                       rows.integer(5), rows.text(6)});
  }
  return exports;
}

}  // namespace ruka
