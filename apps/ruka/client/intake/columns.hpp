#pragma once
// What an import and a comparison tell of a foreign table's columns.
#include "apps/ruka/shared/table_file.hpp"
#include "lib/client/map/import_map.hpp"

namespace ruka {

/// Says what was recognized, so that a wrong guess is seen at once; with --quiet only
/// what is left out.
void note_columns(Context& context, const CsvDialect& dialect,
                  const std::vector<std::string>& header, const ColumnMap& columns);

}  // namespace ruka
