#pragma once
// A client: a company, a sole trader or a person that we sell to or work with.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/client/client_fields.hpp"
#include "lib/client/contact/contact_fields.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/party/phone.hpp"
#include "lib/store/database.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

enum class ClientKind { Company, SoleTrader, Person };

/// What a person gives of a client; text as it was typed.
struct ClientDraft {
  std::string name;
  std::vector<std::string> phones;
  std::vector<std::string> emails;
  ClientTexts texts;
  std::optional<bool> vip;
  std::vector<std::string> tags;
  std::optional<StaffId> owner;
  std::vector<ContactDraft> contacts;
  std::optional<ClientKind> kind = {};  ///< read from the legal form, INN and name where absent
  std::vector<std::string> roles = {};  ///< codes of kClientRoles; a client where empty
  std::string status = {};  ///< a code of kClientStatuses; as it is, and active, where empty
  std::vector<std::string> former_names = {};
  bool operator==(const ClientDraft&) const = default;
};

struct Client {
  ClientId id{};
  ClientKind kind = ClientKind::Company;
  std::string name;
  std::vector<std::string> roles;
  std::string status;
  ClientTexts texts;
  std::vector<std::string> phones;  ///< as a person reads them: +7 912 345-67-89
  std::vector<std::string> emails;
  std::optional<StaffId> owner;
  bool vip = false;
  std::vector<std::string> tags;
  std::optional<Instant> last_touch_at;
  bool operator==(const Client&) const = default;
};

inline constexpr Codes kClientKinds = {"client.kind",
                                       code_words<"company", "sole_trader", "person">};
inline constexpr Codes kClientStatuses = {"client.status", code_words<"active", "inactive">};
inline constexpr Codes kClientRoles = {"client.role",
                                       code_words<"client", "partner", "supplier", "competitor">};

std::string_view client_kind_code(ClientKind kind);
/// Of a word of kClientKinds.
ClientKind client_kind_of(std::string_view code);

/// A client draft checked and in the file's form; what add, edit and import write.
struct CheckedClient {
  ClientKind kind = ClientKind::Company;
  std::string name, name_key, sort_key, latin_key;
  ClientTexts texts;
  std::vector<std::string> roles;
  std::string status;  ///< active where empty
  bool vip = false;
  std::vector<Phone> phones;
  std::vector<std::string> emails;
  std::vector<std::string> tags;
  std::optional<StaffId> owner;
  std::vector<ContactDraft> contacts;
  std::vector<std::string> former_names;
};

std::optional<Client> find_client_by_id(Database& db, ClientId id);

/// How many records hang on a client, by their kind.
struct ClientTies {
  std::int64_t touches = 0, requests = 0, deals = 0, orders = 0, tasks = 0, meetings = 0,
               documents = 0;
  std::int64_t total() const {
    return touches + requests + deals + orders + tasks + meetings + documents;
  }
};
ClientTies count_ties(Database& db, ClientId id);

/// The plain columns of a client that an edit may set; an empty text clears one.
void update_client(Change& change, ClientId id, const CheckedClient& client,
                   std::string_view status);
void delete_client(Change& change, ClientId id);
void remove_tag(Change& change, ClientId id, std::string_view tag);
void add_role(Change& change, ClientId id, std::string_view role);
void remove_role(Change& change, ClientId id, std::string_view role);

}  // namespace ruka
