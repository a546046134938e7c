#pragma once
// The words by which other programs call what is a code here.
#include <string>
#include <string_view>
#include <vector>

#include "lib/client/client.hpp"
#include "lib/client/map/import_map.hpp"
#include "lib/exchange/csv.hpp"

namespace ruka {

/// "Юридическое лицо", "ИП", "Физическое лицо", "LEGAL", a code. Throws Error{Value}.
ClientKind read_client_kind(std::string_view word);

/// "Поставщик", "partner": a code of kClientRoles. Throws Error{Value}.
std::string read_client_role(std::string_view word);

/// Whether it is such a word: «Тип» is a role to some programs, a kind to others.
bool is_client_role_word(std::string_view word);

/// A register's word for the state of a company is active or inactive: one that is closed, closing
/// or bankrupt is not active. "" for an empty one; throws Error{Value} for any other word.
std::string read_client_status(std::string_view word);

/// "да", "VIP", "нет", "0". Throws Error{Value} for a word that is neither.
bool read_yes(std::string_view word);

/// NULL, #N/A, \N, «нет», «-»: a word that says that the cell is empty. A code's own word and a
/// flag's «нет» say something; «Null» beside another part of a name is a surname.
bool says_nothing(const CsvRow& row, std::size_t column, const std::vector<ImportTarget>& fields);

/// Whether the column holds names of clients or of people, or parts of them.
bool is_name_column(const ImportTarget& column);

/// "ЛПР", "decides": a code of kDecisions. Throws Error{Value}.
std::string read_decision(std::string_view word);

}  // namespace ruka
