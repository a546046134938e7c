// What `doctor` looks at.
#include <sys/stat.h>

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/store/backup.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/log/changeset.hpp"
#include "lib/store/log/erasure.hpp"
#include "lib/store/reading.hpp"
#include "lib/store/search/search_sources.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

void examine_pages(Database& db, std::vector<Finding>& findings) {
  for (const std::string& fault : page_faults(db, "PRAGMA integrity_check(20)")) {
    findings.push_back({"store.integrity",
                        msg("the file is damaged: {detail}", {{"detail", fault}}),
                        msg("put a copy in its place: ruka restore FILE")});
  }
}

void examine_references(Database& db, std::vector<Finding>& findings) {
  Statement rows(db, "PRAGMA foreign_key_check");
  while (rows.step()) {
    findings.push_back(
        {"store.foreign-key",
         msg("record {id} of {table} refers to a record of {parent} that is not there",
             {{"table", rows.text(0)},
              {"id", rows.integer(1)},
              {"parent", msg_in("table", rows.text(2))}}),
         msg("put a copy in its place: ruka restore FILE")});
  }
}

// Every record of a table has its row in an index, as its columns are now, and no other row is
// there. `same` compares the index's row i with the table's.
bool is_indexed(Database& db, const SearchSource& source, std::string_view index,
                const std::string& same) {
  Statement row(db, fmt::format(R"(
      SELECT (SELECT COUNT(*) FROM {0}),
             (SELECT COUNT(*) FROM {2}_content WHERE )" RUKA_ROW_OF("id", "{0}") R"(),
             (SELECT COUNT(*) FROM {0} JOIN {2}_content i ON i.id = {0}.rowid + {1} WHERE {3}))",
                                source.table, search_row(source.number, 0), index, same));
  row.step();
  return row.integer(0) == row.integer(1) && row.integer(1) == row.integer(2);
}

// What the file has lost.
void examine_schema(Database& db, std::vector<Finding>& findings) {
  for (const Lost& lost : lost_in_schema(db.handle())) findings.push_back(lost_finding(lost));
}

void examine_search(Database& db, std::vector<Finding>& findings) {
  for (const SearchSource& source : search_sources()) {
    const bool words = !has_words(source) || is_indexed(db, source, "search_words",
                                                        fmt::format("i.c0 = {} AND i.c1 = {}",
                                                                    joined_columns(source.title),
                                                                    joined_columns(source.body)));
    const bool pieces =
        !has_pieces(source) || is_indexed(db, source, "search_pieces",
                                          fmt::format("i.c0 = {}", joined_columns(source.pieces)));
    const bool names =
        !has_names(source) ||
        is_indexed(db, source, "search_names", fmt::format("i.c0 = {}", names_sql(source)));
    if (words && pieces && names) continue;
    findings.push_back({"search.stale",
                        msg("the search index of {table} does not match its records",
                            {{"table", msg_in("table", source.table)}}),
                        msg("build it anew: ruka doctor --mend")});
  }
}

// FTS5's own check of an index against its content; it writes nothing.
void examine_index(Database& db, std::vector<Finding>& findings) {
  for (const char* index : {"search_words", "search_pieces", "search_names"}) {
    const std::string sql = fmt::format("INSERT INTO {0} ({0}) VALUES ('integrity-check')", index);
    const int code = sqlite3_exec(db.handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK || (code & 0xFF) == SQLITE_READONLY) continue;
    if ((code & 0xFF) != SQLITE_CORRUPT) check_sqlite(code, db.handle());
    findings.push_back({"search.damaged", msg("the search index is damaged"),
                        msg("build it anew: ruka doctor --mend")});
    return;
  }
}

// A step of the log that cannot be read cannot be taken back.
void examine_changes(Database& db, std::vector<Finding>& findings) {
  Statement rows(db, "SELECT id, row_count, changeset, former FROM changes ORDER BY id");
  while (rows.step()) {
    if (count_rows(rows.blob(2)) == rows.integer(1) && count_rows(rows.blob(3)) >= 0) continue;
    findings.push_back({"store.log",
                        msg("change {id} of the log is damaged and cannot be taken back",
                            {{"id", rows.integer(0)}}),
                        msg("put a copy in its place: ruka restore FILE")});
  }
}

// The data are gone from the tables, their old bytes are not gone from the file yet.
void examine_erasures(Database& db, std::vector<Finding>& findings) {
  if (!erasure_is_unfinished(db)) return;
  findings.push_back({"erasure.unfinished",
                      msg("destroying a client's data was cut off: their bytes are in the file"),
                      msg("finish it: ruka doctor --mend")});
}

void examine_mode(const fs::path& path, std::vector<Finding>& findings) {
  struct stat info{};
  if (::lstat(path.c_str(), &info) != 0 || S_ISLNK(info.st_mode) || (info.st_mode & 077) == 0) {
    return;
  }
  const std::string name = terminal_safe(path.string());
  findings.push_back({"files.mode", msg("others may read “{path}”", {{"path", name}}),
                      msg("close it: chmod go-rwx '{path}'", {{"path", name}})});
}

bool is_left_over(std::string_view name, std::string_view desk) {
  const bool of_desk = name.starts_with(desk);
  const std::string_view ending = of_desk ? name.substr(desk.size()) : std::string_view();
  return ending.starts_with(".restoring") || ending.starts_with(".part") ||
         (name.find(".db") != name.npos && name.find(".part") != name.npos);
}

// The desk, its copies and what a command that was cut off may have left.
void examine_folder(const fs::path& folder, const std::string& desk,
                    std::vector<Finding>& findings) {
  std::error_code ignored;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    const std::string name = file.filename().string();
    if (is_left_over(name, desk)) {
      findings.push_back({"files.leftover",
                          msg("“{path}” was left over by a command that was cut off",
                              {{"path", terminal_safe(file.string())}}),
                          msg("remove it")});
    } else if (name.starts_with(desk) || file.parent_path().filename() == "backups") {
      examine_mode(file, findings);
    }
  }
}

void examine_files(Database& db, std::vector<Finding>& findings) {
  const fs::path& path = db.path();
  if (path.empty()) return;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  const std::string desk = path.filename().string();
  examine_folder(folder, desk, findings);
  examine_folder(folder / "backups", desk, findings);
}

}  // namespace

std::vector<std::string> page_faults(Database& db, const char* check) {
  std::vector<std::string> faults;
  for (Statement rows(db, check); rows.step();) {
    if (rows.view(0) != "ok" && rows.view(0).find("inverted index") == std::string_view::npos) {
      faults.push_back(rows.text(0));
    }
  }
  return faults;
}

namespace {

using Examine = void (*)(Database&, std::vector<Finding>&);

// A damaged file cannot even be asked everything; what it says is a finding too, unless it is one
// already.
void look(Database& db, std::initializer_list<Examine> ways, std::vector<Finding>& findings) {
  for (const Examine examine : ways) {
    try {
      examine(db, findings);
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::Storage) throw;
      if (std::ranges::find(findings, error.message(), &Finding::text) != findings.end()) continue;
      // Since SQLite 3.44 its look at the pages asks the index too.
      const bool index = error.message() == msg("the search index is damaged");
      if (index &&
          std::ranges::find(findings, "search.damaged", &Finding::rule) != findings.end()) {
        continue;
      }
      findings.push_back(
          {index ? "search.damaged" : "store.unreadable", error.message(), error.hint()});
    }
  }
}

}  // namespace

std::vector<Finding> examine_database(Database& db) {
  end_reading(db);  // the index's own check takes a writer's turn
  std::vector<Finding> findings;
  look(db, {examine_schema}, findings);
  // Of a file that has lost something the rest cannot be asked.
  if (findings.empty()) {
    look(db,
         {examine_pages, examine_references, examine_search, examine_index, examine_changes,
          examine_erasures},
         findings);
  } else {
    look(db, {examine_pages}, findings);
  }
  look(db, {examine_files}, findings);
  return findings;
}

}  // namespace ruka
