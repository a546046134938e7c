// ruka client calls edit|rm ID: a call, letter, visit or note that was entered wrong.
#include "apps/ruka/client/shown.hpp"
#include "apps/ruka/client/touch/commands.hpp"
#include "apps/ruka/shared/each.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/touch/touch_edit.hpp"
#include "lib/client/touch/touch_list.hpp"

namespace ruka {

namespace {

constexpr Codes kOutcomes = {"touch.status", code_words<"done", "missed", "no_answer">};
constexpr Argument kEditArguments[] = {
    {"ID", Takes::Record("call"), N_("the number of the call, letter, visit or note")}};
constexpr Option kEditOptions[] = {
    {"--text", Takes::Text, "TEXT", N_("what was said, in other words")},
    {"--at", Takes::When, "WHEN", N_("when it was")},
    {"--client", Takes::Record("client"), "WHO",
     N_("it was with another client: what follows from it goes along")},
    {"--with", Takes::Record("contact"), "PERSON",
     N_("with whom of theirs; \"\" with nobody known")},
    {"--status", Takes::Word, "STATUS", N_("of a call: how it ended"), kOutcomes},
    {"--in", Takes::Nothing, "", N_("from them")},
    {"--out", Takes::Nothing, "", N_("from us")},
    {"--minutes", Takes::Count, "N", N_("how long it took")},
    {"--result", Takes::Text, "TEXT", N_("what came of it; \"\" takes it away")},
};
constexpr Example kEditExamples[] = {
    {"ruka client calls edit 12 --client маяк", N_("it was another client; its task goes along")},
    {"ruka client calls edit 12 --at \"вчера 15:00\" --text \"Просят счёт на 50 кресел\"",
     N_("another hour, other words")}};
constexpr Argument kTouchRmArguments[] = {
    {"ID", Takes::Record("call"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {
    {"ruka client calls rm 12", N_("it never was; its open next step goes with it")}};

// " · with it: tasks 1, promises 1".
Message said_with(const Context& context, Message said, const std::vector<Followers>& followers) {
  if (followers.empty()) return said;
  std::string list;
  for (const Followers& one : followers) {
    list += fmt::format("{}{} {}", list.empty() ? "" : ", ",
                        context.words().label("merge.table", one.table), one.rows);
  }
  return msg("{said} · with it: {list}", {{"said", std::move(said)}, {"list", list}});
}

// "ООО Маяк · входящий · пн 23.11.2026 10:00 · Просят счёт".
Message say_touch(Context& context, const Record& record) {
  const std::string way = record.text("direction");
  const std::string status = record.text("status");
  const Message how = status == "done" ? msg_in(direction_labels(record.text("by")), way)
                                       : msg_in("touch.status", status);
  const Message at = say_instant(record.instant("at"), context.zone());
  const std::string text = record.text("summary");
  std::string who = record.text("client");
  if (const std::string contact = record.text("contact"); !contact.empty()) {
    who = contact + " · " + who;
  }
  if (way.empty())
    return msg("{who} · {when} · {text}", {{"who", who}, {"when", at}, {"text", text}});
  return msg("{who} · {way} · {when} · {text}",
             {{"who", who}, {"way", how}, {"when", at}, {"text", text}});
}

TouchEdit edit_of(Context& context, const Parsed& parsed, Instant stands) {
  if (parsed.flag("--in") && parsed.flag("--out")) {
    throw Error(ErrorKind::Usage, msg("a communication goes one way: --in or --out"),
                msg("leave one out"));
  }
  TouchEdit edit;
  edit.summary = parsed.text("--text");
  edit.result = parsed.text("--result");
  edit.minutes = parsed.count("--minutes");
  if (parsed.given("--at")) edit.at = context.moment(parsed, "--at", stands);
  if (parsed.flag("--in")) edit.direction = Direction::In;
  if (parsed.flag("--out")) edit.direction = Direction::Out;
  if (const auto status = parsed.text("--status")) {
    for (const TouchStatus one : {TouchStatus::Done, TouchStatus::Missed, TouchStatus::NoAnswer}) {
      if (touch_status_code(one) == *status) edit.status = one;
    }
  }
  return edit;
}

// The client that it is with from now on, and the person there.
void set_party(Context& context, const Parsed& parsed, TouchId id, TouchEdit& edit) {
  if (const auto who = parsed.text("--client")) {
    const ClientMatch match = find_client(context.db(), *who);
    edit.client = match.client;
    if (match.contact) edit.contact = match.contact;
  }
  const auto person = parsed.text("--with");
  if (!person) return;
  if (trim(*person).empty()) {
    edit.contact.emplace();
    return;
  }
  std::string name;
  const ClientId client = edit.client ? *edit.client : client_of_touch(context.db(), id);
  edit.contact = find_contact(context.db(), client, *person, name);
}

// A person stays with their own client.
void note_person_lost(Context& context, TouchId id, const Record& before, const Record& after) {
  const std::string person = before.text("contact");
  if (person.empty() || !after.text("contact").empty()) return;
  context.note(
      msg("{name} is a contact of the former client and is taken off; with whom it was: ruka "
          "client calls edit {id} --with PERSON",
          {{"name", person}, {"id", number(id)}}));
}

void edit(Context& context, const Parsed& parsed) {
  const TouchId id{context.id(parsed, "ID")};
  const Record before = touch_record(context, id);
  TouchEdit edit = edit_of(context, parsed, before.instant("at"));
  Change change(context.db(), context.now());
  set_party(context, parsed, id, edit);
  const std::vector<Followers> moved = edit_touch(change, id, edit);
  const Record record = touch_record(context, id);
  change.commit();
  context.wrote(record, {{record.text("by"), number(id),
                          said_with(context, say_touch(context, record), moved)}});
  if (!parsed.given("--with")) note_person_lost(context, id, before, record);
}

void remove(Context& context, const Parsed& parsed) {
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const TouchId id{no};
    const Record record = touch_record(context, id);
    if (const std::string by = record.text("by"); by == "mail" && !context.force()) {
      throw Error(ErrorKind::Refused,
                  msg("{id} is a letter: {text}",
                      {{"id", number(id)}, {"text", terminal_safe(record.text("summary"))}}),
                  msg("to remove it all the same: --force; a task is removed by: ruka task rm ID"));
    }
    const std::vector<Followers> gone = remove_touch(change, id);
    const Message said =
        msg("{name} · the entry is removed", {{"name", say_touch(context, record)}});
    return {record, {{record.text("by"), number(id), said_with(context, said, gone)}}};
  });
}

}  // namespace

const Command kClientCallsEditCommand = {.words = "client calls edit",
                                         .purpose = N_("mend a call, letter, visit or note"),
                                         .arguments = kEditArguments,
                                         .options = kEditOptions,
                                         .examples = kEditExamples,
                                         .run = edit};
const Command kClientCallsRmCommand = {.words = "client calls rm",
                                       .purpose = N_("remove a call, letter, visit or note"),
                                       .arguments = kTouchRmArguments,
                                       .examples = kRmExamples,
                                       .run = remove};

}  // namespace ruka
