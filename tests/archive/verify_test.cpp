// What may become of the copies, and what is told of it.
#include "lib/archive/verify.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "tests/archive/office.hpp"

using namespace ruka;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> rules_of(Office& office) {
  std::vector<std::string> rules;
  for (const Finding& finding : examine_archive(office.db, office.archive())) {
    rules.push_back(finding.rule);
  }
  return rules;
}

}  // namespace

TEST_CASE("each kind of damage to a copy has its name") {
  struct Case {
    const char* kind;
    void (*damage)(const fs::path& copy);
  };
  const Case cases[] = {
      {"missing", [](const fs::path& copy) { fs::remove(copy); }},
      {"missing", [](const fs::path& copy) { fs::remove_all(copy.parent_path()); }},
      {"changed", [](const fs::path& copy) { write_file(copy, "тексТ договора"); }},
      {"longer", [](const fs::path& copy) { write_file(copy, "текст договора!"); }},
      {"shorter", [](const fs::path& copy) { write_file(copy, "текст"); }},
      {"link",
       [](const fs::path& copy) {
         fs::rename(copy, copy.parent_path().parent_path().parent_path().parent_path() / "moved");
         fs::create_symlink("../../../moved", copy);
       }},
      {"folder",
       [](const fs::path& copy) {
         fs::remove(copy);
         fs::create_directory(copy);
       }},
      {"pipe",
       [](const fs::path& copy) {
         fs::remove(copy);
         REQUIRE(::mkfifo(copy.c_str(), 0600) == 0);
       }},
      {"unreadable", [](const fs::path& copy) { fs::permissions(copy, fs::perms::none); }},
  };
  for (const Case& one : cases) {
    if (one.kind == std::string_view("unreadable") && ::geteuid() == 0) continue;  // root reads all
    CAPTURE(one.kind);
    Office office;
    const DocumentId id = office.add(office.contract());

    one.damage(office.archive() / office.path());

    CHECK(verify_archive(office.db, office.archive()) ==
          std::vector<Damage>{{id, office.path(), one.kind}});
  }
}

TEST_CASE("a copy below a folder that became a link is not read through it") {
  Office office;
  const DocumentId id = office.add(office.contract());
  fs::rename(office.archive() / "2026", office.folder / "elsewhere");
  fs::create_directory_symlink(office.folder / "elsewhere", office.archive() / "2026");

  CHECK(verify_archive(office.db, office.archive()) ==
        std::vector<Damage>{{id, office.path(), "link"}, {std::nullopt, "2026", "unknown"}});
  CHECK(rules_of(office) == std::vector<std::string>{"archive.stray"});
}

TEST_CASE("a file that no paper has is told of, and set aside where that is asked for") {
  Office office;
  office.add(office.contract());
  write_file(office.archive() / "2026/чужое.txt", "?");

  CHECK(verify_archive(office.db, office.archive()) ==
        std::vector<Damage>{{std::nullopt, "2026/чужое.txt", "unknown"}});
  CHECK(rules_of(office) == std::vector<std::string>{"archive.stray"});
  mend_archive(office.db, office.archive());

  CHECK(rules_of(office).empty());
  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("a record whose copy went astray gets it back by its content") {
  Office office;
  office.add(office.contract());
  fs::rename(office.archive() / office.path(), office.archive() / "2026/другое имя.txt");

  CHECK(rules_of(office) == std::vector<std::string>{"archive.missing", "archive.stray"});
  mend_archive(office.db, office.archive());

  CHECK(rules_of(office).empty());
  CHECK(verify_archive(office.db, office.archive()).empty());
}

TEST_CASE("a half-written file is told of and removed") {
  Office office;
  office.add(office.contract());
  write_file(office.archive() / "2026/.ruka-1.part", "тек");

  CHECK(rules_of(office) == std::vector<std::string>{"files.leftover"});
  mend_archive(office.db, office.archive());

  CHECK(rules_of(office).empty());
}

TEST_CASE("an archive that is not there yet is whole") {
  Office office;

  CHECK(verify_archive(office.db, office.archive()).empty());
  CHECK(rules_of(office).empty());
  CHECK_FALSE(fs::exists(office.archive()));
}
