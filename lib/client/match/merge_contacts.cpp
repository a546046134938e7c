#include "lib/client/match/merge_contacts.hpp"

#include "lib/base/error.hpp"
#include "lib/client/client.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/save/reach_writer.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

MergedRow contact_row(Database& db, ContactId id) {
  MergedRow row = row_of(db, "contacts", number(id));
  if (!row.empty()) return row;
  throw no_record("contact", number(id));
}

// A number or address that the kept one, or the client alone, has already stays once.
void take_reach(Change& change, std::string_view table, std::string_view same, ContactId keep,
                ContactId gone) {
  const auto run = [&](const std::string& sql) {
    Statement row(change.db(), sql);
    row.bind(":keep", number(keep));
    if (row.takes(":gone")) row.bind(":gone", number(gone));
    row.run();
  };
  run(fmt::format(R"(
    DELETE FROM {0} AS g WHERE g.contact_id = :gone AND EXISTS (
      SELECT 1 FROM {0} p WHERE p.contact_id = :keep AND {1}))",
                  table, same));
  run(fmt::format(R"(
    UPDATE {0} SET contact_id = :keep, client_id = (SELECT client_id FROM contacts WHERE id = :keep)
    WHERE contact_id = :gone)",
                  table));
  run(fmt::format(R"(
    DELETE FROM {0} AS g
    WHERE g.client_id = (SELECT client_id FROM contacts WHERE id = :keep) AND g.contact_id IS NULL
      AND EXISTS (SELECT 1 FROM {0} p WHERE p.contact_id = :keep AND {1}))",
                  table, same));
}

void take_successors(Change& change, ContactId keep, ContactId gone) {
  Statement(change.db(),
            "UPDATE contacts SET successor_id = NULLIF(:keep, id) WHERE successor_id = :gone")
      .bind(":keep", number(keep))
      .bind(":gone", number(gone))
      .run();
}

}  // namespace

Merged merge_contacts(Change& change, ContactId keep, ContactId gone) {
  if (keep == gone) {
    throw Error(ErrorKind::Refused, msg("{id} is one person already", {{"id", number(keep)}}),
                msg("name two: ruka client contact merge KEEP GONE"));
  }
  Database& db = change.db();
  const MergedRow own = contact_row(db, keep);
  const MergedRow other = contact_row(db, gone);
  const ClientId client{std::stoll(own.at("client_id"))};
  const ClientId former{std::stoll(other.at("client_id"))};
  const auto before = find_client_by_id(db, client);
  const auto former_before = find_client_by_id(db, former);
  Merged merged;
  fill_row(change, "contacts", number(keep), number(gone), merged);
  take_reach(change, "client_phones", RUKA_ONE_PHONE("p.", "g."), keep, gone);
  take_reach(change, "client_emails", RUKA_ONE_EMAIL("p.", "g."), keep, gone);
  for (const auto& [table, rows] : move_links(change, "contacts", number(gone), number(keep))) {
    if (rows > 0) merged.moved.push_back({table, rows});
  }
  take_successors(change, keep, gone);
  Statement(db, "DELETE FROM contacts WHERE id = :id").bind(":id", number(gone)).run();
  ChangeKeeper(change).keep(former, "contact_merged", other.at("name"), own.at("name"));
  keep_changes(change, *before, *find_client_by_id(db, client));
  if (former != client) {
    keep_changes(change, *former_before, *find_client_by_id(db, former));
  }
  return merged;
}

namespace {

#define RUKA_SAME(part) "(fold(COALESCE(a." part ", '')) = fold(COALESCE(b." part ", '')))"
#define RUKA_ALIKE(part) \
  "(COALESCE(a." part ", '') = '' OR COALESCE(b." part ", '') = '' OR " RUKA_SAME(part) ")"

constexpr FieldSpec kContactDupeFields[] = {
    {.name = "a", .title = N_("No."), .type = Type::Id, .sql = "a.id", .weight = 100},
    {.name = "a_name",
     .title = N_("Person"),
     .type = Type::Text,
     .sql = "a.name",
     .weight = 90,
     .key_sql = "a.name_key"},
    {.name = "a_client",
     .title = N_("Client"),
     .type = Type::Text,
     .sql = "(SELECT c.name FROM clients c WHERE c.id = a.client_id)",
     .weight = 70},
    {.name = "b", .title = N_("Second No."), .type = Type::Number, .sql = "b.id", .weight = 100},
    {.name = "b_name",
     .title = N_("Perhaps the same"),
     .type = Type::Text,
     .sql = "b.name",
     .weight = 90,
     .key_sql = "b.name_key"},
    {.name = "b_client",
     .title = N_("Second client"),
     .type = Type::Text,
     .sql = "(SELECT c.name FROM clients c WHERE c.id = b.client_id)",
     .weight = 70},
    {.name = "shared",
     .title = N_("Both have"),
     .type = Type::Text,
     .sql = "d.shared",
     .weight = 60},
};

}  // namespace

const ListSpec kContactDupeList = {
    .from = R"((
    SELECT a, b, MAX(shared) AS shared FROM (
      SELECT a.id AS a, b.id AS b, NULL AS shared
      FROM contacts a JOIN contacts b ON b.client_id = a.client_id AND b.id > a.id
      UNION ALL
      SELECT p.contact_id, q.contact_id, p.e164 FROM client_phones p
      JOIN client_phones q ON q.e164 = p.e164 AND q.contact_id > p.contact_id WHERE p.e164 > ''
      UNION ALL
      SELECT p.contact_id, q.contact_id, p.email_key FROM client_emails p
      JOIN client_emails q ON q.email_key = p.email_key AND q.contact_id > p.contact_id)
    GROUP BY a, b) d
    JOIN contacts a ON a.id = d.a JOIN contacts b ON b.id = d.b
      AND (a.latin_key = b.latin_key
        OR ()" RUKA_SAME("given_name") " AND " RUKA_ALIKE("patronymic") " AND " RUKA_ALIKE(
        "surname")
        R"( AND (d.shared IS NOT NULL OR (a.surname <> '' AND b.surname <> ''))
            AND COALESCE(a.given_name, '') <> '')))",
    .fields = kContactDupeFields,
    .order = "a.id, b.id"};

#undef RUKA_SAME
#undef RUKA_ALIKE

}  // namespace ruka
