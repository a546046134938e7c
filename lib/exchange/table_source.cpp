#include "lib/exchange/table_source.hpp"

#include <algorithm>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/doubled.hpp"
#include "lib/exchange/json_rows.hpp"

namespace ruka {

namespace {

constexpr std::size_t kTold = 512;  // bytes that tell what a file is
constexpr int kShownWidth = 60;     // of a value

// What some programs call an Excel file is a page: its table has no rows to read here.
bool is_web_page(std::string_view first) {
  const std::string start = fold(trim(first));
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"<html", "<!doctype html", "<table", "<?xml", "<meta",
                                              "<head", "<style"},
      [&](std::string_view tag) { return start.starts_with(tag); });
}

// The first bytes without a mark of the encoding; of UTF-16 each second one is zero.
std::string beginning(std::string_view bytes) {
  for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
  }
  std::string text(bytes);
  std::erase(text, '\0');
  return text;
}

// What a formula leaves that cannot be computed; #N/A says that there is nothing.
bool is_spreadsheet_error(std::string_view text) {
  constexpr std::string_view kErrors =
      "|#ref!|#ссылка!|#value!|#знач!|#name?|#имя?|#div/0!|#дел/0!|#null!|#пусто!|#num!|#число!|"
      "#spill!|#перенос!|#calc!|#вычисл!|";
  const std::string_view bare = trim(text);
  return bare.starts_with('#') && kErrors.find("|" + fold(bare) + "|") != kErrors.npos;
}

std::string named(const std::filesystem::path& file) { return terminal_safe(file.string()); }

}  // namespace

TableSource::TableSource(const std::filesystem::path& file, const TableOptions& options) {
  InputFile input(file);
  const std::string first(input.start(kTold));
  if (is_office_file(first)) {
    book_ = std::make_unique<WorkbookReader>(file, options.sheet);
    dialect_ = {"", '\0', false, book_->sheet(), false, book_->other_sheets()};
    return;
  }
  if (options.sheet) {
    throw Error(ErrorKind::Usage,
                msg("“{file}” is no workbook: it has no sheets", {{"file", named(file)}}),
                msg("leave out --sheet"));
  }
  const std::string begins = beginning(first);
  if (is_web_page(begins)) {
    throw Error(ErrorKind::Input,
                msg("“{file}” is a web page or XML, not a table", {{"file", named(file)}}),
                msg("open it in Excel, save it as xlsx or CSV and import that"));
  }
  if (!is_json_table(begins)) {
    csv_ = std::make_unique<CsvReader>(std::move(input), options.encoding, options.delimiter);
    dialect_ = csv_->dialect();
    return;
  }
  const std::string bytes = input.rest();
  dialect_ = {options.encoding.value_or(encoding_of_file(bytes)), '\0', false, "", true};
  rows_ = read_json_rows(to_utf8(bytes, dialect_.encoding));
}

TableSource::TableSource(CsvDialect dialect, std::vector<CsvRow> rows)
    : dialect_(std::move(dialect)), rows_(std::move(rows)) {}

std::optional<CsvRow> TableSource::next() {
  if (csv_) return csv_->next();
  if (book_) return book_->next();
  if (at_ == rows_.size()) return std::nullopt;
  return std::move(rows_[at_++]);
}

std::optional<Error> lost_value(const CsvRow& row, std::size_t cell, std::string_view heading,
                                bool words) {
  const std::string& text = row.fields[cell];
  const std::vector<MessageArg> args = {
      {"column", terminal_safe(clean_line(heading))},
      {"value", terminal_safe(fit_width(clean_line(text), kShownWidth))}};
  if (cell < row.kinds.size() && row.kinds[cell] == CellKind::Formula) {
    return Error(ErrorKind::Value, msg("{column}: “{value}” is a formula without a value", args),
                 msg("open the workbook in Excel and save it: then its formulas have values"));
  }
  if (!words || !is_spreadsheet_error(text)) return std::nullopt;
  return Error(ErrorKind::Value, msg("{column}: “{value}” is an error of the spreadsheet", args),
               msg("mend the cell in the spreadsheet, save it and import it again"));
}

std::optional<Error> doubled_value(std::string_view value, std::string_view heading) {
  const auto text = undoubled_words(value);
  if (!text) return std::nullopt;
  return Error(
      ErrorKind::Value,
      msg("{column}: “{value}” is in a wrong encoding, probably “{text}”",
          {{"column", terminal_safe(clean_line(heading))},
           {"value", terminal_safe(fit_width(clean_line(value), kShownWidth))},
           {"text", terminal_safe(fit_width(clean_line(*text), kShownWidth))}}),
      msg("write it right in the file, or export the file in UTF-8 once more, and import it "
          "again"));
}

std::string row_text(const CsvRow& row) {
  std::string text;
  for (const std::string& field : row.fields) {
    if (!trim(field).empty()) text += (text.empty() ? "" : " | ") + std::string(trim(field));
  }
  return text;
}

Message problem_of_row(const CsvRow& row) {
  const std::string_view problem = row.problem;
  if (problem == "nul") return msg("the row has a NUL byte in it");
  if (problem == "group") {
    return msg("the group has members that are not in the file: {members}",
               {{"members", terminal_safe(row.about)}});
  }
  if (problem == "no members") return msg("the group has no members");
  if (problem == "twice") {
    return msg("the key “{key}” stands in the object twice", {{"key", terminal_safe(row.about)}});
  }
  if (problem == "nested") return msg("a value of the row is an object of its own");
  if (problem == "end") return msg("the card begins and never ends");
  if (problem == "quote") return msg("a quote opens in the row and never closes");
  if (problem == "rows") {
    return msg(
        "a value in quotes holds whole rows, to line {last}: a quote is missing, or one too many",
        {{"last", row.last}});
  }
  return msg("the row is not text in this encoding");
}

}  // namespace ruka
