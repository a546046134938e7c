// ruka client contact dupes|merge: two records of one person.
#include "apps/ruka/client/match/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "lib/base/error.hpp"
#include "lib/client/contact/contact.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/client/match/merge_contacts.hpp"

namespace ruka {

namespace {

constexpr Argument kContactMergeArguments[] = {
    {"KEEP", Takes::Record("contact"), N_("the person who stays")},
    {"GONE", Takes::Record("contact"), N_("the record of the same person that goes into it")}};
constexpr Example kContactDupesExamples[] = {
    {"ruka client contact dupes", N_("people who stand twice, at one client or at two")}};
constexpr Example kContactMergeExamples[] = {
    {"ruka client contact merge 7 12", N_("12 goes into 7, with calls, phones and e-mails")}};

void contact_dupes(Context& context, const Parsed&) {
  context.print(select_table(context.db(), kContactDupeList, context.list_query(kContactDupeList)),
                msg("nobody seems to stand twice"));
}

// " · moved: communications 4".
Message say_merged_contacts(const Context& context, const Record& record, const Merged& merged) {
  std::string moved;
  for (const LinkedRows& one : merged.moved) {
    moved += fmt::format("{}{} {}", moved.empty() ? "" : ", ",
                         context.words().label("merge.table", one.table), one.rows);
  }
  const std::vector<MessageArg> what = {
      {"name", record.text("name")}, {"client", record.text("client")}, {"moved", moved}};
  return moved.empty() ? msg("{name} · {client}", what)
                       : msg("{name} · {client} · moved: {moved}", what);
}

void say_differing_contacts(Context& context, const Merged& merged, ContactId gone) {
  for (const Differing& one : merged.differing) {
    const std::string kept = one.kept.empty() ? "—" : said_value(one.column, one.kept);
    context.note(msg("{field}: {kept} stays; {id} had {gone}",
                     {{"field", msg_in("field", one.column)},
                      {"kept", kept},
                      {"id", number(gone)},
                      {"gone", said_value(one.column, one.gone)}}));
  }
}

void demand_yes_to_contacts(Context& context, const Record& keep, const Record& gone) {
  if (context.globals().dry_run || context.globals().yes) return;
  context.note(msg("{gone} ({gone_client}) goes into {keep} ({client})",
                   {{"gone", gone.text("name")},
                    {"gone_client", gone.text("client")},
                    {"keep", keep.text("name")},
                    {"client", keep.text("client")}}));
  if (context.ask(msg("Merge?"))) return;
  throw Error(ErrorKind::Refused, msg("nothing has been merged"),
              msg("to merge without being asked: --yes; to try it: --dry-run"));
}

void contact_merge(Context& context, const Parsed& parsed) {
  const ContactId keep = find_person(context.db(), parsed.required("KEEP"));
  const ContactId gone = find_person(context.db(), parsed.required("GONE"));
  if (keep != gone) {
    demand_yes_to_contacts(context, record_of(context, kContactList, number(keep)),
                           record_of(context, kContactList, number(gone)));
  }
  Change change(context.db(), context.now());
  const Merged merged = merge_contacts(change, keep, gone);
  const Record record = record_of(context, kContactList, number(keep));
  change.commit();
  if (!context.globals().quiet) say_differing_contacts(context, merged, gone);
  context.wrote(record, {{"contact", number(keep), say_merged_contacts(context, record, merged)}});
}

}  // namespace

const Command kClientContactDupesCommand = {.words = "client contact dupes",
                                            .purpose = N_("people who may stand twice"),
                                            .examples = kContactDupesExamples,
                                            .run = contact_dupes,
                                            .lists = true};
const Command kClientContactMergeCommand = {.words = "client contact merge",
                                            .purpose = N_("two records of one person become one"),
                                            .arguments = kContactMergeArguments,
                                            .examples = kContactMergeExamples,
                                            .run = contact_merge};

}  // namespace ruka
