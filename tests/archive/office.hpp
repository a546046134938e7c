#pragma once
// A desk with an archive in a folder of its own, and a file to be put in.
#include <unistd.h>

#include <filesystem>

#include "lib/archive/document.hpp"
#include "lib/base/file/files.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

namespace ruka {

struct Office : Desk {
  Office()
      : folder(std::filesystem::temp_directory_path() /
               fmt::format("ruka-archive-{}", ::getpid())) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    write_file(folder / "договор.txt", "текст договора");
  }
  ~Office() { std::filesystem::remove_all(folder); }

  std::filesystem::path archive() const { return folder / "archive"; }
  Archive archive(NewCopies& copies) const { return {copies, calendar, settings}; }
  DocumentId add(const DocumentDraft& draft) {
    NewCopies copies(db, archive());
    return add_document(OneChange(db, kNow), archive(copies), draft, kToday);
  }
  DocumentDraft contract() const {
    DocumentDraft draft;
    draft.kind = "contract";
    draft.file = folder / "договор.txt";
    return draft;
  }
  std::string one(const char* sql) {
    Statement row(db, sql);
    return row.step() ? row.text(0) : std::string();
  }
  std::string path() { return one("SELECT path FROM documents ORDER BY id DESC"); }

  std::filesystem::path folder;
  WorkCalendar calendar;
  Settings settings;
};

}  // namespace ruka
