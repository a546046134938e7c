#pragma once
// An open file descriptor that closes itself, and what is read and written through it.
#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string_view>

namespace ruka {

class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept;
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();

  int get() const { return fd_; }
  bool open() const { return fd_ >= 0; }
  int close();  ///< 0, or -1 with errno: what was written may be lost

 private:
  int fd_;
};

/// openat(2) with O_CLOEXEC, again where a signal cut it off; not open where it failed, with errno.
Descriptor open_at(int folder, const char* path, int flags, mode_t mode = 0);

/// A regular file, links followed. Throws Error{Input} naming the path and the reason.
Descriptor open_to_read(const std::filesystem::path& path);

/// Gives a file a name that nobody has yet; false with errno, EEXIST where it is taken.
bool rename_to_new(int from, const char* name, int to, const char* new_name);

/// False where not all of it could be written, with errno.
bool write_all(int fd, std::string_view bytes);

/// Hands on what is left to be read, a piece at a time; false where reading failed, with errno.
bool read_all(int fd, const std::function<void(std::string_view)>& sink);

/// The next bytes into `buffer`: how many, 0 at the end, -1 with errno.
ssize_t read_some(int fd, char* buffer, std::size_t size);

/// Throws Error{Input} unless it is a regular file.
void demand_file(const Descriptor& file, const std::filesystem::path& path);
/// Throws Error{Input}: the file at `path` cannot be read, for that errno; Error{Storage} where
/// that is no fault of the file's.
[[noreturn]] void cannot_read(const std::filesystem::path& path, int error);
/// Throws Error{Storage}: it cannot be written.
[[noreturn]] void cannot_write(const std::filesystem::path& path, int error);

}  // namespace ruka
