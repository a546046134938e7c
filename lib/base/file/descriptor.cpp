#include "lib/base/file/descriptor.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/file/reason.hpp"
#include "lib/base/text.hpp"

namespace ruka {

Descriptor::Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

Descriptor::~Descriptor() {
  if (fd_ >= 0) ::close(fd_);
}

int Descriptor::close() { return ::close(std::exchange(fd_, -1)); }

Descriptor open_at(int folder, const char* path, int flags, mode_t mode) {
  int fd = -1;
  do {
    fd = ::openat(folder, path, flags | O_CLOEXEC, mode);
  } while (fd < 0 && errno == EINTR);
  return Descriptor(fd);
}

Descriptor open_to_read(const std::filesystem::path& path) {
  // A pipe in the place of a file must not make us wait.
  Descriptor file = open_at(AT_FDCWD, path.c_str(), O_RDONLY | O_NONBLOCK);
  if (!file.open()) cannot_read(path, errno);
  demand_file(file, path);
  return file;
}

// Some file systems know only one of the two ways: FAT has no links, NFS no such rename.
bool rename_to_new(int from, const char* name, int to, const char* new_name) {
  if (::renameat2(from, name, to, new_name, RENAME_NOREPLACE) == 0) return true;
  if (errno != EINVAL && errno != ENOSYS) return false;
  if (::linkat(from, name, to, new_name, 0) != 0) return false;
  ::unlinkat(from, name, 0);
  return true;
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

ssize_t read_some(int fd, char* buffer, std::size_t size) {
  for (;;) {
    const ssize_t got = ::read(fd, buffer, size);
    if (got >= 0 || errno != EINTR) return got;
  }
}

bool read_all(int fd, const std::function<void(std::string_view)>& sink) {
  std::array<char, 65536> buffer;
  for (;;) {
    const ssize_t got = read_some(fd, buffer.data(), buffer.size());
    if (got <= 0) return got == 0;
    sink({buffer.data(), static_cast<std::size_t>(got)});
  }
}

void demand_file(const Descriptor& file, const std::filesystem::path& path) {
  struct stat info{};
  if (::fstat(file.get(), &info) != 0) cannot_read(path, errno);
  if (!S_ISREG(info.st_mode)) cannot_read(path, S_ISDIR(info.st_mode) ? EISDIR : EINVAL);
}

// The file is well, the disk is not.
bool is_of_disk(int error) {
  constexpr int kNotByName[] = {EIO,          ESTALE,  ENOTCONN, ETIMEDOUT, EREMOTEIO, EHOSTDOWN,
                                EHOSTUNREACH, EUCLEAN, ENOMEM,   EMFILE,    ENFILE,    ENODEV};
  return std::ranges::find(kNotByName, error) != std::end(kNotByName);
}

void cannot_read(const std::filesystem::path& path, int error) {
  if (is_of_disk(error)) {
    throw Error(ErrorKind::Storage,
                msg("cannot read “{path}”: {reason}",
                    {{"path", terminal_safe(path.string())}, {"reason", say_errno(error)}}),
                msg("check the disk"));
  }
  throw Error(ErrorKind::Input,
              msg("cannot read “{path}”: {reason}",
                  {{"path", terminal_safe(path.string())}, {"reason", say_errno(error)}}),
              msg("check the name of the file"));
}

void cannot_write(const std::filesystem::path& path, int error) {
  throw Error(ErrorKind::Storage,
              msg("cannot write “{path}”: {reason}",
                  {{"path", terminal_safe(path.string())}, {"reason", say_errno(error)}}),
              msg("check the folder, its permissions and the free space"));
}

}  // namespace ruka
