#include "lib/client/touch/call_party.hpp"

#include "lib/client/touch/call_hours.hpp"

namespace ruka {

CallParty find_call_party(Database& db, ClientId id) {
  Statement row(db, "SELECT " RUKA_ZONE_SQL R"(, COALESCE(c.hours, ''), COALESCE(c.greeting, ''),
           COALESCE((SELECT s.name FROM staff s WHERE s.id = c.owner_id),
                    (SELECT s.name FROM staff s WHERE s.role = 'manager' AND s.left_on IS NULL
                     ORDER BY s.id LIMIT 1),
                    '')
    FROM clients c WHERE c.id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) return {};
  // Zone and hours as they are stored, masked or not: they are reckoned with.
  return {std::string(row.blob(0)), std::string(row.blob(1)), row.text(2), row.text(3)};
}

std::string find_address(Database& db, ContactId id) {
  Statement row(db, R"(
    SELECT CASE WHEN given_name <> '' AND patronymic <> '' THEN given_name || ' ' || patronymic
           ELSE name END
    FROM contacts WHERE id = :id)");
  row.bind(":id", number(id));
  return row.step() ? row.text(0) : "";
}

}  // namespace ruka
