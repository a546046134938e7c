#pragma once
// When a client can be called: by the client's own clock, in the client's own hours.
#include <string>
#include <string_view>

#include "lib/time/phrase/phrase.hpp"
#include "lib/time/window.hpp"

namespace ruka {

/// The zone of a client c: its own, else that of its city.
#define RUKA_ZONE_SQL "COALESCE(c.zone, '@' || c.city, '')"

class CallHours {
 public:
  /// `zone` is an IANA name or "@" and the client's city, `hours` are "09:00-12:00", as
  /// RUKA_ZONE_SQL and the client's record have them; empty ones (and what cannot be read) are the
  /// office's. What `office` refers to outlives this.
  CallHours(std::string_view zone, std::string_view hours, const PhraseContext& office);

  /// `at` itself where the client can be called then, else the next moment when it can: a working
  /// day of the calendar, within the hours.
  Instant next_from(Instant at) const;
  /// The end of the hours of that day, by the client's clock.
  Instant closes(Instant at) const;
  /// Whether any moment of the window is within the hours; the day of the week plays no part.
  bool meet(const Window& window) const;

  const Zone& zone() const { return zone_; }
  bool own_hours() const { return own_hours_; }
  /// By how much the client's clock is ahead of the office's.
  std::chrono::seconds ahead(Instant at) const;
  /// "09:00-18:00".
  Message said() const;

 private:
  LocalTime closes_on(Day on) const;

  PhraseContext office_;
  Zone zone_;
  Minutes from_;
  Minutes to_;
  bool own_hours_ = false;
};

}  // namespace ruka
