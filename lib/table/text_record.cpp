// A record for a person: its plain fields as "label  value", then its parts.
#include "lib/base/text.hpp"
#include "lib/table/formats.hpp"

namespace ruka {

namespace {

constexpr int kBehindLabel = 2;
constexpr int kLeastRoom = 20;  // a value is wrapped into no less

// Empty ones are left out; what goes on below stands under its own value.
void append_fields(std::string& out, const Record& record, const Style& style) {
  const std::vector<ReadField> fields = read_fields(record, style);
  int labels = 0;
  for (const ReadField& field : fields) labels = std::max(labels, display_width(field.label));
  const int indent = labels + kBehindLabel;
  const int room = style.width == 0 ? 1 << 20 : std::max(kLeastRoom, style.width - indent);
  for (const ReadField& field : fields) {
    std::string lead = pad_right(field.label, indent);
    for (const std::string& line : wrap_text(terminal_safe_lines(field.text), room)) {
      out += lead + line;
      out.erase(out.find_last_not_of(' ') + 1);
      out += '\n';
      lead.assign(static_cast<std::size_t>(indent), ' ');
    }
  }
}

std::string bold(const std::string& text, const Style& style) {
  return style.color ? "\x1b[1m" + text + "\x1b[0m" : text;
}

}  // namespace

void write_text_record(const Record& record, const Style& style, Buffer& buffer) {
  const Words words(style.lang);
  std::string& out = buffer.bytes();
  if (!record.heading().id.empty()) {
    out += bold(terminal_safe(words.say(record.heading())), style) + "\n";
  }
  append_fields(out, record, style);
  for (const Record::Field& field : record.fields()) {
    const auto* nested = std::get_if<Record>(&field.value);
    const auto* table = std::get_if<Table>(&field.value);
    if (nested == nullptr && (table == nullptr || table->empty())) continue;
    out += "\n" + bold(words.say(field.column.title), style) + "\n";
    if (nested != nullptr) {
      write_text_record(*nested, style, buffer);
    } else {
      write_text_table(*table, style, buffer);
    }
  }
}

}  // namespace ruka
