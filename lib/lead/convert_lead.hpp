#pragma once
// A lead that is about to buy becomes a client with a deal.
#include <optional>
#include <string>

#include "lib/client/save/save_client.hpp"
#include "lib/lead/deal/deal.hpp"

namespace ruka {

/// What a person says at the conversion; the rest is the lead's own.
struct Conversion {
  std::optional<ClientId> client;  ///< one that is known already; a new one of the lead's name
  Insist insist = Insist::No;      ///< that it is a new one
  DealDraft deal;                  ///< of which client and title may be empty
};

struct Converted {
  ClientId client{};
  std::string client_name;  ///< of a new client: the lead's
  DealId deal{};
  std::optional<NextStep> next = {};  ///< of the deal, to be a task
};

/// The deal takes the lead's product, amount and next step, the client its name and source; the
/// lead is converted from then on. Throws Error{NotFound}; Error{Conflict} for a lead that is not
/// live; Error{Value} where neither has a product, and as add_deal does; Error{Refused} for a
/// client of that name.
Converted convert_lead(Change& change, LeadId id, const Conversion& conversion);

}  // namespace ruka
