#include "apps/ruka/shared/place_values.hpp"

#include "lib/client/touch/call_hours.hpp"
#include "lib/client/touch/call_party.hpp"

namespace ruka {

namespace {

Message hello_at(Instant at, const CallHours& hours) {
  const LocalTime local = hours.zone().to_local(at);
  const auto hour = local - std::chrono::floor<std::chrono::days>(local);
  if (hour < std::chrono::hours(12)) return msg("Good morning");
  return hour < std::chrono::hours(18) ? msg("Good afternoon") : msg("Good evening");
}

}  // namespace

std::vector<PlaceValue> place_values(Context& context, const ClientMatch& match, Instant at) {
  const Words& words = context.words();
  const CallParty party = find_call_party(context.db(), match.client);
  const PhraseContext phrases = context.phrases();
  const CallHours hours(party.zone, party.hours, phrases);
  // The person who is spoken to goes before the words that the client's record has.
  std::string address = match.contact_name;
  if (match.contact) address = find_address(context.db(), *match.contact);
  if (address.empty()) address = party.greeting;
  const auto known = [&](const std::string& value) {
    return value.empty() ? words.say(msg("(not known)")) : value;
  };
  return {{"client", known(match.name)},     {"contact", known(match.contact_name)},
          {"greeting", known(address)},      {"hello", words.say(hello_at(at, hours))},
          {"manager", known(party.manager)}, {"me", known(context.settings().text("user.name"))}};
}

}  // namespace ruka
