#include "lib/client/import_clients.hpp"

#include <map>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/import_source.hpp"
#include "lib/client/person_name.hpp"
#include "lib/client/requisites.hpp"
#include "lib/client/save_client.hpp"
#include "lib/client/update_known.hpp"
#include "lib/desk/staff.hpp"

namespace ruka {

namespace {

// Our own columns of a rejects file, left out when it comes back.
bool is_reject_column(std::string_view heading) {
  return heading == "reject_line" || heading == "reject_reason";
}

bool is_yes(std::string_view text) {
  const std::string word = fold(trim(text));
  return word == "да" || word == "yes" || word == "true" || word == "1" || word == "vip" ||
         word == "вип" || word == "x" || word == "х" || word == "+";
}

// Several phones or tags in one cell stand between ; or , or line breaks.
void add_pieces(std::string_view text, std::vector<std::string>& out) {
  std::string even(text);
  std::ranges::replace(even, ';', ',');
  std::ranges::replace(even, '\n', ',');
  for (const std::string_view piece : split(even, ',')) {
    if (!trim(piece).empty()) out.emplace_back(trim(piece));
  }
}

Message said_of(std::string_view problem) {
  if (problem == "nul") return msg("the row has a NUL byte in it");
  if (problem == "end") return msg("the card begins and never ends");
  if (problem == "quote") return msg("a quote opens in the row and never closes");
  return msg("the row is not text in this encoding");
}

class Importer {
 public:
  Importer(Database& db, ImportResult& result, Known known, Instant now)
      : db_(db), result_(result), known_(known), now_(now), writer_(db, now), uids_(db) {}

  void take(CsvRow& row) {
    constexpr std::size_t kFirst = 3;
    ++result_.read;
    if (result_.first.size() < kFirst) result_.first.push_back(row);
    try {
      if (!row.problem.empty()) {
        throw Error(ErrorKind::Value, said_of(row.problem));
      }
      write(draft_of(row));
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::Storage) throw;
      result_.rejected.push_back({row.line, error.message(), std::move(row.fields)});
    }
  }

 private:
  void write(const ClientDraft& draft) {
    const CheckedClient client = check_client(draft);
    std::optional<ClientId> id = uids_.find(uid_);
    if (!id) {
      if (const auto known = writer_.find_duplicates(client); !known.empty()) id = known.front().id;
    }
    if (!id) {
      writer_.insert(client);
      ++result_.created;
      return;
    }
    bool changed = known_ == Known::Update && update_known(db_, *id, draft, updated_at_, now_);
    changed |= writer_.fill_in(*id, client);
    ++(changed ? result_.updated : result_.skipped);
  }

  ClientDraft draft_of(const CsvRow& row) {
    ClientDraft draft;
    ContactDraft person;
    uid_.clear();
    updated_at_.clear();
    for (std::size_t i = 0; i < row.fields.size() && i < result_.fields.size(); ++i) {
      const std::string_view value = trim(row.fields[i]);
      if (!value.empty()) set(result_.fields[i], value, draft, person);
    }
    const auto unnamed =
        std::span(row.fields).subspan(std::min(row.fields.size(), result_.fields.size()));
    if (std::ranges::any_of(unnamed, [](const std::string& f) { return !trim(f).empty(); })) {
      throw Error(ErrorKind::Value, msg("the row has {count} columns, the header {expected}",
                                        {{"count", std::ssize(row.fields)},
                                         {"expected", std::ssize(result_.fields)}}));
    }
    if (person.name.empty()) {
      person.name = PersonName{person.surname, person.given_name, person.patronymic}.whole();
    }
    settle_person(std::move(person), draft);
    return draft;
  }

  // A row without a company is the person's own; reach without a person's name is the company's.
  static void settle_person(ContactDraft person, ClientDraft& draft) {
    if (draft.name.empty() && !(person.surname.empty() && person.given_name.empty())) {
      draft.name = person.name;
      if (!draft.kind) draft.kind = ClientKind::Person;
      person.name.clear();
    }
    if (!person.name.empty()) {
      draft.contacts.push_back(std::move(person));
      return;
    }
    draft.phones.insert(draft.phones.end(), person.phones.begin(), person.phones.end());
    draft.emails.insert(draft.emails.end(), person.emails.begin(), person.emails.end());
  }

  // «Пётр Ильин, директор, +7 916 123-45-67; Анна Ким, бухгалтер»
  static void add_contacts(std::string_view value, ClientDraft& draft) {
    std::string even(value);
    std::ranges::replace(even, '\n', ';');
    for (const std::string_view piece : split(even, ';')) {
      if (!trim(piece).empty()) draft.contacts.push_back(read_contact(piece));
    }
  }

  static ClientKind kind(std::string_view value) {
    const std::string word = fold(value);
    for (const std::string_view code : kClientKinds) {
      if (word == code) return client_kind_of(code);
    }
    throw Error(ErrorKind::Value,
                msg("“{value}” is no kind of client: {kinds}",
                    {{"value", terminal_safe(value)},
                     {"kinds", fmt::format("{}", fmt::join(kClientKinds, ", "))}}));
  }

  static void add_roles(std::string_view value, ClientDraft& draft) {
    add_pieces(value, draft.roles);
    for (const std::string& role : draft.roles) {
      if (std::ranges::find(kClientRoles, role) != std::ranges::end(kClientRoles)) continue;
      throw Error(ErrorKind::Value,
                  msg("“{value}” is no role of a client: {roles}",
                      {{"value", terminal_safe(role)},
                       {"roles", fmt::format("{}", fmt::join(kClientRoles, ", "))}}));
    }
  }

  void set(ImportField field, std::string_view value, ClientDraft& draft, ContactDraft& person) {
    switch (field) {
      case ImportField::Skip: return;
      case ImportField::Name: draft.name = value; return;
      case ImportField::Phone: add_phones(value, draft); return;
      case ImportField::Email: add_pieces(value, draft.emails); return;
      case ImportField::Inn: draft.inn = whole_inn(value); return;
      case ImportField::Kpp: draft.kpp = whole_kpp(value); return;
      case ImportField::Ogrn: draft.ogrn = unspoiled(value); return;
      case ImportField::City: draft.city = value; return;
      case ImportField::Contact: person.name = clean_line(value); return;
      case ImportField::Position: person.position = clean_line(value); return;
      case ImportField::Note: draft.note = value; return;
      case ImportField::Tag: add_pieces(value, draft.tags); return;
      case ImportField::Source: draft.source = value; return;
      case ImportField::Vip: draft.vip = is_yes(value); return;
      case ImportField::Owner: draft.owner = owner(std::string(value)); return;
      case ImportField::Uid: uid_ = value; return;
      case ImportField::UpdatedAt: updated_at_ = value; return;
      case ImportField::Contacts: add_contacts(value, draft); return;
      case ImportField::Surname: person.surname = clean_line(value); return;
      case ImportField::GivenName: person.given_name = clean_line(value); return;
      case ImportField::Patronymic: person.patronymic = clean_line(value); return;
      case ImportField::Birthday: person.birthday = value; return;
      case ImportField::ContactPhone: add_pieces(value, person.phones); return;
      case ImportField::ContactEmail: add_pieces(value, person.emails); return;
      case ImportField::Kind: draft.kind = kind(value); return;
      case ImportField::Roles: add_roles(value, draft); return;
      case ImportField::FullName: draft.full_name = value; return;
      case ImportField::Bik: draft.bik = unspoiled(value); return;
      case ImportField::Account: draft.account = unspoiled(value); return;
      case ImportField::Bank: draft.bank = value; return;
      case ImportField::LegalAddress: draft.legal_address = value; return;
      case ImportField::Address: draft.address = value; return;
      case ImportField::Website: draft.website = value; return;
      case ImportField::Greeting: draft.greeting = value; return;
      case ImportField::Terms: draft.terms = value; return;
      case ImportField::Channel: draft.channel = value; return;
      case ImportField::Hours: draft.hours = value; return;
      case ImportField::Zone: draft.zone = value; return;
    }
  }

  static std::string unspoiled(std::string_view value) {
    if (is_rounded_number(value)) refuse_rounded(value);
    return std::string(value);
  }

  static void add_phones(std::string_view value, ClientDraft& draft) {
    std::vector<std::string> phones;
    add_pieces(value, phones);
    // "7,9161E+10" is one number, not two.
    if (is_rounded_number(value)) refuse_rounded(value);
    for (std::string& phone : phones) draft.phones.push_back(std::move(phone));
  }

  std::string whole_inn(std::string_view value) {
    const std::string inn = unspoiled(value);
    std::string padded = with_lost_zero(inn);
    if (padded != inn) ++result_.zeros;
    return padded;
  }

  // A KPP has no check digit, but always nine characters: the tax office's region comes first.
  std::string whole_kpp(std::string_view value) {
    std::string kpp = unspoiled(value);
    if (kpp.size() != 8 || kpp.find_first_not_of("0123456789") != kpp.npos) return kpp;
    ++result_.zeros;
    return "0" + kpp;
  }

  StaffId owner(const std::string& name) {
    const auto known = owners_.find(name);
    if (known != owners_.end()) return known->second;
    return owners_.emplace(name, find_staff(db_, name)).first->second;
  }

  Database& db_;
  ImportResult& result_;
  Known known_;
  Instant now_;
  ClientWriter writer_;
  ClientUids uids_;
  std::string uid_, updated_at_;  // of the row at hand
  std::map<std::string, StaffId> owners_;
};

}  // namespace

ImportResult import_clients(Database& db, const std::filesystem::path& file,
                            const ImportOptions& options, Instant now) {
  ImportSource reader(file, options.encoding, options.delimiter);
  ImportResult result;
  result.dialect = reader.dialect();
  auto header = reader.next();
  if (!header) {
    throw Error(ErrorKind::Input,
                msg("“{file}” is empty", {{"file", terminal_safe(file.string())}}),
                msg("give a table with a header"));
  }
  result.header = header->fields;
  std::vector<std::string> known = result.header;
  result.fields = map_columns(known, options.map);
  Change change(db, now);
  Importer importer(db, result, options.known, now);
  while (auto row = reader.next()) importer.take(*row);
  change.commit();
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
