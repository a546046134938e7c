#include "apps/ruka/client/intake/columns.hpp"

#include "lib/base/error.hpp"
#include "lib/base/ids.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

std::string delimiter_name(char delimiter) {
  return delimiter == '\t' ? "TAB" : std::string(1, delimiter);
}

bool is_vcard(const CsvDialect& dialect) {
  return dialect.sheet.empty() && dialect.delimiter == '\0' && !dialect.json;
}

void note_dialect(Context& context, const CsvDialect& dialect, const ColumnMap& columns) {
  if (is_vcard(dialect)) {
    context.note(msg("vCard, encoding {encoding}", {{"encoding", dialect.encoding}}));
  } else if (dialect.json) {
    context.note(msg("JSON, encoding {encoding}", {{"encoding", dialect.encoding}}));
  } else if (dialect.delimiter == kNoDelimiter) {
    context.note(msg("encoding {encoding}, one column", {{"encoding", dialect.encoding}}));
  } else if (dialect.sheet.empty()) {
    context.note(
        msg("encoding {encoding}, delimiter {delimiter}",
            {{"encoding", dialect.encoding}, {"delimiter", delimiter_name(dialect.delimiter)}}));
  } else {
    context.note(msg("sheet “{sheet}”", {{"sheet", dialect.sheet}}));
  }
  if (columns.line > 0) {
    context.note(msg("the header is line {line}", {{"line", columns.line}}));
  }
  if (!columns.program.empty()) {
    context.note(msg("headings of {program}", {{"program", columns.program}}));
  }
}

// Our own columns of a rejects file, and those in which no row has a value, are not missed.
bool is_missed(const ColumnMap& columns, std::size_t i, std::string_view heading) {
  const bool empty = !columns.filled.empty() && !columns.filled[i];
  return !empty && heading != "reject_line" && heading != "reject_reason";
}

// A heading with a comma would look like two.
std::string quoted(const std::string& heading) {
  return heading.find(',') == heading.npos ? heading : "\"" + heading + "\"";
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

std::optional<std::int64_t> header_of(const Parsed& parsed) {
  const auto text = parsed.text("--header");
  if (!text) return std::nullopt;
  const auto line = parse_id_number(*text);
  if (line && *line > 0) return line;
  throw Error(ErrorKind::Usage,
              msg("“{value}” does not fit {option}",
                  {{"value", terminal_safe(*text)}, {"option", "--header"}}),
              msg("the number of a line is expected: --header 6"));
}

void note_columns(Context& context, const CsvDialect& dialect,
                  const std::vector<std::string>& header, const ColumnMap& columns) {
  const bool quiet = context.globals().quiet;
  if (!quiet) note_dialect(context, dialect, columns);
  if (is_vcard(dialect)) return;  // its columns are ours, not the file's
  std::string taken;
  std::string left_out;
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    const std::string heading = clean_line(header[i]);
    if (columns.fields[i].field == ImportField::Skip) {
      if (!is_missed(columns, i, heading)) continue;
      left_out += (left_out.empty() ? "" : ", ") + quoted(heading);
    } else {
      taken += fmt::format("{}{} → {}", taken.empty() ? "" : ", ", quoted(heading),
                           import_field_code(columns.fields[i]));
    }
  }
  if (!quiet) context.note(msg("columns: {columns}", {{"columns", taken}}));
  if (!left_out.empty()) context.note(msg("left out: {columns}", {{"columns", left_out}}));
}

}  // namespace ruka
