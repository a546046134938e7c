#include "apps/ruka/shared/table_file.hpp"

#include <algorithm>

#include "lib/base/ids.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

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

void rename_in(Message& message, const std::string& from, const std::string& to) {
  for (MessageArg& arg : message.args) {
    if (arg.text == from) arg.text = to;
    for (Message& part : arg.parts) rename_in(part, from, to);
  }
}

std::string delimiter_name(char delimiter) {
  return delimiter == '\t' ? "TAB" : std::string(1, delimiter);
}

}  // namespace

TableOptions table_options(const Parsed& parsed) {
  return {parsed.text("--encoding"), delimiter_of(parsed), parsed.text("--sheet"),
          header_of(parsed)};
}

void note_dialect(Context& context, const CsvDialect& dialect, std::int64_t header_line) {
  const MessageArg encoding("encoding", dialect.encoding);
  if (dialect.json) {
    context.note(msg("JSON, encoding {encoding}", {encoding}));
  } else if (!dialect.sheet.empty()) {
    context.note(msg("sheet “{sheet}”", {{"sheet", dialect.sheet}}));
  } else if (dialect.delimiter == '\0') {
    context.note(msg("vCard, encoding {encoding}", {encoding}));
  } else if (dialect.delimiter == kNoDelimiter) {
    context.note(msg("encoding {encoding}, one column", {encoding}));
  } else {
    context.note(msg("encoding {encoding}, delimiter {delimiter}",
                     {encoding, {"delimiter", delimiter_name(dialect.delimiter)}}));
  }
  if (!dialect.other_sheets.empty()) {
    const auto& names = dialect.other_sheets;
    context.note(msg("sheets that are not read: {sheets}; to read one of them: --sheet NAME",
                     {{"sheets", terminal_safe(fmt::format("{}", fmt::join(names, ", ")))}}));
  }
  if (header_line > 0) {
    context.note(msg("the header is line {line}", {{"line", header_line}}));
  }
}

void read_as_given(const KeptInput& input, const std::string& given,
                   const std::function<void()>& read) {
  try {
    read();
  } catch (const Error& error) {
    Message message = error.message();
    Message hint = error.hint();
    rename_in(message, input.path().string(), terminal_safe(given));
    rename_in(hint, input.path().string(), terminal_safe(given));
    throw Error(error.kind(), std::move(message), std::move(hint));
  }
}

// A heading with a comma would look like two.
std::string heading_said(Context& context, std::string_view heading, std::size_t column) {
  const std::string line = clean_line(heading);
  if (line.empty()) {
    return context.words().say(
        msg("column {number}", {{"number", static_cast<std::int64_t>(column) + 1}}));
  }
  return line.find(',') == line.npos ? line : "\"" + line + "\"";
}

void note_reasons(Context& context, std::int64_t line, const std::vector<Error>& reasons,
                  std::vector<Message>& said) {
  for (const Error& one : reasons) {
    context.note(msg("line {line}: {reason}", {{"line", line}, {"reason", one.message()}}));
    note_hint(context, one.hint(), said);
  }
}

void note_hint(Context& context, const Message& hint, std::vector<Message>& said) {
  if (hint.id.empty() || std::ranges::find(said, hint) != said.end()) return;
  context.note(msg_text("  " + context.words().say(hint)));
  said.push_back(hint);
}

}  // namespace ruka
