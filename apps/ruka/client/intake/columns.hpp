#pragma once
// What the verbs that read a foreign table share: how it is read, and how its columns are told.
#include "apps/ruka/context.hpp"
#include "lib/client/map/import_map.hpp"
#include "lib/exchange/csv.hpp"

namespace ruka {

/// Of --delimiter; throws Error{Usage} unless it is one character or "tab".
std::optional<char> delimiter_of(const Parsed& parsed);

/// Of --header; throws Error{Usage} unless it is the number of a line.
std::optional<std::int64_t> header_of(const Parsed& parsed);

/// Says what was recognized, so that a wrong guess is seen at once; with --quiet only
/// what is left out.
void note_columns(Context& context, const CsvDialect& dialect,
                  const std::vector<std::string>& header, const ColumnMap& columns);

}  // namespace ruka
