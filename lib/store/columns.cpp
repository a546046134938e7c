#include "lib/store/columns.hpp"

#include <algorithm>
#include <unordered_map>

namespace ruka {

namespace {

using Tables = std::unordered_map<std::string_view, const TableSpec*>;

const Tables& tables() {
  static const Tables all = [] {
    Tables made;
    for (const Schema* schema : schemas()) {
      for (const TableSpec& table : schema->tables) made.emplace(table.name, &table);
    }
    return made;
  }();
  return all;
}

}  // namespace

const TableSpec* find_table(std::string_view table) {
  const auto found = tables().find(table);
  return found == tables().end() ? nullptr : found->second;
}

const ColumnSpec* find_column(std::string_view table, std::string_view column) {
  const TableSpec* spec = find_table(table);
  if (spec == nullptr) return nullptr;
  const auto found = std::ranges::find(spec->columns, column, &ColumnSpec::name);
  return found == spec->columns.end() ? nullptr : &*found;
}

bool holds_names(const ColumnSpec& column) { return column.is == Is::Name || column.names; }

bool is_shown(const ColumnSpec& column) {
  return column.is != Is::Id && column.is != Is::Uid && column.is != Is::Key &&
         column.is != Is::Stamp;
}

bool is_erased(const ColumnSpec& column) {
  if (column.erase != Erase::ByKind) return column.erase == Erase::Emptied;
  switch (column.is) {
    case Is::Key:
    case Is::Name:
    case Is::Phone:
    case Is::E164:
    case Is::Email:
    case Is::Message:
    case Is::Requisite:
    case Is::Text:
    case Is::Command:
    case Is::Setting:
    case Is::Birthday: return true;
    default: return false;
  }
}

bool says_reach(std::string_view field) {
  for (const auto& [name, table] : tables()) {
    for (const ColumnSpec& column : table->columns) {
      const bool reach = column.is == Is::Phone || column.is == Is::E164 || column.is == Is::Email;
      if (reach && field == (column.field.empty() ? column.name : column.field)) return true;
    }
  }
  return false;
}

}  // namespace ruka
