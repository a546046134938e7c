#pragma once
// Which column of a foreign table is which field of a client.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// Fields that an import fills; Skip is a column that is left out.
enum class ImportField {
  Skip,
  Name,
  Phone,
  Email,
  Inn,
  Kpp,
  Ogrn,
  City,
  Contact,
  Position,
  Note,
  Tag,
  Source,
  Vip,
  Owner,
  Uid,
  UpdatedAt,
  Contacts,
  Surname,
  GivenName,
  Patronymic,
  Birthday,
  ContactPhone,
  ContactEmail,
  Kind,
  Roles,
  FullName,
  Bik,
  Account,
  Bank,
  LegalAddress,
  Address,
  Website,
  Greeting,
  Terms,
  Channel,
  Hours,
  Zone
};

/// One field for each column of the header, by its synonyms in both languages ("Наименование",
/// "company", "ИНН", "Тел.") and by `map`: "account=name,office_location=city"; "x=-" leaves x
/// out. Throws Error{Usage} for an unknown column or field in the map and Error{Input} where no
/// column is a client's or a person's name.
std::vector<ImportField> map_columns(const std::vector<std::string>& header, std::string_view map);

/// "name", "phone", ...: the word for a field in --map and in messages.
std::string_view import_field_code(ImportField field);

}  // namespace ruka
