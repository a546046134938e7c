#include "lib/client/update_known.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/client_fields.hpp"

namespace ruka {

namespace {

// The client as a draft, with what the row has over it.
CheckedClient merged(const Client& client, ClientDraft draft) {
  if (!draft.kind) draft.kind = client.kind;
  for (const ClientField& field : client_fields()) {
    std::string& text = draft.*field.draft;
    if (text.empty()) text = client.*field.client;
  }
  if (!draft.vip) draft.vip = client.vip;
  if (!draft.owner) draft.owner = client.owner;
  if (draft.status.empty()) draft.status = client.status;
  return check_client(draft);
}

void add_difference(std::vector<Message>& out, std::string_view field, std::string_view ours,
                    std::string_view theirs) {
  if (ours == theirs) return;
  if (!out.empty()) out.push_back(msg_text("; "));
  out.push_back(
      msg("{field}: here “{ours}”, in the file “{theirs}”",
          {{"field", field}, {"ours", terminal_safe(ours)}, {"theirs", terminal_safe(theirs)}}));
}

std::vector<Message> differences(const Client& ours, const CheckedClient& theirs) {
  std::vector<Message> found;
  const auto owner = [](const std::optional<StaffId>& id) {
    return id ? std::to_string(number(*id)) : "";
  };
  add_difference(found, "name", ours.name, theirs.name);
  add_difference(found, "kind", client_kind_code(ours.kind), client_kind_code(theirs.kind));
  add_difference(found, "status", ours.status, theirs.status);
  for (const ClientField& field : client_fields()) {
    add_difference(found, field.column, ours.*field.client, theirs.*field.checked);
  }
  add_difference(found, "vip", ours.vip ? "true" : "false", theirs.vip ? "true" : "false");
  add_difference(found, "owner", owner(ours.owner), owner(theirs.owner));
  return found;
}

std::string updated_at_of(Database& db, ClientId id) {
  Statement row(db, "SELECT updated_at FROM clients WHERE id = :id");
  row.bind(":id", number(id));
  return row.step() ? row.text(0) : "";
}

}  // namespace

ClientUids::ClientUids(Database& db) : row_(db, "SELECT id FROM clients WHERE uid = :uid") {}

std::optional<ClientId> ClientUids::find(std::string_view uid) {
  if (uid.empty()) return std::nullopt;
  row_.bind(":uid", uid);
  std::optional<ClientId> id;
  if (row_.step()) id = ClientId{row_.integer(0)};
  row_.reset();
  return id;
}

bool update_known(Database& db, ClientId id, const ClientDraft& draft, std::string_view updated_at,
                  Instant now) {
  const auto client = find_client_by_id(db, id);
  const CheckedClient theirs = merged(*client, draft);
  std::vector<Message> found = differences(*client, theirs);
  if (found.empty()) return false;
  if (!updated_at.empty() && updated_at != updated_at_of(db, id)) {
    MessageArg list("differences", "");
    list.parts = std::move(found);
    throw Error(ErrorKind::Conflict,
                msg("client {id} was changed here after the export: {differences}",
                    {{"id", number(id)}, std::move(list)}));
  }
  update_client(db, id, theirs, theirs.status, now);
  keep_changes(db, *client, *find_client_by_id(db, id), now);
  return true;
}

}  // namespace ruka
