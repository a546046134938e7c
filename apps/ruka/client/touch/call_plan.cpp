// The parts of `client call`: who it is with, and the call that was planned.
#include "apps/ruka/client/touch/call_plan.hpp"
#include "apps/ruka/client/shown.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/client/touch/call_hours.hpp"
#include "lib/client/touch/call_party.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

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

}  // namespace

ClientMatch find_caller(Context& context, const Parsed& parsed) {
  ClientMatch match = find_client(context.db(), parsed.required("WHO"));
  if (const auto person = parsed.text("--with")) {
    match.contact = find_contact(context.db(), match.client, *person, match.contact_name);
  }
  return match;
}

ClientMatch find_caller(Context& context, Change& change, const Parsed& parsed) {
  const auto name = parsed.text("--new");
  if (!name) return find_caller(context, parsed);
  const ClientDraft draft = new_client(parsed, *name);
  ClientMatch match;
  match.client = add_client(change, draft, context.force() ? Insist::Yes : Insist::No);
  match.name = clean_line(*name);
  const std::string person = draft.contacts.empty() ? "" : draft.contacts.front().name;
  if (!person.empty()) {
    match.contact = find_contact(context.db(), match.client, person, match.contact_name);
  }
  return match;
}

std::string say_match(const ClientMatch& match) {
  return match.contact_name.empty() ? match.name : match.name + ", " + match.contact_name;
}

Message say_call_window(Context& context, ClientId client, const Window& window) {
  const CallParty party = find_call_party(context.db(), client);
  const CallHours hours(party.zone, party.hours, context.phrases());
  const Message office = say_window(window, context.zone());
  if (hours.ahead(window.from).count() == 0) return office;
  const LocalTime from = hours.zone().to_local(window.from);
  const LocalTime until = hours.zone().to_local(window.until);
  const bool same_day = hours.zone().day_of(window.from) == context.zone().day_of(window.from);
  const Message local = until > from ? say_hours(from, until) : msg_text(hour_digits(from));
  return msg("{window} (theirs: {local})",
             {{"window", office}, {"local", same_day ? local : say_window(window, hours.zone())}});
}

void note_day_off(Context& context, const Window& window) {
  const Day on = context.zone().day_of(window.from);
  if (context.calendar().is_working(on)) return;
  context.note(msg("{day} is a day off", {{"day", say_day(on)}}));
}

void check_call_hours(Context& context, ClientId client, const Window& window) {
  const CallParty party = find_call_party(context.db(), client);
  const CallHours hours(party.zone, party.hours, context.phrases());
  const bool bound = hours.own_hours() || hours.ahead(window.from).count() != 0;
  if (!bound || hours.meet(window) || context.force()) return;
  throw Error(ErrorKind::Refused,
              msg("by the client's clock it is {local}, and calls are welcome {hours}",
                  {{"local", say_window(window, hours.zone())}, {"hours", hours.said()}}),
              msg("choose another time, or insist: --force"));
}

void plan_from(Context& context, const Parsed& parsed) {
  for (const char* option : {"--in", "--missed", "--no-answer", "--minutes", "--at", "--result",
                             "--next", "--planned", "--script", "--answer"}) {
    if (!parsed.given(option)) continue;
    throw Error(ErrorKind::Usage, msg("--plan does not go with {option}", {{"option", option}}),
                msg("log the call that was and plan the next one by two commands"));
  }
  Change change(context.db(), context.now());
  const ClientMatch match = find_caller(context, change, parsed);
  PlanDraft draft;
  draft.client = match.client;
  draft.contact = match.contact;
  draft.window = parse_window(parsed.required("--plan"), context.phrases(Yearless::Ahead));
  draft.topic = parsed.text("TEXT").value_or("");
  check_call_hours(context, match.client, draft.window);
  const TouchId id = plan_call(change, draft);
  std::vector<Made> made;
  if (parsed.given("--new")) made.push_back({"client", number(match.client), msg_text(match.name)});
  made.push_back({"call", number(id),
                  msg("{who} · planned for {window}",
                      {{"who", say_match(match)},
                       {"window", say_call_window(context, match.client, draft.window)}})});
  const Record record = touch_record(context, id);
  change.commit();
  note_withdrawn(context, match);
  context.wrote(record, made);
  note_day_off(context, draft.window);
}

Instant next_attempt(Context& context, ClientId client, Instant at) {
  const CallParty party = find_call_party(context.db(), client);
  const CallHours hours(party.zone, party.hours, context.phrases());
  const LocalTime later = context.calendar().add_working_time(
      context.zone().to_local(at), context.settings().minutes("calls.try-again"));
  return hours.next_from(context.zone().to_instant(later));
}

std::optional<PlannedCall> planned_for(Context& context, const Parsed& parsed,
                                       const ClientMatch& match, Instant at) {
  if (const auto id = parsed.text("--planned")) {
    const PlannedCall planned = find_planned_call(context.db(), TouchId{context.id_of(*id)});
    if (planned.client != match.client) {
      throw Error(ErrorKind::Value,
                  msg("call {id} is planned with {client}",
                      {{"id", number(planned.id)}, {"client", terminal_safe(planned.client_name)}}),
                  msg("ruka client calls shows those that wait, with their numbers"));
    }
    return planned;
  }
  if (parsed.flag("--in") || parsed.flag("--missed")) return std::nullopt;
  const Day next = context.zone().day_of(at) + std::chrono::days(1);
  return find_next_plan(context.db(), match.client, context.zone().to_instant(LocalTime(next)));
}

}  // namespace ruka
