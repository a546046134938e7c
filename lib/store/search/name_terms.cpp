#include "lib/store/search/name_terms.hpp"

#include <libstemmer.h>
#include <sqlite3.h>

#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

using Emit = int (*)(void*, int, const char*, int, int, int);

int create_stems(void*, const char**, int, Fts5Tokenizer** out) {
  *out = reinterpret_cast<Fts5Tokenizer*>(std::make_unique<Stems>().release());
  return SQLITE_OK;
}

void destroy_stems(Fts5Tokenizer* raw) { delete reinterpret_cast<Stems*>(raw); }

int emit_word(Stems& stems, std::string_view word, int start, void* context, Emit emit) {
  const int end = start + static_cast<int>(word.size());
  const auto pass = [&](const std::string& term, int flags) {
    return emit(context, flags, term.data(), static_cast<int>(term.size()), start, end);
  };
  const std::string folded = fold(word);
  const std::string stem = stems.of(folded);
  const int code = pass(folded, 0);
  return code != SQLITE_OK || stem == folded ? code : pass(stem, FTS5_TOKEN_COLOCATED);
}

int tokenize_name(Fts5Tokenizer* raw, void* context, int flags, const char* bytes, int size,
                  Emit emit) {
  auto& stems = *reinterpret_cast<Stems*>(raw);
  const std::string_view text(bytes, static_cast<std::size_t>(size));
  // A stem may look like a legal form, so that what is looked for is taken as it stands.
  if ((flags & FTS5_TOKENIZE_QUERY) != 0) return emit_word(stems, text, 0, context, emit);
  for (const std::string_view word : naming_words(text)) {
    const int start = static_cast<int>(word.data() - text.data());
    const int code = emit_word(stems, word, start, context, emit);
    if (code != SQLITE_OK) return code;
  }
  return SQLITE_OK;
}

}  // namespace

std::string Stems::of(const std::string& folded) {
  if (folded.size() < 4) return folded;
  const bool cyrillic = static_cast<unsigned char>(folded[0]) >= 0xD0;
  Stemmer& stemmer = cyrillic ? russian_ : english_;
  if (!stemmer) {
    stemmer = {sb_stemmer_new(cyrillic ? "russian" : "english", "UTF_8"), sb_stemmer_delete};
  }
  if (!stemmer) return folded;
  const auto* word = reinterpret_cast<const sb_symbol*>(folded.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer.get(), word, static_cast<int>(folded.size()));
  if (stem == nullptr) return folded;
  return {reinterpret_cast<const char*>(stem),
          static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

void register_names(fts5_api* api) {
  fts5_tokenizer tokenizer{create_stems, destroy_stems, tokenize_name};
  check_sqlite(api->xCreateTokenizer(api, "ruka_names", nullptr, &tokenizer, nullptr), nullptr);
}

}  // namespace ruka
