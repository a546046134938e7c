#include "lib/store/search/search.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "lib/base/latin.hpp"
#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"
#include "lib/store/columns.hpp"
#include "lib/store/masking.hpp"
#include "lib/store/search/search_sources.hpp"
#include "lib/store/search/spelled.hpp"

namespace ruka {

namespace {

std::vector<std::string> searched_words(std::string_view text) {
  std::vector<std::string> words;
  for (std::string_view rest = trim(text); !rest.empty();) {
    const std::size_t end = rest.find_first_of(" \t\r\n");
    std::string word(rest.substr(0, end));
    std::erase(word, '\0');
    if (is_utf8(word) && has_letter_or_digit(word)) words.push_back(clean_text(word));
    rest = end == rest.npos ? std::string_view{} : trim(rest.substr(end));
  }
  return words;
}

// The text with marks around the first place that folds to `piece`.
std::string with_mark(std::string_view text, std::string_view piece) {
  const auto is_start = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  for (std::size_t start = 0; start < text.size(); ++start) {
    if (!is_start(text[start])) continue;
    for (std::size_t end = start + 1; end <= text.size(); ++end) {
      if (end < text.size() && !is_start(text[end])) continue;
      const std::string folded = fold(text.substr(start, end - start));
      if (folded == piece) {
        return fmt::format("{}\x02{}\x03{}", text.substr(0, start), text.substr(start, end - start),
                           text.substr(end));
      }
      if (folded.size() >= piece.size()) break;
    }
  }
  return std::string(text);
}

// A phone's key is its number and, behind a space, what was written: whichever holds the piece.
std::string_view column_with(std::string_view key, std::string_view piece) {
  const std::string_view first = key.substr(0, key.find(' '));
  return first.find(piece) != first.npos || first.size() == key.size()
             ? first
             : trim(key.substr(first.size()));
}

// The text's pieces as the keys hold them: folded words, or a telephone's digits.
std::vector<std::string> pieces_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  if (digits.size() >= 4 && text.find_first_not_of("0123456789 +-()./\t") == text.npos) {
    const bool trunk = digits.size() == 11 && digits[0] == '8';
    return {trunk ? "7" + digits.substr(1) : digits};
  }
  std::vector<std::string> pieces;
  for (const std::string& word : searched_words(text)) pieces.push_back(fold(word));
  return pieces;
}

// A column with names in the other alphabet, and the SQL function of its values.
struct Spelling {
  const SearchSource* source;
  std::string_view column;
  const char* key;
};

std::vector<Spelling> spellings() {
  std::vector<Spelling> found;
  for (const SearchSource& source : search_sources()) {
    for (const ColumnSpec& column : find_table(source.table)->columns) {
      const bool person = column.search == Search::LatinPerson;
      if (!person && column.search != Search::Latin) continue;
      found.push_back({&source, column.name, person ? "latin_person" : "latin"});
    }
  }
  return found;
}

// Looks for one spelling of a text: words first, then pieces of names and numbers. Each record is
// found once, by its best row.
class Finder {
 public:
  Finder(Database& db, int limit, std::string_view kind)
      : db_(db),
        limit_(limit),
        masked_(masker_of(db) != nullptr),
        title_(db, "SELECT title FROM search_words WHERE rowid = :row") {
    for (const SearchSource& source : search_sources()) {
      if (kind.empty() || kind == source.kind) sources_.push_back(&source);
    }
  }

  std::vector<Found> take() { return std::move(found_); }
  bool found_nothing() const { return found_.empty(); }

  // What very many rows hold is neither counted nor ranked: that would take a second in a million.
  void find(const std::string& text) {
    const std::string words = spelled(db_, match_words(text));
    const bool frequent = !words.empty() && is_frequent(words);
    if (!words.empty() && !frequent) find_ranked(words);
    if (wants_more()) find_pieces(pieces_of(text));
    if (frequent && wants_more()) find_newest(words);
  }

  // Names in the other alphabet: «Ромашка» by Romashka, from its beginning.
  void find_spelling(const std::string& text) {
    if (latin_key(fold(text)).size() < 3) return;
    for (const Spelling& one : spellings()) {
      Statement rows(db_, fmt::format("SELECT id FROM {0} WHERE {1} >= {2}(:text) AND "
                                      "{1} < {2}(:text) || char(1114111) LIMIT :limit",
                                      one.source->table, one.column, one.key));
      rows.bind(":text", fold(text)).bind(":limit", limit_);
      while (wants_more() && rows.step()) {
        add(hit(search_row(one.source->number, rows.integer(0))));
      }
    }
  }

 private:
  static constexpr int kFrequent = 500;  // rows

  // A row of the index: the record it belongs to, and what is shown of it.
  struct Hit {
    const SearchSource* source = nullptr;  // none: not searched, or its record is gone
    std::int64_t record = 0;
    std::string snippet;
  };

  bool is_frequent(const std::string& match) {
    Statement row(db_, fmt::format("SELECT COUNT(*) FROM (SELECT 1 FROM search_words WHERE "
                                   "search_words MATCH :match LIMIT {})",
                                   kFrequent));
    row.bind(":match", match);
    row.step();
    return row.integer(0) == kFrequent;
  }

  // By rank alone FTS5 sorts itself, and a snippet is made only of what is stepped to.
  void find_ranked(const std::string& match) {
    Statement rows = rows_of(match, "AND rank MATCH 'ruka_rank()' ORDER BY rank");
    while (wants_more() && rows.step()) {
      Hit one = hit(rows.integer(0));
      if (one.source == nullptr) continue;
      one.snippet = snippet(rows);
      add(std::move(one));
    }
  }

  // The newest records of each source: a few of each while there are others, and then the rest.
  void find_newest(const std::string& match) {
    auto hits = newest(match);
    for (const std::ptrdiff_t most : {limit_ / 4 + 1, limit_}) {
      for (const SearchSource* source : sources_) {
        auto& own = hits[source];
        const auto taken = std::min(most, std::ssize(own));
        for (auto one = own.begin(); one != own.begin() + taken && wants_more(); ++one) add(*one);
        own.erase(own.begin(), own.begin() + taken);
      }
    }
  }

  // Up to `limit_` records of each source. The index is walked backwards, and once a source has
  // given enough, anew from below its rows: to enter it costs more than many steps.
  std::map<const SearchSource*, std::vector<Hit>> newest(const std::string& match) {
    std::map<const SearchSource*, std::vector<Hit>> hits;
    std::set<std::pair<const SearchSource*, std::int64_t>> known;
    Statement rows = rows_of(match, "AND rowid <= :last ORDER BY rowid DESC");
    for (std::int64_t last = std::numeric_limits<std::int64_t>::max(); last > 0;) {
      rows.bind(":last", std::exchange(last, 0));
      while (last == 0 && rows.step()) {
        const std::int64_t row = rows.integer(0);
        auto& own = hits[searched_source(row)];
        Hit one = hit(row);
        if (one.source != nullptr && known.emplace(one.source, one.record).second) {
          one.snippet = snippet(rows);
          own.push_back(std::move(one));
        }
        const bool enough = searched_source(row) == nullptr || std::ssize(own) == limit_;
        if (enough) last = row - record_of_row(row) - 1;
      }
      rows.reset();
    }
    return hits;
  }

  void find_pieces(const std::vector<std::string>& pieces) {
    std::string match;
    for (const std::string& piece : pieces) {
      const std::string one = match_pieces(piece);
      if (!one.empty()) match += (match.empty() ? "" : " AND ") + one;
    }
    if (match.empty()) return;
    Statement rows(db_, R"(
      SELECT p.rowid, p.key, w.title FROM search_pieces p
      LEFT JOIN search_words w ON w.rowid = p.rowid
      WHERE search_pieces MATCH :match ORDER BY p.rowid)");
    rows.bind(":match", match);
    while (wants_more() && rows.step()) {
      if (!holds_all(rows.blob(1), pieces)) continue;
      Hit one = hit(rows.integer(0));
      if (one.source == nullptr) continue;
      const std::string_view shown =
          rows.null(2) ? column_with(rows.blob(1), pieces.front()) : rows.view(2);
      one.snippet =
          with_mark(rows.null(2) ? shown_number(shown) : std::string(shown), pieces.front());
      add(std::move(one));
    }
  }

  // A phone or an e-mail address.
  std::string shown_number(std::string_view text) const {
    if (!masked_) return std::string(text);
    return text.find('@') == text.npos ? mask_phone(text) : mask_email(text);
  }

  bool wants_more() const { return std::ssize(found_) < limit_; }

  static bool holds_all(std::string_view key, const std::vector<std::string>& pieces) {
    return std::all_of(pieces.begin(), pieces.end(),
                       [key](const std::string& piece) { return key.find(piece) != key.npos; });
  }

  // The rows of words that match, each with what its snippet is made of.
  Statement rows_of(const std::string& match, std::string_view condition) {
    // FTS5 weighs each word that is found against all others: of a book, its beginning is shown.
    const char* shown = masked_ ? "title, body"
                                : "CASE WHEN length(title) + length(body) > 20000 "
                                  "THEN substr(title || ' ' || body, 1, 80) || '…' "
                                  "ELSE snippet(search_words, -1, char(2), char(3), '…', 12) END";
    Statement rows(db_, fmt::format("SELECT rowid, {} FROM search_words WHERE search_words MATCH "
                                    ":match {}",
                                    shown, condition));
    rows.bind(":match", match);
    return rows;
  }

  // A snippet may begin in the middle of a number: what is masked is masked whole.
  std::string snippet(const Statement& row) const {
    return masked_ ? fit_width(row.text(1) + " " + row.text(2), 80) : row.text(1);
  }

  // The source of a row; nullptr where it is not searched.
  const SearchSource* searched_source(std::int64_t row) const {
    const SearchSource* source = source_of_row(row);
    return std::ranges::find(sources_, source) == sources_.end() ? nullptr : source;
  }

  // The record that a row of the index belongs to.
  Hit hit(std::int64_t row) {
    const SearchSource* source = searched_source(row);
    if (source == nullptr) return {};
    std::int64_t id = record_of_row(row);
    if (source_of_kind(source->kind) != source) {
      auto record = records_.find(source);
      if (record == records_.end()) {
        const std::string sql =
            fmt::format("SELECT {} FROM {} WHERE id = :id", source->record, source->table);
        record = records_.emplace(source, Statement(db_, sql)).first;
      }
      record->second.reset();
      record->second.bind(":id", id);
      if (!record->second.step()) return {};
      id = record->second.integer(0);
    }
    return {source, id, ""};
  }

  void add(Hit one) {
    if (one.source == nullptr || !seen_.emplace(one.source->kind, one.record).second) return;
    title_.reset();
    title_.bind(":row", search_row(source_of_kind(one.source->kind)->number, one.record));
    found_.push_back({std::string(one.source->kind), one.record,
                      title_.step() ? title_.text(0) : "", std::move(one.snippet)});
  }

  Database& db_;
  std::ptrdiff_t limit_;
  bool masked_;
  std::vector<const SearchSource*> sources_;
  Statement title_;
  std::map<const SearchSource*, Statement> records_;
  std::vector<Found> found_;
  std::set<std::pair<std::string, std::int64_t>> seen_;
};

}  // namespace

std::string found_sql(std::string_view table, std::string_view index, std::string_view match) {
  return fmt::format(RUKA_FOUND("{0}", "{1}", "{2}"), table, index, match);
}

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

std::string match_typed_words(std::string_view text) {
  const std::string own = match_words(text);
  if (own.empty()) return own;
  const std::string other = match_words(other_layout(text));
  return other.empty() || other == own ? own : fmt::format("({}) OR ({})", own, other);
}

std::string match_forms(std::string_view text) {
  std::string match;
  for (const std::string& word : searched_words(text)) {
    match += (match.empty() ? "" : " AND ") + in_quotes(word);
  }
  return match;
}

std::vector<std::string> telling_words(std::string_view text) {
  constexpr int kShortest = 4;  // letters; what is shorter says little
  std::vector<std::string> words;
  for (const std::string& word : searched_words(text)) {
    if (display_width(word) >= kShortest) words.push_back(in_quotes(word));
  }
  return words;
}

std::string match_pieces(std::string_view folded) {
  std::string key(folded);
  std::erase(key, '\0');
  std::string match;
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < key.size(); ++i) {
    if ((static_cast<unsigned char>(key[i]) & 0xC0) != 0x80) starts.push_back(i);
  }
  starts.push_back(key.size());
  for (std::size_t i = 0; i + 3 < starts.size(); ++i) {
    if (i > 0) match += " AND ";
    match += in_quotes(std::string_view(key).substr(starts[i], starts[i + 3] - starts[i]));
  }
  return match;
}

std::vector<Found> find_text(Database& db, std::string_view text, int limit,
                             std::string_view kind) {
  if (!has_letter_or_digit(text)) return {};
  Finder finder(db, limit, kind);
  for (const std::string& spelling : {std::string(text), other_layout(text)}) {
    finder.find(spelling);
    if (!finder.found_nothing()) return finder.take();
  }
  if (is_utf8(text)) finder.find_spelling(clean_line(text));
  return finder.take();
}

std::vector<FoundRow> find_rows(Database& db, std::string_view match) {
  Statement rows(db,
                 "SELECT rowid FROM search_words WHERE search_words MATCH :match ORDER BY rowid");
  rows.bind(":match", match);
  std::vector<FoundRow> found;
  while (rows.step()) {
    const SearchSource* source = source_of_row(rows.integer(0));
    if (source != nullptr) found.push_back({source->table, record_of_row(rows.integer(0))});
  }
  return found;
}

}  // namespace ruka
