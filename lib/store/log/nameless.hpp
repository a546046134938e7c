#pragma once
// What the log keeps of an erased client's rows; for lib/store only.
#include <string>
#include <string_view>

namespace ruka {

class Database;

/// The changeset without what an erasure empties: numbers, codes, days and sums stay, so that a
/// look back counts what was so; texts and what names people go, and rows of tables that hold
/// nothing else. Throws Error{Storage} where it is damaged.
std::string nameless_changeset(Database& db, std::string_view changeset);

}  // namespace ruka
