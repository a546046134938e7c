// ruka client import FILE: a base that another program wrote, checked, matched, one undo step.
#include "lib/client/intake/import_clients.hpp"

#include "apps/ruka/client/intake/columns.hpp"
#include "apps/ruka/client/intake/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/shared/rejects_file.hpp"
#include "apps/ruka/shared/table_file.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr Argument kImportArguments[] = {
    {"FILE", Takes::File, N_("a workbook or CSV file with a header, a JSON or a vCard file")}};
constexpr Option kImportOptions[] = {
    {"--map", Takes::Record("map"), "MAP",
     N_("a ready or a saved map, or what the program does not see itself: 'account=name,x=-'")},
    {"--save-map", Takes::Text, "NAME", N_("keep the map of this file's columns under a name")},
    {"--update", Takes::Nothing, "",
     N_("known clients take the file's values; with --force also where they were changed since")},
    kRejectsOption,
    kSheetOption,
    kHeaderOption,
    kEncodingOption,
    kDelimiterOption,
    {"--date-format", Takes::Word, "ORDER", N_("what stands first in dates with slashes"),
     kDateOrders},
};
constexpr Example kImportExamples[] = {
    {"ruka client import база.csv --dry-run", N_("what would come of it")},
    {"ruka client import база.xlsx --sheet Клиенты", N_("a sheet of a workbook")},
    {"ruka client import contacts.vcf", N_("the contacts of a phone")},
    {"ruka client import accounts.csv --map 'account=name,office_location=city'",
     N_("foreign headings")},
};

// The first rows under the columns that are taken: letters and columns, right or wrong.
void note_first(Context& context, const ImportResult& result) {
  for (const CsvRow& row : result.first) {
    std::string values;
    for (std::size_t i = 0; i < row.fields.size() && i < result.columns.fields.size(); ++i) {
      if (result.columns.fields[i].field == ImportField::Skip) continue;
      values += (values.empty() ? "" : " | ") + terminal_safe(trim(row.fields[i]));
    }
    context.note(msg("line {line}: {values}", {{"line", row.line}, {"values", trim(values)}}));
  }
}

void note_read(Context& context, const ImportResult& result) {
  note_columns(context, result.dialect, result.header, result.columns);
  if (context.globals().dry_run) note_first(context, result);
  if (result.zeros > 0) {
    context.note(msg_count("{count} INN, KPP or BIK got its lost leading zero back",
                           "{count} INNs, KPPs or BIKs got their lost leading zero back",
                           result.zeros));
  }
  if (result.pictures > 0) {
    context.note(msg_count("{count} picture of the cards is not kept",
                           "{count} pictures of the cards are not kept", result.pictures));
  }
  if (result.nothings > 0) {
    context.note(msg_count("{count} cell says that there is nothing (NULL, #N/A, -)",
                           "{count} cells say that there is nothing (NULL, #N/A, -)",
                           result.nothings));
  }
  if (result.people > 0) {
    context.note(msg_count("{count} new client is a person by the name or the INN",
                           "{count} new clients are persons by the name or the INN",
                           result.people));
  }
}

// Rows that go under another name: who they were taken for, and by what.
void note_joined(Context& context, const std::vector<JoinedRow>& joined) {
  note_some(context, joined, [&](const JoinedRow& row) {
    context.note(msg("line {line}: “{name}” was taken for {id} {known} ({reason})",
                     {{"line", row.line},
                      {"name", row.name},
                      {"id", number(row.known.id)},
                      {"known", row.known.name},
                      {"reason", msg_in("duplicate.by", row.known.by)}}));
  });
}

// New clients that may be another one: a likeness is no proof.
void note_alike(Context& context, const std::vector<JoinedRow>& alike) {
  note_some(context, alike, [&](const JoinedRow& row) {
    context.note(msg("line {line}: {id} {name} is new; it may be {other} {known} ({reason})",
                     {{"line", row.line},
                      {"id", number(row.id)},
                      {"name", row.name},
                      {"other", number(row.known.id)},
                      {"known", row.known.name},
                      {"reason", msg_in("duplicate.by", row.known.by)}}));
  });
  if (!alike.empty()) context.note(msg("such pairs are listed by: ruka client dupes"));
}

// New persons who may be people of known clients.
void note_namesakes(Context& context, const std::vector<JoinedRow>& namesakes) {
  note_some(context, namesakes, [&](const JoinedRow& row) {
    context.note(msg("line {line}: {id} {name} is new; a person of that name is at {other} {known}",
                     {{"line", row.line},
                      {"id", number(row.id)},
                      {"name", row.name},
                      {"other", number(row.known.id)},
                      {"known", row.known.name}}));
  });
}

// Values that known clients have otherwise: they stand nowhere else, so each is named.
void note_kept(Context& context, const Parsed& parsed, const std::vector<KeptRow>& kept) {
  for (const KeptRow& row : kept) {
    context.note(msg("line {line}: {reason}", {{"line", row.line}, {"reason", row.what}}));
  }
  if (!kept.empty() && !parsed.flag("--update") && !context.globals().quiet) {
    context.note(msg("to take the file's values: --update"));
  }
}

// Lines that are no rows, and values that were not read: what stands nowhere else is named each.
void note_remarks(Context& context, const ImportResult& result) {
  for (const RowRemark& row : result.totals) {
    context.note(msg("line {line}: a line of sums or headings, left out: {text}",
                     {{"line", row.line}, {"text", terminal_safe(row.text)}}));
  }
  for (const RowRemark& row : result.unnamed) {
    context.note(msg("line {line}: a word for nothing is no name: {text}",
                     {{"line", row.line}, {"text", terminal_safe(row.text)}}));
  }
  for (const RowRemark& row : result.shortened) {
    context.note(msg("line {line}: of “{text}” the address is taken",
                     {{"line", row.line}, {"text", terminal_safe(row.text)}}));
  }
  note_some(context, result.unread, [&](const RowRemark& row) {
    context.note(
        msg("line {line}: {reason}", {{"line", row.line}, {"reason", say_unread_phone(row.text)}}));
  });
}

void import(Context& context, const Parsed& parsed) {
  ImportOptions options;
  options.map = parsed.text("--map").value_or("");
  options.save_map = parsed.text("--save-map").value_or("");
  if (parsed.flag("--update")) {
    options.known = context.force() ? Known::Overwrite : Known::Update;
  }
  if (const auto order = parsed.text("--date-format")) options.dates = date_order_of(*order);
  options.table = table_options(parsed);
  options.zone = &context.zone();
  const std::string file = parsed.required("FILE");
  RejectsFile rejects(context, parsed, file, RejectsFile::Holds::People);
  const KeptInput input(file);  // whole, before others have to wait for this change
  Change change(context.db(), context.now());
  const Day today = context.today();
  ImportResult result;
  read_as_given(input, file,
                [&] { result = import_clients(change, input.path(), options, today); });
  rejects.take(rejects_of(result), result.dialect);
  change.commit();
  rejects.write();
  note_read(context, result);
  note_remarks(context, result);
  note_joined(context, result.joined);
  rejects.note_rows();
  note_kept(context, parsed, result.kept);
  rejects.note();
  note_alike(context, result.alike);
  note_namesakes(context, result.namesakes);
  const auto rejected = std::ssize(result.rejected);
  Record record;
  record.add({"file", N_("File"), Type::Text}, file)
      .add({"read", N_("Read"), Type::Number}, result.read)
      .add({"created", N_("Created"), Type::Number}, result.created)
      .add({"updated", N_("Updated"), Type::Number}, result.updated)
      .add({"skipped", N_("Skipped"), Type::Number}, result.skipped)
      .add({"rejected", N_("Rejected"), Type::Number}, rejected);
  context.wrote(record, {{"import", 0,
                          msg("read {read} = created {created} + updated {updated} + skipped "
                              "{skipped} + rejected {rejected}",
                              {{"read", result.read},
                               {"created", result.created},
                               {"updated", result.updated},
                               {"skipped", result.skipped},
                               {"rejected", rejected}})}});
}

}  // namespace

const Command kClientImportCommand = {.words = "client import",
                                      .purpose = N_("clients from a table of another program"),
                                      .arguments = kImportArguments,
                                      .options = kImportOptions,
                                      .examples = kImportExamples,
                                      .run = import};

}  // namespace ruka
