#pragma once
// Typed rows and records: what a command answers, before any format.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "lib/base/message.hpp"
#include "lib/base/money.hpp"
#include "lib/table/chunks.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

/// What a column holds. It decides how each format writes it.
enum class Type {
  Id,        ///< a record's number: a number in JSON, right-aligned text
  Text,      ///< a string
  Number,    ///< a whole number
  Percent,   ///< whole per cent: 87 -> "87 %", 87 in JSON
  Money,     ///< {"amount","currency"} in JSON
  Instant,   ///< RFC 3339 in JSON, "23.11.2026 10:04" for a person
  Day,       ///< "2026-11-23" in JSON, "23.11.2026" for a person
  Birthday,  ///< a day whose year may be unknown: "1980-03-12", "--03-12" (ISO 8601); for a person
             ///< "12.03.1980", "12.03"
  Span,      ///< whole minutes: a number in JSON, "1 h 30 min" for a person
  Flag,      ///< true or false in JSON, «да» or nothing for a person
  Code,      ///< an English code in JSON, its label for a person
  List,      ///< strings: an array in JSON, "a, b" for a person
  Json,      ///< JSON text made by SQL: embedded as it is; never shown in text unless asked for
};

/// The context of a Text or List that holds phones: spaced for a person, "+79161234567" in JSON.
inline constexpr const char* kPhone = "phone";
/// The context of a Text that holds command lines: their places («WHEN») are said in the person's
/// language; on a narrow terminal they stand whole on a line of their own.
inline constexpr const char* kCommandLine = "command";
/// The context of a Text that holds sentences: wrapped within their column rather than cut.
inline constexpr const char* kSentence = "sentence";

struct Column {
  std::string name;   ///< machine name, snake_case: JSON, CSV, --columns, --sort, --where
  std::string title;  ///< catalogue id of the heading
  Type type = Type::Text;
  std::string context = {};  ///< for Code, and a List of codes: the catalogue context of its labels
  /// What gives way first on a narrow terminal: the smallest. 0: only in machine formats, or in
  /// text when --columns names it.
  int weight = 50;
  /// Of a Code that has a sentence of its own for a person rather than a label of its context: the
  /// catalogue id of that sentence.
  const char* (*says)(std::string_view code) = nullptr;
  bool operator==(const Column&) const = default;
};

/// One value, owned: records, tests, small things. Empty is monostate (null in JSON).
using Cell = std::variant<std::monostate, std::string, std::int64_t, bool, Money, Instant, Day,
                          std::vector<std::string>>;

/// Rows of cells under columns, held compactly: 100,000 rows of eight short cells
/// take about 12 MB. Cells are added in order, row after row, and read the same way.
class Table {
 public:
  Table() = default;
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  const std::vector<Column>& columns() const { return columns_; }
  std::size_t rows() const;
  bool empty() const { return rows() == 0; }

  // Adding the next cell. A List or Json cell is added as the JSON text of SQLite's json functions
  // (`add_json`), or a vector (`add`).
  void add_null();
  void add_text(std::string_view text);
  void add_number(std::int64_t value);
  void add_flag(bool value);
  void add_money(std::int64_t minor, std::string_view currency);
  void add_instant(Instant at);
  void add_day(Day day);
  void add_json(std::string_view json);
  void add(const Cell& cell);
  void add_row(const std::vector<Cell>& cells);

  /// What one cell looks like while rows are read; views live as long as the table is unchanged.
  struct MoneyView {
    std::int64_t minor;
    std::string_view currency;
  };
  struct JsonView {
    std::string_view text;
  };
  using View = std::variant<std::monostate, std::string_view, std::int64_t, bool, MoneyView,
                            Instant, Day, JsonView>;

  /// Reads cells in order: `for (auto r = table.read(); !r.done();) { View v = r.next(); }`.
  class Reader {
   public:
    bool done();
    View next();

   private:
    friend class Table;
    explicit Reader(const Chunks& cells) : cells_(cells) {}
    Chunks::Reader cells_;
  };
  Reader read() const { return Reader(cells_); }

 private:
  void put_plain(char tag, std::optional<std::int64_t> value = {});
  void put_tagged(char tag, std::string_view text);

  std::vector<Column> columns_;
  Chunks cells_;
  std::size_t count_ = 0;
};

/// Reads a table row after row, its cells by the names of their columns. Throws std::logic_error
/// for a name that is none, or a cell of another type.
///   for (Rows rows(table); rows.next();) ids.push_back(rows.number("id"));
class Rows {
 public:
  explicit Rows(const Table& table) : table_(table), cells_(table.read()) {}
  bool next();
  const Table::View& cell(std::string_view name) const;
  std::string text(std::string_view name) const;  ///< "" where it is empty
  std::int64_t number(std::string_view name) const;
  std::vector<std::string> texts(std::string_view name) const;  ///< none where it is empty

 private:
  const Table& table_;
  Table::Reader cells_;
  std::vector<Table::View> row_;
};

/// The rows as JSON, an object each by the names of the columns: the `:rows` of a list over
/// json_each(:rows).
std::string rows_of(const Table& table);

/// Appends a string's content as RFC 8259 wants it between quotes; UTF-8 stays as it is.
void append_json_escaped(std::string& out, std::string_view text);

/// The texts of a List cell's JSON array; empty where it is none.
std::vector<std::string> texts_of_json(std::string_view json);
/// A list of records in a text cell: their values by commas, the records by semicolons.
std::string plain_of_json(std::string_view json);

/// One thing shown whole: fields in order; a field is a cell, a nested record or a table. JSON
/// makes objects and arrays of them; text and Markdown make labelled lines and sections.
class Record {
 public:
  struct Field;

  Record();
  Record(const Record&);
  Record(Record&&) noexcept;
  Record& operator=(const Record&);
  Record& operator=(Record&&) noexcept;
  ~Record();

  /// The heading for a person; not in JSON.
  Record& headed(Message heading);
  Record& add(Column column, Cell cell);
  Record& add(std::string_view name, std::string_view title, Record nested);
  Record& add(std::string_view name, std::string_view title, Table nested);

  const Message& heading() const { return heading_; }
  const std::vector<Field>& fields() const { return fields_; }
  /// The first field of that name, or nullptr.
  const Field* find(std::string_view name) const;

  // The cell of that name. Throws std::logic_error where there is none, or it is of another type.
  const Cell& cell(std::string_view name) const;
  std::string text(std::string_view name) const;  ///< "" where it is empty; a list's, joined
  bool flag(std::string_view name) const;         ///< false where it is empty
  std::int64_t number(std::string_view name) const;
  Money money(std::string_view name) const;
  Instant instant(std::string_view name) const;
  Day day(std::string_view name) const;
  std::vector<std::string> texts(std::string_view name) const;  ///< none where it is empty
  std::optional<std::int64_t> maybe_number(std::string_view name) const;
  std::optional<Money> maybe_money(std::string_view name) const;
  std::optional<Instant> maybe_instant(std::string_view name) const;
  std::optional<Day> maybe_day(std::string_view name) const;

 private:
  Message heading_;
  std::vector<Field> fields_;
};

struct Record::Field {
  Column column;
  std::variant<Cell, Record, Table> value;
};

}  // namespace ruka
