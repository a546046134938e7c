#include "lib/client/consent/copies.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/store/backup.hpp"
#include "lib/store/log/export_log.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

// Another desk that never held the client; what cannot be read may be a copy.
bool is_other_desk(const fs::path& file, std::string_view uid) {
  try {
    Database other(file, OpenMode::AsIs);
    Statement row(other, "SELECT 1 FROM clients WHERE uid = :uid");
    return !row.bind(":uid", uid).step();
  } catch (const Error&) {
    return false;
  }
}

// Desks of one folder have their copies in one: those of another are none of this one's.
void add_files_below(const fs::path& folder, std::string_view uid, std::vector<fs::path>& files) {
  std::error_code ignored;
  for (auto entry = fs::recursive_directory_iterator(folder, ignored);
       !ignored && entry != fs::recursive_directory_iterator(); entry.increment(ignored)) {
    if (!entry->is_regular_file(ignored) || entry->is_symlink(ignored)) continue;
    if (is_desk_file(entry->path()) && is_other_desk(entry->path(), uid)) continue;
    files.push_back(entry->path());
  }
}

// Under the desk's name or, by `ruka backup FILE`, under any other.
void add_beside(const fs::path& desk, const fs::path& folder, std::string_view uid,
                std::vector<fs::path>& files) {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name == desk.filename()) continue;
    const bool own_name = name.starts_with(desk.filename().string() + ".");
    if (own_name || (is_desk_file(entry.path()) && !is_other_desk(entry.path(), uid))) {
      files.push_back(entry.path());
    }
  }
}

bool is_removed(const fs::path& file) {
  std::error_code error;
  return !fs::exists(file, error) && !error && fs::exists(file.parent_path(), error);
}

bool is_listed(const std::vector<fs::path>& files, const fs::path& file) {
  std::error_code ignored;
  return std::ranges::any_of(files, [&](const fs::path& listed) {
    return listed == file || fs::equivalent(listed, file, ignored);
  });
}

std::string logged_path(const fs::path& copy) {
  return fs::absolute(copy).lexically_normal().string();
}

}  // namespace

bool is_logged_copy(Database& db, const fs::path& copy) {
  const auto known = export_targets(db, kBackupExport);
  return std::ranges::find(known, logged_path(copy)) != known.end();
}

void log_copy(Database& db, const fs::path& to, Instant now) {
  Statement row(db, "SELECT COUNT(*) FROM clients WHERE erased_at IS NULL");
  row.step();
  const std::int64_t clients = row.integer(0);
  row.reset();
  log_export(db, kBackupExport, clients, logged_path(to), now);
}

std::vector<fs::path> copies_of(Database& db, const fs::path& desk, ClientId client) {
  Statement row(db, "SELECT uid FROM clients WHERE id = :id");
  const std::string uid = row.bind(":id", number(client)).step() ? row.text(0) : "";
  const fs::path folder = desk.has_parent_path() ? desk.parent_path() : fs::path(".");
  std::vector<fs::path> files;
  add_beside(desk, folder, uid, files);
  add_files_below(folder / "backups", uid, files);
  for (const std::string& target : export_targets(db, kBackupExport)) {
    if (!is_removed(target) && !is_listed(files, target)) files.emplace_back(target);
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace ruka
