#pragma once
// What makes room and is not lost: copies of papers whose record has gone, files of other words.
#include "apps/ruka/context.hpp"
#include "lib/archive/copies.hpp"

namespace ruka {

/// Sets them aside and says where they are. What was to be done is done: a copy that cannot be
/// moved stays where it is, as a stray.
void note_aside(Context& context, const std::vector<Copy>& copies);

/// A file at `path` that says something else than `text` gets another name beside
/// («name.old-1.md»), and that is said. Nothing is renamed in a dry run.
void keep_other(Context& context, const std::filesystem::path& path, std::string_view text);

}  // namespace ruka
