#pragma once
// What a noun is: a row that stands in its own folder and says what there is to know of it; whoever
// looks at all nouns asks the registry and names none.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/desk/due_source.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

struct CheckSubject;
struct Schema;

/// Records that a word being typed may mean: what a TAB offers.
struct Candidate {
  std::string value;  ///< a name, or a number
  std::string says;
};

/// How a TAB offers records: by their number, of the noun's list, or by name with SQL of its own.
struct Offer {
  const char* says = "";   ///< what a record says in one line: "c.name || ': ' || d.title"
  const char* live = "";   ///< which are offered; "" for all
  const char* order = "";  ///< the likeliest first
  /// Two columns, a name and what it says, at most 50 rows; :low and :high bound a folded key,
  /// :from and :to the key of a name without its legal form.
  const char* by_name = "";
  /// Names that every desk has, what they say as catalogue ids.
  std::vector<Candidate> (*ready)() = nullptr;
};

/// A section of a client's card: rows of the noun's list that are the client's, or a table that the
/// noun makes.
struct CardSection {
  int place;          ///< the sections stand in this order
  const char* name;   ///< machine name
  const char* title;  ///< catalogue id
  const char* columns = "";
  const char* scope = "";
  std::int64_t limit = 20;
  Table (*table)(Database& db, std::int64_t client) = nullptr;
};

/// A part of a client's history: rows of the noun that are the client's.
struct HistoryPart {
  /// Its columns in this order: at, kind, id, text, state, result; words: the row of the search
  /// index that holds its words (the number, and the source's above 40 bits; 0 for none); made: the
  /// moment of the log at which it was made, NULL where that is not kept. Asks for :client, and
  /// finds its rows by their index on it.
  const char* sql;
  std::span<const std::string_view> kinds;        ///< which it gives, of the labels "record"
  std::span<const std::string_view> states = {};  ///< the same, of the labels "history.state"
  /// Of a kind: the labels of its states, where those of "history.state" do not agree with it.
  const char* (*labels)(std::string_view kind) = nullptr;
  /// Further parameters; without `words`, for a program, codes stay codes.
  std::vector<Bind> (*binds)(Database& db, std::int64_t client, const Words* words) = nullptr;
};

/// What is open of a noun with a client: it is closed with the erasure of the client's data.
struct Closing {
  const char* table;
  const char* where;       ///< which rows; asks for :client
  const char* set;         ///< what they become; asks for :now
  const char* steps = "";  ///< keeps that it happened: "INSERT INTO … SELECT …" of these rows
};

struct Noun {
  const char* code;   ///< "deal": of its label in "record", and of its records in JSON
  const char* words;  ///< "lead deal": what stands in front of its verbs
  const ListSpec* list = nullptr;
  const char* show =
      "";  ///< the command that shows one, in front of its number; "" where none does
  const char* mends = "edit";      ///< the verb that changes the words of one; "" where none does
  const Schema* schema = nullptr;  ///< its tables and what each column is: X.sql and X_columns.cpp
  std::span<const DueSource> due = {};  ///< what falls due of it
  Offer offer = {};
  std::span<const CardSection> card = {};
  std::span<const HistoryPart> history = {};  ///< what a client's history tells of it
  std::span<const Closing> closes = {};       ///< with the erasure of a client
  /// The record that a person means: a number, a name, ...; nullptr where there are only numbers.
  /// Throws Error{NotFound}, Error{Ambiguous}.
  std::int64_t (*find)(Database& db, std::string_view who) = nullptr;
  const CheckSubject* check = nullptr;  ///< its named rules (lib/desk/check.hpp)
};

/// Every noun, one line each in lib/nouns.cpp.
std::span<const Noun* const> nouns();

/// The noun of that code, or nullptr.
const Noun* find_noun(std::string_view code);

/// That no record of the noun has the number, in its list's words; `next` is another next step.
Error no_record(std::string_view noun, std::int64_t id, Message next = {});

/// At most 50 records of a noun whose name or number begins with `typed`, live ones first. Empty
/// for a noun that offers none.
std::vector<Candidate> list_candidates(Database& db, const Noun& noun, std::string_view typed);

}  // namespace ruka
