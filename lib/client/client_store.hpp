#pragma once
// The SQL of clients, their people, phones, e-mails, tags.
#include <optional>
#include <vector>

#include "lib/client/client.hpp"
#include "lib/client/phone.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// A client draft checked and in the file's form; what add, edit and import write.
struct CheckedClient {
  ClientKind kind = ClientKind::Company;
  std::string name, name_key, sort_key;
  std::string inn, kpp, ogrn, city, source, note;
  std::string full_name, bik, account, bank, legal_address, address, website;
  std::string greeting, terms, channel, hours, zone;
  std::vector<std::string> roles;
  std::string status;  ///< active where empty
  bool vip = false;
  std::vector<Phone> phones;
  std::vector<std::string> emails;
  std::vector<std::string> tags;
  std::optional<StaffId> owner;
  std::vector<ContactDraft> contacts;
};

/// A client that may be the same one, and by what.
struct Duplicate {
  ClientId id{};
  std::string name;
  std::string by;  ///< "inn", "ogrn", "account", "phone", "email", "name", "person"
  bool operator==(const Duplicate&) const = default;
};

/// The statements that look for duplicates and insert, prepared once: an import uses one for all
/// its rows. Needs an open Change.
class ClientWriter {
 public:
  explicit ClientWriter(Database& db, Instant now);
  ~ClientWriter();

  /// The one match rule of add and import (find_dupes weighs by the same keys): INN, OGRN, account
  /// with its BIK, phone, e-mail, the name in either alphabet in the same city or with one city
  /// unknown, the name and a person there. Two INNs, or one INN with two KPPs (branches), are two
  /// clients whatever else is alike; a key that more than dupes.key-limit clients share says
  /// nothing. The surest reason first, one row a client.
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

std::optional<Client> find_client_by_id(Database& db, ClientId id);

/// Which records hang on a client: touches, requests, tasks, meetings, documents.
struct ClientTies {
  std::int64_t touches = 0, requests = 0, deals = 0, orders = 0, tasks = 0, meetings = 0,
               documents = 0;
  std::int64_t total() const {
    return touches + requests + deals + orders + tasks + meetings + documents;
  }
};
ClientTies count_ties(Database& db, ClientId id);

/// The plain columns of a client that an edit may set; an empty text clears one.
void update_client(Database& db, ClientId id, const CheckedClient& client, std::string_view status,
                   Instant now);
void delete_client(Database& db, ClientId id);
void remove_phone(Database& db, ClientId id, const Phone& phone);
void remove_email(Database& db, ClientId id, std::string_view email);
void remove_tag(Database& db, ClientId id, std::string_view tag);
void add_role(Database& db, ClientId id, std::string_view role);
void remove_role(Database& db, ClientId id, std::string_view role);

}  // namespace ruka
