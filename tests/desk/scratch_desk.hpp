#pragma once
// What the tests of the desk share, beside what those of tables do.
#include "lib/store/database.hpp"
#include "tests/table/sample.hpp"

namespace ruka {

// Monday, 23 November 2026, 10:04 in Moscow.
inline const Instant kNow = instant_from_text("2026-11-23T07:04:00Z");

inline Database memory_desk() { return Database(":memory:", OpenMode::Memory); }

/// As JSON: exact about types.
inline std::string written(const Table& table) { return written(table, styled(Format::Json)); }

}  // namespace ruka
