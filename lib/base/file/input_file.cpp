#include "lib/base/file/input_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <utility>

namespace ruka {

namespace {

constexpr std::size_t kPiece = 65536;

}  // namespace

InputFile::InputFile(std::filesystem::path path)
    : path_(std::move(path)), file_(open_at(AT_FDCWD, path_.c_str(), O_RDONLY)) {
  if (!file_.open()) cannot_read(path_, errno);
}

bool InputFile::read_on(std::string& text) {
  const std::size_t had = text.size();
  text.resize(had + kPiece);
  const ssize_t got = read_some(file_.get(), text.data() + had, kPiece);
  if (got < 0) cannot_read(path_, errno);
  text.resize(had + static_cast<std::size_t>(got));
  return got > 0;
}

std::string_view InputFile::start(std::size_t most) {
  while (ahead_.size() < most && read_on(ahead_)) {
  }
  return std::string_view(ahead_).substr(0, most);
}

bool InputFile::read(std::string& text) {
  if (ahead_.empty()) return read_on(text);
  text += std::exchange(ahead_, {});
  return true;
}

std::string InputFile::rest() {
  std::string text;
  while (read(text)) {
  }
  return text;
}

KeptInput::KeptInput(const std::filesystem::path& path) : path_(path) {
  struct stat info{};
  const bool is_stream =
      ::stat(path.c_str(), &info) == 0 &&
      (S_ISFIFO(info.st_mode) || S_ISCHR(info.st_mode) || S_ISSOCK(info.st_mode));
  if (!is_stream) return;
  memory_ = Descriptor(::memfd_create("ruka", MFD_CLOEXEC));
  if (!memory_.open()) cannot_read(path, errno);
  InputFile input(path);
  for (std::string piece; input.read(piece); piece.clear()) {
    if (!write_all(memory_.get(), piece)) cannot_read(path, errno);
  }
  path_ = "/proc/self/fd/" + std::to_string(memory_.get());
}

}  // namespace ruka
