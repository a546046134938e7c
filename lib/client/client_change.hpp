#pragma once
// What was changed in a client's own record, kept for its history.
#include "lib/client/client.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// Keeps one change after another, the statement prepared once.
class ChangeKeeper {
 public:
  explicit ChangeKeeper(Change& change);
  /// Nothing where both are alike; `field` is a column of the client, phone, email, tag, role,
  /// contact, contact_merged or left.
  void keep(ClientId client, std::string_view field, std::string_view before,
            std::string_view after);

 private:
  Statement row_;
};

/// Keeps each field in which `after` is otherwise than `before`; of lists (phones, e-mails, tags,
/// roles) what came and what went.
void keep_changes(Change& change, const Client& before, const Client& after);

/// Who it is by name; empty for nobody.
std::string owner_name(Database& db, std::optional<StaffId> owner);

}  // namespace ruka
