#include "lib/store/masking.hpp"

#include <algorithm>

#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"
#include "lib/store/columns.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/search/name_terms.hpp"
#include "lib/store/search/search_sources.hpp"
#include "lib/store/search/spelled.hpp"

namespace ruka {

namespace {

// Words looked up one by one, ten microseconds each, before all are read at once.
constexpr std::size_t kMostAsked = 4000;

// Norms are numbers, hours and words of ours; whoever works here, and the firm, have names.
bool is_own_word(std::string_view value) {
  return std::ranges::all_of(value, [](char c) { return c > ' ' && c < '\x7f'; });
}

}  // namespace

Masker::Masker(Database& db, Shorten shorten)
    : db_(db), shorten_(std::move(shorten)), stems_(std::make_unique<Stems>()) {}

Masker::~Masker() = default;

// A desk of an older schema has no index of names, and doctor is to look at a damaged one.
void Masker::learn_tables() {
  for (const SearchSource& source : search_sources()) {
    const std::vector<std::string> names = column_list(source.names);
    Statement columns(db_, "SELECT name FROM pragma_table_info(:table)");
    columns.bind(":table", source.table);
    while (columns.step()) {
      const std::string column(columns.blob(0));
      if (std::ranges::find(names, column) == names.end()) continue;
      Statement rows(db_, fmt::format("SELECT {} FROM {}{}{}", column, source.table,
                                      source.named.empty() ? "" : " WHERE ", source.named));
      while (rows.step()) learn(rows.blob(0));
    }
  }
}

void Masker::learn(std::string_view name) {
  for (const std::string_view word : naming_words(name)) {
    const std::string folded = fold(word);
    names_.insert(stems_->of(folded));
    names_.insert(folded);
  }
}

void Masker::learn_names() {
  try {
    Statement rows(db_, "SELECT term FROM search_name_terms");
    while (rows.step()) names_.emplace(rows.blob(0));
  } catch (const std::exception&) {
    learn_tables();
  }
  learnt_ = true;
}

// Whether the word, folded, or its stem is a term of the index: the tokenizer looks for both.
bool Masker::is_indexed(const std::string& word) {
  if (!look_up_) {
    look_up_.emplace(db_, "SELECT 1 FROM search_names WHERE search_names MATCH :word LIMIT 1");
  }
  const bool found = look_up_->bind(":word", in_quotes(word)).step();
  look_up_->reset();
  return found;
}

bool Masker::is_learnt(std::string_view word) const {
  const std::string folded = fold(word);
  return names_.contains(folded) || names_.contains(stems_->of(folded));
}

// A list asks of some hundreds of words; a whole base that leaves as a file, of more than there are
// names.
bool Masker::is_name(std::string_view word) {
  if (!learnt_ && asked_.size() >= kMostAsked) learn_names();
  if (learnt_) return is_learnt(word);
  const auto known = asked_.find(word);
  if (known != asked_.end()) return known->second;
  try {
    return asked_.emplace(word, is_indexed(std::string(word))).first->second;
  } catch (const std::exception&) {
    learn_names();
    return is_learnt(word);
  }
}

std::string Masker::text(std::string_view text) {
  return mask_text(text, [this](std::string_view word) { return is_name(word); });
}

std::string Masker::column(std::string_view table, std::string_view column,
                           std::string_view value) {
  const ColumnSpec* spec = find_column(table, column);
  if (spec == nullptr) return text(value);
  switch (spec->is) {
    case Is::Name: return mask_name(value);
    case Is::Phone:
    case Is::E164: return mask_phone(value);
    case Is::Email:
    case Is::Message: return mask_email(value);
    case Is::Command: return shorten_(value);
    case Is::Setting: return setting(value);
    case Is::Text: return text(value);
    default: return std::string(value);
  }
}

std::string Masker::setting(std::string_view value) {
  if (value.find('@') != value.npos) return text(value);
  return is_own_word(value) ? std::string(value) : mask_name(value);
}

void mask_database(Database& db, Shorten shorten) {
  db.state().masker = std::make_shared<Masker>(db, std::move(shorten));
}

Masker* masker_of(const Database& db) { return db.state().masker.get(); }

}  // namespace ruka
