#pragma once
// The copies in the archive folder: put in, taken out again, set aside, brought back.
#include <filesystem>
#include <string>
#include <vector>

#include "lib/archive/hash.hpp"
#include "lib/base/file/beneath.hpp"
#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"
#include "lib/store/log/undo.hpp"

namespace ruka {

/// Where a copy is, below the archive folder, and what is in it.
struct Copy {
  std::filesystem::path path;
  std::string sha256;
  bool operator==(const Copy&) const = default;
};

/// The copies that one change puts in. They go with it: those that no record has in the end are
/// taken out again. A commit that has failed may have been done all the same: the records decide.
class NewCopies {
 public:
  /// It must outlive the change.
  NewCopies(Database& db, std::filesystem::path folder) : db_(db), folder_(std::move(folder)) {}
  NewCopies(const NewCopies&) = delete;
  NewCopies& operator=(const NewCopies&) = delete;
  ~NewCopies();

  const std::filesystem::path& folder() const { return folder_; }
  void add(std::filesystem::path path) { paths_.push_back(std::move(path)); }

 private:
  Database& db_;
  std::filesystem::path folder_;
  std::vector<std::filesystem::path> paths_;
};

/// Copies an open file in and says where it is: at `wanted`, or at the next free name beside it
/// ("договор (2).pdf"). A copy of the same content that stands there without a record, left by a
/// change that was cut off, is taken over. Throws Error{Input} where the file no longer is what
/// `hashed` says.
std::filesystem::path put_copy(Database& db, NewCopies& copies, const Descriptor& file,
                               const std::filesystem::path& name, const HashedFile& hashed,
                               const std::filesystem::path& wanted);

/// Puts a copy back that is gone or damaged; a damaged file in its place is set aside. False where
/// it is whole, or something else than a file stands there.
bool put_back(const std::filesystem::path& folder, const Descriptor& file,
              const std::filesystem::path& name, const HashedFile& hashed, const Copy& copy);

/// Where a copy stands that no record has, but a change that was taken back: below the archive
/// folder, by its content.
std::filesystem::path aside_path(const std::string& sha256);
bool is_aside(const std::filesystem::path& path);

/// The copies whose records a step of undo or redo added or took away.
std::vector<Copy> copies_of(const std::vector<UndoneChange>& steps);

/// A file without a record that stood in the place of a copy, and where it is now.
struct Displaced {
  std::filesystem::path path, to;
};

/// Before a step that gives copies their records again is committed: puts them where those say; a
/// file that has come to stand there gets a number. Throws Error{Conflict} where a copy is gone, or
/// something that is no file stands in its place.
std::vector<Displaced> bring_back(Database& db, const std::filesystem::path& folder,
                                  const std::vector<Copy>& copies);

/// Takes away what was set aside of a client's papers: no redo brings it back from then on.
void forget_aside(Database& db, const std::filesystem::path& folder, ClientId client);

/// After a step that took the records of copies away: sets these aside, and returns them.
std::vector<Copy> set_aside(Database& db, const std::filesystem::path& folder,
                            const std::vector<Copy>& copies);

}  // namespace ruka
