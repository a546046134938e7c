#include "lib/exchange/csv.hpp"

#include <algorithm>
#include <map>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/table/excel_text.hpp"

namespace ruka {

namespace {

constexpr std::size_t kChunk = 65536;
constexpr std::size_t kSample = 1 << 20;

// Fields of a line, counted outside quotes.
std::size_t count_fields(std::string_view line, char delimiter) {
  std::size_t count = 1;
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (c == delimiter && !quoted) ++count;
  }
  return count;
}

enum class Quotes { Respect, Ignore };

// The first twenty lines that are not empty; a line break within quotes ends none. None where a
// quote is never closed: it is no quote then.
std::vector<std::string_view> first_lines(std::string_view text, Quotes quotes) {
  constexpr std::size_t kMost = 20;
  std::vector<std::string_view> lines;
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size() && lines.size() < kMost; ++at) {
    if (at < text.size() && text[at] == '"' && quotes == Quotes::Respect) quoted = !quoted;
    if (at < text.size() && (text[at] != '\n' || quoted)) continue;
    const std::string_view line = text.substr(begin, at - begin);
    if (!trim(line).empty()) lines.push_back(line);
    begin = at + 1;
  }
  const bool open = quoted && lines.size() < kMost;
  return open ? std::vector<std::string_view>{} : lines;
}

// Nothing, or the sign with which DOS ended a file.
bool is_blank_line(std::string_view line) { return trim(line).empty() || line == "\x1A"; }

// What stands within the quotes of a field, a doubled one once.
std::string between_quotes(std::string_view quoted) {
  std::string field;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    field += quoted[i];
    if (quoted.substr(i).starts_with("\"\"")) ++i;
  }
  return field;
}

// Of blanks alone, or the sign with which DOS ended a file.
bool is_empty_row(const CsvRow& row) {
  if (row.fields.size() == 1) return is_blank_line(row.fields[0]);
  return std::ranges::all_of(row.fields,
                             [](std::string_view field) { return trim(field).empty(); });
}

// Our own export, which protects cells with --excel alone, and then has a byte order mark.
bool is_own_export(const CsvRow& header) {
  return header.fields.size() > 2 && header.fields[0] == "id" && header.fields[1] == "uid";
}

}  // namespace

char detect_delimiter(std::string_view text) {
  std::vector<std::string_view> lines = first_lines(text.substr(0, kChunk), Quotes::Respect);
  if (lines.empty()) lines = first_lines(text.substr(0, kChunk), Quotes::Ignore);
  // Of a chunk that was cut, the last line may not be whole.
  if (lines.size() > 1 && text.size() > kChunk) lines.pop_back();
  char best = ',';
  std::size_t best_score = 0;
  for (const char candidate : {';', ',', '\t', '|'}) {
    std::map<std::size_t, std::size_t> counts;
    for (const std::string_view line : lines) ++counts[count_fields(line, candidate)];
    for (const auto& [fields, times] : counts) {
      const std::size_t score = fields > 1 ? times * 100 + fields : 0;
      if (score > best_score) {
        best = candidate;
        best_score = score;
      }
    }
  }
  return best;
}

struct CsvReader::Inner {
  explicit Inner(InputFile input) : file(std::move(input)) {}

  CsvDialect dialect;
  InputFile file;
  std::string text;  // read and not yet cut
  std::size_t at = 0;
  std::int64_t line = 1;
  bool at_end = false;
  std::optional<bool> guarded;  // whether cells may have protection around them

  std::size_t row_start = 0;  // what is kept of the text: a row may have to be read again
  std::size_t width = 0;      // the widest row of one line: the header, as a rule

  bool fill() {
    if (at_end) return false;
    text.erase(0, row_start);
    at -= row_start;
    row_start = 0;
    at_end = !file.read(text);
    return !at_end;
  }

  // The character `ahead` of the next one.
  bool peek(char& c, std::size_t ahead = 0) {
    while (at + ahead >= text.size()) {
      if (!fill()) return false;
    }
    c = text[at + ahead];
    return true;
  }

  void end_line(char c) {
    ++line;
    char next = 0;
    if (c == '\r' && peek(next) && next == '\n') ++at;
  }

  // Whether a field ends here: at a delimiter, a line's end or the file's, blanks aside.
  bool ends_field(std::size_t ahead = 0) {
    char c = 0;
    while (peek(c, ahead) && c == ' ' && c != dialect.delimiter) ++ahead;
    return !peek(c, ahead) || c == dialect.delimiter || c == '\n' || c == '\r';
  }

  // A quoted field as it is read, behind its opening quote.
  struct Quoted {
    std::string& field;
    bool loose = false;    // a quote within it is not doubled: «"ООО "Ромашка""»
    bool literal = false;  // the first such quote closes a word: «"Вектор" ООО» begins with none
    bool lines = false;    // it has line breaks
    bool even = false;     // of a literal one: as many quotes were opened as closed
  };

  // A quote within the field; whether the field is closed by it.
  bool take_quote(Quoted& in) {
    char next = 0;
    const bool doubled = !in.literal && peek(next) && next == '"';
    if (in.literal) {
      in.even = !in.even;
      if (!in.even && ends_field()) {  // «"5" труба"»: the first one opened the field after all
        in.field.erase(0, 1);
        return true;
      }
    } else if (doubled) {
      ++at;
      if (in.loose && ends_field()) {
        in.field += '"';
        return true;
      }
    } else if (ends_field()) {
      return true;
    } else if (!in.loose) {
      in.loose = true;
      in.literal = !in.field.empty() && in.field.back() != ' ' && in.field.back() != '(';
      in.even = true;
      if (in.literal) in.field.insert(0, 1, '"');
    }
    in.field += '"';
    return false;
  }

  // The rest of a quoted field; false where its closing quote is missing, or stands elsewhere.
  bool quoted_field(std::string& field) {
    Quoted in{field};
    char before = 0;
    for (char c = 0; peek(c); before = c) {
      if (in.literal && in.even && (c == dialect.delimiter || c == '\n' || c == '\r')) return true;
      ++at;
      if (c == '"') {
        if (take_quote(in)) return true;
      } else {
        if (c == '\r' || (c == '\n' && before != '\r')) {
          in.lines = true;
          ++line;
        }
        field += c;
      }
      if (in.lines && in.loose) return false;
    }
    return in.literal && in.even;
  }

  // How far the closing quote of a field stands behind its opening one; none where not on this
  // line.
  std::optional<std::size_t> closes_on_line() {
    char c = 0;
    for (std::size_t ahead = 0; peek(c, ahead) && c != '\n' && c != '\r'; ++ahead) {
      if (c != '"') continue;
      char next = 0;
      const bool doubled = peek(next, ahead + 1) && next == '"';
      if (!doubled && ends_field(ahead + 1)) return ahead;
      if (doubled) ++ahead;
    }
    return std::nullopt;
  }

  // The line alone, the quotes that it does not close as they stand: where a quote opens that
  // nothing closes, the lines behind it are rows of their own.
  CsvRow bare_line(std::int64_t first) {
    CsvRow row{first, {}, "quote"};
    at = row_start;
    line = first;
    std::string field;
    for (char c = 0; peek(c);) {
      ++at;
      if (c == '\n' || c == '\r') {
        end_line(c);
        break;
      }
      const auto closing = c == '"' && field.empty() ? closes_on_line() : std::nullopt;
      if (closing) {
        field = between_quotes(std::string_view(text).substr(at, *closing));
        at += *closing + 1;
      } else if (c == dialect.delimiter) {
        row.fields.push_back(std::exchange(field, {}));
      } else {
        field += c;
      }
    }
    row.fields.push_back(std::move(field));
    row.last = first;
    return row;
  }

  // Whether a value of several lines has whole rows of the table in it: a line as wide as the
  // table, without a blank behind its delimiters, as a sentence has.
  bool holds_rows(std::string_view value) const {
    const std::size_t begin = value.find('\n');
    if (begin == value.npos || width < 2) return false;
    for (const std::string_view one : split(value.substr(begin + 1), '\n')) {
      const std::string_view bare = trim(one);
      if (count_fields(bare, dialect.delimiter) != width) continue;
      if (bare.find(std::string{dialect.delimiter, ' '}) == bare.npos) return true;
    }
    return false;
  }

  std::optional<CsvRow> next() {
    row_start = at;
    CsvRow row;
    row.line = line;
    std::string field;
    char c = 0;
    if (!peek(c)) return std::nullopt;
    while (peek(c)) {
      ++at;
      if (c == '"' && field.empty()) {
        if (!quoted_field(field)) return bare_line(row.line);
        if (holds_rows(field)) row.problem = "rows";
      } else if (c == dialect.delimiter) {
        row.fields.push_back(std::exchange(field, {}));
      } else if (c == '\n' || c == '\r') {
        end_line(c);
        break;
      } else {
        field += c;
      }
    }
    row.fields.push_back(std::move(field));
    row.last = std::max(line - 1, row.line);
    if (line == row.line + 1) width = std::max(width, row.fields.size());
    return row;
  }
};

CsvReader::CsvReader(const std::filesystem::path& path, std::optional<std::string> encoding,
                     std::optional<char> delimiter)
    : CsvReader(InputFile(path), std::move(encoding), delimiter) {}

CsvReader::CsvReader(InputFile file, std::optional<std::string> encoding,
                     std::optional<char> delimiter)
    : inner_(std::make_unique<Inner>(std::move(file))) {
  Inner& in = *inner_;
  std::string_view sample = in.file.start(kSample);
  // A character cut at the end of the sample is not a wrong one.
  if (sample.size() == kSample) sample = sample.substr(0, sample.rfind('\n') + 1);
  in.dialect.encoding = encoding.value_or(encoding_of_file(sample));
  if (fold(in.dialect.encoding) == "utf-8") {
    in.fill();
  } else {
    in.text = to_utf8(in.file.rest(), in.dialect.encoding);
    in.at_end = true;
  }
  in.dialect.bom = in.text.starts_with("\xEF\xBB\xBF");
  if (in.dialect.bom) in.at = 3;
  std::string_view begins = std::string_view(in.text).substr(in.at);
  if (begins.starts_with("sep=") && begins.size() > 5) {
    in.dialect.delimiter = delimiter.value_or(begins[4]);
    in.at += std::min(begins.find('\n'), begins.size() - 1) + 1;
    in.line = 2;
  } else {
    in.dialect.delimiter = delimiter.value_or(detect_delimiter(begins));
  }
}

CsvReader::~CsvReader() = default;

const CsvDialect& CsvReader::dialect() const { return inner_->dialect; }

std::optional<CsvRow> CsvReader::next() {
  while (auto row = inner_->next()) {
    if (is_empty_row(*row)) continue;
    if (!inner_->guarded) inner_->guarded = inner_->dialect.bom || !is_own_export(*row);
    for (std::string& field : row->fields) {
      if (!is_utf8(field)) row->problem = "text";
      if (field.find('\0') != field.npos) row->problem = "nul";
      if (*inner_->guarded) field = text_of_excel(std::move(field));
    }
    return row;
  }
  return std::nullopt;
}

}  // namespace ruka
