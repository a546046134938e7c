#pragma once
// What the merging of two records is made of, whatever they are: a row that takes what it has not,
// and what points to the gone one.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/database.hpp"

namespace ruka {

/// Rows of a table that point to a client, or that went from one client to another.
struct LinkedRows {
  std::string table;
  std::int64_t rows = 0;
  bool operator==(const LinkedRows&) const = default;
};

/// A value in which the two differ: the kept one's stays.
struct Differing {
  std::string column;
  std::string kept, gone;
  bool operator==(const Differing&) const = default;
};

struct Merged {
  std::vector<LinkedRows> moved;
  std::vector<std::string> filled;  ///< columns that were empty
  std::vector<Differing> differing;
};

/// A column that points to a table.
struct Link {
  std::string table, column;
};

/// What points to a table, found in the schema: a room that comes later is not forgotten.
std::vector<Link> links_to(Database& db, std::string_view parent);

/// Rows that the other has already (a tag, a role) go. How many moved, by table.
std::map<std::string, std::int64_t> move_links(Change& change, std::string_view parent,
                                               std::int64_t from, std::int64_t to);

using MergedRow = std::map<std::string, std::string>;

/// One row by its columns' names, as text; "" for NULL; empty where there is none.
MergedRow row_of(Database& db, std::string_view table, std::int64_t id);

/// Whether both have something in the column, and not the same.
bool differ(const MergedRow& keep, const MergedRow& gone, std::string_view column);

/// Fills the kept row's empty columns, joins notes and terms, and tells what differs, `whose` in
/// front.
void fill_row(Change& change, std::string_view table, std::int64_t keep, std::int64_t gone,
              Merged& merged, const std::string& whose = {});

}  // namespace ruka
