#pragma once
// What crosses rooms about one request: the tasks and promises that were made for it.
#include "lib/base/ids.hpp"
#include "lib/desk/moment.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// Adds to the request's record: tasks, promises.
void add_request_card(Database& db, RequestId id, const Moment& moment, Record& record);

}  // namespace ruka
