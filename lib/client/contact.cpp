#include "lib/client/contact.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/person_name.hpp"
#include "lib/client/save_client.hpp"
#include "lib/desk/staff.hpp"

namespace ruka {

namespace {

// The name and its parts agree: parts that were said win over those read from the name.
void set_name(ContactDraft& contact) {
  contact.name = clean_line(contact.name);
  const PersonName read = read_person_name(contact.name);
  const bool said =
      !contact.surname.empty() || !contact.given_name.empty() || !contact.patronymic.empty();
  const auto part = [&](const std::string& own, const std::string& found) {
    return clean_line(own.empty() && !said ? found : own);
  };
  contact.surname = part(contact.surname, read.surname);
  contact.given_name = part(contact.given_name, read.given_name);
  contact.patronymic = part(contact.patronymic, read.patronymic);
  if (said) {
    contact.name = PersonName{contact.surname, contact.given_name, contact.patronymic}.whole();
  }
  if (has_letter_or_digit(contact.name)) return;
  throw Error(ErrorKind::Value, msg("a person needs a name"),
              msg("give it in quotes: \"Ильин Пётр Сергеевич\""));
}

}  // namespace

ContactDraft check_contact(ContactDraft contact) {
  set_name(contact);
  contact.position = clean_line(contact.position);
  contact.note = clean_text(contact.note);
  for (const std::string& phone : contact.phones) check_phone(phone);
  for (std::string& email : contact.emails) email = check_email(email);
  return contact;
}

}  // namespace ruka
