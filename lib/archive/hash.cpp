#include "lib/archive/hash.hpp"

#include <sha2.h>

#include <array>
#include <cerrno>

namespace ruka {

HashedFile hash_file(const Descriptor& file, const std::filesystem::path& path,
                     const std::function<void(std::string_view)>& sink) {
  SHA2_CTX state;
  SHA256Init(&state);
  HashedFile hashed;
  const bool whole = read_all(file.get(), [&](std::string_view bytes) {
    SHA256Update(&state, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    hashed.bytes += static_cast<std::int64_t>(bytes.size());
    if (sink) sink(bytes);
  });
  if (!whole) cannot_read(path, errno);
  std::array<char, SHA256_DIGEST_STRING_LENGTH> text{};
  SHA256End(&state, text.data());
  hashed.sha256 = text.data();
  return hashed;
}

}  // namespace ruka
