// What `doctor` looks at.
#include <sys/stat.h>

#include "lib/base/text.hpp"
#include "lib/store/backup.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/search_sources.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

void examine_pages(Database& db, std::vector<Finding>& findings) {
  Statement rows(db, "PRAGMA integrity_check(20)");
  while (rows.step()) {
    if (rows.view(0) == "ok") return;
    findings.push_back({"store.integrity",
                        msg("the file is damaged: {detail}", {{"detail", rows.text(0)}}),
                        msg("put a copy in its place: ruka restore FILE")});
  }
}

void examine_references(Database& db, std::vector<Finding>& findings) {
  Statement rows(db, "PRAGMA foreign_key_check");
  while (rows.step()) {
    findings.push_back(
        {"store.foreign-key",
         msg("{table} {id} refers to a record of {parent} that is not there",
             {{"table", rows.text(0)}, {"id", rows.integer(1)}, {"parent", rows.text(2)}}),
         msg("put a copy in its place: ruka restore FILE")});
  }
}

void examine_search(Database& db, std::vector<Finding>& findings) {
  for (const SearchSource& source : search_sources()) {
    Statement row(db, fmt::format(R"(
      SELECT (SELECT COUNT(*) FROM {0}),
             (SELECT COUNT(*) FROM search_words_content WHERE id % 16 = {1}),
             (SELECT COUNT(*) FROM {0} t
              JOIN search_words_content w ON w.id = t.id * 16 + {1}))",
                                  source.table, source.number));
    row.step();
    if (row.integer(0) == row.integer(1) && row.integer(1) == row.integer(2)) continue;
    findings.push_back({"search.stale",
                        msg("the search index of {table} does not match its records",
                            {{"table", msg_in("table", source.table)}}),
                        msg("build it anew: ruka doctor --mend")});
  }
}

void examine_files(Database& db, std::vector<Finding>& findings) {
  struct stat info{};
  const fs::path& path = db.path();
  if (::stat(path.c_str(), &info) == 0 && (info.st_mode & 077) != 0) {
    findings.push_back({"files.mode",
                        msg("others may read “{path}”", {{"path", terminal_safe(path.string())}}),
                        msg("close it: chmod 600 FILE")});
  }
  std::error_code ignored;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  const std::string stem = path.filename().string();
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    const bool left = name.starts_with(stem + ".restoring") ||
                      (name.starts_with(stem) && name.ends_with(".part"));
    if (!left) continue;
    findings.push_back({"files.leftover",
                        msg("“{path}” was left over by a command that was cut off",
                            {{"path", terminal_safe(entry.path().string())}}),
                        msg("remove it")});
  }
}

}  // namespace

std::vector<Finding> examine_database(Database& db) {
  std::vector<Finding> findings;
  examine_pages(db, findings);
  examine_references(db, findings);
  examine_search(db, findings);
  examine_files(db, findings);
  return findings;
}

}  // namespace ruka
