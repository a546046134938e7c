#include "lib/client/intake/import_row.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/import_words.hpp"
#include "lib/desk/staff.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/person_name.hpp"
#include "lib/party/phone.hpp"
#include "lib/party/requisites.hpp"

namespace ruka {

namespace {

bool is_yes(std::string_view text) {
  const std::string word = fold(trim(text));
  return word == "да" || word == "yes" || word == "true" || word == "1" || word == "vip" ||
         word == "вип" || word == "x" || word == "х" || word == "+";
}

// Several phones or tags in one cell stand between ; or , or line breaks, or Google's :::
void add_pieces(std::string_view text, std::vector<std::string>& out) {
  std::string even(text);
  for (std::size_t at; (at = even.find(":::")) != even.npos;) even.replace(at, 3, ",");
  std::ranges::replace(even, ';', ',');
  std::ranges::replace(even, '\n', ',');
  for (const std::string_view piece : split(even, ',')) {
    if (!trim(piece).empty()) out.emplace_back(trim(piece));
  }
}

// Google marks its own groups with a star; the one that everybody is in says nothing.
void add_tags(std::string_view text, std::vector<std::string>& out) {
  std::vector<std::string> pieces;
  add_pieces(text, pieces);
  for (const std::string& piece : pieces) {
    std::string_view tag = piece;
    if (tag.starts_with("* ")) tag.remove_prefix(2);
    if (tag != "myContacts") out.emplace_back(tag);
  }
}

// «Пётр Ильин, директор, +7 916 123-45-67; Анна Ким, бухгалтер»
void add_contacts(std::string_view value, ClientDraft& draft) {
  std::string even(value);
  std::ranges::replace(even, '\n', ';');
  for (const std::string_view piece : split(even, ';')) {
    if (!trim(piece).empty()) draft.contacts.push_back(read_contact(piece));
  }
}

std::string unspoiled(std::string_view value) {
  if (is_rounded_number(value)) refuse_rounded(value);
  return std::string(value);
}

void add_phones(std::string_view value, std::vector<std::string>& out) {
  // "7,9161E+10" is one number, not two.
  if (is_rounded_number(value)) refuse_rounded(value);
  std::vector<std::string> pieces;
  add_pieces(value, pieces);
  for (const std::string_view piece : pieces) {
    // amoCRM keeps spreadsheets from rounding it: '79161234567.
    out.emplace_back(piece.starts_with('\'') ? piece.substr(1) : piece);
  }
}

// Two columns for one field: no word of either is lost.
void add_text(std::string_view value, std::string_view between, std::string& text) {
  if (text.find(value) != text.npos) return;
  if (!text.empty()) text += between;
  text += value;
}

// A row without a company is the person's own; reach without a person's name is the company's.
void settle_person(ContactDraft person, ClientDraft& draft) {
  if (person.name.empty()) {
    person.name =
        PersonName{person.texts.surname, person.texts.given_name, person.texts.patronymic}.whole();
  }
  const bool parts = !person.texts.surname.empty() || !person.texts.given_name.empty();
  if (draft.name.empty() && parts) {
    draft.name = person.name;
    if (!draft.kind) draft.kind = ClientKind::Person;
    person.name.clear();
  }
  if (!person.name.empty()) {
    draft.contacts.push_back(std::move(person));
    return;
  }
  if (!person.texts.note.empty()) add_text(person.texts.note, "\n", draft.texts.note);
  draft.phones.insert(draft.phones.end(), person.phones.begin(), person.phones.end());
  draft.emails.insert(draft.emails.end(), person.emails.begin(), person.emails.end());
}

// To 1С a sole trader is a person: «Иванов И. И. ИП», Физическое лицо.
void settle_kind(ClientDraft& draft) {
  if (draft.kind == ClientKind::Person && read_name(draft.name).form == "ип") {
    draft.kind = ClientKind::SoleTrader;
  }
}

Message said_of(std::string_view problem) {
  if (problem == "nul") return msg("the row has a NUL byte in it");
  if (problem == "group") return msg("the group has members that are not in the file");
  if (problem == "end") return msg("the card begins and never ends");
  if (problem == "quote") return msg("a quote opens in the row and never closes");
  return msg("the row is not text in this encoding");
}

void check_width(const CsvRow& row, std::size_t columns) {
  const auto beyond = std::span(row.fields).subspan(std::min(row.fields.size(), columns));
  if (!std::ranges::any_of(beyond, [](const std::string& f) { return !trim(f).empty(); })) return;
  throw Error(ErrorKind::Value, msg("the row has {count} columns, the header {expected}",
                                    {{"count", std::ssize(row.fields)},
                                     {"expected", static_cast<std::int64_t>(columns)}}));
}

}  // namespace

struct ImportRowReader::Reading {
  ImportRow row;
  ContactDraft person;
};

ImportRowReader::ImportRowReader(Database& db, std::vector<ImportTarget> fields, Day today,
                                 DateOrder order)
    : db_(db), fields_(std::move(fields)), today_(today), order_(order) {}

ImportRow ImportRowReader::read(const CsvRow& row) {
  if (!row.problem.empty()) throw Error(ErrorKind::Value, said_of(row.problem));
  Reading out;
  for (std::size_t i = 0; i < row.fields.size() && i < fields_.size(); ++i) {
    const std::string_view value = trim(row.fields[i]);
    if (!value.empty()) set(fields_[i], value, out);
  }
  check_width(row, fields_.size());
  settle_person(std::move(out.person), out.row.draft);
  settle_kind(out.row.draft);
  return std::move(out.row);
}

void ImportRowReader::set(const ImportTarget& target, std::string_view value, Reading& out) {
  ClientDraft& draft = out.row.draft;
  switch (target.field) {
    case ImportField::Skip: return;
    case ImportField::Name: return add_text(value, "; ", draft.name);
    case ImportField::Phone: return add_phones(value, draft.phones);
    case ImportField::Email: return add_pieces(value, draft.emails);
    case ImportField::Tag: return add_tags(value, draft.tags);
    case ImportField::Vip: draft.vip = is_yes(value); return;
    case ImportField::Owner: draft.owner = owner(std::string(value)); return;
    case ImportField::Uid: out.row.uid = value; return;
    case ImportField::UpdatedAt: out.row.updated_at = value; return;
    case ImportField::Contacts: return add_contacts(value, draft);
    case ImportField::Kind: draft.kind = read_client_kind(value); return;
    case ImportField::Roles: {
      add_pieces(value, draft.roles);
      for (std::string& role : draft.roles) role = read_client_role(role);
      return;
    }
    case ImportField::Status: draft.status = read_client_status(value); return;
    case ImportField::Contact: return add_text(clean_line(value), ", ", out.person.name);
    case ImportField::ContactPhone: return add_phones(value, out.person.phones);
    case ImportField::ContactNote: return add_text(value, "\n", out.person.texts.note);
    case ImportField::ContactEmail: return add_pieces(value, out.person.emails);
    case ImportField::Text: break;
  }
  if (target.text != nullptr) set_text(*target.text, value, draft.texts);
  if (target.person_text != nullptr) set_text(*target.person_text, value, out.person.texts);
}

void ImportRowReader::set_text(const ClientField& field, std::string_view value,
                               ClientTexts& texts) {
  std::string& text = texts.*field.text;
  switch (field.intake) {
    case Intake::Joined: return add_text(value, "; ", text);
    case Intake::Lines: return add_text(value, "\n", text);
    case Intake::Last: text = value; return;
    case Intake::Number: text = unspoiled(value); return;
    case Intake::Inn: text = whole_inn(value); return;
    case Intake::Kpp: text = whole_kpp(value); return;
  }
}

void ImportRowReader::set_text(const ContactField& field, std::string_view value,
                               ContactTexts& texts) const {
  std::string& text = texts.*field.text;
  if (field.type == Type::Birthday) {
    text = imported_birthday(value, today_, order_);
  } else if (field.type == Type::Code) {
    text = read_decision(value);
  } else if (field.intake == Intake::Last) {
    text = clean_line(value);
  } else {
    add_text(clean_line(value), ", ", text);
  }
}

std::string ImportRowReader::whole_inn(std::string_view value) {
  const std::string inn = unspoiled(value);
  std::string padded = with_lost_zero(inn);
  if (padded != inn) ++zeros_;
  return padded;
}

// A KPP has no check digit, but always nine characters: the tax office's region comes first.
std::string ImportRowReader::whole_kpp(std::string_view value) {
  std::string kpp = unspoiled(value);
  if (kpp.size() != 8 || kpp.find_first_not_of("0123456789") != kpp.npos) return kpp;
  ++zeros_;
  return "0" + kpp;
}

StaffId ImportRowReader::owner(const std::string& name) {
  const auto known = owners_.find(name);
  if (known != owners_.end()) return known->second;
  return owners_.emplace(name, find_staff(db_, name)).first->second;
}

}  // namespace ruka
