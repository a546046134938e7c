#pragma once
// What a client's history tells of its own record: made, edited, filled in by an import, verified,
// merged.
#include "lib/desk/noun.hpp"

namespace ruka {

/// The name that a record had when it was entered, before the client's changes of `field` ("name",
/// "contact"): in SQL, from the name that it has now; asks for :client.
#define RUKA_NAME_THEN(field, name)                                           \
  "(WITH RECURSIVE then_called(name, change) AS ("                            \
  "SELECT " name                                                              \
  ", 9223372036854775807 UNION ALL SELECT b.before, b.id FROM then_called t " \
  "JOIN client_changes b ON b.id = (SELECT MAX(v.id) FROM client_changes v "  \
  "WHERE v.client_id = :client AND v.field = '" field                         \
  "' AND v.after = t.name "                                                   \
  "AND v.before IS NOT NULL AND v.id < t.change)) "                           \
  "SELECT name FROM then_called ORDER BY change LIMIT 1)"

/// The state of a change is its field.
extern const HistoryPart kClientHistory[4];

}  // namespace ruka
