#pragma once
// Tasks as the verbs show them.
#include "apps/ruka/list.hpp"
#include "lib/base/ids.hpp"
#include "lib/task/task.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

/// "Собрать отзывы · пт 04.12.2026 (через 11 дней) · II важно, не срочно".
Message say_task(Context& context, const Record& record);

/// The same; of one that is not open any more, how it ended: "выслать КП · выполнена · 40 мин".
Message say_ended_task(Context& context, const Record& record);

/// "Задача 5 · следующий шаг сделки 4 · важная: по сделке": what it follows, and by what rule it is
/// important; nothing where neither is so.
std::optional<Message> say_followed(const Record& record);

/// With it goes the next step of its deal or lead.
Message with_step(Message said, const StepOf& step);
/// Asks what is next about the deal or lead, where nothing is.
void ask_next(Context& context, const StepOf& step);

}  // namespace ruka
