#include "lib/client/intake/import_row.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/import_person.hpp"
#include "lib/client/intake/import_values.hpp"
#include "lib/client/intake/import_words.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/exchange/table_header.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/number_text.hpp"
#include "lib/party/phone.hpp"
#include "lib/party/requisites.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

namespace {

// Several tags or roles in one cell stand between ; or , or line breaks, or Google's :::
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

void add_roles(std::string_view value, std::vector<std::string>& roles) {
  std::vector<std::string> words;
  add_pieces(value, words);
  for (const std::string& word : words) roles.push_back(read_client_role(word));
}

// To 1С a sole trader is a person: «Иванов И. И. ИП», Физическое лицо.
void settle_kind(ClientDraft& draft) {
  if (draft.kind == ClientKind::Person && read_name(draft.name).form == "ип") {
    draft.kind = ClientKind::SoleTrader;
  }
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
  std::string birth_year, birth_month, birth_day;
};

ImportRowReader::ImportRowReader(Database& db, const std::vector<std::string>& header,
                                 std::vector<ImportTarget> fields, Nothings nothings, Day today,
                                 DateOrder order)
    : db_(db),
      header_(header),
      fields_(std::move(fields)),
      nothings_(nothings),
      today_(today),
      order_(order) {}

ImportRow ImportRowReader::read(const CsvRow& row) {
  if (!row.problem.empty()) throw Error(ErrorKind::Value, problem_of_row(row));
  Reading out;
  for (std::size_t i = 0; i < row.fields.size() && i < fields_.size(); ++i) {
    const std::string_view value = trim(row.fields[i]);
    if (value.empty() || fields_[i].field == ImportField::Skip) continue;
    auto lost = lost_value(row, i, header_[i], nothings_ == Nothings::Words);
    if (!lost) lost = doubled_value(value, header_[i]);
    if (lost) {
      out.row.name_lost |= fields_[i].field == ImportField::Name;
      (out.row.name_lost ? out.row.broken : out.row.refused).push_back(std::move(*lost));
    } else if (nothings_ == Nothings::Words && says_nothing(row, i, fields_)) {
      ++empty_;
      if (is_name_column(fields_[i]) && has_letter_or_digit(value)) {
        out.row.unnamed.push_back(fmt::format("{}: {}", clean_line(header_[i]), clean_line(value)));
      }
    } else {
      collect_fault(out.row.broken, [&] { set(i, value, out); });
    }
  }
  collect_fault(out.row.broken, [&] { check_width(row, fields_.size()); });
  collect_fault(out.row.broken, [&] { set_birthday(out); });
  settle_person(std::move(out.person), out.row);
  settle_phones(out.row.draft.phones, out.row);
  for (ContactDraft& one : out.row.draft.contacts) settle_phones(one.phones, out.row);
  settle_kind(out.row.draft);
  return std::move(out.row);
}

bool ImportRowReader::is_total(const CsvRow& row) const {
  std::string first;
  for (std::size_t i = 0; i < row.fields.size() && i < fields_.size(); ++i) {
    const std::string cell = clean_line(is_utf8(row.fields[i]) ? row.fields[i] : "");
    if (cell.empty()) continue;
    if (first.empty()) first = cell;
    const ImportField field = fields_[i].field;
    const bool reach = field == ImportField::Phone || field == ImportField::Email ||
                       field == ImportField::ContactPhone || field == ImportField::ContactEmail;
    if (reach && is_phone_like(cell)) return false;
    if (cell.find('@') != cell.npos) return false;
    if (fields_[i].text != nullptr && is_inn(cell)) return false;
  }
  return nothings_ == Nothings::Words && is_word_of_totals(first);
}

void ImportRowReader::set(std::size_t column, std::string_view value, Reading& out) {
  const ImportTarget& target = fields_[column];
  ClientDraft& draft = out.row.draft;
  ContactDraft& person = out.person;
  switch (target.field) {
    case ImportField::Skip: return;
    case ImportField::Name:
      return add_text(with_rest_noted(value, header_[column], draft.texts.note), "; ", draft.name);
    case ImportField::Phone: draft.phones.emplace_back(value); return;
    case ImportField::Email: return add_emails(value, draft.emails, out.row);
    case ImportField::Tag: return add_tags(value, draft.tags);
    case ImportField::Vip: draft.vip = read_yes(value); return;
    case ImportField::Owner: return set_owner(std::string(value), out.row);
    case ImportField::Uid: return set_once("uid", std::string(value), out.row.uid);
    case ImportField::UpdatedAt: out.row.updated_at = value; return;
    case ImportField::Contacts: return take_people(value, today_, order_, out.row);
    case ImportField::Kind:
      if (is_client_role_word(value)) return add_roles(value, draft.roles);
      draft.kind = read_client_kind(value);
      return;
    case ImportField::Roles: return add_roles(value, draft.roles);
    case ImportField::Status: return set_once("status", read_client_status(value), draft.status);
    case ImportField::Contact: return take_person(value, today_, order_, person, out.row);
    case ImportField::PersonName: return add_text(clean_line(value), ", ", person.name);
    case ImportField::ContactPhone: person.phones.emplace_back(value); return;
    case ImportField::ContactEmail: return add_emails(value, person.emails, out.row);
    case ImportField::BirthYear: return set_once("birthday", number_text_of(value), out.birth_year);
    case ImportField::BirthMonth:
      return set_once("birthday", number_text_of(value), out.birth_month);
    case ImportField::BirthDay: return set_once("birthday", number_text_of(value), out.birth_day);
    case ImportField::LastContact:
      if (value.find_first_not_of("0.-/: ") == value.npos) return;  // 1С's for none
      out.row.contacted.push_back(last_contact(header_[column], value));
      return;
    case ImportField::LeftOn:
      return set_once("left_on", check_left_on(with_dots(value, order_)), person.left_on);
    case ImportField::Successor: return set_once("successor", clean_line(value), person.successor);
    case ImportField::FormerName:
      for (const std::string_view name : split(value, '\n')) draft.former_names.emplace_back(name);
      return;
    case ImportField::ContactNote: return add_text(value, "\n", person.texts.note);
    case ImportField::Text: break;
  }
  const bool own = target.text != nullptr;
  const std::string first =
      with_rest_noted(value, header_[column], own ? draft.texts.note : person.texts.note);
  if (own) set_text(*target.text, first, draft.texts);
  if (target.person_text != nullptr) set_text(*target.person_text, first, out);
}

// The day of birth in three columns; without its month it is none.
void ImportRowReader::set_birthday(Reading& out) const {
  const std::string& year = out.birth_year;
  const std::string& month = out.birth_month;
  const std::string& day = out.birth_day;
  const bool none =
      day.find_first_not_of('0') == day.npos && month.find_first_not_of('0') == month.npos;
  if (none && year.find_first_not_of('0') == year.npos) return;
  const bool digits = month.find_first_not_of("0123456789") == month.npos;
  std::string text = fmt::format("{}{}{}", day, digits ? "." : " ", month);
  if (year.find_first_not_of('0') != year.npos) text += (digits ? "." : " ") + year;
  const std::string birthday = birthday_in(text, today_, order_, out.row);
  if (!birthday.empty()) set_once("birthday", birthday, out.person.texts.birthday);
}

LastContact ImportRowReader::last_contact(std::string_view heading, std::string_view value) const {
  const std::string cell = clean_line(visible(value));
  const std::size_t blank = cell.find_first_of(" T");
  const std::string day = with_dots(std::string_view(cell).substr(0, blank), order_);
  std::vector<Error> faults;  // of an impossible day: refused below, with the value
  std::optional<LastContact> contact;
  collect_fault(faults, [&] {
    const std::optional<Day> on = read_date(day, today_, Yearless::Past);
    const std::optional<std::chrono::seconds> hour =
        blank == cell.npos ? std::chrono::seconds{0} : read_hour(cell.substr(blank + 1, 8));
    if (on && hour && *on <= today_)
      contact = {LocalTime(*on) + *hour, fmt::format("{}: {}", clean_line(heading), cell)};
  });
  if (contact) return *std::move(contact);
  throw Error(ErrorKind::Value,
              msg("“{value}” is no day of a contact that was", {{"value", terminal_safe(value)}}),
              msg("write it like 12.03.2026 or 12.03.2026 15:00; to leave the column out: --map "
                  "'COLUMN=-'"));
}

void ImportRowReader::set_text(const ClientField& field, std::string_view value,
                               ClientTexts& texts) {
  std::string& text = texts.*field.text;
  switch (field.intake) {
    case Intake::Joined: return add_text(value, "; ", text);
    case Intake::Lines: return add_text(value, "\n", text);
    case Intake::Bik: return set_once(field.column, whole_number(value, bik_with_lost_zero), text);
    case Intake::Last:
    case Intake::Number: return set_once(field.column, std::string(value), text);
    case Intake::Inn: return set_inn(field, value, texts);
    case Intake::Kpp: return set_once(field.column, whole_number(value, kpp_with_lost_zero), text);
  }
}

void ImportRowReader::set_text(const ContactField& field, std::string_view value,
                               Reading& out) const {
  std::string& text = out.person.texts.*field.text;
  if (field.type == Type::Birthday) {
    const std::string birthday = birthday_in(value, today_, order_, out.row);
    if (!birthday.empty()) set_once(field.column, birthday, text);
  } else if (field.type == Type::Code) {
    set_once(field.column, read_decision(value), text);
  } else if (field.intake == Intake::Last) {
    set_once(field.column, clean_line(value), text);
  } else {
    add_text(clean_line(value), ", ", text);
  }
}

// «7707083893/773601001» is an INN and a KPP.
void ImportRowReader::set_inn(const ClientField& field, std::string_view value,
                              ClientTexts& texts) {
  const std::size_t slash = value.find_first_of("/\\");
  const std::string_view inn = trim(value.substr(0, slash));
  if (!inn.empty()) {
    set_once(field.column, whole_number(inn, with_lost_zero), texts.*field.text);
  }
  const std::string_view kpp =
      slash == value.npos ? std::string_view() : trim(value.substr(slash + 1));
  if (!kpp.empty()) set_once("kpp", whole_number(kpp, kpp_with_lost_zero), texts.kpp);
}

// With the zero that a spreadsheet has eaten.
std::string ImportRowReader::whole_number(std::string_view value,
                                          std::string (*with_zero)(std::string_view)) {
  std::string padded = with_zero(value);
  if (padded != value) ++zeros_;
  return padded;
}

// A client whose owner is not here is one all the same.
void ImportRowReader::set_owner(const std::string& name, ImportRow& row) {
  const auto known = owners_.find(name);
  if (known != owners_.end()) {
    row.draft.owner = known->second;
    return;
  }
  try {
    row.draft.owner = owners_.emplace(name, find_staff(db_, name)).first->second;
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::NotFound) {
      row.refused.emplace_back(ErrorKind::NotFound,
                               msg("nobody on the staff is “{who}”: the owner is left out",
                                   {{"who", terminal_safe(name)}}),
                               error.hint());
    } else if (error.kind() == ErrorKind::Ambiguous) {
      row.refused.emplace_back(ErrorKind::Ambiguous,
                               msg("{what}: the owner is left out", {{"what", error.message()}}),
                               error.hint());
    } else {
      throw;
    }
  }
}

}  // namespace ruka
