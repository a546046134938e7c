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
#include "lib/base/file/files.hpp"
#include "lib/base/file/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/reading.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void cannot_write(const fs::path& path) {
  throw Error(
      ErrorKind::Storage,
      msg("cannot write “{path}”: {reason}", {{"path", shown(path)}, {"reason", say_errno(errno)}}),
      msg("check the folder, its permissions and the free space"));
}

// Every page as one moment saw it. The busy handler waits for a writer to finish.
// The copy is flushed once, whole.
void copy_all_pages(SQLite::Database& from, const fs::path& path) {
  SQLite::Database to(name_for_sqlite(path), SQLite::OPEN_READWRITE);
  to.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
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
    sync_file(to);
  } catch (...) {
    discard_file(to);
    throw;
  }
}

// "2026-11-23-100400".
std::string stamp(LocalTime now) {
  const Day day = std::chrono::floor<std::chrono::days>(now);
  const std::chrono::hh_mm_ss hour(now - day);
  return fmt::format("{}-{:02}{:02}{:02}", to_text(day), hour.hours().count(),
                     hour.minutes().count(), hour.seconds().count());
}

fs::path journal_of(const fs::path& desk) { return desk.string() + "-journal"; }

// The present desk, locked so that nobody is in the middle of writing while it is put aside. One
// that is too damaged to be locked is put aside all the same, with its journal.
class OldDesk {
 public:
  explicit OldDesk(const fs::path& path) : path_(path) {
    try {
      sql_.emplace(name_for_sqlite(path), SQLite::OPEN_READWRITE);
      wait_for_others(sql_->getHandle());
      lock_.emplace(*sql_, SQLite::TransactionBehavior::EXCLUSIVE);
    } catch (const SQLite::Exception& error) {
      if ((error.getErrorCode() & 0xFF) == SQLITE_BUSY) throw_sqlite(error);
    }
  }

  // It stays under its own name too, until another file takes that.
  void keep_as(const fs::path& kept) const {
    const bool linked = ::link(path_.c_str(), kept.c_str()) == 0;
    if (!linked && ::rename(path_.c_str(), kept.c_str()) != 0) cannot_write(kept);
    const fs::path journal = journal_of(path_);
    if (!lock_ && ::access(journal.c_str(), F_OK) == 0) {
      if (::rename(journal.c_str(), journal_of(kept).c_str()) != 0) cannot_write(kept);
    }
    sync_folder(path_.parent_path());
  }

  // Nothing came into its place.
  void take_back(const fs::path& kept) const {
    ::rename(journal_of(kept).c_str(), journal_of(path_).c_str());
    if (::access(path_.c_str(), F_OK) == 0) {
      discard_file(kept);
    } else {
      ::rename(kept.c_str(), path_.c_str());
    }
  }

 private:
  fs::path path_;
  std::optional<SQLite::Database> sql_;
  std::optional<SQLite::Transaction> lock_;  // none where it is not whole
};

// Puts `fresh` in the place of the desk; returns the name under which the old one is kept.
fs::path swap_desk(const fs::path& fresh, const fs::path& desk, LocalTime now) {
  fs::path kept;
  std::optional<OldDesk> old;
  bool is_kept = false;
  if (fs::exists(desk)) {
    old.emplace(desk);
    const std::string mark = ".before-restore-" + stamp(now);
    kept = desk;
    kept += mark;
    is_kept = is_same_file(kept, desk);  // by a restore that was cut off
    if (!is_kept) kept = free_name(desk, mark);
  }
  try {
    if (old && !is_kept) old->keep_as(kept);
    if (::rename(fresh.c_str(), desk.c_str()) != 0) cannot_write(desk);
  } catch (...) {
    if (old) old->take_back(kept);
    throw;
  }
  if (!is_synced_folder(desk.parent_path())) {
    throw Error(ErrorKind::Storage,
                msg("the copy is in the desk's place, but the disk may lose it: {reason}",
                    {{"reason", say_errno(errno)}}),
                kept.empty() ? msg("check the disk")
                             : msg("check the disk; what was there before: {path}",
                                   {{"path", shown(kept)}}));
  }
  return kept;
}

// What is no file (a device, a folder) is never replaced by one.
void demand_replaceable(const fs::path& desk) {
  struct stat info{};
  if (::stat(desk.c_str(), &info) != 0 || S_ISREG(info.st_mode)) return;
  throw Error(ErrorKind::Storage, msg("“{path}” is not a file", {{"path", shown(desk)}}),
              msg("give the right file with --db FILE"));
}

}  // namespace

fs::path free_name(const fs::path& path, std::string_view mark) {
  fs::path name = path;
  name += mark;
  std::error_code ignored;
  for (int i = 2; fs::exists(fs::symlink_status(name, ignored)); ++i) {
    name = path;
    name += std::string(mark) + "-" + std::to_string(i);
  }
  return name;
}

bool copy_to_new(Database& db, const fs::path& to) {
  end_reading(db);
  if (to.has_parent_path()) make_folder(to.parent_path());
  // A name of its own, and not too long: others may be copying to the same place.
  const fs::path near = to.parent_path() / to.filename().string().substr(0, 200);
  const fs::path temporary = free_name(near, ".part-" + std::to_string(::getpid()));
  copy_database(db, temporary);
  try {
    if (rename_to_new(temporary, to)) return true;
  } catch (...) {
    discard_file(temporary);
    throw;
  }
  discard_file(temporary);
  return false;
}

std::uintmax_t backup_database(Database& db, const fs::path& to) {
  if (fs::exists(fs::symlink_status(to)) || !copy_to_new(db, to)) {
    throw Error(ErrorKind::Conflict, msg("“{path}” is already there", {{"path", shown(to)}}),
                msg("give another name"));
  }
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

fs::path default_backup_path(const fs::path& desk, LocalTime now) {
  const fs::path folder = desk.parent_path() / "backups";
  fs::path name = folder / ("ruka-" + stamp(now) + ".db");
  for (int i = 2; fs::exists(fs::symlink_status(name)); ++i) {
    name = folder / ("ruka-" + stamp(now) + "-" + std::to_string(i) + ".db");
  }
  return name;
}

fs::path restore_database(const fs::path& from, const fs::path& named, LocalTime now) {
  std::error_code ignored;
  // A link to the desk stays one.
  const fs::path desk = fs::is_symlink(named, ignored) ? fs::canonical(named) : named;
  if (!fs::is_regular_file(from, ignored)) {
    throw Error(ErrorKind::Input, msg("there is no copy at “{path}”", {{"path", shown(from)}}),
                msg("copies stand in the folder backups beside the desk"));
  }
  if (fs::equivalent(from, desk, ignored)) {
    throw Error(ErrorKind::Value, msg("“{path}” is the desk itself", {{"path", shown(from)}}),
                msg("copies stand in the folder backups beside the desk"));
  }
  demand_replaceable(desk);
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
    discard_file(fresh);
    throw;
  }
}

}  // namespace ruka
