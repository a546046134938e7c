// ruka client call WHO TEXT: one line logs the call, its outcome and the dated next step.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/commands.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find_client.hpp"
#include "lib/client/find_contact.hpp"
#include "lib/client/phone.hpp"
#include "lib/client/save_client.hpp"
#include "lib/client/touch.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

constexpr Argument kArguments[] = {
    {"WHO", Takes::Client, N_("number, piece of the name, phone, e-mail or INN")},
    {"TEXT", Takes::Text, N_("what was said; may be left out of a missed call"), Many::Optional},
};
constexpr Option kOptions[] = {
    {"--in", Takes::Nothing, "", N_("they called us (so unless said)")},
    {"--out", Takes::Nothing, "", N_("we called them")},
    {"--missed", Takes::Nothing, "", N_("they called and nobody took it")},
    {"--no-answer", Takes::Nothing, "", N_("we called and nobody took it")},
    {"--minutes", Takes::Count, "N", N_("how long it took")},
    {"--at", Takes::When, "WHEN", N_("when it was; now unless said")},
    {"--with", Takes::Contact, "PERSON", N_("with whom of theirs")},
    {"--result", Takes::Text, "TEXT", N_("what came of it")},
    {"--next", Takes::Text, "\"WHEN TEXT\"",
     N_("the next step, a task: \"завтра 10:00 выслать КП\"")},
    {"--new", Takes::Text, "NAME", N_("the caller is not known yet: a client of this name")},
};
constexpr Example kExamples[] = {
    {"ruka client call +79161234567 \"Просят КП на 50 кресел\" --next \"завтра 10:00 выслать КП\"",
     N_("a call and what follows from it")},
    {"ruka client call вектор --missed", N_("a missed call: it waits to be returned")},
    {"ruka client call 84950000000 \"Спрашивают про доставку\" --new \"ООО Луч\"",
     N_("a new client while the receiver is still warm")},
};

void set_direction(const Parsed& parsed, TouchDraft& draft) {
  const bool in = parsed.flag("--in") || parsed.flag("--missed");
  const bool out = parsed.flag("--out") || parsed.flag("--no-answer");
  if (in && out) {
    throw Error(ErrorKind::Usage, msg("a call goes one way: --in, --missed or --out, --no-answer"),
                msg("a missed call came in, an unanswered one went out"));
  }
  draft.direction = out ? Direction::Out : Direction::In;
  if (parsed.flag("--missed")) draft.status = TouchStatus::Missed;
  if (parsed.flag("--no-answer")) draft.status = TouchStatus::NoAnswer;
}

// A client that is made on the way, with the phone or e-mail that WHO is; with --with it is that
// person's. Any other WHO is the person who called.
ClientDraft new_client(const Parsed& parsed, const std::string& name) {
  const std::string who = parsed.required("WHO");
  ContactDraft person;
  person.name = parsed.text("--with").value_or("");
  if (is_phone_like(who)) {
    person.phones = {who};
  } else if (who.find('@') != who.npos) {
    person.emails = {who};
  } else if (person.name.empty()) {
    person.name = who;
  } else {
    throw Error(ErrorKind::Usage,
                msg("with --new and --with WHO is a phone or an e-mail, not “{who}”",
                    {{"who", terminal_safe(who)}}),
                msg("leave --with out: WHO itself is the person"));
  }
  ClientDraft draft;
  draft.name = name;
  if (person.name.empty()) {
    draft.phones = person.phones;
    draft.emails = person.emails;
  } else {
    draft.contacts = {person};
  }
  return draft;
}

// Who called.
ClientMatch caller(Context& context, const Parsed& parsed) {
  Database& db = context.db();
  const auto name = parsed.text("--new");
  ClientMatch match;
  std::string person = parsed.text("--with").value_or("");
  if (name) {
    const ClientDraft draft = new_client(parsed, *name);
    match.client = add_client(db, draft, context.force() ? Insist::Yes : Insist::No, context.now());
    match.name = clean_line(*name);
    if (!draft.contacts.empty()) person = draft.contacts.front().name;
  } else {
    match = find_client(db, parsed.required("WHO"));
  }
  if (!person.empty()) {
    match.contact = find_contact(db, match.client, person, match.contact_name);
  }
  return match;
}

Message say_call(Context& context, const ClientMatch& match, const TouchDraft& draft) {
  const std::string who =
      match.contact_name.empty() ? match.name : match.name + ", " + match.contact_name;
  const Message way = draft.status == TouchStatus::Done
                          ? msg_in("direction", direction_code(draft.direction))
                          : msg_in("touch.status", touch_status_code(draft.status));
  return msg("{who} · {way} · {when}",
             {{"who", who}, {"way", way}, {"when", say_instant(draft.at, context.zone())}});
}

void call(Context& context, const Parsed& parsed) {
  TouchDraft draft;
  set_direction(parsed, draft);
  const auto at = context.when(parsed, "--at");
  draft.at = at && at->at ? *at->at : context.now();
  if (at && !at->at) {
    throw Error(ErrorKind::Value, msg("a call needs an hour"),
                msg("write it like --at \"вчера 15:00\""));
  }
  draft.minutes = parsed.count("--minutes");
  draft.summary = parsed.text("TEXT").value_or("");
  draft.result = parsed.text("--result").value_or("");
  Change change(context.db(), context.now());
  const ClientMatch match = caller(context, parsed);
  draft.client = match.client;
  draft.contact = match.contact;
  std::vector<Made> made;
  if (parsed.given("--new")) made.push_back({"client", number(match.client), msg_text(match.name)});
  const TouchId touch = log_touch(context.db(), draft, context.now());
  made.push_back({"call", number(touch), say_call(context, match, draft)});
  Record record = touch_record(context, touch);
  if (const auto next = parsed.text("--next")) {
    std::string_view rest = *next;
    TaskDraft task;
    task.due = take_when(rest, context.phrases()).deadline(context.zone());
    task.title = rest;
    task.client = match.client;
    task.touch = touch;
    const TaskId id = add_task(context.db(), task, context.now());
    made.push_back({"task", number(id),
                    msg("{title} · {due}", {{"title", clean_line(rest)},
                                            {"due", say_instant(*task.due, context.zone())}})});
    Record next_task;
    next_task.add({"id", N_("No."), Type::Id}, number(id))
        .add({"title", N_("Task"), Type::Text}, clean_line(rest))
        .add({"due_at", N_("Due"), Type::Instant}, *task.due);
    record.add("task", N_("Next step"), std::move(next_task));
  }
  change.commit();
  context.wrote(record, made);
}

}  // namespace

const Command kClientCall = {.words = "client call",
                             .purpose = N_("log a call with its result and next step"),
                             .arguments = kArguments,
                             .options = kOptions,
                             .examples = kExamples,
                             .run = call};

}  // namespace ruka
