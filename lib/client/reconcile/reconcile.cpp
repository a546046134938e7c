#include "lib/client/reconcile/reconcile.hpp"

#include <algorithm>
#include <span>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/import_header.hpp"
#include "lib/client/intake/import_row.hpp"
#include "lib/client/reconcile/reconcile_decisions.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/requisites.hpp"

namespace ruka {

namespace {

// Letters and digits alone.
std::string bare(std::string_view text) {
  std::string out;
  for (const char c : fold(text)) {
    if (std::string_view(" .,;:\"'-/«»").find(c) == std::string_view::npos) out += c;
  }
  return out;
}

// "г Москва, ул Вавилова, д 19" and «Москва, Вавилова 19» are one address; the postal code is no
// part of it.
std::string address_key(std::string_view address) {
  constexpr std::string_view kSilent[] = {"г", "гор", "город", "ул", "улица", "д", "дом", "россия"};
  constexpr std::size_t kPostalCode = 6;
  std::string even = fold(address);
  for (char& c : even) {
    if (std::string_view(".,;:\"'").find(c) != std::string_view::npos) c = ' ';
  }
  std::string key;
  for (const std::string_view word : split(even, ' ')) {
    const bool code =
        word.size() == kPostalCode && word.find_first_not_of("0123456789") == word.npos;
    if (code || std::ranges::find(kSilent, word) != std::end(kSilent)) continue;
    key += word;
  }
  return key;
}

bool agree(std::string_view field, const std::string& ours, const std::string& theirs) {
  if (ours == theirs || bare(ours) == bare(theirs)) return true;
  if (field == "city" || field.ends_with("address")) {
    return !ours.empty() && address_key(ours) == address_key(theirs);
  }
  if (field != "name" && field != "full_name") return false;
  const NameKey a = read_name(ours);
  const NameKey b = read_name(theirs);
  return a.key == b.key && (a.form == b.form || field == "full_name");
}

std::string joined(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, ", "));
}

// Compares one client with one row.
class Comparer {
 public:
  Comparer(Database& db, const Client& ours, const ClientDraft& theirs)
      : db_(db), ours_(ours), theirs_(theirs) {}

  /// None of a row with `faults`.
  std::vector<Difference> differences(std::vector<Error>& faults) {
    const CheckedClient checked = checked_theirs(faults);
    if (!faults.empty()) return {};
    if (!theirs_.name.empty()) add("name", ours_.name, checked.name);
    for (const ClientField& field : kClientFields) {
      if (field.reconciled) {
        add(field.column, ours_.texts.*field.text, checked.texts.*field.text);
      }
    }
    // A number without a normal form (a city number without its code) is known by how it is
    // written.
    std::vector<std::string> phones;
    for (const Phone& phone : checked.phones) phones.push_back(phone.raw);
    add_new("phone", ours_.phones, phones, [](const std::string& text) {
      const Phone phone = read_phone(text);
      return phone.e164.empty() ? phone.raw : phone.e164;
    });
    add_new("email", ours_.emails, checked.emails,
            [](const std::string& email) { return fold(email); });
    // A register knows who has closed; whom we no longer work with, we know.
    if (checked.status == "inactive") add("status", ours_.status, checked.status);
    return std::move(found_);
  }

 private:
  CheckedClient checked_theirs(std::vector<Error>& faults) const {
    ClientDraft draft = theirs_;
    if (draft.name.empty()) draft.name = ours_.name;
    if (!draft.kind) draft.kind = ours_.kind;
    draft.owner.reset();
    return check_client(draft, faults);
  }

  void add(std::string_view field, const std::string& ours, const std::string& theirs) {
    if (theirs.empty() || agree(field, ours, theirs)) return;
    Difference one{ours_.id, ours_.name, std::string(field), ours, theirs};
    one.decision = decided_before(db_, one);
    one.remembered = one.decision != Decision::None;
    found_.push_back(std::move(one));
  }

  // Of numbers and addresses only those that we have not.
  template <typename Key>
  void add_new(std::string_view field, const std::vector<std::string>& ours,
               const std::vector<std::string>& theirs, Key key) {
    std::set<std::string> known;
    for (const std::string& one : ours) known.insert(key(one));
    std::vector<std::string> fresh;
    for (const std::string& one : theirs) {
      if (known.insert(key(one)).second) fresh.push_back(one);
    }
    add(field, joined(ours), joined(fresh));
  }

  Database& db_;
  const Client& ours_;
  const ClientDraft& theirs_;
  std::vector<Difference> found_;
};

void demand_one(Database& db, const std::vector<ClientId>& clients, std::string_view key,
                std::string_view value) {
  constexpr std::size_t kNamed = 5;
  if (clients.size() == 1) return;
  std::vector<std::string> named;
  for (const ClientId id : std::span(clients).first(std::min(clients.size(), kNamed))) {
    named.push_back(fmt::format("{} {}", number(id), find_client_by_id(db, id)->name));
  }
  if (clients.size() > kNamed) named.emplace_back("…");
  throw Error(
      ErrorKind::Value,
      msg("several clients have {key} {value}: {ids}",
          {{"key", msg_in("field", key)}, {"value", value}, {"ids", terminal_safe(joined(named))}}),
      msg("write the KPP into the row, or compare with one of them: --client {id}",
          {{"id", number(clients.front())}}));
}

class FileComparer {
 public:
  FileComparer(Database& db, const CompareOptions& options, Comparison& result, Nothings nothings,
               Day today)
      : db_(db),
        options_(options),
        result_(result),
        reader_(db, result.header, result.columns.fields, nothings, today, DateOrder::Unsaid) {}

  void take(const CsvRow& row) {
    if (reader_.is_total(row) || is_header_again(row, result_.header)) return;
    ++result_.read;
    std::vector<Error> faults;
    collect_fault(faults, [&] {
      const ImportRow read = reader_.read(row);
      meet(read.draft);
      faults = read.broken;
      if (faults.empty()) compare(row.line, read.draft, faults);
      faults.insert(faults.end(), read.refused.begin(), read.refused.end());
    });
    if (!faults.empty()) result_.rejected.push_back({row.line, std::move(faults)});
  }

  /// Clients of the file whom we work with, of rows that were rejected too.
  std::int64_t active() const {
    Statement row(db_, "SELECT 1 FROM clients WHERE id = :id AND status = 'active'");
    std::int64_t count = 0;
    for (const std::int64_t id : met_) {
      count += row.bind(":id", id).step() ? 1 : 0;
      row.reset();
    }
    return count;
  }

 private:
  void meet(const ClientDraft& theirs) {
    const std::string& key = options_.key == "ogrn" ? theirs.texts.ogrn : theirs.texts.inn;
    for (const ClientId id : clients_of_key(db_, options_.key, key, theirs.texts.kpp)) {
      met_.insert(number(id));
    }
  }

  void compare(std::int64_t line, const ClientDraft& theirs, std::vector<Error>& faults) {
    const bool by_ogrn = options_.key == "ogrn";
    const std::string key = by_ogrn ? check_ogrn(theirs.texts.ogrn) : check_inn(theirs.texts.inn);
    const auto clients = key.empty() ? std::vector<ClientId>()
                                     : clients_of_key(db_, options_.key, key, theirs.texts.kpp);
    if (clients.empty()) {
      if (options_.client) return;
      auto& rows = key.empty() ? result_.keyless : result_.unknown;
      rows.push_back({line, key, clean_line(theirs.name)});
      return;
    }
    if (options_.client && std::ranges::find(clients, *options_.client) == clients.end()) return;
    const ClientId id = options_.client.value_or(clients.front());
    if (!options_.client) demand_one(db_, clients, options_.key, key);
    const Client ours = *find_client_by_id(db_, id);
    auto found = Comparer(db_, ours, theirs).differences(faults);
    if (!faults.empty()) return;
    if (!seen_.insert(number(id)).second) {
      throw Error(ErrorKind::Value,
                  msg("client {id} stands in the file twice", {{"id", number(id)}}));
    }
    met_.insert(number(id));
    result_.compared.push_back(id);
    std::ranges::move(found, std::back_inserter(result_.differences));
  }

  Database& db_;
  const CompareOptions& options_;
  Comparison& result_;
  ImportRowReader reader_;
  std::set<std::int64_t> seen_, met_;
};

void demand_key(const Comparison& result, const std::filesystem::path& file, std::string_view key) {
  const auto& fields = result.columns.fields;
  if (std::ranges::find(fields, *import_target(key)) != fields.end()) return;
  throw Error(ErrorKind::Input,
              msg("“{file}” has no column {key}",
                  {{"file", terminal_safe(file.string())}, {"key", msg_in("field", key)}}),
              msg("its columns are: {columns}; say which one: --map 'COLUMN={key}'",
                  {{"columns", terminal_safe(joined(result.header))}, {"key", key}}));
}

void set_field(ClientEdit& edit, const Difference& one) {
  if (one.field == "name") edit.name = one.theirs;
  if (one.field == "status") edit.status = one.theirs;
  for (const std::string_view piece : split(one.theirs, ',')) {
    if (one.field == "phone") edit.phones.emplace_back(trim(piece));
    if (one.field == "email") edit.emails.emplace_back(trim(piece));
  }
  for (const ClientField& field : kClientFields) {
    if (one.field == field.column) edit.texts.*field.edit = one.theirs;
  }
}

std::string ours_now(const Client& client, std::string_view field) {
  if (field == "name") return client.name;
  if (field == "status") return client.status;
  if (field == "phone") return joined(client.phones);
  if (field == "email") return joined(client.emails);
  for (const ClientField& one : kClientFields) {
    if (field == one.column) return client.texts.*one.text;
  }
  return {};
}

void demand_unchanged(Database& db, const Difference& one) {
  const auto client = find_client_by_id(db, one.client);
  if (client && ours_now(*client, one.field) == one.ours) return;
  throw Error(ErrorKind::Conflict,
              msg("client {id} was changed meanwhile", {{"id", number(one.client)}}),
              msg("run the command again: nothing has been written"));
}

}  // namespace

std::string_view decision_code(Decision decision) {
  return kDecisionCodes[static_cast<std::size_t>(decision)];
}

std::set<std::string> reconciled_fields(std::string_view list) {
  std::set<std::string> fields;
  for (const std::string_view word : split(list, ',')) {
    const std::string name = fold(trim(word));
    if (name.empty()) continue;
    const std::string code = code_of_word(kReconciledFields, name);
    if (name == "all" || name == "все") {
      fields.insert(kReconciledFields.begin(), kReconciledFields.end());
    } else if (!code.empty()) {
      fields.insert(code);
    } else {
      throw Error(ErrorKind::Usage,
                  msg("“{field}” is not compared", {{"field", terminal_safe(trim(word))}}),
                  msg("the fields are: {fields}",
                      {{"fields", fmt::format("{}, all", fmt::join(kReconciledFields, ", "))}}));
    }
  }
  return fields;
}

Comparison compare_with(Database& db, const std::filesystem::path& file,
                        const CompareOptions& options, Day today) {
  const std::string_view keys[] = {options.key};
  ImportTable table(file, options.table, options.map, keys);
  Comparison result;
  result.dialect = table.dialect();
  result.header = table.header();
  result.columns = table.columns();
  demand_key(result, file, options.key);
  FileComparer comparer(db, options, result,
                        table.has_words_for_nothing() ? Nothings::Words : Nothings::None, today);
  while (const auto row = table.next()) comparer.take(*row);
  if (!options.client) result.absent = count_with_key(db, options.key) - comparer.active();
  return result;
}

std::int64_t settle_differences(Change& change, const Comparison& comparison,
                                const Verification& verification, Day today) {
  std::map<std::int64_t, ClientEdit> edits;
  std::set<std::int64_t> open;
  for (const Difference& one : comparison.differences) {
    if (one.decision == Decision::None) open.insert(number(one.client));
    if (one.decision == Decision::None || one.remembered) continue;
    demand_unchanged(change.db(), one);
    remember_decision(change, one, verification.source);
    if (one.decision == Decision::Taken) set_field(edits[number(one.client)], one);
  }
  for (const auto& [id, edit] : edits) edit_client(change, ClientId{id}, edit);
  std::int64_t verified = 0;
  for (const ClientId id : comparison.compared) {
    if (open.contains(number(id))) continue;
    verify_client(change, id, verification, today);
    ++verified;
  }
  return verified;
}

}  // namespace ruka
