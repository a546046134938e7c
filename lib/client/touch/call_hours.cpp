#include "lib/client/touch/call_hours.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/reach.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

namespace {

Zone zone_or_office(std::string_view name, const Zone& office) {
  const std::string known =
      name.starts_with('@') ? zone_of_city(name.substr(1)) : std::string(name);
  if (known.empty() || known == office.name()) return office;
  try {
    return Zone(known);
  } catch (const Error&) {
    return office;  // a zone that this machine does not know
  }
}

std::optional<Minutes> minutes_of(std::string_view hour) {
  try {
    const auto time = read_hour(trim(hour));
    return time ? std::optional(std::chrono::floor<Minutes>(*time)) : std::nullopt;
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

CallHours::CallHours(std::string_view zone, std::string_view hours, const PhraseContext& office)
    : office_(office),
      zone_(zone_or_office(zone, office.zone)),
      from_(office.calendar.hours().from),
      to_(office.calendar.hours().to) {
  const auto pieces = split(hours, '-');
  if (pieces.size() != 2) return;
  const auto from = minutes_of(pieces[0]);
  const auto to = minutes_of(pieces[1]);
  if (!from || !to || *to <= *from) return;
  from_ = *from;
  to_ = *to;
  own_hours_ = true;
}

LocalTime CallHours::closes_on(Day on) const {
  return own_hours_ ? LocalTime(on + to_) : office_.calendar.end_of_work(on);
}

Instant CallHours::closes(Instant at) const {
  return zone_.to_instant(closes_on(zone_.day_of(at)));
}

Instant CallHours::next_from(Instant at) const {
  const LocalTime local = zone_.to_local(at);
  Day on = std::chrono::floor<std::chrono::days>(local);
  // The longest holidays of the calendar are much shorter.
  for (int days = 0; days < 60; ++days, on += std::chrono::days(1)) {
    if (!office_.calendar.is_working(on)) continue;
    if (local >= closes_on(on)) continue;
    const LocalTime opens = LocalTime(on + from_);
    return local >= opens ? at : zone_.to_instant(opens);
  }
  return at;
}

bool CallHours::meet(const Window& window) const {
  const LocalTime from = zone_.to_local(window.from);
  const LocalTime until = zone_.to_local(window.until);
  const Day on = std::chrono::floor<std::chrono::days>(from);
  return from < LocalTime(on + to_) && until >= LocalTime(on + from_);
}

std::chrono::seconds CallHours::ahead(Instant at) const {
  return zone_.offset(at) - office_.zone.offset(at);
}

Message CallHours::said() const {
  const Day day{};
  return say_hours(LocalTime(day + from_), LocalTime(day + to_));
}

}  // namespace ruka
