// CSV and TSV: RFC 4180 with machine names, or dressed for a Russian Excel.
#include "lib/table/csv.hpp"

#include <charconv>

#include "lib/base/money.hpp"
#include "lib/base/text.hpp"
#include "lib/table/excel_text.hpp"
#include "lib/table/formats.hpp"

namespace ruka {

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

struct Dialect {
  char separator;
  bool excel;
  std::string_view line_end;
};

Dialect dialect_of(const Style& style) {
  const bool excel = style.excel && style.format == Format::Csv;
  return {style.format == Format::Tsv ? '\t' : excel ? ';' : ',', excel, excel ? "\r\n" : "\n"};
}

void append_field(std::string& out, std::string_view text, char separator) {
  const bool inner_quotes = separator != '\t';
  const bool bare = std::ranges::none_of(text, [&](char c) {
    return (c == '"' && inner_quotes) || c == '\r' || c == '\n' || c == separator;
  });
  if (bare && !text.starts_with('"')) {
    out += text;
    return;
  }
  append_quoted(out, text);
}

void append_number(std::string& out, std::int64_t value) {
  char digits[24];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

class CsvCell {
 public:
  CsvCell(std::string& out, const Column& column, const Style& style, const Dialect& dialect)
      : out_(out), column_(column), style_(style), dialect_(dialect) {}

  void operator()(std::monostate) const {}
  void operator()(std::string_view text) const {
    if (dialect_.excel && column_.type == Type::Code) return text_field(label(text));
    text_field(text);
  }
  void operator()(std::int64_t value) const { append_number(out_, value); }
  void operator()(bool value) const {
    if (dialect_.excel) return text_field(value ? Words(style_.lang).say(msg("yes")) : "");
    out_ += value ? "true" : "false";
  }
  void operator()(const Table::MoneyView& money) const {
    std::string plain = money_plain({money.minor, ""});
    if (dialect_.excel) std::replace(plain.begin(), plain.end(), '.', ',');
    append_field(out_, plain, dialect_.separator);
  }
  void operator()(Instant at) const {
    out_ += dialect_.excel ? cell_text(at, column_, style_) : to_rfc3339(at, *style_.zone);
  }
  void operator()(Day day) const { out_ += dialect_.excel ? day_digits(day) : to_text(day); }
  void operator()(const Table::JsonView& json) const {
    if (column_.type != Type::List) return text_field(plain_of_json(json.text));
    std::vector<std::string> texts = texts_of_json(json.text);
    if (dialect_.excel && !column_.context.empty()) {
      for (std::string& text : texts) text = label(text);
    }
    text_field(fmt::format("{}", fmt::join(texts, ", ")));
  }

 private:
  std::string label(std::string_view code) const {
    return code.empty() ? "" : code_text(column_, code, style_.lang);
  }
  void text_field(std::string_view text) const {
    if (dialect_.excel) return append_field(out_, excel_text(text), dialect_.separator);
    append_field(out_, text, dialect_.separator);
  }

  std::string& out_;
  const Column& column_;
  const Style& style_;
  const Dialect& dialect_;
};

void write_header(const Table& table, const Style& style, const Dialect& dialect,
                  std::string& out) {
  for (std::size_t i = 0; i < table.columns().size(); ++i) {
    const Column& column = table.columns()[i];
    if (i > 0) out += dialect.separator;
    append_field(out, dialect.excel ? Words(style.lang).say(column.title) : column.name,
                 dialect.separator);
  }
  out += dialect.line_end;
}

void write_rows(const Table& table, const Style& style, const Dialect& dialect, Buffer& buffer) {
  std::string& out = buffer.bytes();
  auto reader = table.read();
  while (!reader.done()) {
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
      if (i > 0) out += dialect.separator;
      std::visit(CsvCell(out, table.columns()[i], style, dialect), reader.next());
    }
    out += dialect.line_end;
    buffer.spill();
  }
}

}  // namespace

std::string csv_row(const std::vector<std::string>& cells, char separator) {
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != &cells.front()) row += separator;
    append_field(row, cell, separator);
  }
  return row;
}

void write_separated_table(const Table& table, const Style& style, Buffer& buffer) {
  const Dialect dialect = dialect_of(style);
  if (dialect.excel) buffer.bytes() += kBom;
  write_header(table, style, dialect, buffer.bytes());
  write_rows(table, style, dialect, buffer);
}

void write_separated_report(const Record& record, const Style& style, Buffer& buffer) {
  const Dialect dialect = dialect_of(style);
  std::string& out = buffer.bytes();
  const Words words(style.lang);
  const std::vector<FlatField> fields = flat_fields(record, words);
  const auto heading = [&](const FlatField& one) { return dialect.excel ? one.title : one.name; };
  if (dialect.excel) out += kBom;
  out += csv_row({dialect.excel ? words.say(N_("Figure")) : "name",
                  dialect.excel ? words.say(N_("Value")) : "value"},
                 dialect.separator);
  out += dialect.line_end;
  for (const FlatField& one : fields) {
    const auto* cell = std::get_if<Cell>(&one.field->value);
    if (cell == nullptr) continue;
    append_field(out, heading(one), dialect.separator);
    out += dialect.separator;
    Table value({one.field->column});
    value.add(*cell);
    write_rows(value, style, dialect, buffer);
  }
  for (const FlatField& one : fields) {
    const auto* table = std::get_if<Table>(&one.field->value);
    if (table == nullptr || table->empty()) continue;
    out += dialect.line_end;
    append_field(out, heading(one), dialect.separator);
    out += dialect.line_end;
    write_header(*table, style, dialect, out);
    write_rows(*table, style, dialect, buffer);
  }
}

}  // namespace ruka
