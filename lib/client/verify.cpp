#include "lib/client/verify.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"

namespace ruka {

namespace {

// The one before stays in the history, in two rows of its moment: by what, and by whom.
void keep_verification(Change& change, ClientId id, Instant at) {
  Statement(change.db(), R"(
    INSERT INTO client_changes (client_id, at, field, after)
    SELECT c.id, c.verified_at, f.value,
           IIF(f.value = 'verified', c.verified_source, c.verified_by)
    FROM clients c, json_each('["verified", "verified_by"]') f
    WHERE c.id = :id AND c.verified_at <> :at)")
      .bind(":id", number(id))
      .bind(":at", at)
      .run();
}

// When it was last verified; else when it was entered.
Instant verified_since(Database& db, ClientId id) {
  Statement row(db, "SELECT COALESCE(verified_at, created_at) FROM clients WHERE id = :id");
  row.bind(":id", number(id)).step();
  return row.instant(0);
}

}  // namespace

void verify_client(Change& change, ClientId id, const Verification& verification, Day today) {
  const std::string source = clean_line(verification.source);
  if (!has_letter_or_digit(source)) {
    throw Error(ErrorKind::Value, msg("it is not said by what the data were verified"),
                msg("name the source: --source \"выписка ЕГРЮЛ\""));
  }
  if (verification.next <= today) {
    throw Error(ErrorKind::Value,
                msg("the next check would be on {day}, which is not ahead",
                    {{"day", say_day(verification.next)}}),
                msg("give a later day: --next \"через 3 месяца\""));
  }
  demand_not_erased(change.db(), id);
  const Instant at = happened_since(
      change, verification.when, verified_since(change.db(), id),
      msg("client {id} was entered or verified later than that", {{"id", number(id)}}));
  keep_verification(change, id, at);
  Statement(change.db(), R"(
    UPDATE clients SET verified_at = :at, verified_by = :by, verified_source = :source,
      verify_on = :next
    WHERE id = :id)")
      .bind(":id", number(id))
      .bind(":at", at)
      .bind_or_null(":by", verification.by)
      .bind(":source", source)
      .bind(":next", verification.next)
      .run();
}

std::string who_verifies(Database& db, const std::string& name) {
  if (!name.empty()) return name;
  Statement row(
      db,
      "SELECT name FROM staff WHERE role = 'assistant' AND left_on IS NULL ORDER BY id LIMIT 1");
  return row.step() ? row.text(0) : "";
}

}  // namespace ruka
