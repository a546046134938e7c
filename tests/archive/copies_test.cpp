// Copies follow their records: with the change, with undo and redo, and past a cut.
#include "lib/archive/copies.hpp"

#include <doctest/doctest.h>

#include "lib/archive/original_name.hpp"
#include "lib/archive/verify.hpp"
#include "lib/base/text.hpp"
#include "lib/client/save/save_client.hpp"
#include "tests/archive/office.hpp"

using namespace ruka;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> files_in(const fs::path& folder) {
  const auto found = Folder::find(folder);
  return found ? found->files() : std::vector<fs::path>{};
}

void undo(Office& office) {
  const auto steps = undo_changes(office.db, 1, kNow);
  set_aside(office.db, office.archive(), copies_of(steps));
}

void redo(Office& office) {
  redo_changes(office.db, 1, kNow, [&](const auto& steps) {
    bring_back(office.db, office.archive(), copies_of(steps));
  });
}

}  // namespace

TEST_CASE("a change that is not committed leaves no copy") {
  Office office;
  {
    NewCopies copies(office.db, office.archive());
    Change change(office.db, kNow);
    add_document(change, office.archive(copies), office.contract(), kToday);
    CHECK(files_in(office.archive()).size() == 1);
  }

  CHECK(files_in(office.archive()).empty());
  CHECK(office.count("SELECT COUNT(*) FROM documents") == 0);
}

TEST_CASE("the copy of a change that was done stays, whatever its commit has answered") {
  Office office;
  {
    NewCopies copies(office.db, office.archive());
    Change change(office.db, kNow);
    add_document(change, office.archive(copies), office.contract(), kToday);
    change.commit();  // it may throw behind the commit: nothing more is said to the copies
  }

  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("a copy that is gone or damaged is put back from the same file, and from no other") {
  Office office;
  const DocumentId id = office.add(office.contract());
  const fs::path copy = office.archive() / office.path();
  const std::string whole = read_file(copy);
  const auto put_back_from = [&](const fs::path& file) {
    DocumentEdit edit;
    edit.file = file;
    NewCopies copies(office.db, office.archive());
    edit_document(OneChange(office.db, kNow), office.archive(copies), id, edit, kToday);
  };

  for (const char* damage : {"", "чужое"}) {
    fs::remove(copy);
    if (*damage != 0) write_file(copy, damage);
    put_back_from(office.folder / "договор.txt");
    CHECK(read_file(copy) == whole);
    CHECK(verify_archive(office.db, office.archive()).empty());
  }
  CHECK(error_of([&] { put_back_from(office.folder / "договор.txt"); }).kind() ==
        ErrorKind::Conflict);
  fs::remove(copy);
  write_file(office.folder / "другой.txt", "другой");
  CHECK(error_of([&] { put_back_from(office.folder / "другой.txt"); }).kind() ==
        ErrorKind::Conflict);
}

TEST_CASE("what was set aside of a client's papers goes with the client") {
  Office office;
  const ClientId client =
      add_client(OneChange(office.db, kNow), {.name = "ООО Вектор"}, Insist::No);
  DocumentDraft draft = office.contract();
  draft.client = client;
  office.add(draft);
  undo(office);
  office.add(office.contract());
  undo(office);
  REQUIRE(files_in(office.archive()).size() == 1);  // one content

  forget_aside(office.db, office.archive(), ClientId{number(client) + 1});
  CHECK(files_in(office.archive()).size() == 1);
  forget_aside(office.db, office.archive(), client);

  CHECK(files_in(office.archive()).empty());
}

TEST_CASE("the copy that a cut left behind is taken over, not doubled") {
  Office office;
  office.add(office.contract());
  const std::string path = office.path();
  undo_changes(office.db, 1, kNow);  // the record is gone, its copy stays: as after a kill

  office.add(office.contract());

  CHECK(office.path() == path);
  CHECK(files_in(office.archive()) == std::vector<fs::path>{path});
  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("another paper of the same name and day stands beside the first") {
  Office office;
  office.add(office.contract());
  write_file(office.folder / "договор.txt", "другой");

  office.add(office.contract());

  CHECK(office.path() == "2026/_/2026-11-23 договор (2).txt");
  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("undo sets a copy aside, redo brings it back") {
  Office office;
  office.add(office.contract());
  const std::string path = office.path();
  const fs::path aside = aside_path(office.one("SELECT sha256 FROM documents"));

  undo(office);
  CHECK(files_in(office.archive()) == std::vector<fs::path>{aside});
  CHECK(examine_archive(office.db, office.archive()).empty());
  redo(office);

  CHECK(files_in(office.archive()) == std::vector<fs::path>{path});
  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("a copy that a paper got later goes and comes with that step alone") {
  Office office;
  DocumentDraft draft = office.contract();
  draft.title = "Договор 17-П";
  draft.file.reset();
  const DocumentId id = office.add(draft);
  DocumentEdit edit;
  edit.file = office.folder / "договор.txt";
  NewCopies copies(office.db, office.archive());
  edit_document(OneChange(office.db, kNow), office.archive(copies), id, edit, kToday);

  undo(office);
  CHECK(office.count("SELECT COUNT(*) FROM documents WHERE path IS NULL") == 1);
  CHECK(verify_archive(office.db, office.archive()).empty());
  redo(office);

  CHECK(office.count("SELECT COUNT(*) FROM documents WHERE path IS NULL") == 0);
  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("a paper whose copy is gone is not made again") {
  Office office;
  office.add(office.contract());
  undo(office);
  fs::remove_all(office.archive());

  CHECK(error_of([&] { redo(office); }).kind() == ErrorKind::Conflict);
  CHECK(office.count("SELECT COUNT(*) FROM documents") == 0);
}

TEST_CASE("a file's name comes back whole, and is seen as it is") {
  struct Case {
    std::string name;
    std::string stored;   // empty: the name itself
    std::string visible;  // empty: the name itself
  };
  const Case cases[] = {
      {"договор.pdf", "", ""},
      {"a\nb.txt", "", "a\\x0ab.txt"},
      {"-rf", "", ""},
      {"--kind=act.txt", "", ""},
      {".hidden", "", ""},
      {"й.txt", "", ""},        // NFC
      {"и\u0306.txt", "", ""},  // NFD
      {"x\u202Egpj.exe", "", "x\\u202egpj.exe"},
      {"точка.", "", ""},
      {"пробел ", "", "пробел\\x20"},
      {" два  пробела", "", "\\x20два\\x20 пробела"},
      {"C:\\папка\\файл", "", "C:\\\\папка\\\\файл"},
      {"\\xff", "", "\\\\xff"},
      {"\xEE\xF2\xF7.doc", "/xee/xf2/xf7.doc", "\\xee\\xf2\\xf7.doc"},
      {"a\x1b[31m", "", "a\\x1b[31m"},
      {"a\u2028b", "", "a\\u2028b"},
      {"con", "", ""},
      {"a|b<c>?*\"':", "", ""},
      {std::string(255, 'n'), "", ""},
      {std::string(250, '\xFF') + ".txt", "", ""},
  };
  for (const Case& one : cases) {
    const std::string stored = one.stored.empty() ? stored_name(one.name) : one.stored;
    CAPTURE(stored);
    Office office;
    DocumentDraft draft = office.contract();
    draft.file = office.folder / one.name;
    write_file(*draft.file, "x");

    office.add(draft);

    CHECK(office.one("SELECT original_name FROM documents") == stored);
    CHECK(is_utf8(stored));
    if (is_utf8(one.name)) {
      CHECK(stored == one.name);
      CHECK(visible_name(stored) == (one.visible.empty() ? one.name : one.visible));
    } else if (!one.visible.empty()) {
      CHECK(visible_name(stored) == one.visible);
    }
    CHECK(verify_archive(office.db, office.archive()).empty());
  }
}
