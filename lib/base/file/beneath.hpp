#pragma once
// A folder held open, and what is beneath it: whatever another process puts in the way meanwhile,
// nothing is opened, made or moved outside.
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "lib/base/file/descriptor.hpp"

namespace ruka {

/// What stands at a path.
enum class Stands {
  Nothing,
  File,
  Folder,
  Link,     ///< itself, or a folder on the way to it
  Special,  ///< a pipe, a socket, a device
  Closed,   ///< a folder on the way may not be looked into
};

/// Paths are relative to the folder. They are walked a step at a time, each from the folder reached
/// before; no step follows a link or goes up.
class Folder {
 public:
  /// Nothing where there is none. Throws Error{Refused} where `path` itself is a link, Error{Input}
  /// where it cannot be opened.
  static std::optional<Folder> find(const std::filesystem::path& path);
  /// The same, made with its parents where missing, mode 0700. Throws Error{Storage}.
  static Folder make(const std::filesystem::path& path);

  Stands what_stands(const std::filesystem::path& path) const;
  /// A regular file, to be read. Throws Error{Input} naming the path and the reason.
  Descriptor open_file(const std::filesystem::path& path) const;
  /// All that is beneath but folders, in order; a folder that cannot be looked into stands for what
  /// is in it.
  std::vector<std::filesystem::path> files() const;

  /// Makes a folder, with those on the way to it, where it is not there, mode 0700. Throws
  /// Error{Refused} for a link, Error{Storage}.
  void make_folders(const std::filesystem::path& folder) const;

  using Writer = std::function<void(std::string_view bytes)>;
  /// A new file of what `fill` writes, mode 0600, durable on return; missing folders are made, mode
  /// 0700. False where something of that name stands there. Throws Error{Storage} where it cannot
  /// be written, Error{Refused} for a link on the way; then, or where `fill` throws, nothing is
  /// left.
  bool put(const std::filesystem::path& path, const std::function<void(const Writer&)>& fill) const;

  enum class Taken { Refuse, Replace };
  /// Gives the file `from` another place, durably; missing folders are made. False where it is not
  /// there, or its new name is taken. Throws as put.
  bool move(const std::filesystem::path& from, const std::filesystem::path& to, Taken taken) const;
  /// Takes a file away, and its folders as far as nothing else is in them.
  void remove(const std::filesystem::path& path) const;

  const std::filesystem::path& path() const { return path_; }

 private:
  struct Way;
  Folder(std::filesystem::path path, Descriptor fd);
  Way way_to(const std::filesystem::path& folder) const;
  Descriptor made(const std::filesystem::path& folder) const;
  bool leads_to(const std::filesystem::path& folder, const Descriptor& reached) const;
  void remove_empty(std::filesystem::path folder) const;

  std::filesystem::path path_;
  Descriptor fd_;
};

/// Whether a file of that name was left by a put that was cut off.
bool is_unfinished(std::string_view name);

}  // namespace ruka
