#include "apps/ruka/commands.hpp"

#include <algorithm>
#include <array>

#include "apps/ruka/parse.hpp"

namespace ruka {

namespace {

// A noun's own row stands before its verbs.
constexpr const Command* kAll[] = {
    // the desk
    &kToday,
    // report
    &kReport,
    &kReportDay,
};

}  // namespace

std::span<const Command* const> all_commands() { return kAll; }

const Command* find_command(std::string_view words) {
  const auto* found =
      std::ranges::find_if(kAll, [&](const Command* c) { return words == c->words; });
  return found == std::end(kAll) ? nullptr : *found;
}

}  // namespace ruka
