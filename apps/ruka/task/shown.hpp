#pragma once
// Tasks as the verbs show them.
#include "apps/ruka/list.hpp"
#include "lib/base/ids.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

/// "Собрать отзывы · пт 04.12.2026 (через 11 дней) · II важно, не срочно".
Message say_task(Context& context, const Record& record);

}  // namespace ruka
