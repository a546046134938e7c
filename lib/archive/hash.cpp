#include "lib/archive/hash.hpp"

#include <fcntl.h>
#include <sha2.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

[[noreturn]] void cannot_read(const std::filesystem::path& path, int error) {
  throw Error(ErrorKind::Input,
              msg("cannot read “{path}”: {reason}",
                  {{"path", terminal_safe(path.string())}, {"reason", std::strerror(error)}}),
              msg("check the name of the file"));
}

}  // namespace

HashedFile hash_file(const std::filesystem::path& path, Links links) {
  // O_NONBLOCK: a FIFO in the place of a file must not make us wait.
  const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == Links::Refuse ? O_NOFOLLOW : 0);
  const int fd = ::open(path.c_str(), flags);
  if (fd < 0) cannot_read(path, errno);
  struct stat info{};
  if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
    ::close(fd);
    cannot_read(path, S_ISDIR(info.st_mode) ? EISDIR : EINVAL);
  }
  SHA2_CTX state;
  SHA256Init(&state);
  HashedFile hashed;
  std::array<std::uint8_t, 65536> buffer;
  for (;;) {
    const ssize_t got = ::read(fd, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      const int error = errno;
      ::close(fd);
      cannot_read(path, error);
    }
    if (got == 0) break;
    SHA256Update(&state, buffer.data(), static_cast<std::size_t>(got));
    hashed.bytes += got;
  }
  ::close(fd);
  std::array<char, SHA256_DIGEST_STRING_LENGTH> text{};
  SHA256End(&state, text.data());
  hashed.sha256 = text.data();
  return hashed;
}

}  // namespace ruka
