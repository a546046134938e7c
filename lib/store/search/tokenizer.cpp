// The search tokenizer: unicode61's words, ё as е; at the place of each word also its Snowball stem
// and the base of its case forms.
#include <libstemmer.h>

#include <array>
#include <cstring>

#include "lib/base/city_key.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/word_base.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/search/name_terms.hpp"
#include "lib/store/search/search_sources.hpp"
#include "lib/store/search/spelled.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;

struct Tokenizer {
  fts5_tokenizer words{};
  Fts5Tokenizer* instance = nullptr;
  Stemmer russian{nullptr, sb_stemmer_delete};
  Stemmer english{nullptr, sb_stemmer_delete};

  ~Tokenizer() {
    if (instance != nullptr) words.xDelete(instance);
  }
};

using Emit = int (*)(void*, int, const char*, int, int, int);

struct Pass {
  Tokenizer* tokenizer;
  void* context;
  Emit emit;
  bool stems;
};

std::string with_plain_yo(const char* token, int size) {
  std::string word(token, static_cast<std::size_t>(size));
  for (std::size_t at = 0; (at = word.find("ё", at)) != word.npos;) word.replace(at, 2, "е");
  return word;
}

// Stemmers cost a third of a millisecond: made when the first word needs one.
sb_stemmer* stemmer_for(Tokenizer& tokenizer, std::string_view word) {
  const bool cyrillic = static_cast<unsigned char>(word[0]) >= 0xD0;
  Stemmer& stemmer = cyrillic ? tokenizer.russian : tokenizer.english;
  if (!stemmer) stemmer.reset(sb_stemmer_new(cyrillic ? "russian" : "english", "UTF_8"));
  return stemmer.get();
}

// The Snowball stem; empty where the word has none.
std::string_view stem_of(Tokenizer& tokenizer, const std::string& word) {
  sb_stemmer* stemmer = stemmer_for(tokenizer, word);
  if (stemmer == nullptr) return {};
  const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer, bytes, static_cast<int>(word.size()));
  if (stem == nullptr) return {};
  return {reinterpret_cast<const char*>(stem),
          static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

int emit_word(void* raw, int flags, const char* token, int size, int start, int end) {
  const auto& pass = *static_cast<Pass*>(raw);
  const auto emit = [&](std::string_view text, int more) {
    return pass.emit(pass.context, flags | more, text.data(), static_cast<int>(text.size()), start,
                     end);
  };
  const std::string word = with_plain_yo(token, size);
  int code = emit(word, 0);
  if (code != SQLITE_OK || !pass.stems || word.size() < 4) return code;
  const std::string_view stem = stem_of(*pass.tokenizer, word);
  if (!stem.empty() && stem != word) code = emit(stem, FTS5_TOKEN_COLOCATED);
  const std::string base = word_base(word);
  if (code == SQLITE_OK && !base.empty() && base != word && base != stem) {
    code = emit(base, FTS5_TOKEN_COLOCATED);
  }
  return code;
}

int create(void* api, const char**, int, Fts5Tokenizer** out) {
  auto* fts5 = static_cast<fts5_api*>(api);
  auto tokenizer = std::make_unique<Tokenizer>();
  void* user = nullptr;
  int code = fts5->xFindTokenizer(fts5, "unicode61", &user, &tokenizer->words);
  if (code != SQLITE_OK) return code;
  std::array<const char*, 2> options = {"remove_diacritics", "0"};
  code = tokenizer->words.xCreate(user, options.data(), 2, &tokenizer->instance);
  if (code != SQLITE_OK) return code;
  *out = reinterpret_cast<Fts5Tokenizer*>(tokenizer.release());
  return SQLITE_OK;
}

void destroy(Fts5Tokenizer* raw) { delete reinterpret_cast<Tokenizer*>(raw); }

int tokenize(Fts5Tokenizer* raw, void* context, int flags, const char* text, int size, Emit emit) {
  auto* tokenizer = reinterpret_cast<Tokenizer*>(raw);
  // The beginning of a word that is still being typed has no stem.
  const bool query = (flags & FTS5_TOKENIZE_QUERY) != 0;
  const bool exact = query && is_exact({text, static_cast<std::size_t>(size)});
  Pass pass{tokenizer, context, emit, (flags & FTS5_TOKENIZE_PREFIX) == 0 && !exact};
  return tokenizer->words.xTokenize(tokenizer->instance, &pass, flags, text, size, emit_word);
}

fts5_api* fts5_of(sqlite3* db) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  check_sqlite(sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, nullptr), db);
  sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
  sqlite3_step(statement);
  sqlite3_finalize(statement);
  return api;
}

using KeyOf = std::string (*)(std::string_view);

// A function of SQL that is one of ours.
template <KeyOf key_of>
void key_function(sqlite3_context* context, int, sqlite3_value** arguments) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
  if (text == nullptr) return;
  const std::string key =
      key_of({text, static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]))});
  sqlite3_result_text(context, key.data(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

void register_key(sqlite3* db, const char* name,
                  void (*function)(sqlite3_context*, int, sqlite3_value**)) {
  check_sqlite(sqlite3_create_function(db, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                       function, nullptr, nullptr),
               db);
}

}  // namespace

void register_search(sqlite3* db) {
  fts5_api* api = fts5_of(db);
  if (api == nullptr) throw SqlError("this SQLite has no FTS5");
  fts5_tokenizer tokenizer{create, destroy, tokenize};
  check_sqlite(api->xCreateTokenizer(api, "ruka", api, &tokenizer, nullptr), db);
  register_spelled(db, api);
  register_names(api);
  register_rows(db);
  register_key(db, "fold", key_function<fold>);
  register_key(db, "city_key", key_function<city_key>);
  register_key(db, "latin", key_function<latin_key>);
  register_key(db, "latin_person", key_function<latin_person_key>);
}

}  // namespace ruka
