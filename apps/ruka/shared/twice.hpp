#pragma once
// What was entered a moment ago and is entered again.
#include <optional>

#include "apps/ruka/context.hpp"

namespace ruka {

/// Asks whether the same is to be written once more, where `same` is what stands already; --yes and
/// --force answer it. Throws Error{Refused} with its kind and number where the answer is no.
void ask_if_twice(Context& context, const char* kind, std::optional<std::int64_t> same);

}  // namespace ruka
