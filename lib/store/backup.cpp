#include "lib/store/backup.hpp"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <span>

#include "lib/base/error.hpp"
#include "lib/base/files.hpp"
#include "lib/base/text.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/migrate.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void cannot_write(const fs::path& path) {
  throw Error(ErrorKind::Storage,
              msg("cannot write “{path}”: {reason}",
                  {{"path", shown(path)}, {"reason", std::strerror(errno)}}),
              msg("check the folder, its permissions and the free space"));
}

// Every page as one moment saw it. The busy handler waits for a writer to finish.
void copy_all_pages(SQLite::Database& from, const fs::path& path) {
  SQLite::Database to(path.c_str(), SQLite::OPEN_READWRITE);
  const int code = SQLite::Backup(to, from).executeStep();
  if (code != SQLITE_DONE) throw_sqlite(code, sqlite3_errstr(code));  // busy: not thrown
}

// Looks at every page of a copy before it is trusted.
void check_pages(const fs::path& path) {
  Database copy(path, OpenMode::AsIs);
  const auto faults = page_faults(copy, "PRAGMA quick_check(20)");
  if (faults.empty()) return;
  throw Error(
      ErrorKind::Storage,
      msg("“{path}” is damaged: {detail}", {{"path", shown(path)}, {"detail", faults.front()}}),
      msg("take another copy; nothing was changed"));
}

// A whole, checked and flushed copy in a new file of mode 0600; nothing is left where it fails.
void copy_database(Database& from, const fs::path& to) {
  const int fd = ::open(to.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0) cannot_write(to);
  ::close(fd);
  try {
    translated([&] { copy_all_pages(*from.state().sql, to); });
    check_pages(to);
    sync_path(to, O_RDONLY);
  } catch (...) {
    ::unlink(to.c_str());
    throw;
  }
}

std::string stamp(Instant now) {
  std::string text = to_text(now);
  std::erase(text, ':');
  std::erase(text, 'Z');
  std::replace(text.begin(), text.end(), 'T', '-');
  return text;
}

// The present desk, locked so that nobody is in the middle of writing while it is put aside. One
// that is too damaged to be locked is put aside all the same, with its journal.
class OldDesk {
 public:
  explicit OldDesk(const fs::path& path) : path_(path) {
    try {
      sql_.emplace(path.c_str(), SQLite::OPEN_READWRITE, 5000);
      lock_.emplace(*sql_, SQLite::TransactionBehavior::EXCLUSIVE);
    } catch (const SQLite::Exception& error) {
      if ((error.getErrorCode() & 0xFF) == SQLITE_BUSY) throw_sqlite(error);
    }
  }

  // It stays under its own name too, until another file takes that.
  void keep_as(const fs::path& kept) const {
    const bool linked = ::link(path_.c_str(), kept.c_str()) == 0;
    if (!linked && ::rename(path_.c_str(), kept.c_str()) != 0) cannot_write(kept);
    const fs::path journal = path_.string() + "-journal";
    if (!lock_ && fs::exists(journal)) {
      if (::rename(journal.c_str(), (kept.string() + "-journal").c_str()) != 0) cannot_write(kept);
    }
  }

 private:
  fs::path path_;
  std::optional<SQLite::Database> sql_;
  std::optional<SQLite::Transaction> lock_;  // none where it is not whole
};

// Puts `fresh` in the place of the desk; returns the name under which the old one is kept.
fs::path swap_desk(const fs::path& fresh, const fs::path& desk, Instant now) {
  fs::path kept;
  std::optional<OldDesk> old;
  if (fs::exists(desk)) {
    old.emplace(desk);
    kept = free_name(desk, ".before-restore-" + stamp(now));
    old->keep_as(kept);
    sync_path(desk.parent_path(), O_RDONLY | O_DIRECTORY);
  }
  if (::rename(fresh.c_str(), desk.c_str()) != 0) cannot_write(desk);
  sync_path(desk.parent_path(), O_RDONLY | O_DIRECTORY);
  return kept;
}

}  // namespace

void sync_path(const fs::path& path, int flags) {
  const int fd = ::open(path.empty() ? "." : path.c_str(), flags | O_CLOEXEC);
  const bool synced = fd >= 0 && ::fsync(fd) == 0;
  if (fd >= 0) ::close(fd);
  if (!synced) throw_sqlite(SQLITE_IOERR, "fsync " + path.string());
}

fs::path free_name(const fs::path& path, std::string_view mark) {
  fs::path name = path;
  name += mark;
  for (int i = 2; fs::exists(fs::symlink_status(name)); ++i) {
    name = path;
    name += std::string(mark) + "-" + std::to_string(i);
  }
  return name;
}

std::uintmax_t backup_database(Database& db, const fs::path& to) {
  if (fs::exists(fs::symlink_status(to))) {
    throw Error(ErrorKind::Conflict, msg("“{path}” is already there", {{"path", shown(to)}}),
                msg("give another name"));
  }
  if (to.has_parent_path()) make_folder(to.parent_path());
  const fs::path temporary = free_name(to, ".part");
  copy_database(db, temporary);
  if (::rename(temporary.c_str(), to.c_str()) != 0) {
    const int error = errno;
    ::unlink(temporary.c_str());
    errno = error;
    cannot_write(to);
  }
  sync_path(to.parent_path(), O_RDONLY | O_DIRECTORY);
  return fs::file_size(to);
}

bool is_desk_file(const fs::path& file) {
  // https://sqlite.org/fileformat.html: the header's first words, and the application's id.
  constexpr std::string_view kMagic{"SQLite format 3\0", 16};
  constexpr std::size_t kIdAt = 68;
  std::array<char, kIdAt + 4> header{};
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) return false;
  std::ifstream in(file, std::ios::binary);
  if (!in.read(header.data(), header.size())) return false;
  if (!std::string_view(header.data(), header.size()).starts_with(kMagic)) return false;
  int id = 0;
  for (const char byte : std::span(header).subspan(kIdAt)) {
    id = id << 8 | static_cast<unsigned char>(byte);
  }
  return id == kApplicationId;
}

fs::path default_backup_path(const fs::path& desk, Instant now) {
  const fs::path folder = desk.parent_path() / "backups";
  fs::path name = folder / ("ruka-" + stamp(now) + ".db");
  for (int i = 2; fs::exists(fs::symlink_status(name)); ++i) {
    name = folder / ("ruka-" + stamp(now) + "-" + std::to_string(i) + ".db");
  }
  return name;
}

fs::path restore_database(const fs::path& from, const fs::path& desk, Instant now) {
  std::error_code ignored;
  if (!fs::is_regular_file(from, ignored)) {
    throw Error(ErrorKind::Input, msg("there is no copy at “{path}”", {{"path", shown(from)}}),
                msg("copies stand in the folder backups beside the desk"));
  }
  if (fs::equivalent(from, desk, ignored)) {
    throw Error(ErrorKind::Value, msg("“{path}” is the desk itself", {{"path", shown(from)}}),
                msg("copies stand in the folder backups beside the desk"));
  }
  if (desk.has_parent_path()) make_folder(desk.parent_path());
  const fs::path fresh = free_name(desk, ".restoring");
  {
    // Opened rather than copied as bytes: it may have a journal beside it, or a writer.
    Database source(from, OpenMode::AsIs);
    copy_database(source, fresh);
  }
  try {
    return swap_desk(fresh, desk, now);
  } catch (...) {
    ::unlink(fresh.c_str());
    throw;
  }
}

}  // namespace ruka
