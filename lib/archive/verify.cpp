#include "lib/archive/verify.hpp"

#include <set>

#include "lib/archive/copies.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/store/log/erasure.hpp"
#include "lib/store/reading.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

std::string_view damage_within(const Folder& folder, const fs::path& path,
                               const HashedFile& recorded) {
  try {
    const HashedFile found = hash_file(folder.open_file(path), path);
    if (found.bytes != recorded.bytes) return found.bytes > recorded.bytes ? "longer" : "shorter";
    return found == recorded ? "" : "changed";
  } catch (const Error&) {
    return "unreadable";
  }
}

// What is wrong with the copy at a path; empty where nothing is.
std::string_view damage_of(const std::optional<Folder>& folder, const fs::path& path,
                           const HashedFile& recorded) {
  switch (folder ? folder->what_stands(path) : Stands::Nothing) {
    case Stands::Nothing: return "missing";
    case Stands::Link: return "link";
    case Stands::Folder: return "folder";
    case Stands::Special: return "pipe";
    case Stands::Closed: return "unreadable";
    case Stands::File: break;
  }
  return damage_within(*folder, path, recorded);
}

struct Known {
  std::vector<Copy> copies;  // by path
  bool has(const fs::path& path) const {
    const auto at = std::ranges::lower_bound(copies, path, {}, &Copy::path);
    return at != copies.end() && at->path == path;
  }
};

Known known_copies(Database& db) {
  Known known;
  Statement rows(db, "SELECT path, sha256 FROM documents WHERE path IS NOT NULL");
  while (rows.step()) known.copies.push_back({rows.blob(0), std::string(rows.blob(1))});
  std::ranges::sort(known.copies, {}, &Copy::path);
  return known;
}

// A record's copy, as it ought to be.
struct Recorded {
  DocumentId document;
  fs::path path;
  std::string shown;  // the path, masked with --mask
  HashedFile file;
};

std::vector<Recorded> recorded_copies(Database& db) {
  std::vector<Recorded> found;
  Statement rows(db, R"(
    SELECT id, path, sha256, bytes FROM documents WHERE path IS NOT NULL ORDER BY path, id)");
  while (rows.step()) {
    found.push_back({DocumentId{rows.integer(0)},
                     rows.blob(1),
                     rows.text(1),
                     {std::string(rows.blob(2)), rows.integer(3)}});
  }
  return found;
}

// Files that no record has.
std::vector<fs::path> strays(const Folder& folder, const Known& known) {
  std::vector<fs::path> found = folder.files();
  std::erase_if(found, [&](const fs::path& path) { return is_aside(path) || known.has(path); });
  return found;
}

}  // namespace

std::vector<Damage> verify_archive(Database& db, const fs::path& folder) {
  const auto archive = Folder::find(folder);
  const std::vector<Recorded> records = recorded_copies(db);
  const Known known = known_copies(db);
  end_reading(db);  // gigabytes may have to be read: no writer waits for that
  std::vector<Damage> damages;
  for (const Recorded& one : records) {
    const std::string_view kind = damage_of(archive, one.path, one.file);
    if (!kind.empty()) damages.push_back({one.document, one.shown, kind});
  }
  if (!archive) return damages;
  for (const fs::path& path : strays(*archive, known)) {
    const bool closed = archive->what_stands(path) == Stands::Folder;
    damages.push_back({std::nullopt, path.string(), closed ? "unreadable" : "unknown"});
  }
  return damages;
}

namespace {

void examine(Database& db, const fs::path& folder, std::vector<Finding>& findings) {
  const auto archive = Folder::find(folder);
  const Known known = known_copies(db);
  const auto shown = [&](const fs::path& path) { return terminal_safe((folder / path).string()); };
  for (const Copy& copy : known.copies) {
    if (archive && archive->what_stands(copy.path) != Stands::Nothing) continue;
    findings.push_back({"archive.missing",
                        msg("the copy “{path}” is not there", {{"path", shown(copy.path)}}),
                        msg("look for it by its content: ruka doctor --mend; or put it back: ruka "
                            "archive edit ID --file FILE")});
  }
  if (!archive) return;
  for (const fs::path& path : strays(*archive, known)) {
    if (is_unfinished(path.filename().string())) {
      findings.push_back(
          {"files.leftover",
           msg("“{path}” was left over by a command that was cut off", {{"path", shown(path)}}),
           msg("remove it: ruka doctor --mend")});
    } else {
      findings.push_back({"archive.stray",
                          msg("no paper has the copy “{path}”", {{"path", shown(path)}}),
                          msg("set it aside: ruka doctor --mend; or archive it: ruka archive add "
                              "FILE --kind KIND")});
    }
  }
}

}  // namespace

std::vector<Finding> examine_archive(Database& db, const fs::path& folder) {
  std::vector<Finding> findings;
  try {
    examine(db, folder, findings);
  } catch (const Error& error) {
    // A link or a closed folder in the archive's place is a finding too.
    findings.push_back({"archive.unreadable", error.message(), error.hint()});
  }
  return findings;
}

namespace {

std::string shown_in(const Folder& archive, const fs::path& path) {
  return terminal_safe((archive.path() / path).string());
}

void settle_stray(const Folder& archive, const fs::path& path, std::vector<Message>& done) {
  if (archive.what_stands(path) != Stands::File) return;
  const MessageArg what("path", shown_in(archive, path));
  if (is_unfinished(path.filename().string())) {
    archive.remove(path);
    done.push_back(msg("removed what a command that was cut off had left: {path}", {what}));
    return;
  }
  const fs::path aside = aside_path(hash_file(archive.open_file(path), path).sha256);
  if (!archive.move(path, aside, Folder::Taken::Replace)) return;
  done.push_back(
      msg("the copy “{path}” was set aside: {aside}", {what, {"aside", shown_in(archive, aside)}}));
}

void bring_back(const Folder& archive, const Copy& copy, std::vector<Message>& done) {
  if (archive.what_stands(aside_path(copy.sha256)) != Stands::File) return;
  if (!archive.move(aside_path(copy.sha256), copy.path, Folder::Taken::Refuse)) return;
  done.push_back(
      msg("the copy “{path}” is back in its place", {{"path", shown_in(archive, copy.path)}}));
}

// What cannot be mended is still a finding afterwards.
template <typename Work>
void as_far_as_possible(Work&& work) {
  try {
    work();
  } catch (const Error&) {
  }
}

}  // namespace

std::vector<Message> mend_archive(Database& db, const fs::path& folder) {
  std::vector<Message> done;
  std::optional<Folder> archive;
  as_far_as_possible([&] { archive = Folder::find(folder); });
  if (!archive) return done;
  // A copy that another command has put in gets its record before, or is no stray afterwards.
  write_unlogged(db, [&] {
    const Known known = known_copies(db);
    for (const fs::path& path : strays(*archive, known)) {
      as_far_as_possible([&] { settle_stray(*archive, path, done); });
    }
    for (const Copy& copy : known.copies) {
      as_far_as_possible([&] { bring_back(*archive, copy, done); });
    }
  });
  return done;
}

}  // namespace ruka
