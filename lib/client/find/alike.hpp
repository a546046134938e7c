#pragma once
// By what two clients are one or two: the rules that add, an import, the search for duplicates and
// a merge share.
#include <string>
#include <string_view>

#include "lib/client/client_fields.hpp"

namespace ruka {

/// Whether both are known and differ.
bool contradict(std::string_view one, std::string_view other);

/// The condition that no number of the client c that tells clients apart (`least` or surer)
/// contradicts the texts bound by bind_apart.
std::string no_contradiction(Apart least);
void bind_apart(Statement& row, const ClientTexts& texts, Apart least);

/// Two Cyrillic names are compared letter by letter; only with a Latin one do spellings meet.
bool are_both_cyrillic(std::string_view one, std::string_view other);
/// The same for rows of a table with name_key and latin_key: those of the name :key, spelt :latin.
std::string named_alike(std::string_view table);

}  // namespace ruka
