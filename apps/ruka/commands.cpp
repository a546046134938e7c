// The registry of commands: one line a noun.
#include <algorithm>

#include "apps/ruka/parse.hpp"

namespace ruka {

#define RUKA_NOUNS(NOUN) \
  NOUN(desk)             \
  NOUN(report)           \
  NOUN(client)           \
  NOUN(client_match)     \
  NOUN(client_intake)    \
  NOUN(client_check)     \
  NOUN(client_touch)     \
  NOUN(client_template)  \
  NOUN(client_request)   \
  NOUN(client_promise)   \
  NOUN(client_feedback)  \
  NOUN(client_mail)      \
  NOUN(client_consent)   \
  NOUN(lead)             \
  NOUN(lead_deal)        \
  NOUN(lead_order)       \
  NOUN(lead_product)     \
  NOUN(task)             \
  NOUN(meet)             \
  NOUN(archive)          \
  NOUN(trip)

#define RUKA_DECLARE(NAME) std::span<const Command* const> NAME##_commands();
#define RUKA_APPEND(NAME) append(NAME##_commands());

RUKA_NOUNS(RUKA_DECLARE)

namespace {

std::vector<const Command*> gathered() {
  std::vector<const Command*> all;
  const auto append = [&](std::span<const Command* const> rows) {
    all.insert(all.end(), rows.begin(), rows.end());
  };
  RUKA_NOUNS(RUKA_APPEND)
  return all;
}

}  // namespace

std::span<const Command* const> all_commands() {
  static const std::vector<const Command*> all = gathered();
  return all;
}

const Command* find_command(std::string_view words) {
  const auto all = all_commands();
  const auto found = std::ranges::find_if(all, [&](const Command* c) { return words == c->words; });
  return found == all.end() ? nullptr : *found;
}

}  // namespace ruka
