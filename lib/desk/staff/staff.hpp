#pragma once
// The people of the office: the manager, the assistant, experts by topic.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/base/message.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

struct StaffDraft {
  std::string name;
  std::string role;  ///< manager, assistant or expert
  std::string department, phone, email;
  std::vector<std::string> topics;
};

inline constexpr Codes kStaffRoles = {"staff.role", code_words<"manager", "assistant", "expert">};

/// Throws Error{Value} for an empty name or a broken e-mail, Error{Refused} for a namesake.
StaffId add_staff(Change& change, const StaffDraft& draft);

/// What an edit changes; what is absent stays as it is, an empty text clears.
struct StaffEdit {
  std::optional<std::string> name, role, department, phone, email;
  std::vector<std::string> topics, no_topics;  ///< added, taken away
};
/// Throws Error{NotFound}, and Error{Value}, Error{Refused} as add_staff does.
void edit_staff(Change& change, StaffId id, const StaffEdit& edit);

/// What is a colleague's: all of it, or what goes on (open tasks, unanswered requests, live deals).
struct StaffTies {
  std::int64_t clients = 0, tasks = 0, requests = 0, deals = 0;
  std::int64_t total() const { return clients + tasks + requests + deals; }
};
/// The place {ties}: "3 clients, 1 task".
MessageArg say_ties(const StaffTies& ties);

/// Throws Error{Refused} while clients, tasks, requests or deals are that person's.
void remove_staff(Change& change, StaffId id);

/// Who knows about `topic`, whatever its form: a condition of kStaffList.
Condition topic_condition(std::string_view topic);

/// The one that `who` means: an id, an e-mail or a part of the name. Throws Error{NotFound} or
/// Error{Ambiguous} listing them.
StaffId find_staff(Database& db, std::string_view who);

/// The same of who is to get something to do: Error{Refused} for one who has left.
StaffId find_colleague(Database& db, std::string_view who);

/// A colleague has left: kept with all that was done, and given nothing any more. What goes on
/// becomes `to`'s, and is told. Throws Error{NotFound}; Error{Value} for a day ahead of `today`;
/// Error{Conflict} for one who has left already; Error{Refused} where something goes on and nobody
/// takes it.
StaffTies leave_staff(Change& change, StaffId id, Day on, std::optional<StaffId> to, Day today);

/// That was a mistake, or they are here again. Throws Error{NotFound}, Error{Conflict}.
void return_staff(Change& change, StaffId id);

/// Fields: id name role department phone email topics left_on.
extern const ListSpec kStaffList;

}  // namespace ruka
