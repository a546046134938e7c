#include "lib/exchange/rejects.hpp"

#include <algorithm>

#include "lib/table/csv.hpp"

namespace ruka {

namespace {

constexpr std::string_view kUidColumn = "reject_uid";

// Calls `take` with each row of the file, its header first. Our own columns of a rejects file are
// left out when it comes back, mended.
template <typename Take>
void each_row(const Rejects& rejects, const SayMessage& say, Take take) {
  const std::vector<std::string>& header = rejects.header;
  const auto is_ours = [](const std::string& heading) {
    return is_reject_heading(heading) || heading == kUidColumn;
  };
  const auto own = std::ranges::find_if_not(header, is_ours);
  const auto skip = static_cast<std::size_t>(own - header.begin());
  const bool came_back = skip > 0 && header[skip - 1] == kUidColumn;
  const bool with_uid = came_back || std::ranges::any_of(rejects.rows, [](const RejectedRow& row) {
                          return !row.uid.empty();
                        });
  std::vector<std::string> cells = {"reject_line", "reject_reason"};
  if (with_uid) cells.emplace_back(kUidColumn);
  cells.insert(cells.end(), own, header.end());
  take(cells);
  for (const RejectedRow& row : rejects.rows) {
    std::string reasons;
    for (const Error& one : row.reasons) {
      reasons += (reasons.empty() ? "" : "; ") + say(one.message());
    }
    cells = {std::to_string(row.line), std::move(reasons)};
    const bool has_own = came_back && row.fields.size() >= skip;
    if (with_uid) cells.push_back(row.uid.empty() && has_own ? row.fields[skip - 1] : row.uid);
    for (std::size_t i = skip; i < row.fields.size(); ++i) cells.push_back(row.fields[i]);
    take(cells);
  }
}

}  // namespace

Table rejects_table(const Rejects& rejects, const SayMessage& say) {
  Table table;
  bool header = true;
  std::size_t width = 0;
  each_row(rejects, say, [&](const std::vector<std::string>& cells) {
    if (header) {
      std::vector<Column> columns;
      for (const std::string& cell : cells) columns.push_back({cell, cell, Type::Text});
      // A row that is too wide keeps its cells.
      for (const RejectedRow& row : rejects.rows) width = std::max(width, row.fields.size() + 3);
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

std::string rejects_text(const Rejects& rejects, const SayMessage& say, char delimiter) {
  std::string text;
  each_row(rejects, say, [&](const std::vector<std::string>& cells) {
    text += csv_row(cells, delimiter) + '\n';
  });
  return text;
}

bool is_reject_heading(std::string_view heading) {
  return heading == "reject_line" || heading == "reject_reason";
}

}  // namespace ruka
