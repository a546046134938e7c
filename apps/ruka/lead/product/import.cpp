// ruka lead product import FILE: a price list that another program wrote.
#include <algorithm>
#include <iterator>

#include "apps/ruka/lead/product/commands.hpp"
#include "apps/ruka/shared/rejects_file.hpp"
#include "apps/ruka/shared/table_file.hpp"
#include "lib/base/text.hpp"
#include "lib/lead/product/import_products.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"FILE", Takes::File, N_("a workbook or CSV file with a header, or a JSON file")}};
constexpr Option kOptions[] = {kRejectsOption, kSheetOption, kHeaderOption, kEncodingOption,
                               kDelimiterOption};
constexpr Example kExamples[] = {
    {"ruka lead product import прайс.csv --dry-run", N_("what would come of it")},
    {"ruka lead product import прайс.xlsx", N_("known ones take the file's prices")}};

void note_columns(Context& context, const ProductImport& result) {
  if (!context.globals().quiet) note_dialect(context, result.dialect, result.header_line);
  std::string taken;
  std::string left_out;
  for (std::size_t i = 0; i < result.header.size(); ++i) {
    const bool none = !result.filled[i] || is_reject_heading(clean_line(result.header[i]));
    if (result.columns[i].empty() && none) continue;
    const std::string heading = heading_said(context, result.header[i], i);
    std::string& list = result.columns[i].empty() ? left_out : taken;
    list += (list.empty() ? "" : ", ") + heading;
    if (!result.columns[i].empty()) list += " → " + result.columns[i];
  }
  if (!context.globals().quiet) context.note(msg("columns: {columns}", {{"columns", taken}}));
  if (!left_out.empty()) context.note(msg("left out: {columns}", {{"columns", left_out}}));
}

// Lines that are no rows, and words that say nothing.
void note_left_out(Context& context, const ProductImport& result) {
  if (result.nothings > 0) {
    context.note(msg_count("{count} cell says that there is nothing (NULL, #N/A, -)",
                           "{count} cells say that there is nothing (NULL, #N/A, -)",
                           result.nothings));
  }
  for (const CsvRow& row : result.unnamed) {
    context.note(msg("line {line}: a word for nothing is no name: {text}",
                     {{"line", row.line}, {"text", terminal_safe(row_text(row))}}));
  }
  for (const CsvRow& row : result.unpriced) {
    context.note(msg("line {line}: a word for nothing is no price: {text}",
                     {{"line", row.line}, {"text", terminal_safe(row_text(row))}}));
  }
  for (const CsvRow& row : result.totals) {
    context.note(msg("line {line}: a line of sums or headings, left out: {text}",
                     {{"line", row.line}, {"text", terminal_safe(row_text(row))}}));
  }
}

void import(Context& context, const Parsed& parsed) {
  const std::string file = parsed.required("FILE");
  RejectsFile rejects(context, parsed, file, RejectsFile::Holds::Goods);
  const KeptInput input(file);
  Change change(context.db(), context.now());
  ProductImport result;
  read_as_given(input, file,
                [&] { result = import_products(change, input.path(), table_options(parsed)); });
  std::vector<RejectedRow> rows;
  std::ranges::merge(result.rejected, result.partly, std::back_inserter(rows), {},
                     &RejectedRow::line, &RejectedRow::line);
  rejects.take({result.header, std::move(rows)}, result.dialect);
  change.commit();
  rejects.write();
  note_columns(context, result);
  note_left_out(context, result);
  rejects.note_rows();
  rejects.note();
  const auto rejected = std::ssize(result.rejected);
  Record record;
  record.add({"file", N_("File"), Type::Text}, file)
      .add({"read", N_("Read"), Type::Number}, result.read)
      .add({"added", N_("Added"), Type::Number}, result.added)
      .add({"changed", N_("Changed"), Type::Number}, result.changed)
      .add({"unchanged", N_("Unchanged"), Type::Number}, result.unchanged)
      .add({"rejected", N_("Rejected"), Type::Number}, rejected);
  context.wrote(record, {{"import", 0,
                          msg("read {read} = added {added} + changed {changed} + unchanged "
                              "{unchanged} + rejected {rejected}",
                              {{"read", result.read},
                               {"added", result.added},
                               {"changed", result.changed},
                               {"unchanged", result.unchanged},
                               {"rejected", rejected}})}});
}

}  // namespace

const Command kLeadProductImportCommand = {
    .words = "lead product import",
    .purpose = N_("products from a price list of another program"),
    .arguments = kArguments,
    .options = kOptions,
    .examples = kExamples,
    .run = import};

}  // namespace ruka
