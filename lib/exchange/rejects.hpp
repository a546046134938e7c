#pragma once
// The rows that an import did not take, or not whole, as a table to be mended and imported again.
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// A row that was not taken, or not whole, so that it can be mended and imported again.
struct RejectedRow {
  std::int64_t line = 0;
  std::vector<Error> reasons;  ///< one for each bad value
  std::vector<std::string> fields;
  std::string uid = {};  ///< of the record that it was taken for, or became
  bool taken = false;    ///< but for the values that the reasons name
};

/// Such rows by their lines, under the header of the file that was read.
struct Rejects {
  std::vector<std::string> header;
  std::vector<RejectedRow> rows;
};

using SayMessage = std::function<std::string(const Message&)>;

/// Line, reason, for a row that was taken in part the uid of its record, then the columns of the
/// file.
Table rejects_table(const Rejects& rejects, const SayMessage& say);

/// The same as text between delimiters, quoted as RFC 4180 has it.
std::string rejects_text(const Rejects& rejects, const SayMessage& say, char delimiter = ',');

/// Whether a heading is one that a rejects file has before those of its table and that no import
/// takes: it is not missed.
bool is_reject_heading(std::string_view heading);

}  // namespace ruka
