#include "lib/client/client.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr std::string_view kPhonesOf = R"(
  SELECT raw, COALESCE(e164, ''), COALESCE(extension, '') FROM client_phones
  WHERE client_id = :id ORDER BY contact_id IS NOT NULL, id)";

std::vector<std::string> texts(Database& db, std::string_view sql, ClientId id) {
  Statement rows(db, sql);
  rows.bind(":id", number(id));
  std::vector<std::string> found;
  while (rows.step()) found.push_back(rows.text(0));
  return found;
}

}  // namespace

ClientKind client_kind_of(std::string_view code) {
  if (code == "person") return ClientKind::Person;
  return code == "sole_trader" ? ClientKind::SoleTrader : ClientKind::Company;
}

std::string_view client_kind_code(ClientKind kind) {
  switch (kind) {
    case ClientKind::Company: return "company";
    case ClientKind::SoleTrader: return "sole_trader";
    case ClientKind::Person: return "person";
  }
  return "";
}

std::optional<Client> find_client_by_id(Database& db, ClientId id) {
  std::string sql = "SELECT kind, name, status, owner_id, vip, last_touch_at";
  for (const ClientField& field : kClientFields) {
    sql += fmt::format(", COALESCE({}, '')", field.column);
  }
  Statement row(db, sql + " FROM clients WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) return std::nullopt;
  Client client;
  client.id = id;
  client.kind = client_kind_of(row.view(0));
  client.name = row.text(1);
  client.status = row.text(2);
  if (const auto owner = row.maybe_integer(3)) client.owner = StaffId{*owner};
  client.vip = row.integer(4) != 0;
  client.last_touch_at = row.maybe_instant(5);
  int column = 6;
  for (const ClientField& field : kClientFields) client.texts.*field.text = row.text(column++);
  Statement phones(db, kPhonesOf);
  phones.bind(":id", number(id));
  while (phones.step()) {
    client.phones.push_back(phone_text({phones.text(0), phones.text(1), phones.text(2)}));
  }
  client.emails =
      texts(db, "SELECT email FROM client_emails WHERE client_id = :id ORDER BY id", id);
  client.tags = texts(db, "SELECT tag FROM client_tags WHERE client_id = :id ORDER BY tag_key", id);
  client.roles = texts(db, "SELECT role FROM client_roles WHERE client_id = :id ORDER BY role", id);
  return client;
}

ClientTies count_ties(Database& db, ClientId id) {
  Statement row(db, R"(
    SELECT (SELECT COUNT(*) FROM touches WHERE client_id = :id),
           (SELECT COUNT(*) FROM requests WHERE client_id = :id),
           (SELECT COUNT(*) FROM deals WHERE client_id = :id),
           (SELECT COUNT(*) FROM orders WHERE client_id = :id),
           (SELECT COUNT(*) FROM tasks WHERE client_id = :id),
           (SELECT COUNT(*) FROM meetings WHERE client_id = :id),
           (SELECT COUNT(*) FROM documents WHERE client_id = :id))");
  row.bind(":id", number(id));
  row.step();
  return {row.integer(0), row.integer(1), row.integer(2), row.integer(3),
          row.integer(4), row.integer(5), row.integer(6)};
}

void update_client(Change& change, ClientId id, const CheckedClient& client,
                   std::string_view status) {
  Statement row(change.db(), fmt::format(R"(
    UPDATE clients SET {} kind = :kind, name = :name, name_key = :name_key, sort_key = :sort_key,
      latin_key = latin(:name_key), vip = :vip, owner_id = :owner, status = :status,
      updated_at = :now
    WHERE id = :id)",
                                         client_text_columns("{0} = :{0}, ")));
  bind_client_texts(row, client.texts);
  row.bind(":id", number(id))
      .bind(":kind", client_kind_code(client.kind))
      .bind(":name", client.name)
      .bind(":name_key", client.name_key)
      .bind(":sort_key", client.sort_key)
      .bind(":vip", client.vip ? 1 : 0)
      .bind(":owner", client.owner ? std::optional(number(*client.owner)) : std::nullopt)
      .bind(":status", status)
      .bind(":now", change.now())
      .run();
}

void delete_client(Change& change, ClientId id) {
  Statement(change.db(), "DELETE FROM clients WHERE id = :id").bind(":id", number(id)).run();
}

void remove_tag(Change& change, ClientId id, std::string_view tag) {
  Statement(change.db(), "DELETE FROM client_tags WHERE client_id = :id AND tag_key = :key")
      .bind(":id", number(id))
      .bind(":key", fold(tag))
      .run();
}

void add_role(Change& change, ClientId id, std::string_view role) {
  Statement(change.db(), R"(
    INSERT INTO client_roles (client_id, role) VALUES (:id, :role) ON CONFLICT DO NOTHING)")
      .bind(":id", number(id))
      .bind(":role", role)
      .run();
}

void remove_role(Change& change, ClientId id, std::string_view role) {
  Statement(change.db(), "DELETE FROM client_roles WHERE client_id = :id AND role = :role")
      .bind(":id", number(id))
      .bind(":role", role)
      .run();
  Statement left(change.db(), "SELECT 1 FROM client_roles WHERE client_id = :id LIMIT 1");
  if (left.bind(":id", number(id)).step()) return;
  throw Error(ErrorKind::Refused, msg("a client has at least one role"),
              msg("give another one too: --role partner"));
}

}  // namespace ruka
