#include "lib/exchange/table_header.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr std::size_t kSearched = 30;  // rows

// A byte that is no text is seen in its heading.
std::vector<std::string> as_seen(std::vector<std::string> cells) {
  for (std::string& cell : cells) {
    if (!is_utf8(cell)) cell = terminal_safe(cell);
  }
  return cells;
}

std::int64_t count_filled(const std::vector<std::string>& cells) {
  return std::ranges::count_if(cells, [](const std::string& cell) { return !trim(cell).empty(); });
}

// A cell that is merged with the one above («Клиент» over two rows) is no heading of its own.
std::vector<std::string> lower_cells(const CsvRow& row) {
  std::vector<std::string> cells = as_seen(row.fields);
  for (std::size_t i = 0; i < row.kinds.size(); ++i) {
    if (row.kinds[i] == CellKind::Merged) cells[i].clear();
  }
  return cells;
}

// «Контакт» above «ФИО» and «Телефон»: the lower cell says more, where there is one. Nothing where
// the lower row is not headings alone, or adds none.
std::optional<std::vector<std::string>> completed(const std::vector<std::string>& upper,
                                                  const std::vector<std::string>& lower,
                                                  const HeadedTable::Known& known) {
  const std::int64_t filled = count_filled(lower);
  if (filled < 2 || known(lower).in_part != filled) return std::nullopt;
  std::vector<std::string> cells = lower;
  cells.resize(std::max(upper.size(), lower.size()));
  for (std::size_t i = 0; i < upper.size(); ++i) {
    if (trim(cells[i]).empty()) cells[i] = upper[i];
  }
  const KnownHeadings both = known(cells);
  if (!both.named || both.count <= known(upper).count) return std::nullopt;
  return cells;
}

// Whether a row and the one under it are a header: the upper one has more cells than a title.
bool is_upper_half(const std::deque<CsvRow>& rows, std::size_t at,
                   const HeadedTable::Known& known) {
  if (at + 1 >= rows.size() || count_filled(rows[at].fields) < 2) return false;
  return completed(as_seen(rows[at].fields), lower_cells(rows[at + 1]), known).has_value();
}

// A heading alone may be a title: a later row that knows more is surer.
std::size_t header_among(const std::deque<CsvRow>& rows, const HeadedTable::Known& known) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const KnownHeadings row = known(as_seen(rows[i].fields));
    if (row.named && row.count > 1) return i;
    if (is_upper_half(rows, i, known)) return i;
    if (row.named && !found) found = i;
  }
  return found.value_or(0);
}

}  // namespace

HeadedTable::HeadedTable(const Open& open, const TableOptions& options, const Known& known) {
  source_.emplace(open(options));
  find_header(options, known);
  const bool one_column = header_.size() == 1 && !options.delimiter && dialect().sheet.empty() &&
                          is_seen() && dialect().delimiter != kNoDelimiter;
  if (!one_column) return;
  // No delimiter stands in the header: a comma in a row is part of its one value.
  TableOptions whole = options;
  whole.delimiter = kNoDelimiter;
  source_.emplace(open(whole));
  rows_.clear();
  find_header(whole, known);
}

bool HeadedTable::is_seen() const {
  return !dialect().sheet.empty() || dialect().delimiter != '\0';
}

void HeadedTable::find_header(const TableOptions& options, const Known& known) {
  const std::int64_t line = options.header.value_or(0);
  // Of a header that was said, the row under it may be the rest.
  const std::size_t most = !is_seen() ? 1 : options.header ? 2 : kSearched;
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
  std::size_t at = options.header ? 0 : header_among(rows_, known);
  header_ = as_seen(rows_[at].fields);
  if (at + 1 < rows_.size()) {
    if (auto whole = completed(header_, lower_cells(rows_[at + 1]), known)) {
      header_ = std::move(*whole);
      ++at;
    }
  }
  line_ = at > 0 || options.header ? rows_[at].line : 0;
  rows_.erase(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(at) + 1);
}

std::optional<CsvRow> HeadedTable::next() {
  if (rows_.empty()) return source_->next();
  CsvRow row = std::move(rows_.front());
  rows_.pop_front();
  return row;
}

namespace {

constexpr std::string_view kNothing[] = {
    "null",      "(null)",     "<null>",    "[null]",       "\\n",        "nil",
    "none",      "nan",        "undefined", "n/a",          "#n/a",       "н/д",
    "#н/д",      "нд",         "нет",       "нет данных",   "-",          "--",
    "---",       "\u2013",     "\u2014",    "пусто",        "(пусто)",    "не указано",
    "не указан", "не указана", "не задано", "не заполнено", "отсутствует"};
constexpr std::string_view kTotals[] = {"итого", "всего",       "общий итог", "промежуточный итог",
                                        "total", "grand total", "subtotal"};
// What may be counted behind such a word: «Всего доброго» is a name.
constexpr std::string_view kOfTotals[] = {
    "по ",     "клиент",  "контрагент", "поставщик", "запис",   "строк",  "позици", "организац",
    "контакт", "компани", "товар",      "for ",      "of ",     "client", "record", "row",
    "custom",  "contact", "compan",     "supplier",  "product", "item"};

}  // namespace

bool is_header_again(const CsvRow& row, const std::vector<std::string>& header) {
  return std::ranges::equal(
      row.fields, header, [](const std::string& cell, const std::string& heading) {
        return cell == heading || (is_utf8(cell) && fold(trim(cell)) == fold(trim(heading)));
      });
}

bool is_word_for_nothing(std::string_view text) {
  return std::ranges::find(kNothing, fold(clean_line(text))) != std::end(kNothing);
}

bool is_word_of_totals(std::string_view text) {
  const std::string folded = fold(clean_line(text));
  return std::ranges::any_of(kTotals, [&](std::string_view word) {
    if (!folded.starts_with(word)) return false;
    std::string_view rest = std::string_view(folded).substr(word.size());
    const std::size_t counted = rest.find_first_not_of(" :.,=0123456789\u00A0");
    if (counted == rest.npos) return true;
    rest.remove_prefix(counted);
    return counted > 0 && std::ranges::any_of(kOfTotals, [&](std::string_view more) {
             return rest.starts_with(more);
           });
  });
}

}  // namespace ruka
