#pragma once
// When and under which norms something is looked at: what lists and reports are asked with.
#include "lib/desk/settings.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// All outlive the call.
struct Moment {
  Instant now;
  const Zone& zone;
  const WorkCalendar& calendar;
  const Settings& settings;

  Day today() const { return zone.day_of(now); }
  PhraseContext phrases() const { return {now, zone, calendar}; }
};

}  // namespace ruka
