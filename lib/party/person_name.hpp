#pragma once
// A person's name in its parts: surname, given name, patronymic, in whichever order it was written.
#include <string>
#include <string_view>

namespace ruka {

struct PersonName {
  std::string surname, given_name, patronymic;
  bool operator==(const PersonName&) const = default;

  /// "Ильин Пётр Сергеевич": the parts that there are.
  std::string whole() const;
};

/// Reads a name of up to three words by the endings of patronymics and surnames: «Пётр Сергеевич
/// Ильин» and «Ильин Пётр Сергеевич» are one person. One word is a given name or, by its ending, a
/// surname; further words stay with the surname.
PersonName read_person_name(std::string_view name);

/// A surname, a given name and a patronymic, three Russian words and nothing else: «Иванов Пётр
/// Сергеевич», «Пётр Сергеевич Иванов». «Торговый дом Абрамович» is a company.
bool is_whole_person_name(std::string_view name);

}  // namespace ruka
