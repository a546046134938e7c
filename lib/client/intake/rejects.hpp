#pragma once
// The rows that an import did not take, or not whole, as a table to be mended and imported again.
#include <functional>
#include <string>

#include "lib/client/intake/import_clients.hpp"
#include "lib/table/table.hpp"

namespace ruka {

using SayMessage = std::function<std::string(const Message&)>;

/// Line, reason, for a row that was taken in part the uid of its client, then the columns of the
/// file; by lines.
Table rejects_table(const ImportResult& result, const SayMessage& say);

/// The same as text between delimiters, quoted as RFC 4180 has it.
std::string rejects_text(const ImportResult& result, const SayMessage& say, char delimiter = ',');

}  // namespace ruka
