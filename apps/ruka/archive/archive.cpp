// ruka archive add|list|show|edit|rm|due|verify: papers and their copies.
#include "apps/ruka/archive/commands.hpp"
#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/aside.hpp"
#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/shared/options.hpp"
#include "lib/archive/document.hpp"
#include "lib/archive/original_name.hpp"
#include "lib/archive/verify.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find/find_client.hpp"

namespace ruka {

namespace {

constexpr Argument kAddArguments[] = {
    {"FILE", Takes::File, N_("the file; without one the paper is registered and waits"),
     Many::Optional}};
constexpr Argument kIdArguments[] = {
    {"ID", Takes::Record("document"), N_("the document's number")}};
// What is said of a paper when it comes and when it is changed.
constexpr Option kPaperOptions[] = {
    {"--client", Takes::Record("client"), "WHO", N_("of which client")},
    {"--signed", Takes::When, "DATE", N_("when it was signed")},
    {"--received", Takes::When, "DATE", N_("when it was received")},
};
constexpr Option kAddOwnOptions[] = {
    {"--kind", Takes::Word, "KIND", N_("the kind; required"), kDocumentKinds},
    {"--title", Takes::Text, "TEXT", N_("the title; the file's name unless said")},
};
constexpr auto kAddOptions = joined_options(kAddOwnOptions, kPaperOptions);
constexpr Option kEditOwnOptions[] = {
    {"--file", Takes::File, "FILE", N_("the copy of a paper that waited")},
    {"--kind", Takes::Word, "KIND", N_("another kind"), kDocumentKinds},
    {"--title", Takes::Text, "TEXT", N_("another title")},
};
constexpr auto kEditOptions = joined_options(kEditOwnOptions, kPaperOptions);
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the title, in any form"), Many::Optional}};
constexpr Example kAddExamples[] = {
    {"ruka archive add договор.pdf --kind contract --client вектор --signed вчера",
     N_("a contract is copied into the archive")},
    {"ruka archive add --title \"Договор 17-П\" --kind contract --signed 18.11",
     N_("a paper that is still to come: it is due in three working days")}};
constexpr Example kEditExamples[] = {
    {"ruka archive edit 7 --file скан.pdf", N_("the copy has come")}};
constexpr Argument kRmArguments[] = {
    {"ID", Takes::Record("document"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka archive rm 7", N_("a paper entered by mistake")}};
constexpr Example kListExamples[] = {
    {"ruka archive list --client вектор", N_("papers of one client")}};
constexpr Example kShowExamples[] = {{"ruka archive show 7", N_("one paper whole")}};
constexpr Example kDueExamples[] = {{"ruka archive due", N_("papers whose copy is still missing")}};
constexpr Example kVerifyExamples[] = {
    {"ruka archive verify", N_("is every copy there and unchanged")}};

std::optional<Day> day_of(Context& context, const Parsed& parsed, const char* option,
                          std::optional<Day> stands = {}) {
  const auto when = context.when(parsed, option, Yearless::Past, context.end_of(stands));
  return when ? std::optional(when->on) : std::nullopt;
}

Archive archive_of(Context& context, NewCopies& copies) {
  return {copies, context.calendar(), context.settings()};
}

void wrote(Context& context, Change& change, DocumentId id) {
  const Record record = record_of(context, kDocumentList, number(id));
  change.commit();
  const std::string title = record.text("title");
  Message text =
      record.maybe_instant("archived_at")
          ? msg("{title} · archived: {path}", {{"title", title}, {"path", record.text("path")}})
          : msg("{title} · to the archive by {day}",
                {{"title", title}, {"day", say_day(record.day("archive_due_on"))}});
  context.wrote(record, {{"document", number(id), std::move(text)}});
}

void add(Context& context, const Parsed& parsed) {
  const auto kind = parsed.text("--kind");
  if (!kind) {
    throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", "--kind"}}),
                msg("one of these is expected: {words}", {words_list("words", kDocumentKinds)}));
  }
  DocumentDraft draft;
  draft.kind = *kind;
  draft.title = parsed.text("--title").value_or("");
  draft.signed_on = day_of(context, parsed, "--signed");
  draft.received_on = day_of(context, parsed, "--received");
  if (const auto file = parsed.text("FILE")) draft.file = *file;
  NewCopies copies(context.db(), context.beside("archive"));
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client"))
    draft.client = find_client(context.db(), *who).client;
  wrote(context, change, add_document(change, archive_of(context, copies), draft, context.today()));
}

void edit(Context& context, const Parsed& parsed) {
  const DocumentId id{context.id(parsed, "ID")};
  DocumentEdit edit;
  edit.kind = parsed.text("--kind");
  edit.title = parsed.text("--title");
  const Record stood = record_of(context, kDocumentList, number(id));
  edit.signed_on = day_of(context, parsed, "--signed", stood.maybe_day("signed_on"));
  edit.received_on = day_of(context, parsed, "--received", stood.maybe_day("received_on"));
  if (const auto file = parsed.text("--file")) edit.file = *file;
  NewCopies copies(context.db(), context.beside("archive"));
  Change change(context.db(), context.now());
  if (const auto who = parsed.text("--client"))
    edit.client = find_client(context.db(), *who).client;
  edit_document(change, archive_of(context, copies), id, edit, context.today());
  wrote(context, change, id);
}

void remove(Context& context, const Parsed& parsed) {
  const std::vector<std::int64_t> ids = ids_in(context, parsed);
  Change change(context.db(), context.now());
  Gone all;
  std::vector<Copy> copies;
  for (const std::int64_t id : ids) {
    all.record = record_of(context, kDocumentList, id);
    for (Copy& copy : remove_document(change, DocumentId{id})) copies.push_back(std::move(copy));
    all.made.push_back(
        {"document", id, msg("{name} · removed", {{"name", all.record.text("title")}})});
  }
  change.commit();
  if (!context.globals().dry_run) note_aside(context, copies);
  context.wrote(all.record, all.made);
}

void due(Context& context, const Parsed& parsed) {
  context.print(
      select_table(context.db(), kDocumentList, asked_of(context, parsed, kDocumentList, "due")),
      msg("every paper is in the archive"));
}

// The file's own name as well, for a person with what is in it seen.
Record with_name(const Record& record, Format format) {
  const bool for_person = format == Format::Text || format == Format::Markdown;
  Record shown;
  shown.headed(record.heading());
  for (const Record::Field& field : record.fields()) {
    Column column = field.column;
    Cell cell = std::get<Cell>(field.value);
    if (column.name == "original_name") {
      column.weight = 20;
      auto* name = std::get_if<std::string>(&cell);
      if (name != nullptr && for_person) *name = visible_name(*name);
    }
    shown.add(std::move(column), std::move(cell));
  }
  return shown;
}

void show(Context& context, const Parsed& parsed) {
  const Record record = record_of(context, kDocumentList, context.id(parsed, "ID"));
  context.print(with_name(record, context.style().format));
}

void verify(Context& context, const Parsed&) {
  context.demand_desk();
  const auto damages = verify_archive(context.db(), context.beside("archive"));
  Table table({{"id", N_("No."), Type::Id},
               {"damage", N_("Damage"), Type::Code, kArchiveDamages.context, 90},
               {"path", N_("Path"), Type::Text, "", 80}});
  for (const Damage& damage : damages) {
    damage.id ? table.add_number(number(*damage.id)) : table.add_null();
    table.add_text(damage.kind);
    table.add_text(context.shown(is_utf8(damage.path) ? damage.path : terminal_safe(damage.path)));
  }
  context.print(table, msg("every copy is there and unchanged"));
  if (!damages.empty()) context.set_status(1);
}

}  // namespace

const Command kArchiveCommand = {
    .words = "archive", .purpose = N_("papers, their terms and copies"), .group = Purpose::Papers};
const Command kArchiveAddCommand = {.words = "archive add",
                                    .purpose = N_("a paper, with its file copied into the archive"),
                                    .arguments = kAddArguments,
                                    .options = kAddOptions,
                                    .examples = kAddExamples,
                                    .run = add};
const Command kArchiveListCommand = {.words = "archive list",
                                     .purpose = N_("papers, the newest first"),
                                     .arguments = kListArguments,
                                     .options = kDocumentList,
                                     .examples = kListExamples,
                                     .run = run_list,
                                     .lists = true};
const Command kArchiveShowCommand = {.words = "archive show",
                                     .purpose = N_("one paper"),
                                     .arguments = kIdArguments,
                                     .examples = kShowExamples,
                                     .run = show,
                                     .reads = true};
const Command kArchiveEditCommand = {
    .words = "archive edit",
    .purpose = N_("supply the copy of a paper, or mend what is known of it"),
    .arguments = kIdArguments,
    .options = kEditOptions,
    .examples = kEditExamples,
    .run = edit};
const Command kArchiveRmCommand = {
    .words = "archive rm",
    .purpose = N_("remove a paper entered by mistake; its copy is set aside"),
    .arguments = kRmArguments,
    .examples = kRmExamples,
    .run = remove};
const Command kArchiveDueCommand = {.words = "archive due",
                                    .purpose = N_("papers still to be archived, the latest first"),
                                    .examples = kDueExamples,
                                    .run = due,
                                    .lists = true};
const Command kArchiveVerifyCommand = {
    .words = "archive verify",
    .purpose = N_("compare every copy with its hash; status 1 for damage"),
    .examples = kVerifyExamples,
    .run = verify};

}  // namespace ruka
