#pragma once
// One change of many records: those that --where finds.
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "apps/ruka/context.hpp"
#include "lib/desk/list.hpp"

namespace ruka {

/// Numbers of what the query finds; none is said. They are told, the first by the name that stands
/// in that field, and from three on it is asked whether to change them all.
/// Throws Error{Refused} where the answer is no.
std::vector<std::int64_t> chosen_for_bulk(
    Context& context, const ListSpec& list, ListQuery query, const char* name,
    const std::function<Message(std::int64_t count, const std::string& names)>& say);

}  // namespace ruka
