#pragma once
// Clients from a table that another program wrote: all of it is one undo step.
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "lib/client/client.hpp"
#include "lib/client/client_writer.hpp"
#include "lib/client/intake/import_map.hpp"
#include "lib/exchange/csv.hpp"
#include "lib/party/birthday.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// What becomes of a client that is known: it is filled in, or takes the file's values; Overwrite
/// takes them even where the client was changed here after the export.
enum class Known { FillIn, Update, Overwrite };

struct ImportOptions {
  std::string map;       ///< as recognize_columns reads it, names of saved maps too
  std::string save_map;  ///< the name to keep the whole map under; "" keeps none
  Known known = Known::FillIn;
  std::optional<std::string> encoding;
  std::optional<char> delimiter;
  std::optional<std::string> sheet;  ///< of a workbook
  DateOrder dates = DateOrder::Unsaid;
};

/// A row that was not taken, so that it can be mended and imported again.
struct RejectedRow {
  std::int64_t line = 0;
  Message reason;
  Message hint;  ///< the next step; its id is empty where there is none
  std::vector<std::string> fields;
};

/// A row of another name that was taken for a client by what else it says.
struct JoinedRow {
  std::int64_t line = 0;
  std::string name;  ///< the row's
  Duplicate known;
};

struct ImportResult {
  CsvDialect dialect;
  std::vector<std::string> header;
  ColumnMap columns;
  std::int64_t read = 0, created = 0, updated = 0, skipped = 0;
  std::int64_t zeros = 0;     ///< INNs and KPPs whose lost leading zero was put back
  std::int64_t pictures = 0;  ///< of cards: they are not kept
  std::int64_t people = 0;    ///< of the created, taken for persons by the name or the INN
  std::vector<RejectedRow> rejected;
  std::vector<JoinedRow> joined;
  std::vector<CsvRow> first;  ///< the first three rows as they were read: to look at
};

/// Reads the file, CSV, vCard or a workbook by its content, and writes its clients: a
/// row whose client is known by the one match rule fills what that client has not (updated) or says
/// nothing new (skipped); a row with a broken value is rejected with its reason. With Known::Update
/// a known client takes the values that the row has; an empty cell changes nothing. A row with a
/// uid is that client's; where its updated_at is not the client's, the client was changed
/// meanwhile, and a row that would change it is rejected with both values. read = created + updated
/// + skipped + rejected. Throws Error{Usage} for a map that is unknown or does not fit,
/// Error{Input} for a file that cannot be read or has no name column.
ImportResult import_clients(Change& change, const std::filesystem::path& file,
                            const ImportOptions& options, Day today);

/// The rejected rows as CSV: line, reason, then the original columns.
std::string rejects_csv(const ImportResult& result,
                        const std::function<std::string(const Message&)>& say);

}  // namespace ruka
