#include "lib/desk/noun.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

extern const Noun kTaskNoun;

const Noun kTaskNoun = {.code = "task", .words = "task", .list = &kTaskList, .show = "task show"};

}  // namespace ruka
