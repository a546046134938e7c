#include "lib/store/search/near_words.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/base/word_base.hpp"
#include "lib/store/search/spelled.hpp"

namespace ruka {

namespace {

using Letters = std::vector<std::string>;

Letters letters_of(std::string_view word) {
  Letters letters;
  for (; !word.empty(); word.remove_prefix(next_char(word).bytes)) {
    letters.emplace_back(word.substr(0, next_char(word).bytes));
  }
  return letters;
}

// The letters that a word may be meant to have, in the order of the index.
Letters alphabet_of(std::string_view word) {
  return letters_of(static_cast<unsigned char>(word.front()) < 0x80
                        ? "abcdefghijklmnopqrstuvwxyz"
                        : "абвгдежзийклмнопрстуфхцчшщъыьэюя");
}

class Neighbors {
 public:
  Neighbors(Database& db, std::string_view word, int shortest)
      : shortest_(shortest),
        next_(db, "SELECT term FROM search_terms WHERE term >= :term LIMIT 1"),
        word_(word),
        letters_(letters_of(word)),
        alphabet_(alphabet_of(word)) {}

  std::vector<std::string> take() {
    for (std::size_t at = 0; at <= letters_.size(); ++at) {
      with_a_letter(at, at);
      if (at == letters_.size()) break;
      with_a_letter(at, at + 1);
      look_for(joined(0, at) + joined(at + 1, letters_.size()));
      if (at > 0) {
        look_for(joined(0, at - 1) + letters_[at] + letters_[at - 1] +
                 joined(at + 1, letters_.size()));
      }
    }
    return std::move(found_);
  }

 private:
  std::string joined(std::size_t first, std::size_t end) const {
    std::string text;
    for (std::size_t i = first; i < end; ++i) text += letters_[i];
    return text;
  }

  // The first word of the index that is not before this one.
  std::string word_from(const std::string& term) {
    next_.reset();
    return next_.bind(":term", term).step() ? next_.text(0) : std::string();
  }

  void add(const std::string& word) {
    if (word == word_ || display_width(word) < shortest_) return;
    if (std::ranges::find(found_, word) == found_.end()) found_.push_back(word);
  }

  void look_for(const std::string& word) {
    if (word_from(word) == word) add(word);
  }

  // Any letter instead of those from `first` to `rest`: the index says which follow there at all.
  void with_a_letter(std::size_t first, std::size_t rest) {
    const std::string beginning = joined(0, first);
    const std::string ending = joined(rest, letters_.size());
    for (std::size_t at = 0; at < alphabet_.size();) {
      const std::string wanted = beginning + alphabet_[at] + ending;
      const std::string found = word_from(wanted);
      if (found == wanted) add(found);
      if (found.empty() || !found.starts_with(beginning)) return;
      const auto behind =
          std::ranges::upper_bound(alphabet_, found.substr(beginning.size())) - alphabet_.begin();
      at = std::max(at + 1, static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - 1, 0)));
    }
  }

  int shortest_;
  Statement next_;
  std::string word_;
  Letters letters_, alphabet_;
  std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> near_words(Database& db, std::string_view word, int shortest) {
  constexpr int kLongest = 40;
  const int letters = display_width(word);
  const bool digit = !word.empty() && word.front() >= '0' && word.front() <= '9';
  if (digit || letters < shortest - 1 || letters > kLongest || !is_utf8(word)) return {};
  return Neighbors(db, word, shortest).take();
}

std::string match_near_words(Database& db, std::string_view name) {
  constexpr std::size_t kMost = 6;  // words of a name
  constexpr int kShortest = 4;
  constexpr int kShortestOfSeveral = 2;
  std::string match;
  bool near = false;
  const std::vector<std::string_view> words = split(name, ' ');
  if (words.size() > kMost) return {};
  const int shortest = words.size() > 1 ? kShortestOfSeveral : kShortest;
  for (const std::string_view word : words) {
    if (word.empty()) continue;
    match += match.empty() ? "(" : " AND (";
    match += exactly(word);
    // «севреу»: near to a form of Север, whose ending is off.
    for (const std::string_view stem : stems_of(word)) {
      const bool cut = stem != word;
      if (cut && display_width(stem) < kShortest) continue;
      if (cut) match += " OR " + exactly(stem);
      for (const std::string& one : near_words(db, stem, shortest)) {
        match += " OR " + exactly(one);
        near = true;
      }
    }
    match += ')';
  }
  return near ? match : std::string();
}

}  // namespace ruka
