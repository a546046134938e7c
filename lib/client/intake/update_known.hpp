#pragma once
// A known client takes the values of an imported row.
#include <optional>
#include <string_view>

#include "lib/client/client.hpp"

namespace ruka {

/// Finds clients by their uid, the statement prepared once.
class ClientUids {
 public:
  explicit ClientUids(Database& db);
  std::optional<ClientId> find(std::string_view uid);

 private:
  Statement row_;
};

/// Sets what the draft has and the client has otherwise; empty values of the draft change nothing.
/// Lists are not its concern. Whether anything changed. Throws Error{Conflict} with each field's
/// value here and in the file where `updated_at` (as exported; "" where it is not known) is no
/// longer the client's, and Error{Value}; nothing is written then.
bool update_known(Change& change, ClientId id, const ClientDraft& draft,
                  std::string_view updated_at);

/// What a row says and its client has otherwise; the statement is prepared once for an import.
class OtherValues {
 public:
  explicit OtherValues(Database& db);
  /// A piece each with "; " between; none where the client has all that the row says.
  std::vector<Message> of(ClientId id, const ClientDraft& draft, const CheckedClient& row);

 private:
  Database& db_;
  Statement row_;
};

std::string uid_of(Database& db, ClientId id);

}  // namespace ruka
