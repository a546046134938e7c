#pragma once
// SHA-256 of a file's content.
#include <filesystem>
#include <string>

namespace ruka {

struct HashedFile {
  std::string sha256;  ///< 64 hexadecimal digits
  std::int64_t bytes = 0;
};

/// Reads a regular file, a chunk at a time; follows no symbolic link where `links` is Refuse.
/// Throws Error{Input} naming the path and the reason.
enum class Links { Follow, Refuse };
HashedFile hash_file(const std::filesystem::path& path, Links links);

}  // namespace ruka
