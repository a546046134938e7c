#include "lib/base/file/beneath.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

constexpr int kFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
constexpr std::string_view kUnfinished = ".ruka-";

bool is_link(int folder, const fs::path& name) {
  struct stat info{};
  return ::fstatat(folder, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(info.st_mode);
}

[[noreturn]] void refuse_link(const fs::path& path) {
  throw Error(ErrorKind::Refused,
              msg("“{path}” is a link", {{"path", terminal_safe(path.string())}}),
              msg("only folders and files may stand there; put a folder in its place"));
}

// The folder of that name in another one. A path that leads up, or is absolute (its first step is
// "/"), is none of ours.
Descriptor step_into(int folder, const fs::path& name) {
  if (name == ".." || name.is_absolute()) {
    errno = ENOENT;
    return Descriptor();
  }
  return open_at(folder, name.c_str(), kFolder);
}

Descriptor make_within(int folder, const fs::path& name) {
  if (::mkdirat(folder, name.c_str(), 0700) == 0) {
    if (::fsync(folder) != 0) return Descriptor();
  } else if (errno != EEXIST) {
    return Descriptor();
  }
  return step_into(folder, name);
}

// A file without its name yet; gone unless it gets one.
class Unfinished {
 public:
  explicit Unfinished(int folder)
      : folder_(folder),
        name_(fmt::format("{}{}.part", kUnfinished, new_uid())),
        fd_(open_at(folder, name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600)) {}
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  ~Unfinished() {
    if (fd_.open()) fd_.close();
    if (!name_.empty()) ::unlinkat(folder_, name_.c_str(), 0);
  }

  int fd() const { return fd_.get(); }
  bool open() const { return fd_.open(); }
  bool finish(const std::string& name) {
    if (::fsync(fd_.get()) != 0 || fd_.close() != 0) return false;
    if (!rename_to_new(folder_, name_.c_str(), folder_, name.c_str())) return false;
    name_.clear();
    return true;
  }

 private:
  int folder_;
  std::string name_;
  Descriptor fd_;
};

struct CloseListing {
  void operator()(DIR* listing) const { ::closedir(listing); }
};

std::vector<std::string> names_in(int folder, const fs::path& path) {
  const int fd = ::fcntl(folder, F_DUPFD_CLOEXEC, 0);
  const std::unique_ptr<DIR, CloseListing> listing(fd < 0 ? nullptr : ::fdopendir(fd));
  std::vector<std::string> names;
  if (!listing) cannot_read(path, errno);
  errno = 0;
  while (const dirent* entry = ::readdir(listing.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
  }
  if (errno != 0) cannot_read(path, errno);
  std::ranges::sort(names);
  return names;
}

void add_files(int folder, const fs::path& path, std::vector<fs::path>& files) {
  for (const std::string& name : names_in(folder, path)) {
    const Descriptor inner = step_into(folder, name);
    if (inner.open()) {
      add_files(inner.get(), path / name, files);
    } else {
      files.push_back(path / name);
    }
  }
}

}  // namespace

// How far a path leads: the last folder that was reached, and why it goes no further.
struct Folder::Way {
  Descriptor folder;
  fs::path at;
  int error = 0;
  bool link = false;
};

Folder::Folder(fs::path path, Descriptor fd) : path_(std::move(path)), fd_(std::move(fd)) {}

std::optional<Folder> Folder::find(const fs::path& path) {
  Descriptor fd = open_at(AT_FDCWD, path.c_str(), kFolder);
  if (!fd.open() && errno == ENOENT) return std::nullopt;
  if (!fd.open()) {
    const int error = errno;
    if (is_link(AT_FDCWD, path)) refuse_link(path);
    cannot_read(path, error);
  }
  return Folder(path, std::move(fd));
}

Folder Folder::make(const fs::path& path) {
  make_folder(path.parent_path());
  if (auto found = find(path)) return *std::move(found);
  const fs::path parent = path.has_parent_path() ? path.parent_path() : fs::path(".");
  const Descriptor above = open_at(AT_FDCWD, parent.c_str(), O_RDONLY | O_DIRECTORY);
  if (!above.open()) cannot_write(path, errno);
  Descriptor fd = make_within(above.get(), path.filename());
  if (!fd.open()) cannot_write(path, errno);
  return {path, std::move(fd)};
}

Folder::Way Folder::way_to(const fs::path& folder) const {
  Way way{open_at(fd_.get(), ".", kFolder), path_};
  for (const fs::path& part : folder) {
    way.at /= part;
    Descriptor next = step_into(way.folder.get(), part);
    if (!next.open()) {
      way.error = errno;
      way.link = is_link(way.folder.get(), part);
      break;
    }
    way.folder = std::move(next);
  }
  return way;
}

Descriptor Folder::made(const fs::path& folder) const {
  for (;;) {
    Way way = way_to(folder);
    if (way.error == 0) return std::move(way.folder);
    if (way.link) refuse_link(way.at);
    if (way.error != ENOENT) cannot_write(way.at, way.error);
    if (!make_within(way.folder.get(), way.at.filename()).open()) cannot_write(way.at, errno);
  }
}

bool Folder::leads_to(const fs::path& folder, const Descriptor& reached) const {
  struct stat here{};
  struct stat there{};
  const Way way = way_to(folder);
  return way.error == 0 && ::fstat(way.folder.get(), &here) == 0 &&
         ::fstat(reached.get(), &there) == 0 && here.st_dev == there.st_dev &&
         here.st_ino == there.st_ino;
}

Stands Folder::what_stands(const fs::path& path) const {
  const Way way = way_to(path.parent_path());
  if (way.link) return Stands::Link;
  if (way.error == EACCES) return Stands::Closed;
  struct stat info{};
  if (way.error != 0 ||
      ::fstatat(way.folder.get(), path.filename().c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
    return Stands::Nothing;
  }
  switch (info.st_mode & S_IFMT) {
    case S_IFREG: return Stands::File;
    case S_IFDIR: return Stands::Folder;
    case S_IFLNK: return Stands::Link;
    default: return Stands::Special;
  }
}

Descriptor Folder::open_file(const fs::path& path) const {
  const Way way = way_to(path.parent_path());
  if (way.error != 0) cannot_read(path_ / path, way.error);
  // A pipe in the place of a file must not make us wait.
  Descriptor file =
      open_at(way.folder.get(), path.filename().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if (!file.open()) cannot_read(path_ / path, errno);
  demand_file(file, path_ / path);
  return file;
}

std::vector<fs::path> Folder::files() const {
  std::vector<fs::path> files;
  add_files(fd_.get(), {}, files);
  return files;
}

void Folder::make_folders(const fs::path& folder) const { made(folder); }

bool Folder::put(const fs::path& path, const std::function<void(const Writer&)>& fill) const {
  const fs::path whole = path_ / path;
  const Descriptor folder = made(path.parent_path());
  Unfinished file(folder.get());
  if (!file.open()) cannot_write(whole, errno);
  fill([&](std::string_view bytes) {
    if (!write_all(file.fd(), bytes)) cannot_write(whole, errno);
  });
  if (!file.finish(path.filename())) {
    if (errno == EEXIST) return false;
    cannot_write(whole, errno);
  }
  const int error = ::fsync(folder.get()) == 0 ? ESTALE : errno;
  // The folder that was reached may have been moved away since.
  if (error == ESTALE && leads_to(path.parent_path(), folder)) return true;
  ::unlinkat(folder.get(), path.filename().c_str(), 0);
  cannot_write(whole, error);
}

bool Folder::move(const fs::path& from, const fs::path& to, Taken taken) const {
  const Way source = way_to(from.parent_path());
  if (source.link) refuse_link(source.at);
  if (source.error != 0) return false;
  const Descriptor target = made(to.parent_path());
  const bool moved = taken == Taken::Replace
                         ? ::renameat(source.folder.get(), from.filename().c_str(), target.get(),
                                      to.filename().c_str()) == 0
                         : rename_to_new(source.folder.get(), from.filename().c_str(), target.get(),
                                         to.filename().c_str());
  if (!moved && errno != ENOENT && errno != EEXIST) cannot_write(path_ / to, errno);
  if (moved && (::fsync(target.get()) != 0 || ::fsync(source.folder.get()) != 0)) {
    cannot_write(path_ / to, errno);
  }
  remove_empty(from.parent_path());
  return moved;
}

void Folder::remove(const fs::path& path) const {
  const Way way = way_to(path.parent_path());
  if (way.error != 0) return;
  if (::unlinkat(way.folder.get(), path.filename().c_str(), 0) == 0) ::fsync(way.folder.get());
  remove_empty(path.parent_path());
}

void Folder::remove_empty(fs::path folder) const {
  for (; !folder.empty(); folder = folder.parent_path()) {
    const Way way = way_to(folder.parent_path());
    if (way.error != 0 ||
        ::unlinkat(way.folder.get(), folder.filename().c_str(), AT_REMOVEDIR) != 0) {
      return;
    }
    ::fsync(way.folder.get());
  }
}

bool is_unfinished(std::string_view name) {
  return name.starts_with(kUnfinished) && name.ends_with(".part");
}

}  // namespace ruka
