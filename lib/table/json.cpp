// JSON: machine names, numbers as numbers, money and instants in their fixed forms.
#include <charconv>

#include "lib/base/money.hpp"
#include "lib/base/text.hpp"
#include "lib/table/formats.hpp"

namespace ruka {

namespace {

void append_string(std::string& out, std::string_view text) {
  out += '"';
  // The file holds valid UTF-8 only; what is not (a damaged file) is shown, never emitted.
  append_json_escaped(out, is_utf8(text) ? text : std::string_view(terminal_safe(text)));
  out += '"';
}

struct JsonCell {
  std::string& out;
  const Style& style;

  void operator()(std::monostate) const { out += "null"; }
  void operator()(std::string_view text) const { append_string(out, text); }
  void operator()(std::int64_t value) const {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }
  void operator()(bool value) const { out += value ? "true" : "false"; }
  void operator()(const Table::MoneyView& money) const {
    out += "{\"amount\":\"" + money_plain({money.minor, ""}) + "\",\"currency\":";
    append_string(out, money.currency);
    out += '}';
  }
  void operator()(Instant at) const { out += '"' + to_rfc3339(at, *style.zone) + '"'; }
  void operator()(Day day) const { out += '"' + to_text(day) + '"'; }
  void operator()(const Table::JsonView& json) const {
    if (json.text.empty() || !is_utf8(json.text)) return void(out += "null");
    out += json.text;
  }
};

// Rows as objects; what stands before each cell is the same in every row.
class Objects {
 public:
  Objects(const Table& table, const Style& style) : style_(style), cells_(table.read()) {
    for (const Column& column : table.columns()) {
      before_.push_back((before_.empty() ? "{\"" : ",\"") + column.name + "\":");
    }
  }
  bool done() { return cells_.done(); }
  void append(std::string& out) {
    for (const std::string& before : before_) {
      out += before;
      std::visit(JsonCell{out, style_}, cells_.next());
    }
    out += '}';
  }

 private:
  const Style& style_;
  Table::Reader cells_;
  std::vector<std::string> before_;
};

void append_rows(std::string& out, const Table& table, const Style& style) {
  out += '[';
  Objects rows(table, style);
  for (bool first = true; !rows.done(); first = false) {
    if (!first) out += ',';
    rows.append(out);
  }
  out += ']';
}

void append_record(std::string& out, const Record& record, const Style& style) {
  out += '{';
  bool first = true;
  for (const Record::Field& field : record.fields()) {
    if (!first) out += ',';
    first = false;
    append_string(out, field.column.name);
    out += ':';
    if (const auto* cell = std::get_if<Cell>(&field.value)) {
      Table one({field.column});
      one.add(*cell);
      auto reader = one.read();
      std::visit(JsonCell{out, style}, reader.next());
    } else if (const auto* nested = std::get_if<Record>(&field.value)) {
      append_record(out, *nested, style);
    } else {
      append_rows(out, std::get<Table>(field.value), style);
    }
  }
  out += '}';
}

}  // namespace

std::string rows_of(const Table& table) {
  static const Zone utc("UTC");
  Style style;
  style.zone = &utc;
  std::string rows;
  append_rows(rows, table, style);
  return rows;
}

void write_json_table(const Table& table, const Style& style, Buffer& buffer) {
  const bool lines = style.format == Format::JsonLines;
  std::string& out = buffer.bytes();
  if (!lines) out += '[';
  Objects rows(table, style);
  for (bool first = true; !rows.done(); first = false) {
    if (!first && !lines) out += ",\n ";
    rows.append(out);
    if (lines) out += '\n';
    buffer.spill();
  }
  if (!lines) out += "]\n";
}

void write_json_record(const Record& record, const Style& style, Buffer& buffer) {
  append_record(buffer.bytes(), record, style);
  buffer.bytes() += '\n';
}

}  // namespace ruka
