#include "lib/archive/document.hpp"
#include "lib/archive/original_name.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/erased.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

std::string client_name(Database& db, std::optional<ClientId> client) {
  if (!client) return "";
  Statement row(db, "SELECT name FROM clients WHERE id = :id");
  row.bind(":id", number(*client));
  return row.step() ? row.text(0) : "";
}

// ".pdf"; empty where the name has no ending.
std::string ending_of(const fs::path& file) {
  const std::string ending = file.extension().string();
  if (trim(ending).size() < 2) return {};
  return "." + safe_file_name(ending.substr(1));
}

// 2026/ООО Вектор/2026-11-23 договор.pdf: what a person finds without the program.
fs::path readable_path(Database& db, const DocumentDraft& draft, std::string_view title, Day on) {
  const std::string date = to_text(on);
  const std::string client = client_name(db, draft.client);
  std::string name = safe_file_name(date + " " + std::string(title));
  const std::string ending = ending_of(*draft.file);
  if (!fold(name).ends_with(fold(ending))) name += ending;
  return fs::path(date.substr(0, 4)) / (client.empty() ? "_" : safe_file_name(client)) / name;
}

void check_new(Database& db, const HashedFile& hashed) {
  Statement row(db, "SELECT id, title FROM documents WHERE sha256 = :sha256 LIMIT 1");
  row.bind(":sha256", hashed.sha256);
  if (!row.step()) return;
  throw Error(ErrorKind::Refused,
              msg("the same file is already in the archive: document {id} “{title}”",
                  {{"id", row.integer(0)}, {"title", terminal_safe(row.text(1))}}),
              msg("ruka archive show {id} shows it", {{"id", row.integer(0)}}));
}

// Puts the copy in and writes where it is: it is durable before the record says so.
void archive_file(Change& change, const Archive& archive, DocumentId id, const DocumentDraft& draft,
                  std::string_view title, Day on) {
  const Descriptor file = open_to_read(*draft.file);
  const HashedFile hashed = hash_file(file, *draft.file);
  check_new(change.db(), hashed);
  fs::path path = readable_path(change.db(), draft, title, on);
  if (!change.db().dry_run()) {
    path = put_copy(change.db(), archive.copies, file, *draft.file, hashed, path);
  }
  Statement(change.db(), R"(
    UPDATE documents SET archived_at = :now, sha256 = :sha256, path = :path, bytes = :bytes,
      original_name = :name WHERE id = :id)")
      .bind(":now", change.now())
      .bind(":sha256", hashed.sha256)
      .bind(":path", path.string())
      .bind(":bytes", hashed.bytes)
      .bind(":name", stored_name(draft.file->filename().string()))
      .bind(":id", number(id))
      .run();
}

// A paper is signed and received when it is, never ahead.
void check_been(const std::optional<Day>& on, const char* field, Day today) {
  if (!on || *on <= today) return;
  throw Error(ErrorKind::Value,
              msg("{field}: {day} is yet to come",
                  {{"field", msg_in("column", field)}, {"day", day_digits(*on)}}),
              msg("write the day on which it was; what is still to be signed is a task: ruka task "
                  "add"));
}

Day due_on(const Archive& archive, const std::optional<Day>& signed_on,
           const std::optional<Day>& received_on, Day today) {
  const Day from = signed_on ? *signed_on : received_on.value_or(today);
  return archive.calendar.add_working_days(
      from, static_cast<int>(archive.settings.number("archive.working-days")));
}

// The copy of a paper is what its record says, or nothing: only the same content comes back.
void put_back_copy(Database& db, const Archive& archive, DocumentId id, const fs::path& name) {
  const Descriptor file = open_to_read(name);
  const HashedFile hashed = hash_file(file, name);
  Statement row(db, "SELECT path, sha256 FROM documents WHERE id = :id");
  row.bind(":id", number(id)).step();
  const Copy copy{row.blob(0), std::string(row.blob(1))};
  if (copy.sha256 == hashed.sha256 &&
      (db.dry_run() || put_back(archive.copies.folder(), file, name, hashed, copy))) {
    return;
  }
  throw Error(ErrorKind::Conflict, msg("document {id} has its copy already", {{"id", number(id)}}),
              msg("add the new one as a paper of its own: ruka archive add FILE --kind KIND"));
}

}  // namespace

DocumentId add_document(Change& change, const Archive& archive, const DocumentDraft& draft,
                        Day today) {
  std::string title = clean_line(draft.title);
  if (title.empty() && draft.file) title = clean_line(terminal_safe(draft.file->stem().string()));
  if (title.empty()) {
    throw Error(ErrorKind::Value, msg("a paper needs a file or a title"),
                msg("give the file, or --title \"Договор 17-П\" for a paper that will come"));
  }
  if (draft.client) demand_not_erased(change.db(), *draft.client);
  check_been(draft.signed_on, "signed_on", today);
  check_been(draft.received_on, "received_on", today);
  Statement(change.db(), R"(
    INSERT INTO documents (uid, kind, title, sort_key, client_id, signed_on, received_on,
                           archive_due_on, created_at)
    VALUES (:uid, :kind, :title, :key, :client, :signed, :received, :due, :now))")
      .bind(":uid", new_uid())
      .bind(":kind", draft.kind)
      .bind(":title", title)
      .bind(":key", fold(title))
      .bind(":client", draft.client ? std::optional(number(*draft.client)) : std::nullopt)
      .bind(":signed", draft.signed_on)
      .bind(":received", draft.received_on)
      .bind(":due", due_on(archive, draft.signed_on, draft.received_on, today))
      .bind(":now", change.now())
      .run();
  const DocumentId id{last_id(change.db())};
  if (draft.file) {
    archive_file(change, archive, id, draft, title,
                 draft.signed_on.value_or(draft.received_on.value_or(today)));
  }
  return id;
}

void edit_document(Change& change, const Archive& archive, DocumentId id, const DocumentEdit& edit,
                   Day today) {
  if (edit.client) demand_not_erased(change.db(), *edit.client);
  check_been(edit.signed_on, "signed_on", today);
  check_been(edit.received_on, "received_on", today);
  Statement row(change.db(), R"(
    SELECT kind, title, client_id, signed_on, received_on, archive_due_on, archived_at IS NOT NULL
    FROM documents WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("document", number(id));
  DocumentDraft now_is{edit.kind.value_or(row.text(0)),
                       clean_line(edit.title.value_or(row.text(1))),
                       edit.client,
                       edit.signed_on ? edit.signed_on : row.maybe_day(3),
                       edit.received_on ? edit.received_on : row.maybe_day(4),
                       edit.file};
  if (!now_is.client && row.maybe_integer(2)) now_is.client = ClientId{row.integer(2)};
  const Day was_due = row.day(5);
  const bool archived = row.integer(6) != 0;
  row.reset();
  if (edit.file && archived) put_back_copy(change.db(), archive, id, *edit.file);
  const bool moved = edit.signed_on || edit.received_on;
  Statement(change.db(), R"(
    UPDATE documents SET kind = :kind, title = :title, sort_key = :key, client_id = :client,
      signed_on = :signed, received_on = :received, archive_due_on = :due WHERE id = :id)")
      .bind(":id", number(id))
      .bind(":kind", now_is.kind)
      .bind(":title", now_is.title)
      .bind(":key", fold(now_is.title))
      .bind(":client", now_is.client ? std::optional(number(*now_is.client)) : std::nullopt)
      .bind(":signed", now_is.signed_on)
      .bind(":received", now_is.received_on)
      .bind(":due",
            moved ? due_on(archive, now_is.signed_on, now_is.received_on, was_due) : was_due)
      .run();
  if (edit.file && !archived) {
    archive_file(change, archive, id, now_is, now_is.title,
                 now_is.signed_on.value_or(now_is.received_on.value_or(was_due)));
  }
}

std::vector<Copy> remove_document(Change& change, DocumentId id) {
  Statement row(change.db(), "SELECT path, sha256, blocked_until FROM documents WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("document", number(id));
  if (!row.null(2)) {
    throw Error(ErrorKind::Refused, msg("document {id} is kept by law until {day}",
                                        {{"id", number(id)}, {"day", say_day(row.day(2))}}));
  }
  std::vector<Copy> copies;
  if (!row.null(0)) copies.push_back({row.blob(0), std::string(row.blob(1))});
  row.reset();
  Statement(change.db(), "DELETE FROM documents WHERE id = :id").bind(":id", number(id)).run();
  return copies;
}

}  // namespace ruka
