#include "lib/client/intake/import_header.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/client/intake/import_source.hpp"

namespace ruka {

namespace {

std::int64_t known_among(const std::vector<ImportTarget>& fields) {
  return std::ssize(fields) - std::ranges::count(fields, ImportTarget{});
}

KnownHeadings known_headings(const std::vector<std::string>& cells, std::string_view map,
                             std::span<const std::string_view> keys) {
  KnownHeadings known;
  try {
    known.in_part = count_known_headings(cells, map);
    const auto fields = recognize_columns(cells, map).fields;
    known.count = known_among(fields);
    known.named = std::ranges::any_of(keys, [&](std::string_view key) {
      return std::ranges::find(fields, *import_target(key)) != fields.end();
    });
  } catch (const Error&) {
    return {.in_part = known.in_part};  // it has not the columns that the map names
  }
  return known;
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
