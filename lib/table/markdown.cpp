// Markdown: pipe tables and sections; nothing in the data becomes markup.
#include "lib/base/text.hpp"
#include "lib/table/formats.hpp"

namespace ruka {

namespace {

bool is_mark(char c) {
  return std::string_view("\\`*_{}[]<>#|~&!$").find(c) != std::string_view::npos;
}

// Whether the sign at this place makes a link of an address that stands bare: http://, www.
bool makes_link(std::string_view text, std::size_t at) {
  if (text[at] == ':') return text.substr(at).starts_with("://");
  return text[at] == '.' && at >= 3 && fold(text.substr(at - 3, 3)) == "www";
}

// GitHub links an e-mail, and a name behind @, whatever is escaped: there an empty comment parts
// the sign from what follows.
std::string escaped(std::string_view raw) {
  const std::string text = terminal_safe(raw);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_mark(text[at]) || makes_link(text, at)) out += '\\';
    out += text[at];
    const bool goes_on = at + 1 < text.size() && text[at + 1] != ' ';
    if (text[at] == '@' && goes_on) out += "<!-- -->";
  }
  return out;
}

bool is_right(Type type) {
  return type == Type::Id || type == Type::Number || type == Type::Money || type == Type::Percent ||
         type == Type::Span;
}

void append_table(Buffer& buffer, const Table& table, const Style& style) {
  std::string& out = buffer.bytes();
  const Words words(style.lang);
  const auto& columns = table.columns();
  std::string rule;
  for (const Column& column : columns) {
    if (is_machine_only(column)) continue;
    out += "| " + escaped(words.say(column.title)) + " ";
    rule += is_right(column.type) ? "| ---: " : "| --- ";
  }
  out += "|\n" + rule + "|\n";
  auto reader = table.read();
  while (!reader.done()) {
    for (const Column& column : columns) {
      const auto cell = reader.next();
      if (!is_machine_only(column)) out += "| " + escaped(cell_text(cell, column, style)) + " ";
    }
    out += "|\n";
    buffer.spill();
  }
}

void append_record(Buffer& buffer, const Record& record, const Style& style, int level) {
  std::string& out = buffer.bytes();
  const Words words(style.lang);
  for (const ReadField& field : read_fields(record, style)) {
    out += "- " + escaped(field.label) + ": " + escaped(field.text) + "\n";
  }
  for (const Record::Field& field : record.fields()) {
    const auto* nested = std::get_if<Record>(&field.value);
    const auto* table = std::get_if<Table>(&field.value);
    if (nested == nullptr && (table == nullptr || table->empty())) continue;
    out += "\n" + std::string(static_cast<std::size_t>(level), '#') + " " +
           escaped(words.say(field.column.title)) + "\n\n";
    if (nested != nullptr) {
      append_record(buffer, *nested, style, level + 1);
    } else {
      append_table(buffer, *table, style);
    }
  }
}

}  // namespace

void write_markdown_table(const Table& table, const Style& style, Buffer& out) {
  append_table(out, table, style);
}

void write_markdown_record(const Record& record, const Style& style, Buffer& buffer) {
  std::string& out = buffer.bytes();
  if (!record.heading().id.empty()) {
    out += "# " + escaped(Words(style.lang).say(record.heading())) + "\n\n";
  }
  append_record(buffer, record, style, 2);
}

}  // namespace ruka
