#include "lib/client/intake/update_known.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/save_client.hpp"
#include "lib/desk/linked_tasks.hpp"

namespace ruka {

namespace {

// The client as a draft, with what the row has over it.
CheckedClient merged(const Client& client, ClientDraft draft) {
  if (!draft.kind) draft.kind = client.kind;
  for (const ClientField& field : kClientFields) {
    std::string& text = draft.texts.*field.text;
    if (text.empty()) text = client.texts.*field.text;
  }
  if (!draft.vip) draft.vip = client.vip;
  if (!draft.owner) draft.owner = client.owner;
  if (draft.status.empty()) draft.status = client.status;
  return check_client(draft);
}

void add_difference(std::vector<Message>& out, std::string_view field, const Message& ours,
                    const Message& theirs) {
  if (ours == theirs) return;
  if (!out.empty()) out.push_back(msg_text("; "));
  out.push_back(msg("{field}: here “{ours}”, in the file “{theirs}”",
                    {{"field", msg_in("field", field)}, {"ours", ours}, {"theirs", theirs}}));
}

Message text_of(std::string_view value) { return msg_text(terminal_safe(value)); }

Message flag_of(bool set) { return set ? msg("yes") : msg("no"); }

std::vector<Message> differences(Database& db, const Client& ours, const CheckedClient& theirs) {
  std::vector<Message> found;
  add_difference(found, "name", text_of(ours.name), text_of(theirs.name));
  add_difference(found, "kind", msg_in("client.kind", client_kind_code(ours.kind)),
                 msg_in("client.kind", client_kind_code(theirs.kind)));
  add_difference(found, "status", msg_in("client.status", ours.status),
                 msg_in("client.status", theirs.status));
  for (const ClientField& field : kClientFields) {
    add_difference(found, field.column, text_of(ours.texts.*field.text),
                   text_of(theirs.texts.*field.text));
  }
  add_difference(found, "vip", flag_of(ours.vip), flag_of(theirs.vip));
  add_difference(found, "owner_id", text_of(owner_name(db, ours.owner)),
                 text_of(owner_name(db, theirs.owner)));
  return found;
}

std::string updated_at_of(Database& db, ClientId id) {
  Statement row(db, "SELECT updated_at FROM clients WHERE id = :id");
  row.bind(":id", number(id));
  return row.step() ? row.text(0) : "";
}

// The client with what a row says in place of what it has: whatever the row leaves out is its own.
CheckedClient said_by(const Client& ours, const ClientDraft& draft, const CheckedClient& row) {
  CheckedClient said;
  said.name = draft.name.empty() ? ours.name : row.name;
  said.kind = draft.kind.value_or(ours.kind);
  said.status = draft.status.empty() ? ours.status : draft.status;
  said.vip = draft.vip.value_or(ours.vip);
  said.owner = draft.owner ? draft.owner : ours.owner;
  for (const ClientField& field : kClientFields) {
    const std::string& text = row.texts.*field.text;
    const std::string& own = ours.texts.*field.text;
    const bool told = text.empty() || (field.intake == Intake::Lines && are_lines_of(text, own));
    said.texts.*field.text = told ? own : text;
  }
  return said;
}

std::string stored_sql() {
  std::string texts;
  for (const ClientField& field : kClientFields) {
    texts += fmt::format(", COALESCE({}, '')", field.column);
  }
  return fmt::format("SELECT name, kind, status, vip, owner_id{} FROM clients WHERE id = :id",
                     texts);
}

}  // namespace

OtherValues::OtherValues(Database& db) : db_(db), row_(db, stored_sql()) {}

// What may differ alone; lists are filled in, never replaced.
Client OtherValues::stored(ClientId id) {
  Client client;
  client.id = id;
  row_.bind(":id", number(id)).step();
  int column = 0;
  client.name = row_.text(column++);
  client.kind = client_kind_of(row_.text(column++));
  client.status = row_.text(column++);
  client.vip = row_.integer(column++) != 0;
  if (const auto owner = row_.maybe_integer(column++)) client.owner = StaffId{*owner};
  for (const ClientField& field : kClientFields) client.texts.*field.text = row_.text(column++);
  row_.reset();
  return client;
}

std::vector<Message> OtherValues::of(ClientId id, const ClientDraft& draft,
                                     const CheckedClient& row) {
  const Client ours = stored(id);
  const CheckedClient theirs = said_by(ours, draft, row);
  const bool same = ours.name == theirs.name && ours.kind == theirs.kind &&
                    ours.status == theirs.status && ours.vip == theirs.vip &&
                    ours.owner == theirs.owner && ours.texts == theirs.texts;
  return same ? std::vector<Message>() : differences(db_, ours, theirs);
}

std::string uid_of(Database& db, ClientId id) {
  Statement row(db, "SELECT uid FROM clients WHERE id = :id");
  row.bind(":id", number(id));
  return row.step() ? row.text(0) : "";
}

// A client that was merged into another leads to it.
ClientUids::ClientUids(Database& db)
    : row_(db, R"(
        SELECT id FROM clients WHERE uid = :uid
        UNION ALL SELECT client_id FROM client_aliases WHERE old_uid = :uid)") {}

std::optional<ClientId> ClientUids::find(std::string_view uid) {
  if (uid.empty()) return std::nullopt;
  row_.bind(":uid", uid);
  std::optional<ClientId> id;
  if (row_.step()) id = ClientId{row_.integer(0)};
  row_.reset();
  return id;
}

bool update_known(Change& change, ClientId id, const ClientDraft& draft,
                  std::string_view updated_at) {
  Database& db = change.db();
  const auto client = find_client_by_id(db, id);
  const CheckedClient theirs = merged(*client, draft);
  std::vector<Message> found = differences(db, *client, theirs);
  if (found.empty()) return false;
  if (!updated_at.empty() && updated_at != updated_at_of(db, id)) {
    MessageArg list("differences", "");
    list.parts = std::move(found);
    throw Error(ErrorKind::Conflict,
                msg("client {id} was changed here after the export: {differences}",
                    {{"id", number(id)}, std::move(list)}),
                msg("to take the file's values all the same: --update --force"));
  }
  update_client(change, id, theirs, theirs.status);
  if (theirs.vip != client->vip) set_importance(change, {"client_id", number(id)});
  keep_changes(change, *client, *find_client_by_id(db, id));
  return true;
}

}  // namespace ruka
