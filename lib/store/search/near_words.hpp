#pragma once
// The words of the index that are one letter from a word: what somebody may have meant by it.
#include <string>
#include <string_view>
#include <vector>

#include "lib/store/database.hpp"

namespace ruka {

/// Words of names, titles and texts that have one letter more than the folded word, or one less, or
/// another in its place, or two neighbours the other way round; those of `shortest` letters and
/// more, of a Russian or Latin word of one letter less. Each is one look into the index, some
/// hundreds of a usual word: what letters follow a beginning is asked of the index itself.
std::vector<std::string> near_words(Database& db, std::string_view word, int shortest = 4);

/// A MATCH expression for names that have each word of a folded name, or a word near to it or to
/// what the ending of a case leaves of it (of several words, short ones too: «Третий Рим»); empty
/// where no word has any near it.
std::string match_near_words(Database& db, std::string_view name);

}  // namespace ruka
