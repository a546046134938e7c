#pragma once
// One change of several records that are named by their numbers.
#include <functional>
#include <string>
#include <vector>

#include "apps/ruka/context.hpp"

namespace ruka {

/// The numbers that are given as ID, each once, in their order.
std::vector<std::int64_t> ids_in(Context& context, const Parsed& parsed);

/// What is said of one record that goes, and what it was.
struct Gone {
  Record record;
  std::vector<Made> made;
};

/// Removes the records that are given as ID, all of them or none; `take` removes one. The last one
/// is what a script reads.
void remove_each(Context& context, const Parsed& parsed,
                 const std::function<Gone(Change& change, std::int64_t id)>& take);

}  // namespace ruka
