#pragma once
// A communication that was entered wrong: mended, moved to another client, removed.
#include <optional>
#include <string>
#include <vector>

#include "lib/client/touch/touch.hpp"

namespace ruka {

/// What changes; what is absent stays as it is, an empty text clears.
struct TouchEdit {
  std::optional<ClientId> client;
  std::optional<std::optional<ContactId>> contact;  ///< of the client that it then is with
  std::optional<Direction> direction;
  std::optional<TouchStatus> status;  ///< of a call: done, missed, no answer
  std::optional<Instant> at;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> summary, result;
};

/// Rows of a table that went along.
struct Followers {
  std::string table;
  std::int64_t rows = 0;
  bool operator==(const Followers&) const = default;
};

/// The client that it is with. Throws Error{NotFound}.
ClientId client_of_touch(Database& db, TouchId id);

/// Mends it. What belongs to it (its next step, a promise) goes to another client with it; the
/// clients' last contact and the outcome of their missed calls are reckoned anew.
/// Throws Error{NotFound}; Error{Value} as log_touch does; Error{Conflict} for the hour or outcome
/// of a call that is still planned, an outcome or way that it cannot have, and for what a letter
/// says that came from a mail file.
std::vector<Followers> edit_touch(Change& change, TouchId id, const TouchEdit& edit);

/// Removes it with its next steps that are still open. Throws Error{NotFound}.
std::vector<Followers> remove_touch(Change& change, TouchId id);

}  // namespace ruka
