#pragma once
// The writers behind write_table and write_record; for lib/table only.
#include "lib/table/writer.hpp"

namespace ruka {

/// Gathers bytes and hands them on by the 64 KB.
class Buffer {
 public:
  explicit Buffer(const Sink& sink) : sink_(sink) { bytes_.reserve(kFull + 4096); }
  std::string& bytes() { return bytes_; }
  /// To be called now and then, after a row.
  void spill() {
    if (bytes_.size() >= kFull) flush();
  }
  void flush() {
    if (!bytes_.empty()) sink_(bytes_);
    bytes_.clear();
  }

 private:
  static constexpr std::size_t kFull = 65536;
  const Sink& sink_;
  std::string bytes_;
};

void write_text_table(const Table& table, const Style& style, Buffer& out);
void write_text_record(const Record& record, const Style& style, Buffer& out);
void write_separated_table(const Table& table, const Style& style, Buffer& out);
void write_json_table(const Table& table, const Style& style, Buffer& out);
void write_json_record(const Record& record, const Style& style, Buffer& out);
void write_markdown_table(const Table& table, const Style& style, Buffer& out);
void write_markdown_record(const Record& record, const Style& style, Buffer& out);

/// Csv and Tsv of a report: name;value rows, then its tables.
void write_separated_report(const Record& record, const Style& style, Buffer& out);

/// A field of a record, however deep: "requests.late", "Requests: Overdue requests".
struct FlatField {
  std::string name;
  std::string title;
  const Record::Field* field;
};

/// Every cell and table of a record, in their order.
std::vector<FlatField> flat_fields(const Record& record, const Words& words);

/// Whether a record is a report: it is of no one thing, and has parts.
bool is_report(const Record& record);

/// The cells of a record's plain fields as a table of one row.
Table row_of_record(const Record& record);

/// A plain field of a record as a person reads it; not yet safe for a terminal or a page.
struct ReadField {
  std::string label;
  std::string text;
};

/// The plain fields of a record that say something, in their order.
std::vector<ReadField> read_fields(const Record& record, const Style& style);

/// Whether a column is for machines only and stays out of what a person reads.
bool is_machine_only(const Column& column);

}  // namespace ruka
