#include "lib/client/intake/import_header.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/client/intake/import_source.hpp"

namespace ruka {

namespace {

KnownHeadings known_headings(const std::vector<std::string>& cells, std::string_view map,
                             std::span<const std::string_view> keys) {
  try {
    const auto fields = recognize_columns(cells, map).fields;
    const auto skipped = std::ranges::count(fields, ImportTarget{});
    return {std::ssize(fields) - skipped, std::ranges::any_of(keys, [&](std::string_view key) {
              return std::ranges::find(fields, *import_target(key)) != fields.end();
            })};
  } catch (const Error&) {
    return {};  // it has not the columns that the map names
  }
}

}  // namespace

ImportTable::ImportTable(const std::filesystem::path& file, const TableOptions& options,
                         std::string_view map, std::span<const std::string_view> keys)
    : table_(
          [&](const TableOptions& how) {
            ImportSource source = open_import(file, how);
            pictures_ = source.pictures;
            return std::move(source.rows);
          },
          options,
          [&](const std::vector<std::string>& cells) { return known_headings(cells, map, keys); }) {
  if (header().empty()) return;
  columns_ = recognize_columns(header(), map);
  columns_.line = table_.line();
}

}  // namespace ruka
