// Papers: the term to archive them, and their copies by content.
#include "lib/archive/document.hpp"

#include <doctest/doctest.h>

#include "lib/archive/verify.hpp"
#include "tests/archive/office.hpp"

using namespace ruka;
namespace fs = std::filesystem;

TEST_CASE("a paper is due in three working days of signing, else of receipt, else of today") {
  struct Case {
    const char* signed_on;
    const char* received_on;
    const char* due;
  };
  const Case cases[] = {
      {"2026-11-20", "", "2026-11-25"},            // a Friday: Monday, Tuesday, Wednesday
      {"2026-11-20", "2026-11-23", "2026-11-25"},  // signing goes first
      {"", "2026-11-19", "2026-11-24"},
      {"", "", "2026-11-26"},
  };
  for (const Case& one : cases) {
    Office office;
    DocumentDraft draft;
    draft.kind = "act";
    draft.title = "Акт сверки";
    if (*one.signed_on != '\0') draft.signed_on = day_from_text(one.signed_on);
    if (*one.received_on != '\0') draft.received_on = day_from_text(one.received_on);

    office.add(draft);

    CHECK(office.one("SELECT archive_due_on FROM documents") == one.due);
    CHECK(office.one("SELECT archived_at FROM documents").empty());
  }
}

TEST_CASE("a copy is of the same bytes, under a name that a person can read, for its owner only") {
  Office office;

  office.add(office.contract());

  const fs::path copy = office.archive() / office.one("SELECT path FROM documents");
  CHECK(read_file(copy) == "текст договора");
  CHECK(copy.string().find("договор.txt") != std::string::npos);
  CHECK((fs::status(copy).permissions() & fs::perms(077)) == fs::perms::none);
  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("the same content is archived once, whatever its name") {
  Office office;
  office.add(office.contract());
  write_file(office.folder / "копия.txt", "текст договора");
  DocumentDraft again = office.contract();
  again.file = office.folder / "копия.txt";

  CHECK(error_of([&] { office.add(again); }).kind() == ErrorKind::Refused);
  CHECK(office.count("SELECT COUNT(*) FROM documents") == 1);
}

TEST_CASE("a paper that waits gets its copy later") {
  Office office;
  DocumentDraft draft = office.contract();
  draft.title = "Договор 17-П";
  draft.file.reset();
  const DocumentId id = office.add(draft);
  DocumentEdit edit;
  edit.file = office.folder / "договор.txt";

  NewCopies copies(office.db, office.archive());
  edit_document(OneChange(office.db, kNow), office.archive(copies), id, edit, kToday);

  CHECK(!office.one("SELECT archived_at FROM documents").empty());
  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("a file that is not there leaves no paper") {
  Office office;
  DocumentDraft draft = office.contract();
  draft.file = office.folder / "нет такого.txt";

  CHECK(error_of([&] { office.add(draft); }).kind() == ErrorKind::Input);
  CHECK(office.count("SELECT COUNT(*) FROM documents") == 0);
}

TEST_CASE("a folder of the archive that is a link is refused, and nothing goes through it") {
  for (const char* link : {"archive", "archive/2026", "archive/2026/_"}) {
    CAPTURE(link);
    Office office;
    fs::create_directories((office.folder / link).parent_path());
    fs::create_directory(office.folder / "elsewhere");
    fs::create_directory_symlink(office.folder / "elsewhere", office.folder / link);

    CHECK(error_of([&] { office.add(office.contract()); }).kind() == ErrorKind::Refused);
    CHECK(fs::is_empty(office.folder / "elsewhere"));
    CHECK(office.count("SELECT COUNT(*) FROM documents") == 0);
  }
}
