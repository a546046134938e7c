#pragma once
// Many small pieces of bytes, kept in the order they came and never moved as more are added.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

class Chunks {
 public:
  /// Where the next piece, of `size` bytes at most, is appended whole.
  std::string& room(std::size_t size) {
    if (chunks_.empty() || chunks_.back().capacity() - chunks_.back().size() < size) {
      const std::size_t last = chunks_.empty() ? 0 : chunks_.back().capacity();
      chunks_.emplace_back().reserve(std::max(size, std::clamp(2 * last, kFirst, kMost)));
    }
    return chunks_.back();
  }

  /// Gives the pieces back in order; each is taken off the front of rest().
  class Reader {
   public:
    explicit Reader(const Chunks& chunks)
        : next_(chunks.chunks_.data()), end_(next_ + chunks.chunks_.size()) {}

    /// What is left of the chunk at hand; empty where nothing is left at all.
    std::string_view& rest() {
      while (rest_.empty() && next_ != end_) rest_ = *next_++;
      return rest_;
    }

   private:
    std::string_view rest_;
    const std::string* next_;
    const std::string* end_;
  };

 private:
  static constexpr std::size_t kFirst = 256;
  static constexpr std::size_t kMost = std::size_t{1} << 18;

  std::vector<std::string> chunks_;
};

}  // namespace ruka
