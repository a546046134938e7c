#include "lib/store/log/nameless.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

#include "lib/store/columns.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/log/changeset_reader.hpp"
#include "lib/store/log/erased_log.hpp"

namespace ruka {

namespace {

// What becomes of a column's cell.
enum class Fate : std::uint8_t { Stays, Empty, Dash };

// Of a table's columns; none where nothing of its rows stays.
using Fates = std::vector<Fate>;

// Bytes tell nothing that could be judged, and what an erasure keeps until its file is renamed
// names the client.
bool stays(const ColumnSpec& column) {
  return !is_erased(column) && column.erase == Erase::ByKind && column.is != Is::Bytes;
}

bool is_personal(std::string_view table) {
  const TableSpec* spec = find_table(table);
  return spec == nullptr || spec->personal;
}

// Whether the column refers to rows that an erasure removes.
bool refers_to_removed(const std::vector<Reference>& all, std::string_view table,
                       std::string_view column) {
  return std::ranges::any_of(all, [&](const Reference& one) {
    return one.table == table && one.column == column && is_personal(one.parent);
  });
}

Fates fates_of(Database& db, const std::vector<Reference>& all, const std::string& table) {
  Fates fates;
  if (is_personal(table)) return fates;
  Statement columns(db, R"(
    SELECT name, type = 'TEXT' AND "notnull", pk FROM pragma_table_info(:table) ORDER BY cid)");
  columns.bind(":table", table);
  while (columns.step()) {
    const ColumnSpec* column = find_column(table, columns.view(0));
    const bool whole =
        column != nullptr && stays(*column) && !refers_to_removed(all, table, columns.view(0));
    if (!whole && columns.integer(2) != 0) return {};
    fates.push_back(whole ? Fate::Stays : columns.integer(1) != 0 ? Fate::Dash : Fate::Empty);
  }
  return fates;
}

// A cell that is not part of an edit; NULL; a text of one dash: as changesets write them.
constexpr std::string_view kNoPart("\0", 1);
constexpr std::string_view kNull("\5", 1);
constexpr std::string_view kDash("\3\3—");

// The next row; empty where nothing of it is left.
std::string nameless_row(ChangesetReader& reader, std::string_view changeset, const Fates& fates) {
  std::string row(changeset.substr(reader.position(), 2));
  const bool edit = row[0] == SQLITE_UPDATE;
  bool told = !edit;
  const std::size_t records = reader.records();
  for (std::size_t record = 0; record < records; ++record) {
    for (const Fate fate : fates) {
      const std::string_view cell = reader.bytes();
      const bool whole = fate == Fate::Stays;
      row += whole ? cell : edit ? kNoPart : fate == Fate::Dash ? kDash : kNull;
      told |= whole && record > 0 && cell != kNoPart;
    }
  }
  return told ? row : "";
}

}  // namespace

std::string nameless_changeset(Database& db, std::string_view changeset) {
  const std::vector<Reference> all = references(db);
  std::string result;
  for (ChangesetReader reader(changeset); !reader.at_end();) {
    const std::size_t start = reader.position();
    const std::string table = reader.table();
    const std::string_view header = changeset.substr(start, reader.position() - start);
    const Fates fates = fates_of(db, all, table);
    std::string rows;
    while (!reader.at_end() && !reader.at_table()) {
      if (fates.size() == reader.columns()) {
        rows += nameless_row(reader, changeset, fates);
      } else {
        reader.row();
      }
    }
    if (!rows.empty()) result += std::string(header) + rows;
  }
  return result;
}

}  // namespace ruka
