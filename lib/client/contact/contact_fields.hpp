#pragma once
// A person at a client, as given; and the plain texts of one, a row each, as client_fields has a
// client's.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/client/client_fields.hpp"
#include "lib/exchange/vcard/vcard.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/party/birthday.hpp"

namespace ruka {

/// What a person's word weighs in a purchase (ЛПР, ЛВР).
inline constexpr Codes kDecisions = {"contact.decision",
                                     code_words<"decides", "influences", "uses", "none">};

template <typename Text>
struct ContactTextsOf {
  Text position{}, department{};
  Text decision{};  ///< a code of kDecisions
  Text birthday{};  ///< YYYY-MM-DD or --MM-DD
  Text note{};
  Text surname{}, given_name{}, patronymic{};  ///< read from the name where empty
  bool operator==(const ContactTextsOf&) const = default;
};
using ContactTexts = ContactTextsOf<std::string>;
/// What is absent stays as it is, an empty text clears.
using ContactTextEdits = ContactTextsOf<std::optional<std::string>>;

/// "Пётр Ильин, директор, +7 916 123-45-67".
struct ContactDraft {
  std::string name;
  std::vector<std::string> phones;
  std::vector<std::string> emails;
  ContactTexts texts = {};
  std::string left_on = {};    ///< YYYY-MM-DD: the day of who is there no more
  std::string successor = {};  ///< the name of who came in their place
  bool operator==(const ContactDraft&) const = default;
};

struct ContactField {
  const char* column;
  const char* parameter;  ///< of a statement: ":position"
  const char* sql;        ///< in a list: "k.position"
  std::string ContactTexts::* text;
  std::optional<std::string> ContactTextEdits::* edit;
  const char* title;                            ///< catalogue id
  std::string (*check)(std::string_view text);  ///< throws Error{Value}; "" stays ""
  const char* option;                           ///< "--position"
  const char* place;                            ///< what stands for its value in help
  const char* help;                             ///< catalogue id
  const char* edit_help = nullptr;              ///< where edit says it otherwise
  const char* headings = "";                    ///< as a client's; empty where no import has it
  Intake intake = Intake::Joined;
  std::string Vcard::* vcard = nullptr;  ///< its property, read and written
  bool told = false;                     ///< the client's history tells a change of it
  const char* behind = nullptr;          ///< as a client's list_behind
  int weight = 0;
  Type type = Type::Text;  ///< a Birthday is read as a day, a Code is one of `words`
  Codes words = {};
  const char* key_sql = "";
};

/// A code of kDecisions, given as the code or its Russian word; "" stays. Throws Error{Value}.
std::string check_decision(std::string_view text);

/// The day on which somebody left, as it is kept; "" stays. Throws Error{Value}.
std::string check_left_on(std::string_view text);

#define RUKA_TEXT(name)                                                                    \
  .column = #name, .parameter = ":" #name, .sql = "k." #name, .text = &ContactTexts::name, \
  .edit = &ContactTextEdits::name

inline constexpr ContactField kContactFields[] = {
    {RUKA_TEXT(position), .title = N_("Position"), .check = clean_line, .option = "--position",
     .place = "TEXT", .help = N_("the position"), .headings = "|position|jobtitle|title|должность|",
     .vcard = &Vcard::title, .told = true, .behind = "name", .weight = 70,
     .key_sql = "fold(k.position)"},
    {RUKA_TEXT(department), .title = N_("Department"), .check = clean_line,
     .option = "--department", .place = "TEXT", .help = N_("the department"),
     .headings = "|department|отдел|подразделение|", .vcard = &Vcard::department, .told = true,
     .weight = 65, .key_sql = "fold(k.department)"},
    {RUKA_TEXT(decision), .title = N_("Part in the decision"), .check = check_decision,
     .option = "--decision", .place = "WEIGHT", .help = N_("what the person's word weighs"),
     .headings = "|decision|рольврешении|", .behind = "client", .weight = 60, .type = Type::Code,
     .words = kDecisions},
    {RUKA_TEXT(birthday), .title = N_("Birthday"), .check = check_birthday, .option = "--birthday",
     .place = "DAY", .help = N_("12.03.1980, or 12.03 without the year"),
     .headings = "|birthday|birthdate|деньрождения|датарождения|датарожд|деньрожд|др|",
     .vcard = &Vcard::birthday, .behind = "emails", .weight = 40, .type = Type::Birthday},
    {RUKA_TEXT(note), .title = N_("Note"), .check = clean_text, .option = "--note", .place = "TEXT",
     .help = N_("a note"), .edit_help = N_("a note; the old one goes"), .vcard = &Vcard::note,
     .behind = "patronymic"},
    {RUKA_TEXT(surname), .title = N_("Surname"), .check = clean_line, .option = "--surname",
     .place = "TEXT", .help = N_("the surname, where it is read wrong"),
     .edit_help = N_("another surname"), .headings = "|surname|lastname|familyname|фамилия|",
     .intake = Intake::Last, .vcard = &Vcard::surname, .behind = "birthday"},
    {RUKA_TEXT(given_name), .title = N_("Given name"), .check = clean_line, .option = "--given",
     .place = "TEXT", .help = N_("the given name, where it is read wrong"),
     .edit_help = N_("another given name"), .headings = "|givenname|firstname|",
     .intake = Intake::Last, .vcard = &Vcard::given_name},
    {RUKA_TEXT(patronymic), .title = N_("Patronymic"), .check = clean_line,
     .option = "--patronymic", .place = "TEXT",
     .help = N_("the patronymic, where it is read wrong"), .edit_help = N_("another patronymic"),
     .headings = "|patronymic|middlename|additionalname|отчество|", .intake = Intake::Last,
     .vcard = &Vcard::patronymic},
};

#undef RUKA_TEXT

/// "Пётр Ильин, директор, +7 916 123-45-67, p@example.ru" by its commas: phones and e-mails are
/// known by their look, another text by its word in front ("birthday: 1980-03-12", «отдел: сбыт»,
/// "left: 2026-11-20", "successor: Анна Ким"), as are a name or a phone that does not look like one
/// ("name: 8 мая"), and the parts of the name ("surname: Ким"); the first other piece is the name,
/// the second the position. A piece with a comma stands in quotes.
ContactDraft read_contact(std::string_view text);

/// The people of one text, between ; or line breaks outside quotes.
std::vector<std::string> contact_pieces(std::string_view text);

/// A draft with its name read into parts and everything checked. Throws Error{Value}.
ContactDraft check_contact(ContactDraft contact);
/// The same; each broken rule is one more of `faults`.
ContactDraft check_contact(ContactDraft contact, std::vector<Error>& faults);

/// A value of a field of a person as it is said: «12.03» of the birthday --03-12; safe on a
/// terminal.
std::string said_value(std::string_view field, std::string_view value);

/// The columns of the texts, each said by `form` ("{0} = :{0}, ").
std::string contact_text_columns(std::string_view form);
/// Binds each of them.
void bind_contact_texts(Statement& row, const ContactTexts& texts);

}  // namespace ruka
