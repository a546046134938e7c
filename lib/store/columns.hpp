#pragma once
// What each column of the file is: one row a column, beside the noun whose table it is. Search,
// masking, erasure, merging, the log and its undoing read these rows; a test names a column without
// one.
#include <cstdint>
#include <span>
#include <string_view>

namespace ruka {

struct Codes;  // lib/i18n/codes.hpp

/// What a column holds. From this follows what --mask hides of it, whether an erasure empties it
/// and how the log says it.
enum class Is : std::uint8_t {
  Id,         ///< the row's own number
  Ref,        ///< the number of another row
  Uid,        ///< the record's name in other programs
  Key,        ///< folded: to find and to sort by
  Code,       ///< an English word of ours; `codes` has what a person reads
  Plain,      ///< words with nobody in them: a currency, a time zone, a hash
  Name,       ///< of a client, a person, a lead, of whoever works here
  Phone,      ///< as it was written
  E164,       ///< a phone in its normal form
  Email,      ///< an address
  Message,    ///< a letter's Message-ID, which looks like an address
  Requisite,  ///< a number of a register or a bank: INN, KPP, an account
  Text,       ///< whatever people write
  Command,    ///< a line as it was typed
  Setting,    ///< a norm's number or hour, or the name of whoever works here
  Flag,       ///< 0 or 1
  Money,      ///< minor units
  Quantity,   ///< thousandths
  Count,      ///< any other number
  Instant,    ///< a moment; the last second of a day where no hour is set
  Stamp,      ///< when the row was written, which says nothing to a person
  Day,        ///< YYYY-MM-DD
  Birthday,   ///< a day, or --MM-DD without the year
  Bytes,      ///< what no person reads
};

/// Where the search looks for what the column holds.
enum class Search : std::uint8_t {
  No,
  Title,        ///< among the words that weigh most: a name, a title
  Body,         ///< among the other words
  Pieces,       ///< by pieces of three characters: names, numbers, phones
  Latin,        ///< a firm's name in the other alphabet
  LatinPerson,  ///< a person's
};

/// What becomes of the column of a record that another one takes in.
enum class Merge : std::uint8_t {
  Own,     ///< the kept record has its own
  Filled,  ///< taken where the kept one has none, told where they differ
  Joined,  ///< put below what the kept one has
};

/// What an erasure does, where that does not follow from what a column is.
enum class Erase : std::uint8_t { ByKind, Emptied, Kept };

struct ColumnSpec {
  std::string_view name;
  Is is = Is::Text;
  const Codes* codes = nullptr;  ///< Code: of what codes, with their labels; none: inner ones
  Search search = Search::No;
  bool names = false;  ///< Text: names stand in it (`TableSpec::named` says when), which --mask
                       ///< knows again in any text; a Name needs no saying
  Merge merge = Merge::Own;
  std::string_view with = {};    ///< Filled: not where this column of the two differs
  std::string_view key_of = {};  ///< Key: of which column; it goes where that goes
  Erase erase = Erase::ByKind;
  std::string_view field = {};  ///< what lists call it, where that is not its name
};

/// Whether a command's changes of the table can be undone, and are told of.
enum class Logged : std::uint8_t {
  Told,
  Untold,  ///< undone like any other; its rows say again what another table's say
  Never,   ///< the store's own
};

struct TableSpec {
  std::string_view name;
  std::span<const ColumnSpec> columns;  ///< in the order in which the search joins their words
  /// Of 1 and more, part of the rowid of the search index: never given again to another table. 0:
  /// not searched.
  int number = 0;
  std::string_view kind = {};      ///< searched: the noun of the record that is found
  std::string_view record = "id";  ///< the column with that record's number
  std::string_view named = {};     ///< the condition under which `names` are names; none: always
  /// Nothing but personal data: an erasure removes the rows. Those of other tables stay, emptied,
  /// so that sums still add up.
  bool personal = false;
  Logged logged = Logged::Told;
};

/// The tables of one noun: what makes them (the .sql beside it, which the build puts into the
/// program), and what they hold.
struct Schema {
  const char* sql;
  std::span<const TableSpec> tables;
};

/// All of them, the store's own first, then the nouns' in the order of the registry; defined with
/// the registry, in lib/nouns.cpp.
std::span<const Schema* const> schemas();

/// nullptr where there is no such table or column.
const TableSpec* find_table(std::string_view table);
const ColumnSpec* find_column(std::string_view table, std::string_view column);

/// Whether a text column holds names, whose words --mask hides everywhere.
bool holds_names(const ColumnSpec& column);

/// Whether undo and log show the column to a person.
bool is_shown(const ColumnSpec& column);

/// Whether an erasure empties the column.
bool is_erased(const ColumnSpec& column);

/// Whether a field of a list says how to reach people (152-FZ): what gives it out is in the log.
bool says_reach(std::string_view field);

}  // namespace ruka
