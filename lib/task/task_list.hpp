#pragma once
// Tasks as a list.
#include "lib/desk/settings.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr std::string_view kTaskStates[] = {"open", "done", "cancelled"};
inline constexpr std::string_view kQuadrants[] = {"I", "II", "III", "IV"};

/// Fields: id title due_at important urgent quadrant state client for estimate done_at. The most
/// urgent come first, those without a date last. Needs the parameters of task_binds.
extern const ListSpec kTaskList;

/// :now, and the moment up to which a task is urgent (R27).
std::vector<Bind> task_binds(const Settings& settings, Instant now);

}  // namespace ruka
