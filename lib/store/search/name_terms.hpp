#pragma once
// The words of names as --mask knows them again in a text. For lib/store only.
#include <memory>
#include <string>
#include <string_view>

#include "lib/store/database.hpp"

struct fts5_api;
struct sb_stemmer;

namespace ruka {

/// What two forms of one word share; each stemmer is made when the first word needs it.
class Stems {
 public:
  /// The Snowball stem of a folded word; the word itself where it has none.
  std::string of(const std::string& folded);

 private:
  using Stemmer = std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)>;
  Stemmer russian_{nullptr, nullptr};
  Stemmer english_{nullptr, nullptr};
};

/// Registers the tokenizer `ruka_names`: of what is indexed, naming_words() folded, and at the
/// place of each its stem; of what is looked for, every word so.
void register_names(fts5_api* api);

}  // namespace ruka
