#include "apps/ruka/client/columns.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

std::string delimiter_name(char delimiter) {
  if (delimiter == '\0') return "vCard";
  return delimiter == '\t' ? "TAB" : std::string(1, delimiter);
}

void note_dialect(Context& context, const CsvDialect& dialect, const ColumnMap& columns) {
  if (dialect.sheet.empty()) {
    context.note(
        msg("encoding {encoding}, delimiter {delimiter}",
            {{"encoding", dialect.encoding}, {"delimiter", delimiter_name(dialect.delimiter)}}));
  } else {
    context.note(msg("sheet “{sheet}”", {{"sheet", dialect.sheet}}));
  }
  if (!columns.program.empty()) {
    context.note(msg("headings of {program}", {{"program", columns.program}}));
  }
}

}  // namespace

std::optional<char> delimiter_of(const Parsed& parsed) {
  const auto text = parsed.text("--delimiter");
  if (!text) return std::nullopt;
  if (*text == "tab" || *text == "\\t") return '\t';
  if (text->size() == 1) return text->front();
  throw Error(ErrorKind::Usage,
              msg("“{value}” does not fit {option}",
                  {{"value", terminal_safe(*text)}, {"option", "--delimiter"}}),
              msg("one character is expected: ; , | or tab"));
}

void note_columns(Context& context, const CsvDialect& dialect,
                  const std::vector<std::string>& header, const ColumnMap& columns) {
  const bool quiet = context.globals().quiet;
  if (!quiet) note_dialect(context, dialect, columns);
  std::string taken;
  std::string left_out;
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    const std::string heading = clean_line(header[i]);
    if (columns.fields[i] == ImportField::Skip) {
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
