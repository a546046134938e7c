#pragma once
// Clients as a list and a record.
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr std::string_view kClientKinds[] = {"company", "sole_trader", "person"};
inline constexpr std::string_view kClientStatuses[] = {"active", "inactive"};

/// Fields: id name kind roles status inn kpp phones emails city owner vip tags last_touch_at ogrn
/// source note contacts.
extern const ListSpec kClientList;

/// A condition of kClientList: TEXT means pieces of a name or number, word forms of anything that
/// was written about the client.
Condition client_text_condition(std::string_view text);

}  // namespace ruka
