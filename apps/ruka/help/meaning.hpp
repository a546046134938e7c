#pragma once
// Which command an unknown word may mean.
#include <string_view>
#include <vector>

#include "apps/ruka/command.hpp"
#include "lib/base/error.hpp"

namespace ruka {

/// What to try in place of `word`, which leads nowhere from `met` (nullptr: from the start): the
/// command that it names or is another word for, else the nearest spelling, else those whose
/// purpose speaks of it, in either language; where there is none, the help that lists them.
Message meant_instead(const Command* met, std::string_view word);

/// That `word` leads nowhere from `met`; `typed`, in front of it, is what was typed so far.
Error no_command(const Command* met, std::string_view typed, std::string_view word);

}  // namespace ruka
