#include "lib/store/search.hpp"

#include "lib/base/text.hpp"
#include "lib/store/search_sources.hpp"

namespace ruka {

namespace {

std::string in_quotes(std::string_view word) {
  std::string out = "\"";
  for (const char c : word) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

std::vector<std::string> searched_words(std::string_view text) {
  std::vector<std::string> words;
  for (std::string_view rest = trim(text); !rest.empty();) {
    const std::size_t end = rest.find_first_of(" \t\r\n");
    std::string word(rest.substr(0, end));
    std::erase(word, '\0');
    if (has_letter_or_digit(word) && is_utf8(word)) words.push_back(std::move(word));
    rest = end == rest.npos ? std::string_view{} : trim(rest.substr(end));
  }
  return words;
}

std::vector<Found> find_matching(Database& db, std::string_view match, int limit,
                                 std::string_view kind) {
  std::string numbers;
  for (const SearchSource& source : search_sources()) {
    if (!kind.empty() && kind != source.kind) continue;
    numbers += (numbers.empty() ? "" : ", ") + std::to_string(source.number);
  }
  std::vector<Found> found;
  if (numbers.empty()) return found;
  Statement rows(db, fmt::format(R"(
    SELECT rowid, title, snippet(search_words, -1, char(2), char(3), '…', 12)
    FROM search_words
    WHERE search_words MATCH :match AND rowid % 16 IN ({})
    ORDER BY bm25(search_words, 5.0, 1.0), rowid DESC LIMIT :limit)",
                                 numbers));
  rows.bind(":match", match).bind(":limit", limit);
  while (rows.step()) {
    const SearchSource* source = source_of_number(static_cast<int>(rows.integer(0) % 16));
    if (source == nullptr) continue;
    found.push_back({source->kind, rows.integer(0), rows.text(1), rows.text(2)});
  }
  return found;
}

// From the index's rowids to the records that a person opens.
void name_records(Database& db, std::vector<Found>& found) {
  for (Found& one : found) {
    const SearchSource* source = source_of_number(static_cast<int>(one.id % 16));
    one.id /= 16;
    if (std::string_view(source->record) == "id") continue;
    Statement row(db,
                  fmt::format("SELECT {} FROM {} WHERE id = :id", source->record, source->table));
    row.bind(":id", one.id);
    if (row.step()) one.id = row.integer(0);
  }
}

}  // namespace

std::string match_words(std::string_view text) {
  std::string match;
  const auto words = searched_words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) match += " AND ";
    const std::string word = in_quotes(words[i]);
    match += i + 1 == words.size() ? "(" + word + " OR " + word + "*)" : word;
  }
  return match;
}

std::string match_pieces(std::string_view key) {
  std::string match;
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < key.size(); ++i) {
    if ((static_cast<unsigned char>(key[i]) & 0xC0) != 0x80 && key[i] != '\0') starts.push_back(i);
  }
  starts.push_back(key.size());
  for (std::size_t i = 0; i + 3 < starts.size(); ++i) {
    if (i > 0) match += " AND ";
    match += in_quotes(key.substr(starts[i], starts[i + 3] - starts[i]));
  }
  return match;
}

std::vector<Found> find_text(Database& db, std::string_view text, int limit,
                             std::string_view kind) {
  std::vector<Found> found;
  for (const std::string& spelling : {std::string(text), other_layout(text)}) {
    const std::string match = match_words(spelling);
    if (!match.empty()) found = find_matching(db, match, limit, kind);
    if (!found.empty()) break;
  }
  name_records(db, found);
  return found;
}

}  // namespace ruka
