#pragma once
// The filters of clients that `client list` and `client export` share.
#include "apps/ruka/context.hpp"

namespace ruka {

/// TEXT, --owner, --tag, --city, --vip, --role, --kind, --source, --period, --since, --until,
/// --status and --all, as conditions on clients c; active ones unless said.
void filter_clients(Context& context, const Parsed& parsed, ListQuery& query);

}  // namespace ruka
