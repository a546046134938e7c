#include "apps/ruka/client/intake/columns.hpp"

#include "lib/base/text.hpp"
#include "lib/exchange/rejects.hpp"

namespace ruka {

namespace {

bool is_cards(const CsvDialect& dialect) {
  return dialect.sheet.empty() && dialect.delimiter == '\0' && !dialect.json;
}

// Our own columns of a rejects file, and those in which no row has a value, are not missed.
bool is_missed(const ColumnMap& columns, std::size_t i, std::string_view heading) {
  const bool empty = columns.filled.empty() ? heading.empty() : !columns.filled[i];
  return !empty && !is_reject_heading(heading);
}

}  // namespace

void note_columns(Context& context, const CsvDialect& dialect,
                  const std::vector<std::string>& header, const ColumnMap& columns) {
  const bool quiet = context.globals().quiet;
  if (!quiet) note_dialect(context, dialect, columns.line);
  if (!quiet && !columns.program.empty()) {
    context.note(msg("headings of {program}", {{"program", columns.program}}));
  }
  if (is_cards(dialect)) return;  // its columns are ours, not the file's
  std::string taken;
  std::string left_out;
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    const std::string heading = heading_said(context, header[i], i);
    if (columns.fields[i].field == ImportField::Skip) {
      if (!is_missed(columns, i, clean_line(header[i]))) continue;
      left_out += (left_out.empty() ? "" : ", ") + heading;
    } else {
      taken += fmt::format("{}{} → {}", taken.empty() ? "" : ", ", heading,
                           import_field_code(columns.fields[i]));
    }
  }
  if (!quiet) context.note(msg("columns: {columns}", {{"columns", taken}}));
  if (!left_out.empty()) context.note(msg("left out: {columns}", {{"columns", left_out}}));
}

}  // namespace ruka
