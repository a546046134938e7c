#include "lib/base/file/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "lib/base/file/descriptor.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

bool is_synced(const char* path, int flags) {
  const Descriptor fd = open_at(AT_FDCWD, path, flags);
  return fd.open() && ::fsync(fd.get()) == 0;
}

// Where a name leads: links are followed, to a file that may not be there yet. A link of /proc is
// the end: what it stands for (an open descriptor) has no name of its own.
fs::path followed(fs::path path) {
  constexpr int kMostLinks = 40;
  std::error_code failed;
  for (int links = 0; links < kMostLinks; ++links) {
    if (path.string().starts_with("/proc/") || !fs::is_symlink(fs::symlink_status(path, failed))) {
      break;
    }
    const fs::path next = fs::read_symlink(path, failed);
    if (failed) break;
    path = next.is_absolute() ? next : path.parent_path() / next;
  }
  return path;
}

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// A pipe, a device or an open descriptor is written to; only a file can be replaced.
bool is_written_through(const fs::path& path) {
  struct stat info{};
  if (::stat(path.c_str(), &info) != 0 || S_ISDIR(info.st_mode)) return false;
  return !S_ISREG(info.st_mode) || path.string().starts_with("/proc/");
}

void write_through(const fs::path& path, std::string_view content) {
  Descriptor fd = open_at(AT_FDCWD, path.c_str(), O_WRONLY);
  if (!fd.open() || !write_all(fd.get(), content) || fd.close() != 0) cannot_write(path, errno);
}

// Writes `content` under a temporary name beside `path`, then gives it the name.
void write_durably(const fs::path& path, std::string_view content) {
  std::string name =
      (path.parent_path() / ("." + path.filename().string().substr(0, 200) + ".XXXXXX")).string();
  Descriptor fd(::mkostemp(name.data(), O_CLOEXEC));  // mode 0600 from the first open
  if (!fd.open()) cannot_write(path, errno);
  const auto fail = [&] {
    const int error = errno;
    discard_file(name);
    cannot_write(path, error);
  };
  struct stat former{};
  if (::stat(path.c_str(), &former) == 0 && ::fchmod(fd.get(), former.st_mode & 07777) != 0) {
    fail();  // who could read the file still can
  }
  if (!write_all(fd.get(), content) || ::fsync(fd.get()) != 0 || fd.close() != 0) fail();
  if (::rename(name.c_str(), path.c_str()) != 0) fail();
  if (!is_synced_folder(path.parent_path())) cannot_write(path, errno);
}

}  // namespace

std::string shown(const fs::path& path) { return terminal_safe(path.string()); }

void write_file(const fs::path& path, std::string_view content) {
  demand_writable(path);
  const fs::path target = followed(path);
  if (is_written_through(target)) return write_through(target, content);
  write_durably(target, content);
}

void demand_writable(const fs::path& path) {
  const fs::path target = followed(path);
  struct stat info{};
  if (::stat(target.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) cannot_write(path, EISDIR);
  // A file is replaced: that is for its folder to permit. "/." tells a folder from a file.
  const fs::path asked = is_written_through(target) ? target : folder_of(target) / ".";
  if (::access(asked.c_str(), W_OK) != 0) cannot_write(path, errno);
}

bool is_same_place(const fs::path& one, const fs::path& other) {
  if (is_same_file(one, other)) return true;
  const fs::path first = followed(one);
  const fs::path second = followed(other);
  return first.filename() == second.filename() && is_same_file(folder_of(first), folder_of(second));
}

bool is_same_file(const fs::path& one, const fs::path& other) {
  std::error_code missing;
  return fs::equivalent(one, other, missing) && !missing;
}

std::string read_file(const fs::path& path) {
  const Descriptor fd = open_at(AT_FDCWD, path.c_str(), O_RDONLY);
  if (!fd.open()) cannot_read(path, errno);
  std::string content;
  if (!read_all(fd.get(), [&](std::string_view bytes) { content += bytes; })) {
    cannot_read(path, errno);
  }
  return content;
}

void make_folder(const fs::path& path) {
  if (path.empty()) return;
  struct stat info{};
  if (::stat(path.c_str(), &info) == 0) {
    if (!S_ISDIR(info.st_mode)) cannot_write(path, ENOTDIR);
    return;
  }
  if (path.has_parent_path() && path.parent_path() != path) make_folder(path.parent_path());
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) cannot_write(path, errno);
  sync_folder(path.parent_path());
}

void sync_file(const fs::path& path) {
  if (!is_synced(path.c_str(), O_RDONLY)) cannot_write(path, errno);
}

bool is_synced_folder(const fs::path& folder) {
  return is_synced(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
}

void sync_folder(const fs::path& folder) {
  if (!is_synced_folder(folder)) cannot_write(folder.empty() ? "." : folder, errno);
}

bool rename_to_new(const fs::path& from, const fs::path& to) {
  if (!rename_to_new(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str())) {
    if (errno == EEXIST) return false;
    cannot_write(to, errno);
  }
  sync_folder(to.parent_path());
  return true;
}

void discard_file(const fs::path& path) noexcept {
  ::unlink(path.c_str());
  try {
    is_synced_folder(path.parent_path());
  } catch (...) {  // no memory for the folder's name: the file is gone all the same
  }
}

std::string safe_file_name(std::string_view text) {
  constexpr std::size_t kMost = 120;
  std::string out;
  for (std::string_view rest = trim(text); !rest.empty();) {
    const Utf8Char c = next_char(rest);
    const std::string_view piece = rest.substr(0, c.bytes);
    const bool forbidden = c.code < 0x20 || c.code == 0x7F || (c.code >= 0x80 && c.code < 0xA0) ||
                           std::string_view("/\\:*?\"<>|").find(piece) != std::string_view::npos ||
                           terminal_safe(piece) != piece;
    if (out.size() + c.bytes > kMost) break;
    out += forbidden ? "_" : piece;
    rest.remove_prefix(c.bytes);
  }
  while (!out.empty() && (out.back() == '.' || out.back() == ' ')) out.pop_back();
  if (!out.empty() && (out.front() == '.' || out.front() == '-')) out.front() = '_';
  return out.empty() ? "_" : out;
}

}  // namespace ruka
