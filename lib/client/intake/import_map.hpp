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
  Decision,
  ContactPhone,
  ContactEmail,
  Kind,
  Roles,
  Status,
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

/// What a header was understood as.
struct ColumnMap {
  std::vector<ImportField> fields;  ///< one for each column
  std::string program;              ///< whose headings they are: "Битрикс24"; empty where nobody's
  std::vector<bool> filled = {};    ///< where some row has a value; empty until rows are read
};

/// By the ready map of the program whose headings they are, else by synonyms in both languages
/// ("Наименование", "company", "ИНН", "Тел."), and over it by `map`: names of ready maps and
/// COLUMN=FIELD between commas ("google,office_location=city"; "x=-" leaves x out; a heading with a
/// comma stands in quotes). Throws Error{Usage} for an unknown column, field or map.
ColumnMap recognize_columns(const std::vector<std::string>& header, std::string_view map);

/// The same; throws Error{Input} where no column is a client's or a person's name.
ColumnMap map_columns(const std::vector<std::string>& header, std::string_view map);

/// The pieces of a map's text, out of their quotes.
std::vector<std::string> map_pieces(std::string_view map);

/// What was understood as a map's text again: every column that is taken, and those that `map`
/// leaves out.
std::string map_text(const std::vector<std::string>& header, const ColumnMap& columns,
                     std::string_view map);

/// "name", "phone", ...: the word for a field in --map and in messages.
std::string_view import_field_code(ImportField field);

}  // namespace ruka
