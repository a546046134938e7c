#include "lib/client/intake/import_header.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr std::size_t kSearched = 30;  // rows

bool is_cards(const CsvDialect& dialect) {
  return dialect.sheet.empty() && dialect.delimiter == '\0';
}

// How many columns of a row are known headings, one of `keys` among them; 0 where none is.
std::int64_t known_headings(const CsvRow& row, std::string_view map,
                            std::span<const std::string_view> keys) {
  try {
    const auto fields = recognize_columns(row.fields, map).fields;
    const bool has_key = std::ranges::any_of(keys, [&](std::string_view key) {
      return std::ranges::find(fields, *import_target(key)) != fields.end();
    });
    const auto skipped = std::ranges::count(fields, ImportTarget{});
    return has_key ? std::ssize(fields) - skipped : 0;
  } catch (const Error&) {
    return 0;  // it has not the columns that the map names
  }
}

// A heading alone may be a title: a later row that knows more is surer.
std::size_t header_among(const std::deque<CsvRow>& rows, std::string_view map,
                         std::span<const std::string_view> keys) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::int64_t known = known_headings(rows[i], map, keys);
    if (known > 1) return i;
    if (known == 1 && !found) found = i;
  }
  return found.value_or(0);
}

}  // namespace

ImportTable::ImportTable(const std::filesystem::path& file, const TableOptions& options,
                         std::span<const std::string_view> keys) {
  source_.emplace(file, options.encoding, options.delimiter, options.sheet);
  find_header(options, keys);
  const bool one_column = header_.size() == 1 && !options.delimiter && dialect().sheet.empty() &&
                          !is_cards(dialect()) && dialect().delimiter != kNoDelimiter;
  if (!one_column) return;
  // No delimiter stands in the header: a comma in a row is part of its one value.
  TableOptions whole = options;
  whole.delimiter = kNoDelimiter;
  source_.emplace(file, whole.encoding, whole.delimiter, whole.sheet);
  rows_.clear();
  find_header(whole, keys);
}

bool ImportTable::has_words_for_nothing() const {
  return !is_cards(dialect()) && columns_.program != "ruka";
}

void ImportTable::find_header(const TableOptions& options, std::span<const std::string_view> keys) {
  const std::int64_t line = options.header.value_or(0);
  const std::size_t most = options.header ? 1 : is_cards(dialect()) ? 1 : kSearched;
  while (rows_.size() < most) {
    auto row = source_->next();
    if (!row) break;
    if (row->line >= line) rows_.push_back(std::move(*row));
  }
  if (options.header && (rows_.empty() || rows_.front().line != line)) {
    throw Error(ErrorKind::Usage, msg("no row begins at line {line}", {{"line", line}}),
                msg("give the line of the headings: --header LINE"));
  }
  if (rows_.empty()) return;
  const std::size_t at = header_among(rows_, options.map, keys);
  const std::int64_t found = rows_[at].line;
  header_ = std::move(rows_[at].fields);
  rows_.erase(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  columns_ = recognize_columns(header_, options.map);
  if (at > 0 || options.header) columns_.line = found;
}

std::optional<CsvRow> ImportTable::next() {
  if (rows_.empty()) return source_->next();
  CsvRow row = std::move(rows_.front());
  rows_.pop_front();
  return row;
}

}  // namespace ruka
