#include "lib/client/match/merge_clients.hpp"

#include <map>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/save/reach_writer.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

// People of one name are one person.
std::int64_t join_people(Change& change, std::int64_t keep, std::int64_t gone, Merged& merged) {
  Statement rows(change.db(), R"(
    SELECT MIN(k.id), g.id, g.name, k.name FROM contacts g JOIN contacts k
      ON k.client_id = :keep AND k.latin_key = g.latin_key
    WHERE g.client_id = :gone AND g.latin_key <> '' GROUP BY g.id ORDER BY g.id)");
  rows.bind(":keep", keep).bind(":gone", gone);
  struct Pair {
    std::int64_t kept, gone;
    std::string name, kept_name;
  };
  std::vector<Pair> pairs;
  while (rows.step())
    pairs.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3)});
  ChangeKeeper changes(change);
  for (const Pair& pair : pairs) {
    fill_row(change, "contacts", pair.kept, pair.gone, merged, pair.name + ": ");
    move_links(change, "contacts", pair.gone, pair.kept);
    Statement(change.db(), R"(
      UPDATE contacts SET successor_id = NULLIF(:kept, id) WHERE successor_id = :gone)")
        .bind(":kept", pair.kept)
        .bind(":gone", pair.gone)
        .run();
    Statement(change.db(), "DELETE FROM contacts WHERE id = :id").bind(":id", pair.gone).run();
    changes.keep(ClientId{keep}, "contact_merged", pair.name, pair.kept_name);
  }
  return std::ssize(pairs);
}

// A number or address that both have stays once, with the person whom either knows by it.
void join_reach(Change& change, std::int64_t keep, std::int64_t gone, std::string_view table,
                std::string_view same) {
  const std::string with = fmt::format(R"(
    FROM {0} g WHERE g.client_id = :gone AND g.contact_id IS NOT NULL AND {1})",
                                       table, same);
  Database& db = change.db();
  Statement(db, fmt::format(R"(
    UPDATE {0} AS p SET contact_id = (SELECT g.contact_id {1} LIMIT 1)
    WHERE p.client_id = :keep AND p.contact_id IS NULL AND EXISTS (SELECT 1 {1}))",
                            table, with))
      .bind(":keep", keep)
      .bind(":gone", gone)
      .run();
  Statement(db, fmt::format(R"(
    DELETE FROM {0} AS g WHERE g.client_id = :gone AND EXISTS (
      SELECT 1 FROM {0} p WHERE p.client_id = :keep AND {1}
        AND (g.contact_id IS NULL OR p.contact_id IS g.contact_id)))",
                            table, same))
      .bind(":keep", keep)
      .bind(":gone", gone)
      .run();
}

// Pairs said to be none: told of the kept one from now on, in the order of numbers.
void move_refusals(Change& change, std::int64_t keep, std::int64_t gone) {
  Database& db = change.db();
  Statement(db, R"(
    INSERT INTO not_duplicates (a, b, at)
    SELECT MIN(other, :keep), MAX(other, :keep), at FROM (
      SELECT IIF(a = :gone, b, a) AS other, at FROM not_duplicates WHERE a = :gone OR b = :gone)
    WHERE other <> :keep ON CONFLICT DO NOTHING)")
      .bind(":keep", keep)
      .bind(":gone", gone)
      .run();
  Statement(db, "DELETE FROM not_duplicates WHERE a = :gone OR b = :gone")
      .bind(":gone", gone)
      .run();
}

void refuse_two(const MergedRow& keep, const MergedRow& gone, std::int64_t kept,
                std::int64_t other) {
  for (const ClientField& field : kClientFields) {
    const char* column = field.column;
    if (field.apart == Apart::No || !differ(keep, gone, column)) continue;
    throw Error(ErrorKind::Refused,
                msg("{a} and {b} are two clients: their {field} differ ({first}, {second})",
                    {{"a", kept},
                     {"b", other},
                     {"field", msg_in("merge.field", column)},
                     {"first", keep.at(column)},
                     {"second", gone.at(column)}}),
                msg("if it is one all the same: --force"));
  }
}

void keep_alias(Change& change, std::int64_t keep, ClientId old, const MergedRow& gone,
                const Merged& merged) {
  std::string was, inn;
  for (const Differing& one : merged.differing) {
    if (one.column == "inn") inn = one.gone;
    was += fmt::format("{}{}: {}", was.empty() ? "" : "; ", one.column, one.gone);
  }
  Statement(change.db(), R"(
    INSERT INTO client_aliases (old_id, old_uid, old_inn, client_id, name, name_key, latin_key, was,
                                merged_at)
    VALUES (:old, :uid, :inn, :id, :name, :key, :latin, :was, :now))")
      .bind(":old", number(old))
      .bind_or_null(":inn", inn)
      .bind(":uid", gone.at("uid"))
      .bind(":id", keep)
      .bind(":name", gone.at("name"))
      .bind(":key", gone.at("name_key"))
      .bind(":latin", gone.at("latin_key"))
      .bind(":was", was)
      .bind(":now", change.now())
      .run();
}

MergedRow must_exist(Database& db, ClientId id) {
  MergedRow row = row_of(db, "clients", number(id));
  if (row.empty()) throw no_record("client", number(id));
  return row;
}

}  // namespace

std::vector<LinkedRows> count_links(Database& db, ClientId id) {
  std::map<std::string, std::int64_t> counts;
  for (const Link& link : links_to(db, "clients")) {
    Statement row(db,
                  fmt::format("SELECT COUNT(*) FROM {} WHERE {} = :id", link.table, link.column));
    row.bind(":id", number(id));
    row.step();
    counts[link.table] += row.integer(0);
  }
  std::vector<LinkedRows> linked;
  for (const auto& [table, rows] : counts) {
    if (rows > 0) linked.push_back({table, rows});
  }
  return linked;
}

Merged merge_clients(Change& change, ClientId keep, ClientId gone, Insist insist) {
  if (keep == gone) {
    throw Error(ErrorKind::Refused, msg("{id} is one client already", {{"id", number(keep)}}),
                msg("name two: ruka client merge KEEP GONE; ruka client dupes lists the pairs"));
  }
  Database& db = change.db();
  const std::int64_t kept = number(keep);
  const std::int64_t other = number(gone);
  const MergedRow own = must_exist(db, keep);
  const MergedRow row = must_exist(db, gone);
  for (const ClientId one : {keep, gone}) demand_not_erased(db, one);
  if (insist == Insist::No) refuse_two(own, row, kept, other);
  const auto before = find_client_by_id(db, keep);
  Merged merged;
  fill_row(change, "clients", kept, other, merged);
  Statement(db, R"(
    UPDATE clients AS k SET vip = MAX(k.vip, g.vip), updated_at = :now,
      status = IIF(k.status = 'active', k.status, g.status),
      created_at = MIN(k.created_at, g.created_at),
      last_touch_at = NULLIF(MAX(COALESCE(k.last_touch_at, ''), COALESCE(g.last_touch_at, '')), '')
    FROM clients g WHERE k.id = :keep AND g.id = :gone)")
      .bind(":keep", kept)
      .bind(":gone", other)
      .bind(":now", change.now())
      .run();
  const std::int64_t people = join_people(change, kept, other, merged);
  join_reach(change, kept, other, "client_phones", RUKA_ONE_PHONE("p.", "g."));
  join_reach(change, kept, other, "client_emails", RUKA_ONE_EMAIL("p.", "g."));
  move_refusals(change, kept, other);
  auto moved = move_links(change, "clients", other, kept);
  moved["contacts"] += people;
  set_importance(change, {"client_id", kept});
  delete_client(change, gone);
  keep_alias(change, kept, gone, row, merged);
  keep_changes(change, *before, *find_client_by_id(db, keep));
  for (const auto& [table, rows] : moved) {
    if (rows > 0) merged.moved.push_back({table, rows});
  }
  return merged;
}

}  // namespace ruka
