#pragma once
// Reads a compiled gettext catalogue (.mo) that is part of the program.
#include <cstdint>
#include <string_view>

namespace ruka {

/// A .mo file in memory. Looking up is a binary search over its sorted table; nothing is copied.
class Catalogue {
 public:
  explicit Catalogue(std::string_view mo) : mo_(mo) {}

  /// The translation of `key` (context EOT id), its forms split by NUL; empty where there is none.
  std::string_view find(std::string_view key) const;
  std::uint32_t size() const { return word(8); }
  /// Entry `index` in order: its key and its translation.
  std::string_view key(std::uint32_t index) const { return entry(12, index); }
  std::string_view value(std::uint32_t index) const { return entry(16, index); }

 private:
  std::uint32_t word(std::size_t at) const;
  std::string_view entry(std::size_t table, std::uint32_t index) const;
  std::string_view mo_;
};

/// The Russian catalogue.
const Catalogue& russian_catalogue();

}  // namespace ruka
