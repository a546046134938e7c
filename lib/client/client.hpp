#pragma once
// A client: a company, a sole trader or a person that we sell to or work with.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

enum class ClientKind { Company, SoleTrader, Person };

/// A person at a client, as given: "Пётр Ильин, директор, +7 916 123-45-67".
struct ContactDraft {
  std::string name;
  std::string position;
  std::vector<std::string> phones;
  std::vector<std::string> emails;
  bool operator==(const ContactDraft&) const = default;
};

/// What a person gives of a client; text as it was typed.
struct ClientDraft {
  std::string name;
  std::vector<std::string> phones;
  std::vector<std::string> emails;
  std::string inn, kpp, ogrn, city, source, note;
  std::optional<bool> vip;
  std::vector<std::string> tags;
  std::optional<StaffId> owner;
  std::vector<ContactDraft> contacts;
  bool operator==(const ClientDraft&) const = default;
};

struct Client {
  ClientId id{};
  ClientKind kind = ClientKind::Company;
  std::string name;
  std::vector<std::string> roles;
  std::string status;
  std::string inn, kpp, ogrn, city, source, note;
  std::vector<std::string> phones;  ///< as a person reads them: +7 912 345-67-89
  std::vector<std::string> emails;
  std::optional<StaffId> owner;
  bool vip = false;
  std::vector<std::string> tags;
  std::optional<Instant> last_touch_at;
  bool operator==(const Client&) const = default;
};

std::string_view client_kind_code(ClientKind kind);

}  // namespace ruka
