#pragma once
// Clients from a table that another program wrote: all of it is one undo step.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/client/client.hpp"
#include "lib/client/find/like_clients.hpp"
#include "lib/client/map/import_map.hpp"
#include "lib/exchange/rejects.hpp"
#include "lib/exchange/table_source.hpp"
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
  TableOptions table = {};
  DateOrder dates = DateOrder::Unsaid;
  const Zone* zone = nullptr;  ///< of the hours in the file; UTC where there is none
};

/// A row of another name that was taken for a client by what else it says; or one that became a
/// client of its own, `id`, though it is like another.
struct JoinedRow {
  std::int64_t line = 0;
  std::string name;  ///< the row's
  Duplicate known;
  ClientId id = {};
};

/// What a known client has otherwise than a row.
struct KeptRow {
  std::int64_t line = 0;
  Message what;
};

/// What is to be said of a row that was taken, or of a line that is no row.
struct RowRemark {
  std::int64_t line = 0;
  std::string text;
};

struct ImportResult {
  CsvDialect dialect;
  std::vector<std::string> header;
  ColumnMap columns;
  std::int64_t read = 0, created = 0, updated = 0, skipped = 0;
  std::int64_t zeros = 0;     ///< INNs, KPPs and BIKs whose lost leading zero was put back
  std::int64_t pictures = 0;  ///< of cards: they are not kept
  std::int64_t people = 0;    ///< of the created, taken for persons by the name or the INN
  std::int64_t nothings = 0;  ///< cells with a word for nothing
  std::vector<RejectedRow> rejected;
  std::vector<RejectedRow> partly;  ///< taken, but for some values
  std::vector<KeptRow> kept;        ///< of known clients that have another value: theirs stays
  std::vector<JoinedRow> joined;
  std::vector<JoinedRow> alike;      ///< new clients that may be another one
  std::vector<JoinedRow> namesakes;  ///< new persons of whose name another client has somebody
  std::vector<RowRemark> totals;     ///< lines of sums, and of the headings again: left out
  std::vector<RowRemark> unnamed;    ///< words for nothing in columns of names
  std::vector<RowRemark> shortened;  ///< cells of which the e-mail address alone was taken
  std::vector<RowRemark> unread;     ///< phones without a normal form, kept as written
  std::vector<CsvRow> first;         ///< the first three rows as they were read: to look at
};

/// Reads the file, CSV, vCard or a workbook by its content, and writes its clients. A row is a
/// known client's by its uid or by what SameClient proves: it fills what that client has not
/// (updated) or says nothing new (skipped); what the client has otherwise stays and stands in
/// `kept`. With Known::Update the client takes the values that the row has; an empty cell changes
/// nothing, and what the same file has written is not written over. Any other row is a new client,
/// even where it is like one (`alike`), unless all that it says is there already. A row with a
/// broken value is rejected, with a reason for each of them. A row with a uid whose updated_at is
/// not the client's was changed meanwhile, and if it would change the client is rejected with both
/// values. read = created + updated + skipped + rejected. Throws Error{Usage} for a map that is
/// unknown or does not fit, Error{Input} for a file that cannot be read or has no name column.
ImportResult import_clients(Change& change, const std::filesystem::path& file,
                            const ImportOptions& options, Day today);

/// What was rejected and what was taken in part, by lines.
Rejects rejects_of(const ImportResult& result);

}  // namespace ruka
