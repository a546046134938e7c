#include "lib/table/formats.hpp"

namespace ruka {

Table row_of_record(const Record& record) {
  std::vector<Column> columns;
  for (const Record::Field& field : record.fields()) {
    if (std::holds_alternative<Cell>(field.value)) columns.push_back(field.column);
  }
  Table table(std::move(columns));
  for (const Record::Field& field : record.fields()) {
    if (const auto* cell = std::get_if<Cell>(&field.value)) table.add(*cell);
  }
  return table;
}

std::vector<ReadField> read_fields(const Record& record, const Style& style) {
  const Words words(style.lang);
  std::vector<ReadField> fields;
  for (const Record::Field& field : record.fields()) {
    const auto* cell = std::get_if<Cell>(&field.value);
    if (cell == nullptr || is_machine_only(field.column)) continue;
    Table one({field.column});
    one.add(*cell);
    auto reader = one.read();
    std::string text = cell_text(reader.next(), field.column, style);
    if (text.empty()) continue;
    const Column& column = field.column;
    fields.push_back(
        {words.say(column.title.empty() ? column.name : column.title), std::move(text)});
  }
  return fields;
}

bool is_machine_only(const Column& column) {
  return column.weight == 0 || column.type == Type::Json;
}

}  // namespace ruka
