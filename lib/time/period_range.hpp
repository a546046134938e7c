#pragma once
// Periods that are named by both their ends.
#include <optional>
#include <string_view>

#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// «с 2 по 6 декабря», "2-6 dec", 02.12–06.12.2026, «с понедельника по среду»; nothing for other
/// text. The end may lie before the beginning: the caller refuses that. Throws Error{Value} where
/// one of the two is none.
std::optional<Period> read_range(std::string_view phrase, const PhraseContext& context);

}  // namespace ruka
