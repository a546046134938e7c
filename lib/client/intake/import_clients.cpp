#include "lib/client/intake/import_clients.hpp"

#include "lib/base/error.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/import_row.hpp"
#include "lib/client/intake/import_source.hpp"
#include "lib/client/intake/saved_map.hpp"
#include "lib/client/intake/update_known.hpp"
#include "lib/client/save_client.hpp"
#include "lib/party/name_key.hpp"

namespace ruka {

namespace {

// Our own columns of a rejects file, left out when it comes back.
bool is_reject_column(std::string_view heading) {
  return heading == "reject_line" || heading == "reject_reason";
}

class Importer {
 public:
  Importer(Change& change, ImportResult& result, const ImportOptions& options, Day today)
      : change_(change),
        result_(result),
        known_(options.known),
        reader_(change.db(), result.columns.fields, today, options.dates),
        writer_(change),
        uids_(change.db()) {}

  void take(CsvRow& row) {
    constexpr std::size_t kFirst = 3;
    ++result_.read;
    if (result_.first.size() < kFirst) result_.first.push_back(row);
    note_filled(row);
    try {
      write(row.line, reader_.read(row));
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::Storage) throw;
      result_.rejected.push_back({row.line, error.message(), error.hint(), std::move(row.fields)});
    }
    result_.zeros = reader_.zeros();
  }

 private:
  void note_filled(const CsvRow& row) {
    std::vector<bool>& filled = result_.columns.filled;
    const std::size_t columns = std::min(row.fields.size(), filled.size());
    for (std::size_t i = 0; i < columns; ++i) {
      if (!filled[i]) filled[i] = !trim(row.fields[i]).empty();
    }
  }

  // Two spellings of one name are no news.
  void note_joined(std::int64_t line, const std::string& name, const Duplicate& known) {
    if (latin_person_key(name_key(name)) == latin_person_key(name_key(known.name))) return;
    result_.joined.push_back({line, name, known});
  }

  void write(std::int64_t line, const ImportRow& row) {
    if (!has_letter_or_digit(row.draft.name)) {
      throw Error(ErrorKind::Value, msg("the row names neither a company nor a person"),
                  msg("write the name into the row, or leave the row out"));
    }
    const CheckedClient client = check_client(row.draft);
    std::optional<ClientId> id = uids_.find(row.uid);
    if (!id) {
      if (const auto known = writer_.find_duplicates(client); !known.empty()) {
        id = known.front().id;
        note_joined(line, client.name, known.front());
      }
    }
    if (!id) {
      writer_.insert(client);
      ++result_.created;
      result_.people += !row.draft.kind && client.kind == ClientKind::Person ? 1 : 0;
      return;
    }
    const std::string exported = known_ == Known::Overwrite ? "" : row.updated_at;
    bool changed = known_ != Known::FillIn && update_known(change_, *id, row.draft, exported);
    changed |= writer_.fill_in(*id, client);
    ++(changed ? result_.updated : result_.skipped);
  }

  Change& change_;
  ImportResult& result_;
  Known known_;
  ImportRowReader reader_;
  ClientWriter writer_;
  ClientUids uids_;
};

}  // namespace

ImportResult import_clients(Change& change, const std::filesystem::path& file,
                            const ImportOptions& options, Day today) {
  ImportSource reader(file, options.encoding, options.delimiter, options.sheet);
  ImportResult result;
  result.dialect = reader.dialect();
  auto header = reader.next();
  if (!header) {
    throw Error(ErrorKind::Input,
                msg("“{file}” is empty", {{"file", terminal_safe(file.string())}}),
                msg("give a table with a header"));
  }
  result.header = header->fields;
  const std::string map = known_map(change.db(), options.map);
  result.columns = map_columns(result.header, map);
  if (!options.save_map.empty()) {
    save_map(change, options.save_map, map_text(result.header, result.columns, map));
  }
  result.columns.filled.assign(result.header.size(), false);
  Importer importer(change, result, options, today);
  while (auto row = reader.next()) importer.take(*row);
  result.pictures = reader.pictures();
  return result;
}

std::string rejects_csv(const ImportResult& result,
                        const std::function<std::string(const Message&)>& say) {
  std::vector<std::string> header = {"reject_line", "reject_reason"};
  std::size_t skip = 0;
  while (skip < result.header.size() && is_reject_column(result.header[skip])) ++skip;
  header.insert(header.end(), result.header.begin() + static_cast<std::ptrdiff_t>(skip),
                result.header.end());
  std::string csv = csv_line(header);
  for (const RejectedRow& row : result.rejected) {
    std::vector<std::string> fields = {std::to_string(row.line), say(row.reason)};
    for (std::size_t i = skip; i < row.fields.size(); ++i) fields.push_back(row.fields[i]);
    csv += csv_line(fields);
  }
  return csv;
}

}  // namespace ruka
