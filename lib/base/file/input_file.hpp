#pragma once
// A file that is read once, from its start to its end; a pipe too.
#include <filesystem>
#include <string>
#include <string_view>

#include "lib/base/file/descriptor.hpp"

namespace ruka {

/// What cannot be read is an error and never the end: every function throws Error{Input} naming the
/// path and the reason.
class InputFile {
 public:
  explicit InputFile(std::filesystem::path path);

  const std::filesystem::path& path() const { return path_; }
  /// The first bytes, at most `most`: to look at, they are still to be read. Before any reading.
  std::string_view start(std::size_t most);
  /// Appends the next bytes, any number of them; false at the end.
  bool read(std::string& text);
  /// All that is left.
  std::string rest();

 private:
  bool read_on(std::string& text);

  std::filesystem::path path_;
  Descriptor file_;
  std::string ahead_;
};

/// A file that may be opened again and again: a pipe is read to its end first, into memory.
class KeptInput {
 public:
  /// Throws Error{Input} naming the path and the reason.
  explicit KeptInput(const std::filesystem::path& path);
  /// Where it can be opened, as long as this lives.
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
  Descriptor memory_;
};

}  // namespace ruka
