#include "lib/client/intake/import_person.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/import_values.hpp"
#include "lib/party/person_name.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

bool is_told(const ContactField& field, const ContactDraft& person) {
  return field.intake != Intake::Last && !(person.texts.*field.text).empty();
}

// A person of a cell, with the day of birth in the table's order.
ContactDraft person_of(std::string_view piece, Day today, DateOrder order, ImportRow& row) {
  ContactDraft contact = read_contact(piece);
  std::string& birthday = contact.texts.birthday;
  if (!birthday.empty()) birthday = birthday_in(birthday, today, order, row);
  return contact;
}

// «Иванов Пётр <i@x.example>» is a name and an e-mail.
std::string parted(std::string piece) {
  const std::size_t at = piece.find('<');
  const bool named = at != piece.npos && !trim(std::string_view(piece).substr(0, at)).empty();
  if (!named || piece.find('@', at) == piece.npos) return piece;
  piece[at] = ',';
  std::erase(piece, '>');
  return piece;
}

// Whether a piece has phones and e-mails alone, nobody's name; they are of the person then.
bool take_reach(std::string_view piece, ContactDraft& person, ImportRow& row) {
  if (is_phone_like(clean_line(piece))) {
    person.phones.push_back(clean_line(piece));
    return true;
  }
  const auto parts = split(piece, ',');
  const auto reach = [](std::string_view part) {
    return part.find('@') != part.npos || is_phone_like(clean_line(part));
  };
  if (!std::ranges::all_of(parts, reach)) return false;
  for (const std::string_view part : parts) {
    if (part.find('@') == part.npos) {
      person.phones.push_back(clean_line(part));
    } else {
      add_emails(part, person.emails, row);
    }
  }
  return true;
}

// What a cell says of the row's person beside what other columns do.
void add_person(const ContactDraft& said, ContactDraft& person, ImportRow& row) {
  add_text(clean_line(said.name), ", ", person.name);
  for (const std::string& phone : said.phones) person.phones.push_back(phone);
  for (const std::string& email : said.emails) add_emails(email, person.emails, row);
  for (const ContactField& field : kContactFields) {
    const std::string& text = said.texts.*field.text;
    if (!text.empty() && field.type == Type::Text) {
      add_text(text, ", ", person.texts.*field.text);
    } else if (!text.empty()) {
      set_once(field.column, text, person.texts.*field.text);
    }
  }
  if (!said.left_on.empty()) set_once("left_on", said.left_on, person.left_on);
  if (!said.successor.empty()) set_once("successor", said.successor, person.successor);
}

// What is said of a person whom the row does not name.
void refuse_texts(const ContactDraft& person, std::vector<Error>& refused) {
  const auto refuse = [&](std::string_view field, const std::string& value) {
    refused.emplace_back(
        ErrorKind::Value,
        msg("{field} “{value}” is left out: the row names no person",
            {{"field", msg_in("field", field)}, {"value", said_value(field, value)}}),
        msg("name the person in the row, or the column: --map 'COLUMN=contact'"));
  };
  for (const ContactField& field : kContactFields) {
    if (is_told(field, person)) refuse(field.column, person.texts.*field.text);
  }
  if (!person.left_on.empty()) refuse("left_on", person.left_on);
  if (!person.successor.empty()) refuse("successor", person.successor);
}

bool is_anything_told(const ContactDraft& person) {
  return !person.left_on.empty() || !person.successor.empty() ||
         std::ranges::any_of(kContactFields,
                             [&](const ContactField& one) { return is_told(one, person); });
}

}  // namespace

void take_people(std::string_view value, Day today, DateOrder order, ImportRow& row) {
  for (const std::string& piece : contact_pieces(value)) {
    collect_fault(row.broken,
                  [&] { row.draft.contacts.push_back(person_of(piece, today, order, row)); });
  }
}

void take_person(std::string_view value, Day today, DateOrder order, ContactDraft& person,
                 ImportRow& row) {
  ContactDraft* last = &person;
  bool named = false;
  for (const std::string& one : contact_pieces(value)) {
    const std::string piece = parted(one);
    if (take_reach(piece, *last, row)) continue;
    ContactDraft said = person_of(piece, today, order, row);
    if (named) {
      last = &row.draft.contacts.emplace_back(std::move(said));
    } else {
      add_person(said, person, row);
    }
    named = true;
  }
}

void settle_person(ContactDraft person, ImportRow& row) {
  ClientDraft& draft = row.draft;
  const PersonName parts{person.texts.surname, person.texts.given_name, person.texts.patronymic};
  const std::string whole = parts.whole();
  if (!whole.empty() && sorted_name_words(person.name) != sorted_name_words(whole)) {
    // A column of whole names beside one of surnames may name somebody else.
    if (!person.name.empty())
      draft.contacts.push_back({.name = person.name, .phones = {}, .emails = {}});
    person.name = whole;
  }
  const bool named = !person.name.empty();
  const bool own = draft.kind == ClientKind::Person &&
                   sorted_name_words(person.name) == sorted_name_words(draft.name);
  if (named && !draft.name.empty() && !own) {
    draft.contacts.push_back(std::move(person));
    return;
  }
  if (named && !own) {
    draft.name = person.name;
    if (!draft.kind) draft.kind = ClientKind::Person;
  }
  for (std::string& phone : person.phones) draft.phones.push_back(std::move(phone));
  for (std::string& email : person.emails) draft.emails.push_back(std::move(email));
  person.phones.clear();
  person.emails.clear();
  const bool parted = !whole.empty() && read_person_name(draft.name) != parts;
  if (!is_anything_told(person) && !parted) return;
  person.name = person_of_trader(draft.name);
  const bool own_name = parted || draft.kind == ClientKind::Person;
  if (person.name.empty() && own_name) person.name = draft.name;
  if (!person.name.empty()) {
    draft.contacts.push_back(std::move(person));
  } else {
    refuse_texts(person, row.refused);
  }
}

}  // namespace ruka
