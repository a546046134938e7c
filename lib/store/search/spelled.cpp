#include "lib/store/search/spelled.hpp"

#include <sqlite3.h>

#include <array>
#include <vector>

#include "lib/base/text.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

Prepared prepare(sqlite3* db, const char* sql) {
  sqlite3_stmt* raw = nullptr;
  if (sqlite3_prepare_v2(db, sql, -1, &raw, nullptr) != SQLITE_OK) return nullptr;
  return Prepared(raw);
}

void bind_text(const Prepared& statement, int place, const std::string& text) {
  sqlite3_bind_text(statement.get(), place, text.data(), static_cast<int>(text.size()),
                    SQLITE_TRANSIENT);
}

constexpr int kFew = 2000;

// In how many places a word stands that begins so; kFew + 1 for more than kFew.
int count_places(sqlite3* db, const std::string& beginning) {
  const Prepared places =
      prepare(db, "SELECT 1 FROM search_terms WHERE term >= ?1 AND term < ?1 || char(1114111)");
  if (!places) return kFew;
  bind_text(places, 1, beginning);
  int count = 0;
  while (count <= kFew && sqlite3_step(places.get()) == SQLITE_ROW) ++count;
  return count;
}

// The words that begin so, each by one look into the index; nothing where they are too many.
std::optional<std::vector<std::string>> words_from(sqlite3* db, const std::string& beginning) {
  constexpr std::size_t kMost = 24;  // more of them are dearer one by one
  const Prepared first = prepare(db, "SELECT term FROM search_terms WHERE term >= ?1 LIMIT 1");
  if (!first) return std::nullopt;
  std::vector<std::string> words;
  for (std::string next = beginning; words.size() <= kMost; next = words.back() + '\x01') {
    bind_text(first, 1, next);
    if (sqlite3_step(first.get()) != SQLITE_ROW) break;
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(first.get(), 0));
    const std::string word(text, static_cast<std::size_t>(sqlite3_column_bytes(first.get(), 0)));
    sqlite3_reset(first.get());
    if (!word.starts_with(beginning)) break;
    words.push_back(word);
  }
  if (words.size() > kMost) return std::nullopt;
  return words;
}

// Where the quoted word that begins at `start` ends, behind its last quote.
std::size_t end_of_word(std::string_view match, std::size_t start) {
  std::size_t at = start + 1;
  while (at < match.size()) {
    if (match[at] != '"') {
      ++at;
    } else if (at + 1 < match.size() && match[at + 1] == '"') {
      at += 2;
    } else {
      return at + 1;
    }
  }
  return match.size();
}

// Whether the index has it as one word: "a-b" is two there.
bool is_one_word(std::string_view text) {
  return std::ranges::all_of(text, [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') ||
           (c >= 'a' && c <= 'z');
  });
}

// "x"* as x and the words from x; what few rows hold is quick as it is.
std::string spelled_word(sqlite3* db, std::string_view quoted) {
  const std::string beginning = fold(quoted.substr(1, quoted.size() - 2));
  std::string out(quoted);
  if (!is_one_word(beginning)) return out + "*";
  const int places = count_places(db, beginning);
  if (places <= kFew) return places == 0 ? out : out + "*";
  const auto words = words_from(db, beginning);
  if (!words) return out + "*";
  for (const std::string& word : *words) out += " OR " + in_quotes(word);
  return out;
}

std::string spelled(sqlite3* db, std::string_view match) {
  std::string out;
  for (std::size_t at = 0; at < match.size();) {
    if (match[at] != '"') {
      out += match[at++];
      continue;
    }
    const std::size_t end = end_of_word(match, at);
    const std::string_view quoted = match.substr(at, end - at);
    const bool prefix = end < match.size() && match[end] == '*';
    out += prefix ? spelled_word(db, quoted) : std::string(quoted);
    at = end + (prefix ? 1 : 0);
  }
  return out;
}

void spelled_function(sqlite3_context* context, int, sqlite3_value** arguments) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
  if (text == nullptr) return;
  const std::string out = spelled(sqlite3_context_db_handle(context), text);
  sqlite3_result_text(context, out.data(), static_cast<int>(out.size()), SQLITE_TRANSIENT);
}

// More hits in a shorter text are better; a hit in the title is worth five in the body.
void rank(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* out, int,
          sqlite3_value**) {
  constexpr double kTitle = 5.0;
  constexpr double kUsual = 12.0;  // words in a row
  int hits = 0;
  int size = 0;
  if (api->xInstCount(row, &hits) != SQLITE_OK || api->xColumnSize(row, -1, &size) != SQLITE_OK) {
    return;
  }
  double weight = 0;
  for (int i = 0; i < hits; ++i) {
    int phrase = 0;
    int column = 0;
    int place = 0;
    if (api->xInst(row, i, &phrase, &column, &place) == SQLITE_OK) {
      weight += column == 0 ? kTitle : 1.0;
    }
  }
  sqlite3_result_double(out, -weight / (weight + 1.2 * (0.25 + 0.75 * size / kUsual)));
}

}  // namespace

std::string in_quotes(std::string_view word) {
  std::string out;
  append_quoted(out, word);
  return out;
}

namespace {

constexpr char kExact = '\x02';  // no word has it, and no text that is looked for

}  // namespace

std::string exactly(std::string_view word) { return in_quotes(kExact + std::string(word)); }

bool is_exact(std::string_view text) { return text.starts_with(kExact); }

std::string spelled(Database& db, std::string_view match) { return spelled(db.handle(), match); }

void register_spelled(sqlite3* db, fts5_api* api) {
  check_sqlite(sqlite3_create_function_v2(db, "spelled", 1, SQLITE_UTF8, nullptr, spelled_function,
                                          nullptr, nullptr, nullptr),
               db);
  check_sqlite(api->xCreateFunction(api, "ruka_rank", nullptr, rank, nullptr), db);
}

}  // namespace ruka
