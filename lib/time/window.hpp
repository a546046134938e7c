#pragma once
// A window of time within one day: when a call is to be made.
#include <optional>
#include <string_view>

#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// From `from` up to `until`; a moment where they are the same.
struct Window {
  Instant from;
  Instant until;
  bool operator==(const Window&) const = default;
};

/// The window of a phrase that says both its hours, or one and how long: "tomorrow 10:00-12:00",
/// «завтра с 14 до 15:30», «с двух до трёх», «между 15 и 16», «завтра в 13:00 на час»; bare small
/// hours are the afternoon's: «с 2 до 4». Nothing where it does not; Error{Value} for a window that
/// ends before it begins, for a third hour, and as parse_when throws.
std::optional<Window> said_window(std::string_view phrase, const PhraseContext& context);

/// A day or a moment, and how long from then on where a phrase says both its hours.
struct Slot {
  When when;
  std::optional<Minutes> length;
};
/// As parse_when reads it, or else said_window: «завтра в 10-15» is one hour.
Slot parse_slot(std::string_view phrase, const PhraseContext& context);

/// "tomorrow 10:00-12:00", «завтра с 10 до 12», "fri 15:00" (a moment), "fri" (the office's hours
/// of that day). Throws Error{Value} as said_window and parse_when do.
Window parse_window(std::string_view phrase, const PhraseContext& context);

/// "10:00-12:00": in Russian with the dash of a range.
Message say_hours(LocalTime from, LocalTime to);

/// "Tue 24.11.2026 10:00-12:00"; a moment has no end.
Message say_window(const Window& window, const Zone& zone);

}  // namespace ruka
