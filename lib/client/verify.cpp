#include "lib/client/verify.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

// The one before stays in the history, in two rows of its moment: by what, and by whom.
void keep_verification(Change& change, ClientId id) {
  Statement(change.db(), R"(
    INSERT INTO client_changes (client_id, at, field, after)
    SELECT c.id, c.verified_at, f.value,
           IIF(f.value = 'verified', c.verified_source, c.verified_by)
    FROM clients c, json_each('["verified", "verified_by"]') f
    WHERE c.id = :id AND c.verified_at <> :now)")
      .bind(":id", number(id))
      .bind(":now", change.now())
      .run();
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
  keep_verification(change, id);
  Statement(change.db(), R"(
    UPDATE clients SET verified_at = :now, verified_by = :by, verified_source = :source,
      verify_on = :next
    WHERE id = :id)")
      .bind(":id", number(id))
      .bind(":now", change.now())
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
