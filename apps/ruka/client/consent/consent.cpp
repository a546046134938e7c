// ruka client consent give|withdraw|list: who agreed to what, and until when.
#include "lib/client/consent/consent.hpp"

#include "apps/ruka/client/consent/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/list.hpp"
#include "lib/base/error.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/client/find/find_client.hpp"

namespace ruka {

namespace {

constexpr Argument kWho[] = {
    {"WHO", Takes::Record("client"), N_("number, piece of the name, phone, e-mail or INN")}};
constexpr Argument kAnyone[] = {{"WHO", Takes::Record("client"),
                                 N_("number, piece of the name, phone, e-mail or INN"),
                                 Many::Optional}};
constexpr Option kGiveOptions[] = {
    {"--for", Takes::Word, "PURPOSE", N_("to what; required"), kConsentPurposes},
    {"--until", Takes::When, "DATE", N_("the last day on which it holds")},
    {"--document", Takes::Record("document"), "ID", N_("the paper that proves it")},
    {"--with", Takes::Record("contact"), "PERSON", N_("which person there")},
    {"--at", Takes::When, "WHEN", N_("when it was given; now unless said")},
    {"--note", Takes::Text, "TEXT", N_("a note")},
};
constexpr Option kWithdrawOptions[] = {
    {"--for", Takes::Word, "PURPOSE", N_("to what; required"), kConsentPurposes},
    {"--with", Takes::Record("contact"), "PERSON", N_("which person there")},
    {"--at", Takes::When, "WHEN", N_("when it was withdrawn; now unless said")},
};
constexpr Example kGiveExamples[] = {
    {"ruka client consent give маяк --for processing --document 7",
     N_("the paper is in the archive under number 7")},
    {"ruka client consent give маяк --for marketing --until 31.12.2027",
     N_("advertising needs a consent of its own")}};
constexpr Example kWithdrawExamples[] = {
    {"ruka client consent withdraw маяк --for marketing", N_("no more advertising, at once")}};
constexpr Example kListExamples[] = {
    {"ruka client consent list --for marketing -f csv", N_("who may be written to")}};

std::string purpose_of(const Parsed& parsed) {
  if (const auto purpose = parsed.text("--for")) return *purpose;
  throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", "--for"}}),
              msg("one of these is expected: {words}", {words_list("words", kConsentPurposes)}));
}

// A day alone is its beginning of work, and today's never lies ahead.
Instant moment(Context& context, const Parsed& parsed) {
  const auto at = context.when(parsed, "--at", Yearless::Past);
  if (!at) return context.now();
  if (at->at) return *at->at;
  const Instant begins = context.zone().to_instant(at->on + context.calendar().hours().from);
  return at->on == context.today() ? std::min(begins, context.now()) : begins;
}

std::optional<ContactId> person(Context& context, const Parsed& parsed, ClientId client) {
  const auto text = parsed.text("--with");
  std::string name;
  return text ? std::optional(find_contact(context.db(), client, *text, name)) : std::nullopt;
}

Message who(const Record& record) {
  const std::string name = record.text("person");
  const std::string client = record.text("client");
  return msg_text(name.empty() ? client : client + ", " + name);
}

Message purpose(const Record& record) { return msg_in("consent.purpose", record.text("purpose")); }

void give(Context& context, const Parsed& parsed) {
  ConsentDraft draft;
  draft.purpose = purpose_of(parsed);
  draft.given_at = moment(context, parsed);
  if (const auto until = context.term(parsed, "--until")) draft.until = until->on;
  if (parsed.given("--document")) draft.document = DocumentId{context.id(parsed, "--document")};
  draft.note = parsed.text("--note").value_or("");
  Change change(context.db(), context.now());
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  draft.client = match.client;
  draft.contact = person(context, parsed, match.client);
  if (!draft.contact) draft.contact = match.contact;  // named by their own name or phone
  const ConsentId id = give_consent(
      change, draft, context.force() ? OwnPaper::Waive : OwnPaper::Demand, context.zone());
  const Record record = record_of(context, kConsentList, number(id));
  change.commit();
  const Message given = say_instant(draft.given_at, context.zone());
  context.wrote(
      record,
      {{"consent", number(id),
        draft.until
            ? msg("{who} · {purpose} · given {when}, until {day}", {{"who", who(record)},
                                                                    {"purpose", purpose(record)},
                                                                    {"when", given},
                                                                    {"day", say_day(*draft.until)}})
            : msg("{who} · {purpose} · given {when}",
                  {{"who", who(record)}, {"purpose", purpose(record)}, {"when", given}})}});
}

// What the law makes of it.
Message consequence(Context& context, const Record& record, ClientId client, Instant at) {
  if (record.text("purpose") == "marketing") {
    return msg("advertising stops at once (38-FZ art. 18)");
  }
  return msg(
      "processing stops, the data are destroyed by {day} (152-FZ art. 21): "
      "ruka client erase {id} --reason \"consent withdrawn {when}\"",
      {{"day", say_day(destroy_by(at, context.settings(), context.zone()))},
       {"id", number(client)},
       {"when", day_digits(context.zone().day_of(at))}});
}

void withdraw(Context& context, const Parsed& parsed) {
  const std::string from = purpose_of(parsed);
  const Instant at = moment(context, parsed);
  Change change(context.db(), context.now());
  const ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  std::optional<ContactId> contact = person(context, parsed, match.client);
  // Who was named by their own name or phone withdraws what is theirs; the client's own where they
  // have given none.
  if (!contact && match.contact && has_consent(context.db(), *match.contact, from)) {
    contact = match.contact;
  }
  const ConsentId id = withdraw_consents(change, match.client, contact, from, at);
  const Record record = record_of(context, kConsentList, number(id));
  change.commit();
  context.wrote(
      record,
      {{"consent", number(id),
        msg("{who} · {purpose} · withdrawn {when}", {{"who", who(record)},
                                                     {"purpose", purpose(record)},
                                                     {"when", say_instant(at, context.zone())}})}});
  context.note(consequence(context, record, match.client, at));
}

void list(Context& context, const Parsed& parsed) {
  if (parsed.flag("--withdrawn") + parsed.flag("--all") + parsed.flag("--valid") > 1) {
    throw Error(ErrorKind::Usage, msg("--valid, --withdrawn and --all exclude each other"),
                msg("leave one out"));
  }
  ListQuery query = asked_of(context, parsed, kConsentList);
  if (const auto who = parsed.text("WHO")) {
    add_client(query, kConsentList, number(find_client(context.db(), *who).client));
  }
  context.print(select_table(context.db(), kConsentList, query), msg(kConsentList.empty));
}

}  // namespace

const Command kClientConsentCommand = {.words = "client consent",
                                       .purpose = N_("consents to processing and to advertising")};
const Command kClientConsentGiveCommand = {.words = "client consent give",
                                           .purpose = N_("a consent was given, for one purpose"),
                                           .arguments = kWho,
                                           .options = kGiveOptions,
                                           .examples = kGiveExamples,
                                           .run = give};
const Command kClientConsentWithdrawCommand = {
    .words = "client consent withdraw",
    .purpose = N_("a consent was withdrawn: says what the law wants now"),
    .arguments = kWho,
    .options = kWithdrawOptions,
    .examples = kWithdrawExamples,
    .run = withdraw};
const Command kClientConsentListCommand = {.words = "client consent list",
                                           .purpose = N_("consents, the newest first"),
                                           .arguments = kAnyone,
                                           .options = kConsentList,
                                           .examples = kListExamples,
                                           .run = list,
                                           .lists = true};

}  // namespace ruka
