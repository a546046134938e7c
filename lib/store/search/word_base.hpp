#pragma once
// What the case forms of a Russian word share, surnames above all, where a general stemmer errs.
#include <string>
#include <string_view>

namespace ruka {

/// The base of a folded Russian word (е for ё): endings of cases off, as long as two letters stay;
/// then the signs ь ъ and the vowel that comes and goes (Кравец, Кравца). Not a word of the
/// language: only what its forms have in common. Empty for a word of another alphabet.
std::string word_base(std::string_view word);

/// The word without the one ending of a case that it has, if any: «самсунгом» is "самсунг".
std::string_view without_ending(std::string_view word);

/// Whether the forms of the word are made by no rule: Лёд and льда, Время and времени.
bool is_irregular(std::string_view word);

}  // namespace ruka
