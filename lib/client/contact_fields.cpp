#include "lib/client/contact_fields.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/person_name.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

namespace {

// The name and its parts agree: parts that were said win over those read from the name. One that
// says nothing but them, in another order, stays as it is written.
void set_name(ContactDraft& contact) {
  contact.name = clean_line(contact.name);
  ContactTexts& texts = contact.texts;
  const bool said =
      !texts.surname.empty() || !texts.given_name.empty() || !texts.patronymic.empty();
  const PersonName parts{texts.surname, texts.given_name, texts.patronymic};
  if (said && name_words(contact.name) != name_words(parts.whole())) {
    contact.name = parts.whole();
  } else if (!said) {
    PersonName read = read_person_name(contact.name);
    texts.surname = std::move(read.surname);
    texts.given_name = std::move(read.given_name);
    texts.patronymic = std::move(read.patronymic);
  }
  if (has_letter_or_digit(contact.name)) return;
  throw Error(ErrorKind::Value, msg("a person needs a name"),
              msg("give it in quotes: \"Ильин Пётр Сергеевич\""));
}

}  // namespace

ContactDraft check_contact(ContactDraft contact) {
  for (const ContactField& field : kContactFields) {
    std::string& text = contact.texts.*field.text;
    if (!text.empty()) text = field.check(text);
  }
  set_name(contact);
  for (const std::string& phone : contact.phones) check_phone(phone);
  for (std::string& email : contact.emails) email = check_email(email);
  return contact;
}

ContactDraft read_contact(std::string_view text) {
  ContactDraft contact;
  for (const std::string_view piece : split(text, ',')) {
    const std::string value = clean_line(piece);
    if (value.empty()) continue;
    const Phone extended =
        contact.phones.empty() ? Phone{} : read_phone(contact.phones.back() + " " + value);
    if (is_phone_like(value)) {
      contact.phones.push_back(value);
    } else if (!extended.extension.empty()) {
      contact.phones.back() = extended.raw;  // «8 495 123-45-67, доб. 12»
    } else if (value.find('@') != value.npos) {
      contact.emails.push_back(value);
    } else if (contact.name.empty()) {
      contact.name = value;
    } else {
      contact.texts.position += (contact.texts.position.empty() ? "" : ", ") + value;
    }
  }
  if (contact.name.empty()) {
    throw Error(ErrorKind::Value,
                msg("a contact needs a name: “{text}”", {{"text", terminal_safe(text)}}),
                msg("write it like \"Пётр Ильин, директор, +7 916 123-45-67\""));
  }
  return contact;
}

std::string contact_text_columns(std::string_view form) {
  std::string columns;
  for (const ContactField& field : kContactFields) {
    columns += fmt::format(fmt::runtime(form), field.column);
  }
  return columns;
}

void bind_contact_texts(Statement& row, const ContactTexts& texts) {
  for (const ContactField& field : kContactFields) {
    row.bind_or_null(field.parameter, texts.*field.text);
  }
}

}  // namespace ruka
