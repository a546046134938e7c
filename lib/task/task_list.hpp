#pragma once
// Tasks as a list.
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/list.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr Codes kTaskStates = {"task.state", code_words<"open", "done", "cancelled">};
inline constexpr Codes kQuadrants = {"task.quadrant", code_words<"I", "II", "III", "IV">};
/// Why a task is important or not: it was said, or it follows a VIP, a live deal, a hot lead, a
/// promise.
inline constexpr Codes kImportances = {"task.important_by",
                                       code_words<"said", "vip", "deal", "lead", "promise">};

/// Fields: id title due_at important urgent quadrant state client for estimate done_at
/// cancelled_at reason important_by lead deal meeting promise; the client is the lead where the
/// task is a step of one. The most urgent come first, those without a date last. Scopes: open, all,
/// and the quarters of the matrix.
extern const ListSpec kTaskList;

/// The tasks of a record: in a scope, "" for all of them.
Table tasks_of(Database& db, const TasksOf& of, std::string_view scope, const char* columns,
               const Moment& moment);

}  // namespace ruka
