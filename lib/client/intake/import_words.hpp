#pragma once
// The words by which other programs call what is a code here.
#include <string>
#include <string_view>

#include "lib/client/client.hpp"

namespace ruka {

/// "Юридическое лицо", "ИП", "Физическое лицо", "LEGAL", a code. Throws Error{Value}.
ClientKind read_client_kind(std::string_view word);

/// "Поставщик", "partner": a code of kClientRoles. Throws Error{Value}.
std::string read_client_role(std::string_view word);

/// A register's word for the state of a company is active or inactive: one that is closed, closing
/// or bankrupt is not active. "" for an empty one; throws Error{Value} for any other word.
std::string read_client_status(std::string_view word);

/// "ЛПР", "decides": a code of kDecisions. Throws Error{Value}.
std::string read_decision(std::string_view word);

}  // namespace ruka
