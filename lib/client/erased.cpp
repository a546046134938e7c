#include "lib/client/erased.hpp"

#include "lib/base/error.hpp"

namespace ruka {

bool is_erased(Database& db, ClientId client) {
  Statement row(db, "SELECT 1 FROM clients WHERE id = :id AND erased_at IS NOT NULL");
  return row.bind(":id", number(client)).step();
}

Message erased_hint() { return msg("one who comes again is a new client: ruka client add NAME"); }

void demand_not_erased(Database& db, ClientId client, const Message& hint) {
  if (!is_erased(db, client)) return;
  throw Error(ErrorKind::Conflict,
              msg("the data of client {id} are destroyed: none are written to it again",
                  {{"id", number(client)}}),
              hint);
}

std::vector<LoggedErasure> erasures_lacking(Database& desk, Database& copy) {
  Statement rows(desk, R"(
    SELECT e.client_id, e.at, e.reason, COALESCE(c.uid, '') FROM erasures e
    LEFT JOIN clients c ON c.id = e.client_id ORDER BY e.client_id)");
  Statement there(copy, R"(
    SELECT 1 FROM clients WHERE id = :id AND (:uid = '' OR uid = :uid) AND erased_at IS NULL)");
  std::vector<LoggedErasure> found;
  while (rows.step()) {
    there.bind(":id", rows.integer(0)).bind(":uid", rows.text(3));
    if (there.step()) found.push_back({rows.integer(0), rows.instant(1), rows.text(2)});
    there.reset();
  }
  return found;
}

}  // namespace ruka
