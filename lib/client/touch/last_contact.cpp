#include "lib/client/touch/last_contact.hpp"

namespace ruka {

void refresh_last_contact(Change& change, ClientId client) {
  Statement(change.db(), R"(
    UPDATE clients SET last_touch_at = (
      SELECT MAX(at) FROM (
        SELECT at FROM touches WHERE client_id = :client AND )" RUKA_CONTACT(touches) R"(
        UNION ALL SELECT starts_at FROM meetings WHERE client_id = :client AND state = 'held'))
    WHERE id = :client)")
      .bind(":client", number(client))
      .run();
}

}  // namespace ruka
