#pragma once
// Many small pieces of bytes, kept in the order they came and never moved as more are added.
#include <algorithm>
#include <string_view>
#include <vector>

namespace ruka {

class Chunks {
 public:
  /// Where the next piece is to be written, of exactly `size` bytes.
  char* room(std::size_t size) {
    if (chunks_.empty() || chunks_.back().size() - used_ < size) grow(size);
    char* const at = chunks_.back().data() + used_;
    used_ += size;
    return at;
  }

  /// Gives the pieces back in order; each is taken off the front of rest().
  class Reader {
   public:
    explicit Reader(const Chunks& chunks) : chunks_(chunks) {}

    /// What is left of the chunk at hand; empty where nothing is left at all.
    std::string_view& rest() {
      while (rest_.empty() && next_ < chunks_.chunks_.size()) rest_ = chunks_.filled(next_++);
      return rest_;
    }

   private:
    const Chunks& chunks_;
    std::size_t next_ = 0;
    std::string_view rest_;
  };

 private:
  static constexpr std::size_t kFirst = 256;
  static constexpr std::size_t kMost = std::size_t{1} << 18;

  void grow(std::size_t size) {
    const std::size_t last = chunks_.empty() ? 0 : chunks_.back().size();
    if (!chunks_.empty()) chunks_.back().resize(used_);
    chunks_.emplace_back(std::max(size, std::clamp(2 * last, kFirst, kMost)));
    used_ = 0;
  }

  std::string_view filled(std::size_t chunk) const {
    const std::vector<char>& bytes = chunks_[chunk];
    return {bytes.data(), chunk + 1 == chunks_.size() ? used_ : bytes.size()};
  }

  std::vector<std::vector<char>> chunks_;
  std::size_t used_ = 0;  // of the last one; the others are full
};

}  // namespace ruka
