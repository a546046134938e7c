#pragma once
// The people of the office: the manager, the assistant, experts by topic.
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

struct StaffDraft {
  std::string name;
  std::string role;  ///< manager, assistant or expert
  std::string department, phone, email;
  std::vector<std::string> topics;
};

inline constexpr std::string_view kStaffRoles[] = {"manager", "assistant", "expert"};

/// Throws Error{Value} for an empty name or a broken e-mail, Error{Refused} for a namesake.
StaffId add_staff(Database& db, const StaffDraft& draft, Instant now);

/// The one that `who` means: an id, an e-mail or a part of the name. Throws Error{NotFound} or
/// Error{Ambiguous} listing them.
StaffId find_staff(Database& db, std::string_view who);

/// Fields: id name role department phone email topics.
extern const ListSpec kStaffList;

/// An e-mail address as people write one; throws Error{Value} for what cannot be.
std::string check_email(std::string_view text);

}  // namespace ruka
