#pragma once
// A desk in memory, at a literal hour, and the few steps that tests of clients begin with.
#include "lib/base/error.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/store/database.hpp"
#include "tests/store/one_change.hpp"

namespace ruka {

inline const Instant kNow = instant_from_text("2026-11-23T07:04:00Z");
inline const Day kToday = day_from_text("2026-11-23");

struct Desk {
  Database db{"", OpenMode::Memory};

  ClientId add(const ClientDraft& draft, Insist insist = Insist::No) {
    return add_client(OneChange(db, kNow), draft, insist);
  }
  ClientId add(const std::string& name) { return add(ClientDraft{.name = name}); }

  std::int64_t count(std::string_view sql) {
    Statement row(db, sql);
    row.step();
    return row.integer(0);
  }
};

/// The error that `act` throws; fails the test where it throws none.
template <typename Act>
Error error_of(Act act) {
  try {
    act();
  } catch (const Error& error) {
    return error;
  }
  throw std::logic_error("no error was thrown");
}

}  // namespace ruka
