#include "lib/client/contact.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/person_name.hpp"
#include "lib/client/save_client.hpp"
#include "lib/desk/staff.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

namespace {

constexpr std::size_t kMonthDay = 5;  // of "03-12"

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

Message bad_birthday(std::string_view text) {
  return msg("“{value}” is no birthday", {{"value", terminal_safe(text)}});
}

bool has_no_year(std::string_view text) {
  return std::ranges::count(text, '.') == 1 && text.find_first_not_of("0123456789.") == text.npos;
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

std::string read_birthday(std::string_view raw, const PhraseContext& phrases) {
  const std::string text = clean_line(raw);
  if (text.empty()) return {};
  constexpr const char* kLeapYear = ".2000";  // 29.02 is a birthday too
  if (has_no_year(text)) {
    const auto day = read_date(text + kLeapYear, phrases.today());
    if (!day) throw Error(ErrorKind::Value, bad_birthday(text), msg("write it like 12.03.1980"));
    return "--" + to_text(*day).substr(kMonthDay);
  }
  Day day = parse_when(text, phrases).on;
  const bool spelt = text.find_first_of("0123456789") != text.npos &&
                     text.find_first_not_of("0123456789.-") != text.npos;
  if (spelt && std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) <= 2) {
    return "--" + to_text(day).substr(kMonthDay);  // "12 марта"
  }
  // A year of two digits is of this century or the last.
  if (day > phrases.today() && text.size() == std::string_view("12.03.80").size()) {
    day -= std::chrono::days(36525);
  }
  if (day <= phrases.today()) return to_text(day);
  throw Error(ErrorKind::Value, bad_birthday(text),
              msg("nobody is born in the future: 12.03.1980"));
}

}  // namespace ruka
