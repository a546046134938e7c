#pragma once
// Everything with one client in one order.
#include <algorithm>
#include <array>

#include "lib/client/client.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr Codes kHistoryKinds = {
    "record", code_words<"call", "mail", "message", "letter", "visit", "note", "meeting", "request",
                         "task", "document", "promise", "feedback", "answer", "outcome", "change",
                         "merge", "consent", "deal", "order">};
inline constexpr std::string_view kOtherStates[] = {
    "in",        "out",           "missed",    "no_answer",   "open",      "answered",   "closed",
    "done",      "cancelled",     "planned",   "held",        "waiting",   "archived",   "rejected",
    "ours",      "theirs",        "kept",      "kept_late",   "broken",    "waived",     "created",
    "name",      "kind",          "status",    "vip",         "owner",     "phone",      "email",
    "tag",       "role",          "verified",  "processing",  "marketing", "withdrawn",  "contact",
    "new",       "qualification", "proposal",  "negotiation", "contract",  "invoiced",   "won",
    "lost",      "on_hold",       "requested", "confirmed",   "paid",      "assembling", "shipped",
    "delivered", "returned"};
constexpr auto history_states() {
  constexpr std::size_t kTold =
      static_cast<std::size_t>(std::ranges::count(kContactFields, true, &ContactField::told));
  std::array<std::string_view, std::size(kOtherStates) + std::size(kClientFields) + kTold> states{};
  std::size_t size = 0;
  for (const std::string_view state : kOtherStates) {
    states[size++] = state;
    if (state != "status") continue;
    for (const ClientField& field : kClientFields) states[size++] = field.column;
    for (const ContactField& field : kContactFields) {
      if (field.told) states[size++] = field.column;
    }
  }
  return states;
}
/// The texts of a client and of a person whose changes it tells among them.
inline constexpr auto kHistoryStateCodes = history_states();
inline constexpr Codes kHistoryStates = {"history.state", kHistoryStateCodes};

/// Touches, requests and their answers, promises and their outcomes, feedback, deals and orders in
/// each stage they came to, tasks, meetings, papers, consents of the client :client, and what was
/// changed in its own record (made, edited, filled in by an import, verified, merged, a person
/// added), newest first. Fields: at kind id text state result actor; the state of a change is its
/// field; the actor, who made the record, is asked of the log by the record's moment. Each part is
/// found by its index on the client. Needs history_binds.
extern const ListSpec kHistoryList;

/// Whose history it is; with `words` codes in the texts of changes are said by their labels; `me`
/// is not shown as the actor.
std::vector<Bind> history_binds(Database& db, ClientId client, const Words* words,
                                std::string_view me = {});

/// What is of one of these kinds.
Condition history_kinds(const std::vector<std::string>& kinds);

/// What holds all the words of `text`, in any form.
Condition history_words_condition(std::string_view text);

}  // namespace ruka
