#include "lib/store/log/erased_log.hpp"

#include <algorithm>

#include "lib/store/columns.hpp"
#include "lib/store/database_state.hpp"
#include "lib/store/log/changeset.hpp"
#include "lib/store/log/changeset_reader.hpp"
#include "lib/store/log/nameless.hpp"

namespace ruka {

namespace {

// Where a table's rows say whose they are.
struct TableShape {
  std::size_t columns = 0;
  int id = -1;
  std::vector<bool> erased;                                  // columns that hold what people write
  std::vector<std::pair<std::size_t, std::string>> parents;  // column, table that it refers to
};

class Owners {
 public:
  Owners(Database& db, const ErasureOrder& order, OwnedRows owned)
      : db_(db), order_(order), owned_(std::move(owned)) {
    for (Reference& one : references(db)) references_.push_back(std::move(one));
  }

  const TableShape& shape(const std::string& table) {
    const auto known = shapes_.find(table);
    if (known != shapes_.end()) return known->second;
    TableShape shape;
    Statement rows(db_, "SELECT cid, name FROM pragma_table_info(:table) ORDER BY cid");
    rows.bind(":table", table);
    while (rows.step()) {
      const auto column = static_cast<std::size_t>(rows.integer(0));
      shape.columns = column + 1;
      if (rows.view(1) == "id") shape.id = static_cast<int>(column);
      const ColumnSpec* spec = find_column(table, rows.view(1));
      shape.erased.push_back(spec != nullptr && is_erased(*spec));
      for (const Reference& one : references_) {
        if (one.table == table && one.column == rows.view(1)) {
          shape.parents.emplace_back(column, one.parent);
        }
      }
    }
    return shapes_.emplace(table, std::move(shape)).first->second;
  }

  // Whether a row is the client's: by its number, or by what it refers to before or after.
  bool owns(const std::string& table, const TableShape& shape,
            const std::vector<ChangeCell>& cells) const {
    for (std::size_t record = 0; record < cells.size(); record += shape.columns) {
      if (shape.id >= 0 && holds(table, cells[record + static_cast<std::size_t>(shape.id)])) {
        return true;
      }
      for (const auto& [column, parent] : shape.parents) {
        if (holds(parent, cells[record + column])) return true;
      }
    }
    return false;
  }

  // Whether a text of a row of others names the client, before or after.
  bool names(const TableShape& shape, const std::vector<ChangeCell>& cells) const {
    if (!order_.names) return false;
    for (std::size_t at = 0; at < cells.size(); ++at) {
      if (!shape.erased[at % shape.columns]) continue;
      const auto* text = std::get_if<std::string_view>(&cells[at]);
      if (text != nullptr && order_.names(*text)) return true;
    }
    return false;
  }

  // A row that is gone is known from the step that made or removed it; true where it is new.
  bool learn(const std::string& table, const TableShape& shape,
             const std::vector<ChangeCell>& cells) {
    if (shape.id < 0) return false;
    const auto* id = std::get_if<std::int64_t>(&cells[static_cast<std::size_t>(shape.id)]);
    return id != nullptr && owned_[table].insert(*id).second;
  }

 private:
  bool holds(const std::string& table, const ChangeCell& cell) const {
    const auto* id = std::get_if<std::int64_t>(&cell);
    const auto rows = owned_.find(table);
    return id != nullptr && rows != owned_.end() && rows->second.contains(*id);
  }

  Database& db_;
  const ErasureOrder& order_;
  OwnedRows owned_;
  std::vector<Reference> references_;
  std::map<std::string, TableShape> shapes_;
};

struct Filtered {
  std::string changeset;
  std::string former;  // what is taken out, as it was
  std::int64_t rows = 0;
  std::int64_t taken = 0;
  bool learnt = false;
};

// The changeset without the client's rows. A table of another shape than today's is left out whole:
// such an old step cannot be taken back anyway.
Filtered filtered(Owners& owners, std::string_view changeset) {
  Filtered result;
  for (ChangesetReader reader(changeset); !reader.at_end();) {
    const std::size_t start = reader.position();
    const std::string table = reader.table();
    const std::string_view header = changeset.substr(start, reader.position() - start);
    const TableShape& shape = owners.shape(table);
    std::string rows;
    std::string former;
    while (!reader.at_end() && !reader.at_table()) {
      const std::size_t at = reader.position();
      const auto cells = reader.cells();
      const bool strange = shape.columns != reader.columns();
      const bool owned = !strange && owners.owns(table, shape, cells);
      if (strange || owned || owners.names(shape, cells)) {
        ++result.taken;
        if (strange) continue;
        if (owned) result.learnt |= owners.learn(table, shape, cells);
        former += changeset.substr(at, reader.position() - at);
      } else {
        rows += changeset.substr(at, reader.position() - at);
        ++result.rows;
      }
    }
    if (!rows.empty()) result.changeset += std::string(header) + rows;
    if (!former.empty()) result.former += std::string(header) + former;
  }
  return result;
}

std::vector<std::int64_t> all_steps(Database& db) {
  Statement rows(db, "SELECT id FROM changes ORDER BY id");
  std::vector<std::int64_t> ids;
  while (rows.step()) ids.push_back(rows.integer(0));
  return ids;
}

std::string changeset_of(Database& db, std::int64_t id) {
  Statement row(db, "SELECT changeset FROM changes WHERE id = :id");
  row.bind(":id", id);
  return row.step() ? std::string(row.blob(0)) : std::string();
}

// The numbers of rows that only the log still knows.
void learn_gone_rows(Database& db, Owners& owners, const std::vector<std::int64_t>& steps) {
  for (bool learnt = true; learnt;) {
    learnt = false;
    for (const std::int64_t id : steps) learnt |= filtered(owners, changeset_of(db, id)).learnt;
  }
}

// What an earlier erasure has left of the step, and what this one leaves.
std::string former_of(Database& db, std::int64_t id, const Filtered& step) {
  std::vector<std::string> formers;
  Statement row(db, "SELECT former FROM changes WHERE id = :id AND former IS NOT NULL");
  if (row.bind(":id", id).step()) formers.emplace_back(row.blob(0));
  formers.push_back(nameless_changeset(db, step.former));
  return joined_changesets(db, formers);
}

void store_step(Database& db, std::int64_t id, const Filtered& step) {
  Statement(db, R"(
    UPDATE changes SET changeset = :changeset, former = :former, row_count = :rows,
      erased = :erased
    WHERE id = :id)")
      .bind_blob(":changeset", step.changeset)
      .bind_blob(":former", former_of(db, id, step))
      .bind(":rows", step.rows)
      .bind(":erased", step.rows == 0 ? "whole" : "part")
      .bind(":id", id)
      .run();
}

// Typed lines that name the client, and those of steps that were nothing but the client's.
void shorten_commands(Database& db, const ErasureOrder& order, const char* table,
                      std::string_view also) {
  std::vector<std::pair<std::int64_t, std::string>> lines;
  Statement rows(db, fmt::format("SELECT id, command, {} FROM {} ORDER BY id", also, table));
  while (rows.step()) {
    if (rows.integer(2) != 0 || order.mentions(rows.view(1))) {
      lines.emplace_back(rows.integer(0), order.shortened(rows.view(1)));
    }
  }
  Statement row(db, fmt::format("UPDATE {} SET command = :command WHERE id = :id", table));
  for (const auto& [id, line] : lines) row.bind(":id", id).bind(":command", line).run();
}

// A file that was named after the client.
void shorten_targets(Database& db, const ErasureOrder& order) {
  std::vector<std::int64_t> named;
  Statement rows(db, "SELECT id, target FROM exports ORDER BY id");
  while (rows.step()) {
    if (order.mentions(rows.view(1))) named.push_back(rows.integer(0));
  }
  Statement row(db, "UPDATE exports SET target = '…' WHERE id = :id");
  for (const std::int64_t id : named) row.bind(":id", id).run();
}

}  // namespace

void erase_from_log(Database& db, const ErasureOrder& order, OwnedRows owned) {
  Owners owners(db, order, std::move(owned));
  const std::vector<std::int64_t> steps = all_steps(db);
  learn_gone_rows(db, owners, steps);
  for (const std::int64_t id : steps) {
    const Filtered step = filtered(owners, changeset_of(db, id));
    if (step.taken > 0) store_step(db, id, step);
  }
  shorten_commands(db, order, "changes", "erased IS 'whole'");
  shorten_commands(db, order, "exports", "0");
  shorten_targets(db, order);
}

}  // namespace ruka
