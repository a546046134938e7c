#pragma once
// Clients as a list and a record.
#include <optional>

#include "lib/client/client.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// Fields: id name kind roles status inn kpp phones emails city owner vip tags last_touch_at ogrn
/// source note contacts, then full_name bik account bank legal_address address website greeting
/// terms channel hours zone verified_at verify_on created_at updated_at.
extern const ListSpec kClientList;

/// A condition of kClientList: TEXT means pieces of a name or number, word forms of anything that
/// was written about the client.
Condition client_text_condition(std::string_view text);

/// The tags that are a letter from one that no client has, or of which it is a case form.
std::vector<std::string> near_tags(Database& db, std::string_view tag);

/// meant_value of the tags that clients have.
std::optional<std::string> meant_tag(Database& db, std::string_view tag);

}  // namespace ruka
