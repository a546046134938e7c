#pragma once
// What the tests of the desk share.
#include <doctest/doctest.h>

#include <string>

#include "lib/base/error.hpp"
#include "lib/store/database.hpp"
#include "lib/table/writer.hpp"

namespace ruka {

// Monday, 23 November 2026, 10:04 in Moscow.
inline const Instant kNow = instant_from_text("2026-11-23T07:04:00Z");

inline Database memory_desk() { return Database(":memory:", OpenMode::Memory); }

inline const Zone& moscow() {
  static const Zone zone("Europe/Moscow");
  return zone;
}

/// As JSON: exact about types.
inline std::string written(const Table& table) {
  Style style;
  style.format = Format::Json;
  style.zone = &moscow();
  std::string out;
  write_table(table, style, [&](std::string_view bytes) { out += bytes; });
  return out;
}

/// What went wrong, or nothing: the kind, the English sentence and the next step.
template <typename Work>
std::string error_of(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return std::string(error_code(error.kind())) + ": " + in_english(error.message()) + " | " +
           in_english(error.hint());
  }
  return {};
}

}  // namespace ruka
