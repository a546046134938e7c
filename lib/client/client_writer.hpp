#pragma once
// The statements that look for duplicates and write clients, prepared once for a whole import.
#include <memory>

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

/// The statements that look for duplicates and insert, prepared once: an import uses one for all
/// its rows.
class ClientWriter {
 public:
  explicit ClientWriter(Change& change);
  ~ClientWriter();

  /// The one match rule of add and import (find_dupes weighs by the same keys): INN, OGRN, account
  /// with its BIK, phone, e-mail, the name in either alphabet in the same city or with one city
  /// unknown, the name and a person there, a former name. Two INNs, or one INN with two KPPs
  /// (branches), are two clients whatever else is alike; a key that more than dupes.key-limit
  /// clients share says nothing. The surest reason first, one row a client.
  std::vector<Duplicate> find_duplicates(const CheckedClient& client);
  ClientId insert(const CheckedClient& client);
  /// Fills what the client has not: empty fields, further phones, e-mails, tags, people. What was
  /// filled in stands in its history. Whether anything was new.
  bool fill_in(ClientId id, const CheckedClient& client);
  /// Adds phones, e-mails, tags and people that the client has not; the history is the caller's.
  void add_lists(ClientId id, const CheckedClient& client);

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace ruka
