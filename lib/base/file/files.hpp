#pragma once
// Files written whole or not at all, readable by their owner only.
#include <filesystem>
#include <string>
#include <string_view>

namespace ruka {

/// The name of a file as a person may be shown it.
std::string shown(const std::filesystem::path& path);

/// Makes `content` the content of `path`: written to a temporary name in the same folder (mode
/// 0600 from the first open), flushed, synced, renamed, the folder synced. After return it is
/// durable; after an exception the old file stands and no temporary file is left. A file that was
/// there keeps its mode; a link is followed; a pipe, a device and an open descriptor
/// ("/dev/stdout") are written to as they are.
/// The folder must be there. Throws Error{Storage} naming the path and the reason.
void write_file(const std::filesystem::path& path, std::string_view content);

/// What is known of write_file beforehand: throws Error{Storage} where it would, since the folder
/// is not there, a folder has the name, or it is not permitted.
void demand_writable(const std::filesystem::path& path);

/// Whether what is written to one name is written to the other: they are one file, or would be.
bool is_same_place(const std::filesystem::path& one, const std::filesystem::path& other);

/// Whether two names are one file, by whatever way they lead there; false where one is missing.
bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other);

/// The whole file. Throws Error{Input} naming the path and the reason; a folder is refused.
std::string read_file(const std::filesystem::path& path);

/// Makes a folder and its parents with mode 0700, durably; an existing one is left as it is.
void make_folder(const std::filesystem::path& path);

/// Flushes a file to the disk. Throws Error{Storage} naming the path and the reason.
void sync_file(const std::filesystem::path& path);

/// Flushes a folder in which a file was made, renamed or removed: before that, a power cut may take
/// it back. "" is the present folder. Throws like sync_file.
void sync_folder(const std::filesystem::path& folder);

/// The same; where it is false, errno says why.
bool is_synced_folder(const std::filesystem::path& folder);

/// Gives a file another name in the same folder, durably; false where that name is taken. Throws
/// like sync_file.
bool rename_to_new(const std::filesystem::path& from, const std::filesystem::path& to);

/// Removes a temporary file and syncs its folder. What cannot be removed is left.
void discard_file(const std::filesystem::path& path) noexcept;

/// A file or folder name made of any text: no separators, controls, leading dots or dashes, no
/// Windows-reserved characters, at most 120 bytes and never cut inside a character; empty text
/// becomes "_".
std::string safe_file_name(std::string_view text);

}  // namespace ruka
