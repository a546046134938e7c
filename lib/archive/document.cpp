#include <set>

#include "lib/archive/document.hpp"
#include "lib/archive/hash.hpp"
#include "lib/base/error.hpp"
#include "lib/base/files.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

std::string client_name(Database& db, std::optional<ClientId> client) {
  if (!client) return "";
  Statement row(db, "SELECT name FROM clients WHERE id = :id");
  row.bind(":id", number(*client));
  return row.step() ? row.text(0) : "";
}

// 2026/ООО Вектор/2026-11-23 договор.pdf: what a person finds without the program.
fs::path readable_path(Database& db, const DocumentDraft& draft, std::string_view title, Day on) {
  const std::string date = to_text(on);
  const std::string client = client_name(db, draft.client);
  const std::string ending = safe_file_name(draft.file->extension().string());
  std::string name = safe_file_name(date + " " + std::string(title));
  if (!draft.file->extension().empty() && !fold(name).ends_with(fold(ending))) {
    name += draft.file->extension().string().starts_with(".") ? "." + ending.substr(1) : ending;
  }
  return fs::path(date.substr(0, 4)) / (client.empty() ? "_" : safe_file_name(client)) / name;
}

fs::path free_path(const fs::path& folder, const fs::path& wanted) {
  fs::path path = wanted;
  for (int i = 2; fs::exists(fs::symlink_status(folder / path)); ++i) {
    path = wanted.parent_path() /
           (wanted.stem().string() + " (" + std::to_string(i) + ")" + wanted.extension().string());
  }
  return path;
}

// No folder on the way may be a link that leads elsewhere.
void check_way(const fs::path& folder, const fs::path& relative) {
  fs::path way = folder;
  for (const fs::path& part : relative.parent_path()) {
    way /= part;
    if (fs::is_symlink(fs::symlink_status(way))) {
      throw Error(ErrorKind::Refused,
                  msg("“{path}” in the archive is a link", {{"path", terminal_safe(way.string())}}),
                  msg("the archive holds folders and files only; put a folder in its place"));
    }
  }
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

// Copies the file in and writes where it is. The copy is durable before the record says so.
void put_copy(Change& change, const Archive& archive, DocumentId id, const DocumentDraft& draft,
              std::string_view title, Day on) {
  const HashedFile hashed = hash_file(*draft.file, Links::Follow);
  check_new(change.db(), hashed);
  const fs::path path = free_path(archive.folder, readable_path(change.db(), draft, title, on));
  check_way(archive.folder, path);
  if (!change.db().dry_run()) {
    copy_file_durably(*draft.file, archive.folder / path);
    const HashedFile copy = hash_file(archive.folder / path, Links::Refuse);
    if (copy.sha256 != hashed.sha256) {
      throw Error(ErrorKind::Input,
                  msg("“{path}” was changed while it was copied",
                      {{"path", terminal_safe(draft.file->string())}}),
                  msg("close the program that writes it and try again"));
    }
  }
  Statement(change.db(), R"(
    UPDATE documents SET archived_at = :now, sha256 = :sha256, path = :path, bytes = :bytes,
      original_name = :name WHERE id = :id)")
      .bind(":now", change.now())
      .bind(":sha256", hashed.sha256)
      .bind(":path", path.string())
      .bind(":bytes", hashed.bytes)
      .bind(":name", terminal_safe(draft.file->filename().string()))
      .bind(":id", number(id))
      .run();
}

Day due_on(const Archive& archive, const std::optional<Day>& signed_on,
           const std::optional<Day>& received_on, Day today) {
  const Day from = signed_on ? *signed_on : received_on.value_or(today);
  return archive.calendar.add_working_days(
      from, static_cast<int>(archive.settings.number("archive.working-days")));
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
    put_copy(change, archive, id, draft, title,
             draft.signed_on.value_or(draft.received_on.value_or(today)));
  }
  return id;
}

void edit_document(Change& change, const Archive& archive, DocumentId id,
                   const DocumentEdit& edit) {
  Statement row(change.db(), R"(
    SELECT kind, title, client_id, signed_on, received_on, archive_due_on, archived_at IS NOT NULL
    FROM documents WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) {
    throw Error(ErrorKind::NotFound, msg("there is no document {id}", {{"id", number(id)}}),
                msg("ruka archive list shows them"));
  }
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
  if (edit.file && archived) {
    throw Error(ErrorKind::Conflict,
                msg("document {id} has its copy already", {{"id", number(id)}}),
                msg("add the new one as a paper of its own: ruka archive add FILE"));
  }
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
  if (edit.file) {
    put_copy(change, archive, id, now_is, now_is.title,
             now_is.signed_on.value_or(now_is.received_on.value_or(was_due)));
  }
}

std::vector<Damage> verify_archive(Database& db, const fs::path& folder) {
  std::vector<Damage> damages;
  std::set<std::string> known;
  Statement rows(db, R"(
    SELECT id, path, sha256 FROM documents WHERE path IS NOT NULL ORDER BY path, id)");
  while (rows.step()) {
    const std::string path(rows.blob(1));
    const std::string shown = rows.text(1);  // masked with --mask
    known.insert(path);
    std::error_code error;
    if (!fs::exists(fs::symlink_status(folder / path, error))) {
      damages.push_back({DocumentId{rows.integer(0)}, shown, "missing"});
      continue;
    }
    try {
      if (hash_file(folder / path, Links::Refuse).sha256 != rows.view(2)) {
        damages.push_back({DocumentId{rows.integer(0)}, shown, "changed"});
      }
    } catch (const Error&) {
      damages.push_back({DocumentId{rows.integer(0)}, shown, "unreadable"});
    }
  }
  std::error_code error;
  for (auto entry = fs::recursive_directory_iterator(folder, error);
       !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (entry->is_directory(error) && !entry->is_symlink(error)) continue;
    std::string path = entry->path().lexically_relative(folder).string();
    if (known.count(path) == 0) damages.push_back({std::nullopt, std::move(path), "unknown"});
  }
  return damages;
}

}  // namespace ruka
