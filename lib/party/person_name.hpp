#pragma once
// A person's name in its parts: surname, given name, patronymic, in whichever order it was written.
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

struct PersonName {
  std::string surname, given_name, patronymic;
  bool operator==(const PersonName&) const = default;

  /// "Ильин Пётр Сергеевич": the parts that there are.
  std::string whole() const;
};

/// The words of a name, folded and in order of the alphabet, each initial by itself: two orders of
/// one name are the same, and «А.С. Ким» is «Ким А. С.».
std::vector<std::string> sorted_name_words(std::string_view name);

/// Reads a name by the endings of patronymics and surnames: «Пётр Сергеевич Ильин» and «Ильин Пётр
/// Сергеевич» are one person, «Гейдар Али оглы Алиев» has a patronymic of two words. One word is a
/// given name or, by its ending, a surname; further Russian words stay with the surname, of Latin
/// ones the last is it ("Mary Ann Smith", "Vincent van Gogh").
PersonName read_person_name(std::string_view name);

/// A surname, a given name and a patronymic in Russian or Latin letters and nothing else: «Иванов
/// Пётр Сергеевич», «Пётр Сергеевич Иванов», «Лейла Рашид кызы»; a surname with both initials, or
/// with one where it ends like a surname. «Торговый дом Абрамович» is a company.
bool is_whole_person_name(std::string_view name);

/// The person who is a sole trader: «ИП Иванов Пётр Сергеевич»; "" where the name is no person's.
std::string person_of_trader(std::string_view name);

}  // namespace ruka
