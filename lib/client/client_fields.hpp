#pragma once
// The plain texts of a client, one row each: what add, edit, import and the file share.
#include <span>

#include "lib/client/client.hpp"
#include "lib/client/save_client.hpp"

namespace ruka {

/// One text of a client: its column, its place in each form of a client, and its rule.
struct ClientField {
  const char* column;  ///< and, with dashes, the option: legal_address, --legal-address
  std::string ClientDraft::* draft;
  std::string CheckedClient::* checked;
  std::string Client::* client;
  std::optional<std::string> ClientEdit::* edit;
  std::string (*check)(std::string_view text);  ///< throws Error{Value}; "" stays ""
};

std::span<const ClientField> client_fields();

/// What no field can tell alone: an account against its BIK, a KPP and an INN against the kind.
/// Throws Error{Value}.
void check_together(const CheckedClient& client);

}  // namespace ruka
