#include "lib/store/masking.hpp"

#include <algorithm>
#include <array>

#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/name_terms.hpp"
#include "lib/store/search_sources.hpp"
#include "lib/store/spelled.hpp"

namespace ruka {

namespace {

struct ColumnName {
  std::string_view table;
  std::string_view column;
};

constexpr ColumnName kNames[] = {
    {"clients", "name"},        {"clients", "full_name"},   {"clients", "greeting"},
    {"clients", "verified_by"}, {"contacts", "name"},       {"contacts", "surname"},
    {"contacts", "given_name"}, {"contacts", "patronymic"}, {"leads", "name"},
    {"staff", "name"},          {"client_aliases", "name"}, {"changes", "actor"},
    {"exports", "actor"},       {"erasures", "actor"},      {"mail_addresses", "name"}};
constexpr ColumnName kPhones[] = {{"client_phones", "raw"},
                                  {"client_phones", "e164"},
                                  {"client_phones", "extension"},
                                  {"staff", "phone"}};
constexpr ColumnName kEmails[] = {{"client_emails", "email"},
                                  {"staff", "email"},
                                  {"mail_addresses", "email"},
                                  {"mails", "message"},
                                  {"mail_references", "message"}};
constexpr ColumnName kCommands[] = {{"changes", "command"}, {"exports", "command"}};

// Codes, numbers and keys, which the program works by and no list shows as text.
constexpr std::string_view kPlain[] = {
    "account", "bik",      "channel", "currency", "direction", "heat",    "id",
    "inn",     "kind",     "kpp",     "ogrn",     "priority",  "purpose", "role",
    "sha256",  "severity", "side",    "state",    "status",    "step",    "type",
    "uid",     "zone",     "schema",  "stage",    "held_stage"};
constexpr std::string_view kPlainEnds[] = {"_at", "_on", "_id", "_key"};
constexpr std::string_view kPlainTables[] = {"calendar_days", "trip_stages"};

// Words looked up one by one, ten microseconds each, before all are read at once.
constexpr std::size_t kMostAsked = 4000;

bool holds(std::span<const ColumnName> list, std::string_view table, std::string_view column) {
  return std::ranges::any_of(
      list, [&](const ColumnName& one) { return one.table == table && one.column == column; });
}

bool is_plain(std::string_view table, std::string_view column) {
  return std::ranges::find(kPlain, column) != std::end(kPlain) ||
         std::ranges::find(kPlainTables, table) != std::end(kPlainTables) ||
         std::ranges::any_of(kPlainEnds,
                             [&](std::string_view end) { return column.ends_with(end); });
}

// Norms are numbers, hours and words of ours; whoever works here, and the firm, have names.
bool is_own_word(std::string_view value) {
  return std::ranges::all_of(value, [](char c) { return c > ' ' && c < '\x7f'; });
}

}  // namespace

Masker::Masker(Database& db, std::vector<std::string> commands)
    : db_(db), commands_(std::move(commands)), stems_(std::make_unique<Stems>()) {}

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
                                      *source.named == '\0' ? "" : " WHERE ", source.named));
      while (rows.step()) learn(rows.blob(0));
    }
  }
}

void Masker::learn(std::string_view name) {
  for (const std::string_view word : name_words(name)) {
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
  if (holds(kNames, table, column)) return mask_name(value);
  if (holds(kPhones, table, column)) return mask_phone(value);
  if (holds(kEmails, table, column)) return mask_email(value);
  if (holds(kCommands, table, column)) return shortened_command(value, commands_);
  if (table == "settings") {
    if (column != "name" && value.find('@') != value.npos) return text(value);
    return column == "name" || is_own_word(value) ? std::string(value) : mask_name(value);
  }
  if (!table.empty() && is_plain(table, column)) return std::string(value);
  return text(value);
}

void mask_database(Database& db, std::vector<std::string> commands) {
  db.state().masker = std::make_shared<Masker>(db, std::move(commands));
}

// Whatever else was typed may be anything.
std::string shortened_command(std::string_view line, const std::vector<std::string>& commands) {
  std::string_view best;
  for (const std::string& words : commands) {
    const std::string start = "ruka " + words;
    const bool whole = line == start || line.starts_with(start + " ");
    if (whole && words.size() > best.size()) best = words;
  }
  const std::string shown = best.empty() ? "ruka" : "ruka " + std::string(best);
  return shown == line ? shown : shown + " …";
}

Masker* masker_of(const Database& db) { return db.state().masker.get(); }

}  // namespace ruka
