#pragma once
// Which column of a foreign table is which field of a client.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/client/contact/contact_fields.hpp"

namespace ruka {

/// What a column fills that is no plain text; Skip is a column that is left out.
enum class ImportField {
  Skip,
  Name,
  Phone,
  Email,
  Contact,
  PersonName,  ///< of the row's person, as it is written; a Contact's cell may say more
  Tag,
  Vip,
  Owner,
  Uid,
  UpdatedAt,
  Contacts,
  ContactPhone,
  ContactEmail,
  ContactNote,
  LeftOn,
  Successor,
  FormerName,
  Kind,
  Roles,
  Status,
  BirthYear,
  BirthMonth,
  BirthDay,
  LastContact,  ///< becomes a note of that date
  Text          ///< one of the texts of the client or of the person
};

/// What a column fills.
struct ImportTarget {
  ImportField field = ImportField::Skip;
  const ClientField* text = nullptr;          ///< of the client
  const ContactField* person_text = nullptr;  ///< of the person
  bool operator==(const ImportTarget&) const = default;
};

/// What a header was understood as.
struct ColumnMap {
  std::vector<ImportTarget> fields;  ///< one for each column
  std::string program;               ///< whose headings they are: "Битрикс24"; empty where nobody's
  std::vector<bool> filled = {};     ///< where some row has a value; empty until rows are read
  std::int64_t line = 0;             ///< of the header, where other lines stand above it
};

/// By the ready map of the program whose headings they are, else by synonyms in both languages
/// ("Наименование", "company", "ИНН", "Тел."), and over it by `map`: names of ready maps and
/// COLUMN=FIELD between commas ("google,office_location=city"; "x=-" leaves x out; a heading with a
/// comma stands in quotes). Throws Error{Usage} for an unknown column, field or map.
ColumnMap recognize_columns(const std::vector<std::string>& header, std::string_view map);

/// How many cells are headings that are known without a map, or that `map` names: those of half a
/// header, which has not all that the map names.
std::int64_t count_known_headings(const std::vector<std::string>& cells, std::string_view map);

/// The fields one of which is a client's or a person's name; a contact's where the heading says no
/// more than that it is a person («ФИО»).
inline constexpr std::string_view kNameFields[] = {"name", "surname", "given_name", "contact"};

/// Throws Error{Input} where no column is a client's or a person's name.
void demand_names(const std::vector<std::string>& header, const ColumnMap& columns);

/// The pieces of a map's text, out of their quotes.
std::vector<std::string> map_pieces(std::string_view map);

/// What was understood as a map's text again: every column that is taken, and those that `map`
/// leaves out.
std::string map_text(const std::vector<std::string>& header, const ColumnMap& columns,
                     std::string_view map);

/// "name", "phone", ...: the word for a field in --map and in messages.
std::string_view import_field_code(const ImportTarget& target);
/// The field of that word; none where there is none.
std::optional<ImportTarget> import_target(std::string_view code);

}  // namespace ruka
