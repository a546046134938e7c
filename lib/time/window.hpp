#pragma once
// A window of time within one day: when a call is to be made.
#include <string_view>

#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// From `from` up to `until`; a moment where they are the same.
struct Window {
  Instant from;
  Instant until;
  bool operator==(const Window&) const = default;
};

/// "tomorrow 10:00-12:00", «завтра с 10 до 12», "fri 15:00" (a moment), "fri" (the office's hours
/// of that day). Throws Error{Value} as parse_when does, and for a window that ends before it
/// begins.
Window parse_window(std::string_view phrase, const PhraseContext& context);

/// "Tue 24.11.2026 10:00-12:00"; a moment has no end.
Message say_window(const Window& window, const Zone& zone);

}  // namespace ruka
