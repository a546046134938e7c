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

bool is_machine_only(const Column& column) {
  return column.weight == 0 || column.type == Type::Json;
}

}  // namespace ruka
