#pragma once
// One Latin spelling for names that are written in Cyrillic or in Latin by different rules.
#include <string>
#include <string_view>

namespace ruka {

/// The key of a folded name in which its spellings meet: Щербаков, Shcherbakov, Scherbakov; Юлия,
/// Yulia, Julia, Iuliia; Ёлкин, Yolkin (GOST 7.79, ICAO Doc 9303, BGN/PCGN and everyday
/// spellings). Other names may meet in it too: it says "may be the same", no more.
std::string latin_key(std::string_view folded);

/// latin_key with the words in order of the alphabet: "Иван Петров" and "Petrov Ivan" meet.
std::string latin_person_key(std::string_view folded);

/// Whether a letter of it is Cyrillic.
bool has_cyrillic(std::string_view text);

/// The everyday Russian spelling of Latin letters: "romashka" -> «ромашка», "shcherbakov" ->
/// «щербаков». Other characters stay.
std::string cyrillic_spelling(std::string_view folded);

}  // namespace ruka
