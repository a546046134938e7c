#include "lib/store/masking.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <array>

#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"
#include "lib/store/database_state.hpp"

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
    "account", "bik",   "channel", "currency", "direction", "heat", "id",     "inn",
    "kind",    "kpp",   "ogrn",    "priority", "purpose",   "role", "sha256", "severity",
    "side",    "state", "status",  "step",     "type",      "uid",  "zone",   "schema"};
constexpr std::string_view kPlainEnds[] = {"_at", "_on", "_id", "_key"};
constexpr std::string_view kPlainTables[] = {"calendar_days", "trip_stages"};

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

struct Masker::Stems {
  using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;
  Stemmer russian{sb_stemmer_new("russian", "UTF_8"), sb_stemmer_delete};
  Stemmer english{sb_stemmer_new("english", "UTF_8"), sb_stemmer_delete};

  std::string of(std::string_view word) const {
    const bool cyrillic = static_cast<unsigned char>(word[0]) >= 0xD0;
    sb_stemmer* stemmer = cyrillic ? russian.get() : english.get();
    if (stemmer == nullptr || word.size() < 4) return std::string(word);
    const auto* stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(word.data()),
                                       static_cast<int>(word.size()));
    if (stem == nullptr) return std::string(word);
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(stemmer))};
  }
};

Masker::Masker(Database& db, std::vector<std::string> commands)
    : db_(db), commands_(std::move(commands)), stems_(std::make_unique<Stems>()) {}

Masker::~Masker() = default;

void Masker::learn(std::string_view text) {
  for (const std::string_view word : name_words(text)) {
    const std::string folded = fold(word);
    names_.insert(stems_->of(folded));
    names_.insert(folded);
  }
}

void Masker::learn_names() {
  learnt_ = true;
  const auto learn_column = [this](std::string_view table, std::string_view column,
                                   std::string_view where) {
    Statement there(db_, "SELECT 1 FROM pragma_table_info(:table) WHERE name = :column");
    if (!there.bind(":table", table).bind(":column", column).step()) return;
    Statement rows(
        db_, fmt::format("SELECT {0} FROM {1} WHERE {0} IS NOT NULL{2}", column, table, where));
    while (rows.step()) learn(rows.blob(0));
  };
  for (const ColumnName& name : kNames) {
    if (name.column != "actor") learn_column(name.table, name.column, "");
  }
  // Names that were: before an edit, and of who was merged.
  constexpr std::string_view kOfNames =
      " AND field IN ('name', 'full_name', 'greeting', 'owner', 'verified_by')";
  learn_column("client_changes", "before", kOfNames);
  learn_column("client_changes", "after", kOfNames);
  learn_column("client_aliases", "was", "");
}

bool Masker::is_name(std::string_view word) {
  if (!learnt_) learn_names();
  const std::string folded = fold(word);
  return names_.contains(folded) || names_.contains(stems_->of(folded));
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
