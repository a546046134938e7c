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

}  // namespace ruka
