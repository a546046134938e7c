#pragma once
// Tasks as the verbs show them.
#include "apps/ruka/context.hpp"
#include "lib/base/ids.hpp"

namespace ruka {

/// The task's record; throws Error{NotFound}.
Record task_record(Context& context, TaskId id);
/// "Собрать отзывы · пт 04.12.2026 (через 11 дней) · II важно, не срочно".
Message say_task(Context& context, const Record& record);
/// The condition of the common filters of task lists, added to a query.
void filter_tasks(Context& context, const Parsed& parsed, ListQuery& query);

}  // namespace ruka
