#include "lib/client/contact/contact_fields.hpp"

#include <algorithm>
#include <iterator>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/email.hpp"
#include "lib/party/person_name.hpp"
#include "lib/party/phone.hpp"
#include "lib/table/writer.hpp"
#include "lib/time/dates.hpp"

namespace ruka {

namespace {

// The name and its parts agree: parts that were said win over those read from the name. One that
// says nothing but them, in another order, stays as it is written.
// The parts that were said are the name, with what the name says of the others; one that has their
// words in it is another spelling of them.
void set_name(ContactDraft& contact) {
  contact.name = clean_line(contact.name);
  ContactTexts& texts = contact.texts;
  const auto parts = [&] { return PersonName{texts.surname, texts.given_name, texts.patronymic}; };
  const std::vector<std::string> said = sorted_name_words(parts().whole());
  const std::vector<std::string> words = sorted_name_words(contact.name);
  std::vector<std::string> common;
  std::ranges::set_intersection(said, words, std::back_inserter(common));
  if (common.empty()) {
    PersonName read = read_person_name(contact.name);
    if (texts.surname.empty()) texts.surname = std::move(read.surname);
    if (texts.given_name.empty()) texts.given_name = std::move(read.given_name);
    if (texts.patronymic.empty()) texts.patronymic = std::move(read.patronymic);
  }
  if (!said.empty() && said != words) contact.name = parts().whole();
  if (has_letter_or_digit(contact.name)) return;
  throw Error(ErrorKind::Value, msg("a person needs a name"),
              msg("give it in quotes: \"Ильин Пётр Сергеевич\""));
}

// Whether a quote opens here: at the beginning of a piece or of its part behind a comma.
bool begins_part(std::string_view piece) {
  const std::string_view before = trim(piece);
  return before.empty() || before.ends_with(',');
}

// Pieces between any of the signs, but for those within quotes; the quotes stay, a doubled one too.
std::vector<std::string> outside_quotes(std::string_view text, std::string_view signs) {
  std::vector<std::string> pieces(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' && quoted && text.substr(i + 1, 1) == "\"") {
      pieces.back() += text[i++];
    } else if (c == '"' && (quoted || begins_part(pieces.back()))) {
      quoted = !quoted;
    }
    if (!quoted && signs.find(c) != signs.npos) {
      pieces.emplace_back();
    } else {
      pieces.back() += c;
    }
  }
  return pieces;
}

// A piece in quotes without them.
std::string unquoted(std::string_view piece) {
  std::string text(trim(piece));
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return text;
  text = text.substr(1, text.size() - 2);
  for (std::size_t at = 0; (at = text.find("\"\"", at)) != text.npos; ++at) text.erase(at, 1);
  return text;
}

// "left: 2026-11-20", "successor: Анна Ким", what has no field of kContactFields; whether the label
// is such a one.
bool take_other(std::string_view label, std::string_view text, ContactDraft& contact) {
  if (label == "left" || label == "ушел") {
    contact.left_on = text;
  } else if (label == "successor" || label == "преемник") {
    contact.successor = text;
  } else if (label == "name" || label == "имя") {
    contact.name = clean_line(text);
  } else if (label == "phone" || label == "телефон") {
    contact.phones.push_back(clean_line(text));
  } else {
    return false;
  }
  return true;
}

// "birthday: 1980-03-12", «отдел: сбыт»; whether the piece is such a one.
bool take_labeled(std::string_view piece, ContactDraft& contact) {
  const std::size_t colon = piece.find(':');
  if (colon == piece.npos) return false;
  std::string label = fold(trim(piece.substr(0, colon)));
  std::erase(label, ' ');
  if (take_other(label, trim(piece.substr(colon + 1)), contact)) return true;
  for (const ContactField& field : kContactFields) {
    const std::string barred = "|" + label + "|";
    if (field.intake == Intake::Last) continue;  // the name's own words
    if (label != field.column && std::string_view(field.headings).find(barred) == barred.npos) {
      continue;
    }
    contact.texts.*field.text = std::string(trim(piece.substr(colon + 1)));
    return true;
  }
  return false;
}

// "surname: Ким", as our own export says a part that the name does not tell.
bool take_part(std::string_view piece, PersonName& parts) {
  const std::size_t colon = piece.find(':');
  const std::string_view label = trim(piece.substr(0, std::min(colon, piece.size())));
  std::string* part = label == "surname"      ? &parts.surname
                      : label == "given_name" ? &parts.given_name
                      : label == "patronymic" ? &parts.patronymic
                                              : nullptr;
  if (colon == piece.npos || part == nullptr || !part->empty()) return false;
  *part = clean_line(piece.substr(colon + 1));
  return true;
}

// The parts of the name that were said, where they are the name's own words; others are no parts.
void settle_parts(const PersonName& parts, ContactDraft& contact) {
  if (parts == PersonName{}) return;
  ContactTexts& texts = contact.texts;
  if (sorted_name_words(contact.name) == sorted_name_words(parts.whole())) {
    texts.surname = parts.surname;
    texts.given_name = parts.given_name;
    texts.patronymic = parts.patronymic;
    return;
  }
  for (const auto& [label, part] :
       {std::pair("surname", &parts.surname), std::pair("given_name", &parts.given_name),
        std::pair("patronymic", &parts.patronymic)}) {
    if (part->empty()) continue;
    texts.position += fmt::format("{}{}: {}", texts.position.empty() ? "" : ", ", label, *part);
  }
}

// «12-34-56»: in a list of what is known of a person five or six digits are a city number.
bool is_short_phone(std::string_view value) {
  constexpr std::size_t kFewest = 5;
  return value.find_first_not_of("0123456789- ()") == value.npos &&
         phone_digits(value).size() >= kFewest;
}

// «Чернов Юрий 8 916 222-33-48», «директор, моб. 8 916 222-33-48»: the phone behind words goes to
// the person, the words are left. A bare number of ten digits that is no mobile one may be an INN.
std::string without_phone(std::string_view value, ContactDraft& contact) {
  for (std::size_t at = value.find(' '); at != value.npos; at = value.find(' ', at + 1)) {
    const std::string_view tail = value.substr(at + 1);
    const std::string digits = phone_digits(tail);
    if (read_phone(tail).e164.empty() || (digits.size() == 10 && digits[0] != '9')) continue;
    contact.phones.emplace_back(tail);
    return std::string(trim(value.substr(0, at)));
  }
  return std::string(value);
}

}  // namespace

std::string said_value(std::string_view field, std::string_view value) {
  return terminal_safe(field == "birthday" ? birthday_text(value) : value);
}

std::string check_decision(std::string_view text) {
  const std::string word = clean_line(text);
  if (word.empty()) return {};
  std::string code = code_of_word(kDecisions, word);
  if (!code.empty()) return code;
  throw Error(ErrorKind::Value,
              msg("“{value}” is no weight in decisions: {words}",
                  {{"value", terminal_safe(word)}, words_list("words", kDecisions)}));
}

std::string check_left_on(std::string_view text) {
  const std::string line = clean_line(text);
  if (line.empty()) return {};
  std::vector<Error> faults;  // of an impossible day: refused below, with the value
  std::optional<Day> day;
  collect_fault(faults, [&] { day = read_date(line, Day{std::chrono::year{9999} / 12 / 31}); });
  if (day) return to_text(*day);
  throw Error(ErrorKind::Value,
              msg("“{value}” is no day on which somebody left", {{"value", terminal_safe(line)}}),
              msg("write it like 12.03.2026"));
}

ContactDraft check_contact(ContactDraft contact, std::vector<Error>& faults) {
  for (const ContactField& field : kContactFields) {
    std::string& text = contact.texts.*field.text;
    if (!text.empty()) collect_fault(faults, [&] { text = field.check(text); });
  }
  collect_fault(faults, [&] { set_name(contact); });
  collect_fault(faults, [&] { contact.left_on = check_left_on(contact.left_on); });
  contact.successor = clean_line(contact.successor);
  collect_fault(faults, [&] {
    std::vector<std::string> phones;
    for (Phone& phone : check_phones(contact.phones, contact.texts.note)) {
      phones.push_back(std::move(phone.raw));
    }
    contact.phones = std::move(phones);
  });
  collect_fault(faults, [&] { contact.emails = check_emails(contact.emails); });
  return contact;
}

ContactDraft check_contact(ContactDraft contact) {
  std::vector<Error> faults;
  contact = check_contact(std::move(contact), faults);
  throw_first(faults);
  return contact;
}

std::vector<std::string> contact_pieces(std::string_view text) {
  std::vector<std::string> pieces;
  for (const std::string& piece : outside_quotes(text, ";\n")) {
    if (!trim(piece).empty()) pieces.push_back(piece);
  }
  return pieces;
}

ContactDraft read_contact(std::string_view text) {
  ContactDraft contact;
  PersonName parts;
  for (const std::string& piece : outside_quotes(text, ",")) {
    const std::string whole = unquoted(piece);
    std::string value = clean_line(whole);
    if (value.empty() || take_part(whole, parts) || take_labeled(whole, contact)) continue;
    const Phone extended =
        contact.phones.empty() ? Phone{} : read_phone(contact.phones.back() + " " + value);
    if (is_phone_like(value) || is_short_phone(value)) {
      contact.phones.push_back(value);
    } else if (!extended.extension.empty()) {
      contact.phones.back() = extended.raw;  // «8 495 123-45-67, доб. 12»
    } else if (value.find('@') != value.npos) {
      contact.emails.push_back(value);
    } else {
      value = without_phone(value, contact);
      std::string& text = contact.name.empty() ? contact.name : contact.texts.position;
      text += (text.empty() ? "" : ", ") + value;
    }
  }
  if (contact.name.empty()) {
    throw Error(ErrorKind::Value,
                msg("a contact needs a name: “{text}”", {{"text", terminal_safe(text)}}),
                msg("write it like \"Пётр Ильин, директор, +7 916 123-45-67\""));
  }
  settle_parts(parts, contact);
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
