// ruka lead product import FILE: a price list that another program wrote.
#include "apps/ruka/context.hpp"
#include "apps/ruka/lead/product/commands.hpp"
#include "lib/base/file/input_file.hpp"
#include "lib/base/text.hpp"
#include "lib/lead/product/import_products.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"FILE", Takes::File, N_("a CSV file or a workbook with a header")}};
constexpr Example kExamples[] = {
    {"ruka lead product import прайс.csv --dry-run", N_("what would come of it")},
    {"ruka lead product import прайс.xlsx", N_("known ones take the file's prices")}};

void note_columns(Context& context, const ProductImport& result) {
  std::string taken;
  std::string left_out;
  for (std::size_t i = 0; i < result.header.size(); ++i) {
    const std::string heading = clean_line(result.header[i]);
    std::string& list = result.columns[i].empty() ? left_out : taken;
    list += (list.empty() ? "" : ", ") + heading;
    if (!result.columns[i].empty()) list += " → " + result.columns[i];
  }
  if (!context.globals().quiet) context.note(msg("columns: {columns}", {{"columns", taken}}));
  if (!left_out.empty()) context.note(msg("left out: {columns}", {{"columns", left_out}}));
}

// Every line; a next step that several share is said once, under the first.
void note_rejected(Context& context, const std::vector<ProductReject>& rejected) {
  std::vector<Message> said;
  for (const ProductReject& row : rejected) {
    context.note(msg("line {line}: {reason}", {{"line", row.line}, {"reason", row.reason}}));
    if (row.hint.id.empty() || std::ranges::find(said, row.hint) != said.end()) continue;
    context.note(msg_text("  " + context.words().say(row.hint)));
    said.push_back(row.hint);
  }
}

void import(Context& context, const Parsed& parsed) {
  const std::string file = parsed.required("FILE");
  const KeptInput input(file);
  Change change(context.db(), context.now());
  const ProductImport result = import_products(change, input.path());
  change.commit();
  note_columns(context, result);
  note_rejected(context, result.rejected);
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
  if (rejected > 0) context.set_status(5);
}

}  // namespace

const Command kLeadProductImportCommand = {
    .words = "lead product import",
    .purpose = N_("products from a price list of another program"),
    .arguments = kArguments,
    .examples = kExamples,
    .run = import};

}  // namespace ruka
