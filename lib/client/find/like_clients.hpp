#pragma once
// Which clients a new one may be: what is asked about.
#include <memory>
#include <string>
#include <vector>

#include "lib/client/client.hpp"

namespace ruka {

/// A client that may be the same one, and by what.
struct Duplicate {
  ClientId id{};
  std::string name;
  std::string by;  ///< "inn", "ogrn", "account", "phone", "email", "name", "person",
                   ///< "former_name"
  bool operator==(const Duplicate&) const = default;
};

/// The statements that look for such clients, prepared once: an import uses one for all its rows.
class LikeClients {
 public:
  explicit LikeClients(Database& db);
  ~LikeClients();

  /// What add asks about, and an import names (find_dupes weighs by the same keys): INN, OGRN,
  /// account with its BIK, phone, e-mail, the name in either alphabet in the same city or with one
  /// city unknown, the name and a person there, a former name. Two INNs, or one INN with two KPPs
  /// (branches), are two clients whatever else is alike; a key that more than dupes.key-limit
  /// clients share says nothing. The surest reason first, one row a client.
  std::vector<Duplicate> find(const CheckedClient& client);

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace ruka
