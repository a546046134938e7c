#pragma once
// Norms and preferences: named settings with a default, a unit and the row of the job they serve.
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/database.hpp"
#include "lib/time/work_calendar.hpp"

namespace ruka {

enum class SettingKind { Number, Hour, Text, Word, ZoneName, Span };

/// One setting, as declared in settings.cpp.
struct SettingSpec {
  const char* name;  ///< "calls.norm-min"
  SettingKind kind;
  const char* fallback;  ///< the default
  const char* unit;      ///< catalogue id: "calls a day", "hours"; "" where it has none
  const char* purpose;   ///< catalogue id: one line
  std::span<const std::string_view> words = {};  ///< for Word
  /// Throws Error{Value} for a value that fits the kind and not the setting.
  void (*check)(std::string_view value) = nullptr;
};

std::span<const SettingSpec> setting_specs();

/// All settings of a desk, read once.
class Settings {
 public:
  Settings() = default;  ///< every setting at its default
  explicit Settings(Database& db);

  std::string text(std::string_view name) const;
  std::int64_t number(std::string_view name) const;
  Minutes minutes(std::string_view name) const;  ///< of Hour (since midnight) and Span settings

 private:
  std::map<std::string, std::string, std::less<>> values_;
};

/// Checks and stores a value, in the form it is written back. Throws Error{Value} (Error{NotFound}
/// for an unknown name, with the nearest one).
std::string set_setting(Change& change, std::string_view name, std::string_view value);
void unset_setting(Change& change, std::string_view name);

/// The office's calendar: hours from the settings, days from the calendar_days table.
WorkCalendar load_calendar(Database& db, const Settings& settings);

}  // namespace ruka
