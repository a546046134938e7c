#include "lib/client/intake/import_source.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/contact/contact_fields.hpp"
#include "lib/client/map/import_map.hpp"
#include "lib/exchange/vcard/vcard.hpp"
#include "lib/party/birthday.hpp"
#include "lib/party/name_key.hpp"
#include "lib/party/person_name.hpp"

namespace ruka {

namespace {

constexpr std::size_t kFirst = 64;  // bytes that tell a card

// Which field of an import fills a text of a person.
ImportTarget field_of(const ContactField& field) {
  if (field.text == &ContactTexts::note) return {ImportField::ContactNote};
  return {ImportField::Text, nullptr, &field};
}

std::string in_lines(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, "\n"));
}

// "<uid>-c12" is a person at the client <uid>: what our own export writes.
std::string client_uid(const std::string& uid) {
  const std::size_t at = uid.rfind("-c");
  const bool ours = at != uid.npos && at + 2 < uid.size() &&
                    uid.find_first_not_of("0123456789", at + 2) == uid.npos;
  return ours ? uid.substr(0, at) : uid;
}

// A card as a row: its columns are called by our own fields.
std::vector<std::string> header_of_cards() {
  std::vector<std::string> header = {"uid", "name", "contact", "person_name"};
  for (const ContactField& field : kContactFields) {
    if (field.vcard != nullptr) header.emplace_back(import_field_code(field_of(field)));
  }
  for (const char* column : {"contact_phone", "contact_email", "city", "address", "website", "tag",
                             "note", "kind", "left_on", "successor", "former_name"}) {
    header.emplace_back(column);
  }
  return header;
}

PersonName parts_of_name(const Vcard& card) {
  return {card.surname, card.given_name, card.patronymic};
}

// Whether the parts of the name say all that its whole spelling does.
bool parts_hold(const Vcard& card) {
  return std::ranges::includes(sorted_name_words(parts_of_name(card).whole()),
                               sorted_name_words(card.name));
}

// A person without a firm as one name that is read into the card's own parts again: the whole
// spelling, surname first or, in Latin letters, surname last.
std::string name_of_person(const Vcard& card) {
  const PersonName parts = parts_of_name(card);
  if (parts.whole().empty() || read_person_name(card.name) == parts) return card.name;
  const std::string last = PersonName{parts.given_name, parts.patronymic, parts.surname}.whole();
  const bool latin = static_cast<unsigned char>(last[0]) < 0x80;
  if (latin && read_person_name(parts.whole()) != parts && read_person_name(last) == parts) {
    return last;
  }
  return parts_hold(card) ? parts.whole() : card.name;
}

// Whether the card's parts say of the chosen name what it does not tell itself.
bool tells_parts(const Vcard& card, const std::string& name) {
  const PersonName parts = parts_of_name(card);
  return read_person_name(name) != parts &&
         sorted_name_words(name) == sorted_name_words(parts.whole());
}

bool is_organization(const Vcard& card) {
  const std::string parts = parts_of_name(card).whole();
  if (card.organization) return true;
  if (card.org.empty()) return parts.empty() && !read_name(card.name).form.empty();
  return (card.name == card.org || card.name.empty()) && (parts.empty() || parts == card.org);
}

void add_rest(std::string_view text, std::string& note) {
  if (text.empty()) return;
  if (!note.empty()) note += "\n";
  note += text;
}

// What the chosen name of a person without a firm does not say.
void add_other_names(const Vcard& card, const std::string& chosen, std::string& note) {
  if (chosen == card.name && read_person_name(chosen) == parts_of_name(card)) return;
  for (const std::string& name : {card.name, parts_of_name(card).whole()}) {
    if (!std::ranges::includes(sorted_name_words(chosen), sorted_name_words(name))) {
      add_rest("name: " + name, note);
    }
  }
}

// Of a person at a company another program's parts are surer than the whole name.
std::string contact_name(const Vcard& card, std::string& note) {
  if (parts_of_name(card).whole().empty()) return card.name;
  if (!parts_hold(card) && card.name != card.org) add_rest("name: " + card.name, note);
  return "";
}

bool is_birthday(const std::string& text) {
  try {
    imported_birthday(text, Day{std::chrono::year{2100} / 1 / 1}, DateOrder::Unsaid);
    return true;
  } catch (const Error&) {
    return false;
  }
}

// A day of birth in words that tell no day («весной») is told in the note. Digits that tell none
// are a mistake to be put right.
void settle_birthday(Vcard& card) {
  const bool words = card.birthday.find_first_not_of("0123456789.-/ :") != std::string::npos;
  if (words && !is_birthday(card.birthday)) {
    add_rest("bday: " + std::exchange(card.birthday, {}), card.rest);
  }
}

// What an organization has of a person is told in its note.
void settle_organization(Vcard& card, std::string& note) {
  for (const auto& [label, text] :
       {std::pair("title", &Vcard::title), std::pair("department", &Vcard::department),
        std::pair("bday", &Vcard::birthday)}) {
    if (!(card.*text).empty()) add_rest(fmt::format("{}: {}", label, card.*text), note);
    (card.*text).clear();
  }
}

// The kind where the name alone would tell another; our own cards of people leave it to the
// client's.
std::string kind_of_card(const Vcard& card, const std::string& name, bool alone, bool ours) {
  if (!card.kind.empty() || ours) return card.kind;
  if (alone) return read_name(name).form.empty() ? "person" : "";
  return is_whole_person_name(name) ? "company" : "";
}

// A comma would part a tag in two: the tag goes without it, and its whole spelling is in the note.
void settle_categories(Vcard& card) {
  for (std::string& tag : card.categories) {
    if (tag.find_first_of(",;") == tag.npos) continue;
    add_rest("category: " + tag, card.rest);
    std::ranges::replace_if(tag, [](char c) { return c == ',' || c == ';'; }, ' ');
    tag = clean_line(tag);
  }
}

CsvRow row_of(Vcard card) {
  const bool organization = is_organization(card);
  const bool alone = card.org.empty() && !organization;
  const bool there = !organization && !alone;  // at a company, that is
  const std::string uid = client_uid(card.uid);
  const bool ours = there && uid != card.uid;  // a person of our own export
  settle_birthday(card);
  settle_categories(card);
  std::string note = std::exchange(card.note, {});
  add_rest(card.rest, note);
  const std::string name = alone ? name_of_person(card) : card.org.empty() ? card.name : card.org;
  if (alone) add_other_names(card, name, note);
  const std::string contact = there && !ours ? contact_name(card, note) : "";
  if (organization || (alone && !tells_parts(card, name))) {
    card.surname = card.given_name = card.patronymic = "";
  }
  if (there) card.note = std::exchange(note, {});
  if (organization) settle_organization(card, note);
  CsvRow row{card.line,
             {there && !ours ? "" : uid, name, contact, ours ? card.name : ""},
             !card.group            ? card.problem
             : card.members.empty() ? "no members"
                                    : "group"};
  row.about = fmt::format("{}", fmt::join(card.members, ", "));
  for (const ContactField& field : kContactFields) {
    if (field.vcard != nullptr) row.fields.push_back(card.*field.vcard);
  }
  for (const std::string& text :
       {in_lines(card.phones), in_lines(card.emails), card.city, card.address, card.url,
        in_lines(card.categories), note, kind_of_card(card, name, alone, ours), card.left_on,
        card.successor, in_lines(card.former_names)}) {
    row.fields.push_back(text);
  }
  return row;
}

// By what a group names its members: their uids, or addresses.
using CardsByName = std::map<std::string, Vcard*, std::less<>>;

CardsByName cards_by_name(std::vector<Vcard>& cards) {
  CardsByName names;
  for (Vcard& card : cards) {
    if (card.group) continue;
    if (!card.uid.empty()) names.emplace(fold(card.uid), &card);
    for (const std::string& email : card.emails) names.emplace("mailto:" + fold(email), &card);
  }
  return names;
}

// A group is a tag of its members; one that names a card that is not here stays, to be told, and so
// does one that names none.
void settle_groups(std::vector<Vcard>& cards) {
  const CardsByName names = cards_by_name(cards);
  for (Vcard& group : cards) {
    if (!group.group) continue;
    const auto found = std::erase_if(group.members, [&](const std::string& member) {
      const auto card = names.find(fold(member));
      if (card == names.end()) return false;
      card->second->categories.push_back(group.name);
      return true;
    });
    if (found > 0 && group.members.empty()) group.line = 0;
  }
  std::erase_if(cards, [](const Vcard& card) { return card.group && card.line == 0; });
}

}  // namespace

ImportSource open_import(const std::filesystem::path& file, const TableOptions& options) {
  InputFile input(file);
  if (options.sheet || !is_vcard(input.start(kFirst))) return {TableSource(file, options)};
  const std::string bytes = input.rest();
  const CsvDialect dialect{options.encoding.value_or(encoding_of_file(bytes)), '\0'};
  std::vector<Vcard> cards = read_vcards(to_utf8(bytes, dialect.encoding));
  settle_groups(cards);
  std::vector<CsvRow> rows = {{0, header_of_cards(), ""}};
  std::int64_t pictures = 0;
  for (Vcard& card : cards) {
    pictures += card.pictures;
    rows.push_back(row_of(std::move(card)));
  }
  return {TableSource(dialect, std::move(rows)), pictures};
}

}  // namespace ruka
