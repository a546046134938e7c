#pragma once
// What the case forms of a Russian word share, surnames above all, where a general stemmer errs.
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// The base of a folded Russian word (е for ё): endings of cases off, as long as two letters stay;
/// then the signs ь ъ and the vowel that comes and goes (Кравец, Кравца). Not a word of the
/// language: only what its forms have in common. Empty for a word of another alphabet.
std::string word_base(std::string_view word);

/// The word without the one ending of a case that it has, if any: «самсунгом» is "самсунг".
std::string_view without_ending(std::string_view word);

/// The word itself and what each ending of a case that it may have leaves of it, two letters at
/// least: «ильиной» is also "ильин", "ильино". One word of another alphabet stays as it is.
std::vector<std::string_view> stems_of(std::string_view word);

/// Whether a folded word may be a form of another one, a nominative: by the endings that the latter
/// takes in its cases, but for the vowel that comes and goes. «вектром» is none of Вектор, though
/// their bases are the same; nor is «виктория» of Виктор.
bool is_form_of(std::string_view written, std::string_view word);

/// The same of a whole name, word by word: «нижнем новгороде» of Нижний Новгород.
bool are_forms_of(std::string_view written, std::string_view name);

}  // namespace ruka
