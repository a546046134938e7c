#pragma once
// SHA-256 of a file's content.
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "lib/base/file/descriptor.hpp"

namespace ruka {

struct HashedFile {
  std::string sha256;  ///< 64 hexadecimal digits
  std::int64_t bytes = 0;
  bool operator==(const HashedFile&) const = default;
};

/// Reads what is left of a file, a piece at a time, and hands each on. Throws Error{Input} naming
/// `path` and the reason where it cannot be read to its end.
HashedFile hash_file(const Descriptor& file, const std::filesystem::path& path,
                     const std::function<void(std::string_view)>& sink = {});

}  // namespace ruka
