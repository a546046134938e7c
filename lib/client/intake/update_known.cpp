#include "lib/client/intake/update_known.hpp"

#include <array>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/client_change.hpp"
#include "lib/client/client_marks.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/desk/linked_tasks.hpp"

namespace ruka {

namespace {

// What may differ alone; lists are filled in, never replaced.
struct Values {
  std::string name;
  std::array<std::string, std::size(kClientMarks)> marks;
  ClientTexts texts;
  bool operator==(const Values&) const = default;
};

std::string values_sql() {
  std::string columns = "name";
  for (const ClientMark& mark : kClientMarks) columns += fmt::format(", {}", mark.column);
  for (const ClientField& field : kClientFields) {
    columns += fmt::format(", COALESCE({}, '')", field.column);
  }
  return fmt::format("SELECT {} FROM clients WHERE id = :id", columns);
}

Values read_values(Statement& row, ClientId id) {
  row.bind(":id", number(id)).step();
  int column = 0;
  Values values;
  values.name = row.text(column++);
  for (std::string& mark : values.marks) mark = row.text(column++);
  for (const ClientField& field : kClientFields) values.texts.*field.text = row.text(column++);
  row.reset();
  return values;
}

// What a draft leaves out stays as it is.
void take_marks(Values& values, const ClientDraft& draft) {
  std::size_t at = 0;
  for (const ClientMark& mark : kClientMarks) {
    std::string& value = values.marks[at++];
    value = mark.given(draft).value_or(value);
  }
}

// The client as a draft, with what the row has over it.
ClientDraft over(const Client& client, ClientDraft draft) {
  for (const ClientMark& mark : kClientMarks) mark.fill(draft, client);
  for (const ClientField& field : kClientFields) {
    std::string& text = draft.texts.*field.text;
    if (text.empty()) text = client.texts.*field.text;
  }
  return draft;
}

void add_difference(std::vector<Message>& out, std::string_view field, const Message& ours,
                    const Message& theirs) {
  if (ours == theirs) return;
  if (!out.empty()) out.push_back(msg_text("; "));
  out.push_back(msg("{field}: here “{ours}”, in the file “{theirs}”",
                    {{"field", msg_in("field", field)}, {"ours", ours}, {"theirs", theirs}}));
}

Message text_of(std::string_view value) { return msg_text(terminal_safe(value)); }

std::vector<Message> differences(Database& db, const Values& ours, const Values& theirs) {
  std::vector<Message> found;
  const auto add_marks = [&](bool behind) {
    std::size_t at = 0;
    for (const ClientMark& mark : kClientMarks) {
      const std::string& own = ours.marks[at];
      const std::string& other = theirs.marks[at++];
      if (mark.behind != behind || own == other) continue;
      add_difference(found, mark.column, mark.said(db, own), mark.said(db, other));
    }
  };
  add_difference(found, "name", text_of(ours.name), text_of(theirs.name));
  add_marks(false);
  for (const ClientField& field : kClientFields) {
    add_difference(found, field.column, text_of(ours.texts.*field.text),
                   text_of(theirs.texts.*field.text));
  }
  add_marks(true);
  return found;
}

std::string updated_at_of(Database& db, ClientId id) {
  Statement row(db, "SELECT updated_at FROM clients WHERE id = :id");
  row.bind(":id", number(id));
  return row.step() ? row.text(0) : "";
}

// The client with what a row says in place of what it has: whatever the row leaves out is its own.
Values said_by(const Values& ours, const ClientDraft& draft, const CheckedClient& row) {
  Values said = ours;
  if (!draft.name.empty()) said.name = row.name;
  take_marks(said, draft);
  for (const ClientField& field : kClientFields) {
    const std::string& text = row.texts.*field.text;
    std::string& own = said.texts.*field.text;
    const bool told = text.empty() || (field.intake == Intake::Lines && are_lines_of(text, own));
    if (!told) own = text;
  }
  return said;
}

}  // namespace

OtherValues::OtherValues(Database& db) : db_(db), row_(db, values_sql()) {}

std::vector<Message> OtherValues::of(ClientId id, const ClientDraft& draft,
                                     const CheckedClient& row) {
  const Values ours = read_values(row_, id);
  const Values theirs = said_by(ours, draft, row);
  return ours == theirs ? std::vector<Message>() : differences(db_, ours, theirs);
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
  const ClientDraft whole = over(*client, draft);
  const CheckedClient theirs = check_client(whole);
  Statement row(db, values_sql());
  const Values ours = read_values(row, id);
  Values said{theirs.name, ours.marks, theirs.texts};
  take_marks(said, whole);
  std::vector<Message> found = differences(db, ours, said);
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
