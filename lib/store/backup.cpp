#include "lib/store/backup.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "lib/base/error.hpp"
#include "lib/base/files.hpp"
#include "lib/base/text.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/migrations.hpp"
#include "lib/store/search_sources.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

std::string shown(const fs::path& path) { return terminal_safe(path.string()); }

void sync_path(const fs::path& path, int flags) {
  const int fd = ::open(path.empty() ? "." : path.c_str(), flags | O_CLOEXEC);
  const bool synced = fd >= 0 && ::fsync(fd) == 0;
  if (fd >= 0) ::close(fd);
  if (!synced) throw_sqlite(SQLITE_IOERR, "fsync " + path.string());
}

// Every page of an open database into a new file of mode 0600.
void copy_pages(sqlite3* from, const fs::path& to) {
  const int fd = ::open(to.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0) {
    throw Error(ErrorKind::Storage,
                msg("cannot write “{path}”: {reason}",
                    {{"path", shown(to)}, {"reason", std::strerror(errno)}}),
                msg("check the folder, its permissions and the free space"));
  }
  ::close(fd);
  sqlite3* copy = nullptr;
  int code = sqlite3_open_v2(to.c_str(), &copy, SQLITE_OPEN_READWRITE, nullptr);
  if (code == SQLITE_OK) {
    sqlite3_backup* backup = sqlite3_backup_init(copy, "main", from, "main");
    if (backup != nullptr) sqlite3_backup_step(backup, -1);
    code = backup == nullptr ? sqlite3_errcode(copy) : sqlite3_backup_finish(backup);
  }
  sqlite3_close(copy);
  if (code != SQLITE_OK) {
    ::unlink(to.c_str());
    throw_sqlite(code, sqlite3_errstr(code));
  }
  sync_path(to, O_RDONLY);
}

// A name in the same folder that nothing has yet.
fs::path beside(const fs::path& path, std::string_view mark) {
  fs::path name = path;
  name += mark;
  for (int i = 2; fs::exists(fs::symlink_status(name)); ++i) {
    name = path;
    name += std::string(mark) + "-" + std::to_string(i);
  }
  return name;
}

// Opens a file that is about to become the desk and looks at every page of it.
void check_copy(const fs::path& path) {
  Database copy(path, OpenMode::Existing);
  Statement row(copy, "PRAGMA quick_check(1)");
  row.step();
  if (row.view(0) != "ok") {
    throw Error(
        ErrorKind::Storage,
        msg("“{path}” is damaged: {detail}", {{"path", shown(path)}, {"detail", row.text(0)}}),
        msg("take another copy; nothing was changed"));
  }
}

std::string stamp(Instant now) {
  std::string text = to_text(now);
  std::erase(text, ':');
  std::erase(text, 'Z');
  std::replace(text.begin(), text.end(), 'T', '-');
  return text;
}

}  // namespace

std::uintmax_t backup_database(Database& db, const fs::path& to) {
  if (fs::exists(fs::symlink_status(to))) {
    throw Error(ErrorKind::Conflict, msg("“{path}” is already there", {{"path", shown(to)}}),
                msg("give another name"));
  }
  if (to.has_parent_path()) make_folder(to.parent_path());
  const fs::path temporary = beside(to, ".part");
  copy_pages(db.handle(), temporary);
  if (::rename(temporary.c_str(), to.c_str()) != 0) {
    ::unlink(temporary.c_str());
    throw_sqlite(SQLITE_IOERR, "rename " + to.string());
  }
  sync_path(to.parent_path(), O_RDONLY | O_DIRECTORY);
  return fs::file_size(to);
}

fs::path default_backup_path(const fs::path& desk, Instant now) {
  return beside(desk.parent_path() / "backups" / ("ruka-" + stamp(now) + ".db"), "");
}

fs::path restore_database(const fs::path& from, const fs::path& desk, Instant now) {
  if (!fs::is_regular_file(from)) {
    throw Error(ErrorKind::Input, msg("there is no copy at “{path}”", {{"path", shown(from)}}),
                msg("copies stand in the folder backups beside the desk"));
  }
  if (desk.has_parent_path()) make_folder(desk.parent_path());
  const fs::path fresh = beside(desk, ".restoring");
  copy_file_durably(from, fresh);
  try {
    check_copy(fresh);
  } catch (...) {
    ::unlink(fresh.c_str());
    throw;
  }
  fs::path kept;
  if (fs::exists(desk)) {
    kept = beside(desk, ".before-restore-" + stamp(now));
    if (::link(desk.c_str(), kept.c_str()) != 0) copy_file_durably(desk, kept);
  }
  if (::rename(fresh.c_str(), desk.c_str()) != 0) {
    ::unlink(fresh.c_str());
    throw_sqlite(SQLITE_IOERR, "rename " + desk.string());
  }
  sync_path(desk.parent_path(), O_RDONLY | O_DIRECTORY);
  return kept;
}

}  // namespace ruka
