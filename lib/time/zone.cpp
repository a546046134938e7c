// The office's zone by the C library's rules.
#include <sys/stat.h>
#include <time.h>

#include <array>
#include <map>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/instant.hpp"
#include "lib/time/zone_file.hpp"

namespace ruka {

namespace {

bool known_zone(const std::string& name) {
  if (name == "UTC") return true;
  const bool plain = name.find("..") == name.npos && !name.starts_with('/') && !name.empty();
  struct stat info{};
  if (plain && ::stat((kZoneFolder + name).c_str(), &info) == 0 && S_ISREG(info.st_mode)) {
    return true;
  }
  // A zone that there is, but not here: the fault is not the name's.
  if (plain && is_listed_zone(name)) refuse_zone_file(kZoneFolder + name);
  return false;
}

}  // namespace

// One for each name that was asked for, however many records name it.
struct Zone::Kept {
  struct DayOffset {
    std::int32_t day = INT32_MIN;  // of the Unix epoch
    std::int32_t offset = 0;       // in seconds
  };
  std::string name;
  std::array<DayOffset, 2048> days;

  static Kept& of(std::string_view name);
  std::chrono::seconds look_up(Instant at) const;
};

Zone::Kept& Zone::Kept::of(std::string_view name) {
  static std::map<std::string, Kept, std::less<>> all;
  const auto known = all.find(name);
  if (known != all.end()) return known->second;
  if (!known_zone(std::string(name))) {
    throw Error(ErrorKind::Value, msg("no time zone “{zone}”", {{"zone", terminal_safe(name)}}),
                msg("write it like Europe/Moscow or Asia/Yekaterinburg (package tzdata)"));
  }
  Kept& kept = all[std::string(name)];
  kept.name = name;
  return kept;
}

std::chrono::seconds Zone::Kept::look_up(Instant at) const {
  use_zone_file(kZoneFolder + name);
  const time_t seconds = at.time_since_epoch().count();
  struct tm parts{};
  ::localtime_r(&seconds, &parts);
  return std::chrono::seconds(parts.tm_gmtoff);
}

Zone::Zone(std::string_view name) : kept_(&Kept::of(name)) {}

const std::string& Zone::name() const { return kept_->name; }

// The C library reads the zone's rules anew at each change of zone and for each moment of the
// future: a long list asks for the same days again and again, so a day without a change of the
// clock is kept.
std::chrono::seconds Zone::offset(Instant at) const {
  if (kept_->name == "UTC") return {};
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const auto number = static_cast<std::int32_t>(day.time_since_epoch().count());
  auto& kept = kept_->days[static_cast<std::size_t>(number) % kept_->days.size()];
  if (kept.day == number) return std::chrono::seconds(kept.offset);
  const auto offset = kept_->look_up(at);
  if (kept_->look_up(day) == offset && kept_->look_up(day + std::chrono::days(1)) == offset) {
    kept = {number, static_cast<std::int32_t>(offset.count())};
  }
  return offset;
}

LocalTime Zone::to_local(Instant at) const {
  return LocalTime((at + offset(at)).time_since_epoch());
}

Instant Zone::to_instant(LocalTime at) const {
  const Instant as_utc(at.time_since_epoch());
  // The offsets of the day before and after bracket any change of the clock.
  const auto before = offset(as_utc - std::chrono::days(1));
  const auto after = offset(as_utc + std::chrono::days(1));
  const Instant first = as_utc - before;
  if (offset(first) == before) return first;
  const Instant second = as_utc - after;
  return offset(second) == after ? second : first;
}

std::vector<Instant> Zone::instants_of(LocalTime at) const {
  const Instant as_utc(at.time_since_epoch());
  std::vector<Instant> all;
  for (const int side : {-1, 1}) {
    const auto there = offset(as_utc + side * std::chrono::days(1));
    const Instant one = as_utc - there;
    if (offset(one) == there && (all.empty() || all.front() != one)) all.push_back(one);
  }
  return all;
}

Day Zone::day_of(Instant at) const { return std::chrono::floor<std::chrono::days>(to_local(at)); }

}  // namespace ruka
