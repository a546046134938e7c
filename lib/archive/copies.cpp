#include "lib/archive/copies.hpp"

#include <unistd.h>

#include <cerrno>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/store/log/erasure.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

const fs::path kAside = ".aside";

bool has_record(Database& db, const fs::path& path) {
  Statement row(db, "SELECT 1 FROM documents WHERE path = :path");
  return row.bind(":path", path.string()).step();
}

// Another paper that has come to that path since.
std::optional<std::int64_t> other_paper(Database& db, const Copy& copy) {
  Statement row(db, R"(
    SELECT id FROM documents WHERE path = :path AND sha256 IS NOT :sha256 ORDER BY id LIMIT 1)");
  row.bind(":path", copy.path.string()).bind(":sha256", copy.sha256);
  return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

bool holds(const Folder& folder, const fs::path& path, const std::string& sha256) {
  if (folder.what_stands(path) != Stands::File) return false;
  try {
    return hash_file(folder.open_file(path), path).sha256 == sha256;
  } catch (const Error&) {
    return false;  // it cannot be read: `archive verify` tells of it
  }
}

fs::path numbered(const fs::path& path, int number) {
  if (number == 1) return path;
  return path.parent_path() /
         fmt::format("{} ({}){}", path.stem().string(), number, path.extension().string());
}

void copy_into(const Folder::Writer& write, const Descriptor& file, const fs::path& name,
               const HashedFile& hashed) {
  if (::lseek(file.get(), 0, SEEK_SET) != 0) cannot_read(name, errno);
  if (hash_file(file, name, write) == hashed) return;
  throw Error(
      ErrorKind::Input,
      msg("“{path}” was changed while it was copied", {{"path", terminal_safe(name.string())}}),
      msg("close the program that writes it and try again"));
}

std::string value_of(const ChangedRow& row, std::string_view column) {
  for (const ChangedValue& value : row.values) {
    if (value.column == column) return value.after.value_or(value.before.value_or(""));
  }
  return {};
}

}  // namespace

NewCopies::~NewCopies() {
  if (paths_.empty()) return;
  try {
    const auto archive = Folder::find(folder_);
    for (const fs::path& path : paths_) {
      if (archive && !has_record(db_, path)) archive->remove(path);
    }
  } catch (const Error&) {
    // What stays behind has no record: `doctor` tells of it.
  }
}

fs::path put_copy(Database& db, NewCopies& copies, const Descriptor& file, const fs::path& name,
                  const HashedFile& hashed, const fs::path& wanted) {
  const Folder archive = Folder::make(copies.folder());
  for (int number = 1;; ++number) {
    const fs::path path = numbered(wanted, number);
    archive.make_folders(path.parent_path());
    const bool done =
        archive.what_stands(path) == Stands::Nothing
            ? archive.put(path, [&](const auto& write) { copy_into(write, file, name, hashed); })
            : !has_record(db, path) && holds(archive, path, hashed.sha256);
    if (!done) continue;
    copies.add(path);
    return path;
  }
}

bool put_back(const fs::path& folder, const Descriptor& file, const fs::path& name,
              const HashedFile& hashed, const Copy& copy) {
  const Folder archive = Folder::make(folder);
  if (holds(archive, copy.path, copy.sha256)) return false;
  if (archive.what_stands(copy.path) == Stands::File) {
    const std::string damaged = hash_file(archive.open_file(copy.path), copy.path).sha256;
    archive.move(copy.path, aside_path(damaged), Folder::Taken::Replace);
  }
  archive.make_folders(copy.path.parent_path());
  return archive.put(copy.path, [&](const auto& write) { copy_into(write, file, name, hashed); });
}

fs::path aside_path(const std::string& sha256) { return kAside / sha256; }

bool is_aside(const fs::path& path) { return *path.begin() == kAside; }

std::vector<Copy> copies_of(const std::vector<UndoneChange>& steps) {
  std::vector<Copy> copies;
  for (const UndoneChange& step : steps) {
    for (const ChangedRow& row : step.rows) {
      if (row.table != "documents") continue;
      Copy copy{value_of(row, "path"), value_of(row, "sha256")};
      if (!copy.path.empty() && !copy.sha256.empty()) copies.push_back(std::move(copy));
    }
  }
  return copies;
}

namespace {

// Gives the place of a copy free: the file that stands there gets a number.
std::optional<Displaced> displace(const Folder& archive, const fs::path& path) {
  if (archive.what_stands(path) != Stands::File) return std::nullopt;
  for (int number = 2;; ++number) {
    fs::path to = numbered(path, number);
    if (archive.what_stands(to) != Stands::Nothing) continue;
    if (archive.move(path, to, Folder::Taken::Refuse)) return Displaced{path, std::move(to)};
  }
}

}  // namespace

std::vector<Displaced> bring_back(Database& db, const fs::path& folder,
                                  const std::vector<Copy>& copies) {
  std::vector<Displaced> displaced;
  for (const Copy& copy : copies) {
    if (!has_record(db, copy.path)) continue;
    const Folder archive = Folder::make(folder);
    const fs::path aside = aside_path(copy.sha256);
    if (archive.move(aside, copy.path, Folder::Taken::Refuse)) continue;
    if (holds(archive, copy.path, copy.sha256)) continue;
    if (const auto other = other_paper(db, copy)) {
      throw Error(ErrorKind::Conflict,
                  msg("the copy “{path}” cannot be brought back: paper {id} stands in its place",
                      {{"path", terminal_safe(copy.path.string())}, {"id", *other}}),
                  msg("remove that paper first: ruka archive rm {id}", {{"id", *other}}));
    }
    if (archive.what_stands(aside) == Stands::File) {
      if (auto other = displace(archive, copy.path)) displaced.push_back(*std::move(other));
      if (archive.move(aside, copy.path, Folder::Taken::Refuse)) continue;
      throw Error(ErrorKind::Conflict,
                  msg("something else stands in the place of the copy “{path}”",
                      {{"path", terminal_safe(copy.path.string())}}),
                  msg("move it out of the archive's folder, then once more"));
    }
    throw Error(ErrorKind::Conflict,
                msg("the copy “{path}” cannot be brought back: it is not among those set aside",
                    {{"path", terminal_safe(copy.path.string())}}),
                msg("add the paper anew: ruka archive add FILE --kind KIND"));
  }
  return displaced;
}

std::vector<Copy> set_aside(Database& db, const fs::path& folder, const std::vector<Copy>& copies) {
  std::vector<Copy> moved;
  const auto archive = copies.empty() ? std::nullopt : Folder::find(folder);
  if (!archive) return moved;
  // Nobody gives one of them a record meanwhile.
  write_unlogged(db, [&] {
    for (const Copy& copy : copies) {
      if (has_record(db, copy.path) || !holds(*archive, copy.path, copy.sha256)) continue;
      if (archive->move(copy.path, aside_path(copy.sha256), Folder::Taken::Replace)) {
        moved.push_back(copy);
      }
    }
  });
  return moved;
}

void forget_aside(Database& db, const fs::path& folder, ClientId client) {
  const auto archive = Folder::find(folder);
  if (!archive || archive->what_stands(kAside) != Stands::Folder) return;
  // Undone additions, and papers that were removed.
  std::vector<std::int64_t> steps;
  Statement rows(db,
                 "SELECT id FROM changes WHERE instr(changeset, CAST('documents' AS BLOB)) > 0");
  while (rows.step()) steps.push_back(rows.integer(0));
  for (const std::int64_t id : steps) {
    const auto change = find_change(db, ChangeId{id});
    for (const ChangedRow& row : change->rows) {
      if (row.table != "documents" || value_of(row, "client_id") != std::to_string(number(client)))
        continue;
      const std::string sha256 = value_of(row, "sha256");
      if (!sha256.empty()) archive->remove(aside_path(sha256));
    }
  }
}

}  // namespace ruka
