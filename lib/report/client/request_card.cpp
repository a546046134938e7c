#include "lib/report/client/request_card.hpp"

#include "lib/client/promise/promise.hpp"
#include "lib/desk/list.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

void add_request_card(Database& db, RequestId id, const Moment& moment, Record& record) {
  ListQuery tasks = query_of(kTaskList, "", moment);
  tasks.columns = "id,title,due_at,state";
  tasks.add("t.request_id = :request", {{":request", number(id)}});
  record.add("tasks", N_("Tasks"), select_table(db, kTaskList, tasks));
  ListQuery promises = query_of(kPromiseList, "all", moment);
  promises.columns = "id,text,side,due_at,state";
  promises.add("p.request_id = :request", {{":request", number(id)}});
  record.add("promises", N_("Promises"), select_table(db, kPromiseList, promises));
}

}  // namespace ruka
