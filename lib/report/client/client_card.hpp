#pragma once
// What crosses rooms about one client: the sections that the nouns give the card.
#include <span>
#include <string_view>

#include "lib/base/ids.hpp"
#include "lib/desk/moment.hpp"
#include "lib/table/fields.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// Adds to the client's record: requests, promises, deals, orders, tasks, meetings, planned calls,
/// touches (the last five), ...
void add_client_card(Database& db, ClientId id, const Moment& moment, Record& record);
/// Rows of a section that are left out: they stand elsewhere.
struct LeftOut {
  std::string_view section;
  Condition others;  ///< which ones stay
};
/// The sections of these names alone.
void add_client_card(Database& db, ClientId id, const Moment& moment, Record& record,
                     std::span<const std::string_view> names, const LeftOut& left_out);

}  // namespace ruka
