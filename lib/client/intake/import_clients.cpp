#include "lib/client/intake/import_clients.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "lib/base/error.hpp"
#include "lib/base/latin.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/find/same_client.hpp"
#include "lib/client/intake/import_header.hpp"
#include "lib/client/intake/import_row.hpp"
#include "lib/client/intake/update_known.hpp"
#include "lib/client/map/saved_map.hpp"
#include "lib/client/save/client_writer.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/client/touch/touch.hpp"
#include "lib/exchange/workbook_cell.hpp"
#include "lib/party/name_key.hpp"

namespace ruka {

namespace {

class Importer {
 public:
  Importer(Change& change, ImportResult& result, const ImportOptions& options, Nothings nothings,
           Day today)
      : change_(change),
        result_(result),
        known_(options.known),
        zone_(options.zone != nullptr ? *options.zone : Zone("UTC")),
        reader_(change.db(), result.header, result.columns.fields, nothings, today, options.dates),
        writer_(change),
        like_(change.db()),
        same_(change.db()),
        uids_(change.db()),
        other_(change.db()) {}

  void take(CsvRow& row) {
    constexpr std::size_t kFirst = 3;
    if (reader_.is_total(row) || is_header_again(row, result_.header)) {
      result_.totals.push_back({row.line, row_text(row)});
      return;
    }
    ++result_.read;
    if (result_.first.size() < kFirst) result_.first.push_back(row);
    note_filled(row);
    std::vector<Error> faults;
    collect_fault(faults, [&] {
      ImportRow read = reader_.read(row);
      for (const std::string& one : read.unnamed) result_.unnamed.push_back({row.line, one});
      write(row, read, faults);
    });
    if (!faults.empty()) {
      result_.rejected.push_back({row.line, std::move(faults), std::move(row.fields)});
    }
    result_.zeros = reader_.zeros();
    result_.nothings = reader_.nothings();
  }

 private:
  void note_filled(const CsvRow& row) {
    std::vector<bool>& filled = result_.columns.filled;
    const std::size_t columns = std::min(row.fields.size(), filled.size());
    for (std::size_t i = 0; i < columns; ++i) {
      if (!filled[i]) filled[i] = !trim(row.fields[i]).empty();
    }
  }

  // Two spellings of one name are no news here: `kept` tells them.
  bool note_joined(std::int64_t line, const std::string& name, const Duplicate& known) {
    if (latin_person_key(name_key(name)) == latin_person_key(name_key(known.name))) return false;
    result_.joined.push_back({line, name, known});
    return true;
  }

  void note_unread(std::int64_t line, const CheckedClient& client) {
    const auto note = [&](const Phone& phone) {
      if (phone.e164.empty()) result_.unread.push_back({line, phone.raw});
    };
    for (const Phone& phone : client.phones) note(phone);
    for (const ContactDraft& contact : client.contacts) {
      for (const std::string& phone : contact.phones) note(read_phone(phone));
    }
  }

  // By its uid, one of this file among them.
  std::optional<ClientId> by_uid(const std::string& uid) {
    if (const auto id = uids_.find(uid)) return id;
    const auto made = uids_of_run_.find(uid);
    return made != uids_of_run_.end() ? std::optional(made->second) : std::nullopt;
  }

  bool is_of_run(ClientId id) const { return written_.contains(number(id)); }

  // All that is wrong with the row: it is not written then.
  static CheckedClient checked(const ImportRow& read, std::vector<Error>& faults) {
    faults = read.broken;
    if (!read.name_lost && !has_letter_or_digit(read.draft.name)) {
      faults.emplace_back(ErrorKind::Value, msg("the row names neither a company nor a person"),
                          msg("write the name into the row, or leave the row out"));
    }
    CheckedClient client = check_client(read.draft, faults);
    if (!faults.empty()) faults.insert(faults.end(), read.refused.begin(), read.refused.end());
    return client;
  }

  // What a cell of a workbook has of a longer text here takes nothing from that.
  void keep_whole(std::int64_t line, ClientId id, ClientDraft& draft, CheckedClient& client) {
    constexpr std::size_t kFewest = 4096;  // bytes of a full cell
    for (const ClientField& field : kClientFields) {
      std::string& theirs = client.texts.*field.text;
      if (theirs.size() < kFewest) continue;
      const auto ours = find_client_by_id(change_.db(), id);
      if (!ours || !is_cut_by_workbook(theirs, ours->texts.*field.text)) continue;
      theirs.clear();
      (draft.texts.*field.text).clear();
      result_.kept.push_back(
          {line, msg("client {id} keeps its whole text, {field}: the file has the beginning of it, "
                     "as much as a cell of a workbook holds",
                     {{"id", number(id)}, {"field", msg_in("field", field.column)}})});
    }
  }

  void write(const CsvRow& row, ImportRow& read, std::vector<Error>& faults) {
    CheckedClient client = checked(read, faults);
    if (!faults.empty()) return;
    Place place = find_place(row.line, read, client);
    const bool fresh = !place.id;
    if (!fresh) keep_whole(row.line, *place.id, read.draft, client);
    if (fresh) place.id = create(row.line, read, client);
    const bool noted = add_contacts(*place.id, read);
    if (!fresh) join(row, read, client, place, noted);
    if (!read.uid.empty()) uids_of_run_.emplace(read.uid, *place.id);
    note_unread(row.line, client);
    for (const std::string& one : read.shortened) result_.shortened.push_back({row.line, one});
    if (read.refused.empty()) return;
    result_.partly.push_back(
        {row.line, read.refused, row.fields, uid_of(change_.db(), *place.id), true});
  }

  // The client of a row, and what may be done to it.
  struct Place {
    std::optional<ClientId> id;
    Known known = Known::FillIn;
    bool renamed = false;  // told already: it goes under another name
  };

  Place find_place(std::int64_t line, const ImportRow& read, const CheckedClient& client) {
    Place place{by_uid(read.uid), known_};
    if (!place.id) {
      if (const auto same = same_.find(client, [this](ClientId id) { return is_of_run(id); })) {
        place.id = same->id;
        place.renamed = note_joined(line, client.name, *same);
        // What it was called before is never put in the place of what it is now.
        if (same->by.starts_with("former")) place.known = Known::FillIn;
      }
    }
    if (!place.id) {
      place.known = Known::FillIn;
      if (const auto employer = same_.find_employer(client)) place.id = employer->id;
    }
    if (place.id) demand_not_erased(change_.db(), *place.id, without_uid());
    // What this file has written is not written over by its next row.
    if (place.id && is_of_run(*place.id)) place.known = Known::FillIn;
    return place;
  }

  // How a row whose uid leads to an erased client comes in all the same.
  Message without_uid() const {
    const auto& fields = result_.columns.fields;
    const auto at = std::ranges::find(fields, ImportField::Uid, &ImportTarget::field);
    if (at == fields.end()) return erased_hint();
    const auto column = static_cast<std::size_t>(at - fields.begin());
    return msg("for a new client leave the uid out: --map '{column}=-'",
               {{"column", terminal_safe(result_.header[column])}});
  }

  // A new client; unless one that is like it has all of it already.
  ClientId create(std::int64_t line, const ImportRow& read, const CheckedClient& client) {
    const auto alike = like_.find(client);
    for (const Duplicate& one : alike) {
      if (!writer_.has_all(one.id, client)) continue;
      ++result_.skipped;
      return one.id;
    }
    auto namesake = alike.empty() ? same_.find_namesake(client) : std::nullopt;
    const bool own_uid = is_uid(read.uid);
    const ClientId id = writer_.insert(client, own_uid ? read.uid : std::string());
    written_.insert(number(id));
    ++result_.created;
    result_.people += !read.draft.kind && client.kind == ClientKind::Person ? 1 : 0;
    if (!alike.empty()) result_.alike.push_back({line, client.name, alike.front(), id});
    if (namesake) result_.namesakes.push_back({line, client.name, std::move(*namesake), id});
    return id;
  }

  void join(const CsvRow& row, const ImportRow& read, const CheckedClient& client,
            const Place& place, bool noted) {
    const ClientId id = *place.id;
    const std::string exported = place.known == Known::Overwrite ? "" : read.updated_at;
    bool changed = noted;
    if (place.known != Known::FillIn) changed |= update_known(change_, id, read.draft, exported);
    changed |= writer_.fill_in(id, client, {place.known != Known::FillIn, exported});
    written_.insert(number(id));
    ++(changed ? result_.updated : result_.skipped);
    keep_other(row, read, client, place);
  }

  // What the client has otherwise is told, and stays.
  void keep_other(const CsvRow& row, const ImportRow& read, const CheckedClient& client,
                  const Place& place) {
    ClientDraft draft = read.draft;
    if (place.renamed) draft.name.clear();
    std::vector<Message> other = other_.of(*place.id, draft, client);
    for (const KeptValue& one : writer_.kept()) {
      if (!other.empty()) other.push_back(msg_text("; "));
      other.push_back(msg("{person}, {field}: here “{ours}”, in the file “{theirs}”",
                          {{"person", terminal_safe(one.person)},
                           {"field", msg_in("field", one.field)},
                           {"ours", said_value(one.field, one.ours)},
                           {"theirs", said_value(one.field, one.theirs)}}));
    }
    if (other.empty()) return;
    MessageArg list("differences", "");
    list.parts = std::move(other);
    result_.kept.push_back({row.line, msg("client {id} keeps what it has: {differences}",
                                          {{"id", number(*place.id)}, std::move(list)})});
  }

  // «Дата последнего контакта» as a note of that date; one that is there, or the contact itself, is
  // not written again.
  bool add_contacts(ClientId id, const ImportRow& read) {
    bool added = false;
    for (const LastContact& one : read.contacted) {
      const Instant at = zone_.to_instant(one.at);
      Statement there(change_.db(), R"(SELECT 1 FROM touches
        WHERE client_id = :id AND at = :at AND (summary = :summary OR channel <> 'note'))");
      there.bind(":id", number(id)).bind(":at", at).bind(":summary", one.text);
      if (there.step()) continue;
      there.reset();
      log_touch(change_, {.client = id,
                          .channel = Channel::Note,
                          .direction = Direction::None,
                          .at = at,
                          .summary = one.text});
      added = true;
    }
    return added;
  }

  Change& change_;
  ImportResult& result_;
  Known known_;
  Zone zone_;
  ImportRowReader reader_;
  ClientWriter writer_;
  LikeClients like_;
  SameClient same_;
  ClientUids uids_;
  OtherValues other_;
  std::map<std::string, ClientId> uids_of_run_;
  std::set<std::int64_t> written_;  // clients that this file has made or filled in
};

}  // namespace

ImportResult import_clients(Change& change, const std::filesystem::path& file,
                            const ImportOptions& options, Day today) {
  const std::string map = known_map(change.db(), options.map);
  ImportTable table(file, options.table, map, kNameFields);
  ImportResult result;
  result.dialect = table.dialect();
  result.header = table.header();
  if (result.header.empty()) {
    throw Error(ErrorKind::Input,
                msg("“{file}” is empty", {{"file", terminal_safe(file.string())}}),
                msg("give a table with a header"));
  }
  result.columns = table.columns();
  demand_names(result.header, result.columns);
  if (!options.save_map.empty()) {
    save_map(change, options.save_map, map_text(result.header, result.columns, map));
  }
  result.columns.filled.assign(result.header.size(), false);
  const Nothings nothings = table.has_words_for_nothing() ? Nothings::Words : Nothings::None;
  Importer importer(change, result, options, nothings, today);
  while (auto row = table.next()) importer.take(*row);
  result.pictures = table.pictures();
  return result;
}

Rejects rejects_of(const ImportResult& result) {
  Rejects rejects{result.header, {}};
  std::ranges::merge(result.rejected, result.partly, std::back_inserter(rejects.rows), {},
                     &RejectedRow::line, &RejectedRow::line);
  return rejects;
}

}  // namespace ruka
