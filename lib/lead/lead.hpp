#pragma once
// A lead: a potential client with its heat, priority and next step.
#include <optional>
#include <string>

#include "lib/base/ids.hpp"
#include "lib/base/money.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/open.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/lead/next_step.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

inline constexpr Codes kHeats = {"lead.heat", code_words<"hot", "warm", "cold">};
inline constexpr Codes kPriorities = {"lead.priority", code_words<"A", "B", "C">};
inline constexpr Codes kLeadStates = {
    "lead.state",
    code_words<"new", "contacted", "nurture", "qualified", "converted", "unqualified", "lost">};

struct LeadDraft {
  std::string name, heat, priority, product, source;
  std::optional<Money> amount;
  std::optional<NextStep> next;
};

/// Throws Error{Value} for an empty name.
LeadId add_lead(Change& change, const LeadDraft& draft);

/// The new heat with its reason, kept in the lead's history. Throws Error{NotFound}, Error{Value}
/// for a missing reason, Error{Conflict} where it is already so, and as happened_since does for a
/// time before its last heat.
void heat_lead(Change& change, LeadId id, std::string_view heat, std::string_view why,
               const Happened& when = {});

/// A lead in such a state is closed: lost, or found unfit.
bool ends_lead(std::string_view state);

struct LeadEdit {
  std::optional<std::string> name, priority, product, source, state;
  std::optional<Money> amount;
  std::optional<NextStep> next;
  Happened when = {};  ///< of a state in which it is lost or unfit
};
/// Throws as add_lead does, and as happened_since does for a time before it was entered.
void edit_lead(Change& change, LeadId id, const LeadEdit& edit);
void remove_lead(Change& change, LeadId id);

/// Fields: id name heat priority state next_on next_step product source amount next_at closed_at
/// created_at.
extern const ListSpec kLeadList;

/// The deals that came of it: id, client, title, stage, expected_on, amount.
Table deals_of_lead(Database& db, LeadId id);

/// The history of heat: at, heat, why.
Table lead_heats(Database& db, LeadId id);

}  // namespace ruka
