#include "lib/desk/noun.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

extern const Noun kTaskNoun;
extern const Schema kTaskSchema;

const Noun kTaskNoun = {.code = "task",
                        .words = "task",
                        .list = &kTaskList,
                        .show = "task show",
                        .schema = &kTaskSchema};

}  // namespace ruka
