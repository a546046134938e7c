#include "lib/client/consent/other_records.hpp"

#include <algorithm>

#include "lib/desk/noun.hpp"
#include "lib/store/columns.hpp"
#include "lib/store/search/search.hpp"
#include "lib/store/search/search_sources.hpp"

namespace ruka {

namespace {

// The noun whose records are the rows of a table; nullptr for a table of their parts.
const Noun* noun_of_table(std::string_view table) {
  for (const Noun* noun : nouns()) {
    if (noun->schema != nullptr && noun->schema->tables.front().name == table) return noun;
  }
  return nullptr;
}

bool holds_row(const OwnedRows& rows, std::string_view table, std::int64_t id) {
  const auto found = rows.find(std::string(table));
  return found != rows.end() && found->second.contains(id);
}

// Each once, in the order of nouns and of their numbers.
class OtherRecords {
 public:
  explicit OtherRecords(const OwnedRows& known) : known_(known) {}

  void add(const Noun& noun, std::int64_t id) {
    if (!holds_row(known_, noun.schema->tables.front().name, id)) ids_[&noun].insert(id);
  }

  std::vector<OtherRecord> take() const {
    std::vector<OtherRecord> records;
    for (const Noun* noun : nouns()) {
      const auto found = ids_.find(noun);
      if (found == ids_.end()) continue;
      for (const std::int64_t id : found->second) {
        records.push_back({noun->code, id, command_that_mends(*noun, id)});
      }
    }
    return records;
  }

 private:
  static std::string command_that_mends(const Noun& noun, std::int64_t id) {
    if (*noun.mends != '\0') return fmt::format("ruka {} {} {}", noun.words, noun.mends, id);
    return *noun.show != '\0' ? fmt::format("ruka {} {}", noun.show, id)
                              : fmt::format("ruka {} list --all", noun.words);
  }

  const OwnedRows& known_;
  std::map<const Noun*, std::set<std::int64_t>> ids_;
};

// The record that a row of the index belongs to: a part of another record is that record's.
void add_found(Database& db, const FoundRow& row, const OwnedRows& known, OtherRecords& records) {
  if (holds_row(known, row.table, row.id)) return;
  if (const Noun* noun = noun_of_table(row.table)) return records.add(*noun, row.id);
  const TableSpec& table = *find_table(row.table);
  const Noun* noun = find_noun(table.kind);
  Statement record(db, fmt::format("SELECT {} FROM {} WHERE id = :id", table.record, table.name));
  if (noun != nullptr && record.bind(":id", row.id).step()) records.add(*noun, record.integer(0));
}

void add_sharing(Database& db, const char* sql, const char* noun, ClientId client,
                 OtherRecords& records) {
  Statement rows(db, sql);
  rows.bind(":client", number(client));
  while (rows.step()) records.add(*find_noun(noun), rows.integer(0));
}

bool is_searched(const ColumnSpec& column) { return column.search != Search::No; }

// A table of records' parts that tell what was; what is searched has commands of its own.
bool tells_what_was(const TableSpec& table) {
  return noun_of_table(table.name) == nullptr && std::ranges::none_of(table.columns, is_searched);
}

// Names and texts of a table with numbered rows that the index does not have.
std::vector<std::string_view> unsearched_texts(const TableSpec& table) {
  std::vector<std::string_view> columns;
  if (table.logged == Logged::Never || table.personal || table.columns.front().is != Is::Id) {
    return columns;
  }
  for (const ColumnSpec& column : table.columns) {
    const bool written = column.is == Is::Text || column.is == Is::Name;
    if (written && !is_searched(column)) columns.push_back(column.name);
  }
  return columns;
}

// The rows of a table in which one of the columns names the client.
std::set<std::int64_t> named_rows(Database& db, const ClientNames& names, const TableSpec& table,
                                  const std::vector<std::string_view>& columns) {
  std::set<std::int64_t> ids;
  Statement rows(
      db, fmt::format("SELECT id, {} FROM {}",
                      joined_columns(fmt::format("{}", fmt::join(columns, ","))), table.name));
  while (rows.step()) {
    if (names.in(rows.view(1))) ids.insert(rows.integer(0));
  }
  return ids;
}

// Whether rows of a table say whose they are.
bool has_owner(const ErasureOrder& order, std::string_view table) {
  return find_column(table, order.owner) != nullptr;
}

}  // namespace

std::vector<OtherRecord> list_mentions(Database& db, const ClientNames& names, ClientId client,
                                       const OwnedRows& known) {
  OtherRecords records(known);
  for (const std::string& match : names.matches()) {
    for (const FoundRow& row : find_rows(db, match)) add_found(db, row, known, records);
  }
  add_sharing(db, R"(
    SELECT other.client_id FROM client_phones own
      JOIN client_phones other ON other.e164 = own.e164 AND other.client_id <> own.client_id
    WHERE own.client_id = :client)",
              "client", client, records);
  add_sharing(db, R"(
    SELECT other.client_id FROM client_emails own
      JOIN client_emails other ON other.email_key = own.email_key
        AND other.client_id <> own.client_id
    WHERE own.client_id = :client)",
              "client", client, records);
  add_sharing(db, R"(
    SELECT a.mail_id FROM client_emails own JOIN mail_addresses a ON a.email_key = own.email_key
    WHERE own.client_id = :client)",
              "mail", client, records);
  return records.take();
}

std::vector<OtherRecord> list_links(Database& db, const ErasureOrder& order,
                                    const OwnedRows& known) {
  OtherRecords records(known);
  for (const Reference& one : references(db)) {
    // A part of somebody's record that goes: a person who takes part in a meeting.
    const Noun* parent = noun_of_table(one.parent);
    const auto own = known.find(one.table);
    if (parent != nullptr && one.parent != order.table && own != known.end() &&
        noun_of_table(one.table) == nullptr && has_owner(order, one.parent)) {
      Statement row(db, fmt::format("SELECT {} FROM {} WHERE id = :id", one.column, one.table));
      for (const std::int64_t id : own->second) {
        if (row.bind(":id", id).step() && !row.null(0)) records.add(*parent, row.integer(0));
        row.reset();
      }
    }
    // A record that refers to somebody who goes.
    const Noun* noun = noun_of_table(one.table);
    const auto gone = known.find(one.parent);
    const TableSpec* table = find_table(one.parent);
    if (noun == nullptr || gone == known.end() || table == nullptr || !table->personal) continue;
    Statement rows(db, fmt::format("SELECT id FROM {} WHERE {} = :id", one.table, one.column));
    for (const std::int64_t id : gone->second) {
      rows.bind(":id", id);
      while (rows.step()) records.add(*noun, rows.integer(0));
      rows.reset();
    }
  }
  return records.take();
}

NamedTexts read_named_texts(Database& db, const ClientNames& names, const OwnedRows& known) {
  OwnedRows history;
  OtherRecords records(known);
  for (const Schema* schema : schemas()) {
    for (const TableSpec& table : schema->tables) {
      const auto columns = unsearched_texts(table);
      if (columns.empty()) continue;
      const Noun* noun = noun_of_table(table.name);
      for (const std::int64_t id : named_rows(db, names, table, columns)) {
        if (noun != nullptr) {
          records.add(*noun, id);
        } else if (tells_what_was(table) && !holds_row(known, table.name, id)) {
          history[std::string(table.name)].insert(id);
        }
      }
    }
  }
  return {history, records.take()};
}

}  // namespace ruka
