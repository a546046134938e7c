#include "lib/client/intake/rejects.hpp"

#include <map>

#include "lib/exchange/csv.hpp"

namespace ruka {

namespace {

constexpr std::string_view kUidColumn = "reject_uid";

// Our own columns of a rejects file, left out when it comes back.
bool is_reject_column(std::string_view heading) {
  return heading == "reject_line" || heading == "reject_reason" || heading == kUidColumn;
}

// Calls `take` with each row of the file, its header first.
template <typename Take>
void each_row(const ImportResult& result, const SayMessage& say, Take take) {
  std::multimap<std::int64_t, const RejectedRow*> rows;
  for (const auto* list : {&result.rejected, &result.partly}) {
    for (const RejectedRow& row : *list) rows.emplace(row.line, &row);
  }
  const std::vector<std::string>& header = result.header;
  std::size_t skip = 0;
  while (skip < header.size() && is_reject_column(header[skip])) ++skip;
  const bool came_back =
      skip > 0 && header[skip - 1] == kUidColumn;  // from a file of this kind, mended
  const bool with_uid = came_back || !result.partly.empty();
  std::vector<std::string> cells = {"reject_line", "reject_reason"};
  if (with_uid) cells.emplace_back(kUidColumn);
  const auto first = static_cast<std::ptrdiff_t>(skip);
  cells.insert(cells.end(), header.begin() + first, header.end());
  take(cells);
  for (const auto& [line, row] : rows) {
    std::string reasons;
    for (const Error& one : row->reasons) {
      reasons += (reasons.empty() ? "" : "; ") + say(one.message());
    }
    cells = {std::to_string(line), std::move(reasons)};
    const bool has_own = came_back && row->fields.size() >= skip;
    if (with_uid) cells.push_back(row->uid.empty() && has_own ? row->fields[skip - 1] : row->uid);
    for (std::size_t i = skip; i < row->fields.size(); ++i) cells.push_back(row->fields[i]);
    take(cells);
  }
}

}  // namespace

Table rejects_table(const ImportResult& result, const SayMessage& say) {
  Table table;
  bool header = true;
  std::size_t width = 0;
  each_row(result, say, [&](const std::vector<std::string>& cells) {
    if (header) {
      std::vector<Column> columns;
      for (const std::string& cell : cells) columns.push_back({cell, cell, Type::Text});
      // A row that is too wide keeps its cells.
      for (const auto* list : {&result.rejected, &result.partly}) {
        for (const RejectedRow& row : *list) width = std::max(width, row.fields.size() + 3);
      }
      while (columns.size() < width) columns.push_back({"", "", Type::Text});
      width = columns.size();
      table = Table(std::move(columns));
    } else {
      for (std::size_t i = 0; i < width; ++i) table.add_text(i < cells.size() ? cells[i] : "");
    }
    header = false;
  });
  return table;
}

std::string rejects_text(const ImportResult& result, const SayMessage& say, char delimiter) {
  std::string text;
  each_row(result, say,
           [&](const std::vector<std::string>& cells) { text += csv_line(cells, delimiter); });
  return text;
}

}  // namespace ruka
