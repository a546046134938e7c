#include "lib/exchange/vcard/vcard.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "lib/base/said_phone.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/table_header.hpp"
#include "lib/exchange/vcard/vcard_lines.hpp"
#include "lib/exchange/vcard/vcard_value.hpp"

namespace ruka {

namespace {

std::string part(const std::vector<std::string>& parts, std::size_t i) {
  return i < parts.size() ? std::string(trim(parts[i])) : "";
}

// Where the digits of a day end: at its hour, or at words behind it.
std::size_t end_of_day(std::string_view value) {
  const std::size_t end = std::min(value.find_first_of("T "), value.size());
  constexpr std::size_t kShortestDay = 6;  // "--0102"
  const bool digits = value.substr(0, end).find_first_not_of("0123456789-./") == value.npos;
  return digits && end >= kShortestDay ? end : value.size();
}

// Whether what stands behind a day is more than an empty hour and its zone: T00:00:00Z.
bool says_more(std::string_view behind) {
  const std::string_view hour =
      behind.substr(0, std::min(behind.find_first_of("Zz+"), behind.size()));
  return hour.find_first_not_of("T 0:.-") != hour.npos;
}

// 19800102, 1980-01-02T00:00:00Z and --0102 as 1980-01-02 and --01-02; «12 марта 1980» as it is. A
// telephone that knows no year writes one, and which: 1604.
std::string birthday_of(std::string_view value, std::string_view omitted) {
  std::string text(value.substr(0, end_of_day(value)));
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() == 8 && std::ranges::all_of(text, digit)) {
    text = text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6);
  }
  if (text.size() == 6 && text.starts_with("--")) text.insert(4, "-");
  const std::string_view year = omitted.empty() ? std::string_view("1604") : omitted;
  const bool no_year = text.size() == 10 && text.starts_with(year) && text[4] == '-';
  return no_year ? "-" + text.substr(4) : text;
}

// A year alone, a month of a year or a day of no month: no day of birth.
bool is_part_of_date(std::string_view text) {
  return text.starts_with("---") || (text.size() <= 7 && !text.starts_with("--") &&
                                     text.find_first_not_of("0123456789-") == text.npos);
}

// "urn:uuid:1111-…" and "1111-…" are one card.
std::string bare_uid(std::string_view uid) {
  constexpr std::string_view kUrn = "urn:uuid:";
  return std::string(fold(uid.substr(0, kUrn.size())) == kUrn ? uid.substr(kUrn.size()) : uid);
}

std::string phone_of(std::string value) {
  if (upper_ascii(value).starts_with("TEL:")) value.erase(0, 4);
  for (const std::string_view mark : {";ext=", " ext. "}) {
    if (const auto at = value.find(mark); at != value.npos) {
      value.replace(at, mark.size(), RUKA_EXTENSION);
    }
  }
  return value;
}

// What has no field of its own, a line each: "nickname: Аня".
void keep_rest(std::string_view label, std::string_view value, Vcard& card) {
  if (trim(value).empty()) return;
  std::string line = fmt::format("{}: {}", label, trim(value));
  std::ranges::replace(line, '\n', ' ');
  const auto lines = split(card.rest, '\n');
  if (std::ranges::find(lines, line) != lines.end()) return;
  card.rest += (card.rest.empty() ? "" : "\n") + line;
}

// Post box, flat, street, city, region, index, country: as an address is written here.
std::string address_of(const std::vector<std::string>& parts) {
  return joined_parts({part(parts, 5), part(parts, 6), part(parts, 4), part(parts, 2),
                       part(parts, 1), part(parts, 0)},
                      ", ");
}

// The city is a field of its own, but of a second address.
void set_address(const std::vector<std::string>& parts, Vcard& card) {
  const std::string city = part(parts, 3);
  const std::string address = address_of(parts);
  if (card.city.empty() && card.address.empty()) {
    card.city = city;
    card.address = address;
  } else if (city != card.city || address != card.address) {
    keep_rest("address", joined_parts({city, address}, ", "), card);
  }
}

// An address as it is printed says the parts of ADR again, mostly.
void add_label(const std::string& plain, Vcard& card) {
  const std::string known = fold(card.city + " " + card.address + " " + card.rest);
  std::string folded = fold(plain);
  std::ranges::replace_if(folded, [](char c) { return c == '\n' || c == '\r' || c == ','; }, ' ');
  const auto words = split(folded, ' ');
  const bool told = std::ranges::all_of(
      words, [&](std::string_view word) { return known.find(word) != known.npos; });
  if (!told) keep_rest("address", plain, card);
}

void set_name(const std::vector<std::string>& parts, Vcard& card) {
  card.surname = part(parts, 0);
  card.given_name = part(parts, 1);
  card.patronymic = part(parts, 2);
  keep_rest("prefix", part(parts, 3), card);
  keep_rest("suffix", part(parts, 4), card);
}

void set_organization(const std::vector<std::string>& units, Vcard& card) {
  const std::string org = part(units, 0);
  const std::string department = joined_parts({units.begin() + 1, units.end()}, ", ");
  if (card.org.empty() && card.department.empty()) {
    card.org = org;
    card.department = department;
  } else {
    keep_rest("org", joined_parts({org, department}, ", "), card);
  }
}

void set_birthday(const VcardProperty& property, const std::string& plain, Vcard& card) {
  std::string day = birthday_of(plain, property.param("X-APPLE-OMIT-YEAR"));
  const bool words = upper_ascii(property.param("VALUE")) == "TEXT";
  if (words || !card.birthday.empty() || is_part_of_date(day)) {
    keep_rest("bday", plain, card);
  } else {
    card.birthday = std::move(day);
    if (says_more(std::string_view(plain).substr(end_of_day(plain)))) {
      keep_rest("bday", plain, card);
    }
  }
}

// Words without a number are nobody's number: beside another one they would be taken for its.
void take_phone(const std::string& plain, Vcard& card) {
  if (is_word_for_nothing(trim(plain))) return;
  if (plain.find_first_of("0123456789") == plain.npos) {
    keep_rest("tel", plain, card);
  } else {
    card.phones.push_back(phone_of(plain));
  }
}

void set_once(std::string_view label, const std::string& plain, std::string& text, Vcard& card) {
  if (text.empty()) text = plain;
  if (text != plain) keep_rest(label, plain, card);
}

// What a program writes for itself, and what another property says again.
bool is_for_programs(std::string_view name) {
  constexpr std::string_view kNames =
      "|BEGIN|CLASS|CLIENTPIDMAP|END|MAILER|PRODID|PROFILE|REV|SORT-STRING|SOURCE|VERSION|"
      "X-ABADR|X-ABLABEL|X-ABSHOWAS|X-ABUID|X-APPLE-SUBADMINISTRATIVEAREA|X-IMAGEHASH|"
      "X-IMAGETYPE|X-SHARED-PHOTO-DISPLAY-PREF|";
  return kNames.find("|" + std::string(name) + "|") != kNames.npos;
}

// "Telegram" of a service's own word or of the type, else the property's name.
std::string label_of(const VcardProperty& property) {
  for (const char* name : {"X-SERVICE-TYPE", "TYPE"}) {
    const std::string said = property.param(name);
    if (!said.empty() && (property.name == "IMPP" || property.name == "X-SOCIALPROFILE")) {
      return fold(said);
    }
  }
  const std::string folded = fold(property.name);
  return folded.starts_with("x-") ? folded.substr(2) : folded;
}

// The properties that a client and its people have; whether it was one.
bool take_field(const VcardProperty& property, const std::string& value, const std::string& plain,
                Vcard& card) {
  const std::string& name = property.name;
  if (name == "FN") {
    set_once("name", plain, card.name, card);
  } else if (name == "N") {
    set_name(vcard_parts(value, ';'), card);
  } else if (name == "ORG") {
    set_organization(vcard_parts(value, ';'), card);
  } else if (name == "TITLE") {
    set_once("title", plain, card.title, card);
  } else if (name == "TEL") {
    take_phone(plain, card);
  } else if (name == "EMAIL") {
    if (!is_word_for_nothing(trim(plain))) card.emails.push_back(plain);
  } else if (name == "ADR") {
    set_address(vcard_parts(value, ';'), card);
  } else if (name == "LABEL") {
    add_label(plain, card);
  } else if (name == "BDAY") {
    set_birthday(property, plain, card);
  } else if (name == "NOTE") {
    card.note += (card.note.empty() ? "" : "\n") + plain;
  } else if (name == "URL") {
    set_once("url", plain, card.url, card);
  } else if (name == "UID") {
    card.uid = bare_uid(plain);
  } else if (name == "CATEGORIES") {
    for (std::string& one : vcard_parts(value, ',')) card.categories.push_back(std::move(one));
  } else if (name == "X-RUKA-LEFT") {
    card.left_on = plain;
  } else if (name == "X-RUKA-SUCCESSOR") {
    card.successor = plain;
  } else if (name == "X-RUKA-KIND") {
    card.kind = plain;
  } else if (name == "X-RUKA-FORMER-NAME") {
    card.former_names.push_back(plain);
  } else {
    return false;
  }
  return true;
}

void take(const VcardProperty& property, Vcard& card) {
  const std::string& name = property.name;
  const bool picture = name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY";
  if (picture) {
    card.pictures += property.value.find_first_not_of("; \t") == std::string::npos ? 0 : 1;
    return;
  }
  const std::string value = decoded_vcard(property);
  if (!is_utf8(value)) {
    card.problem = "text";
    return;
  }
  const std::string plain(trim(unescaped_vcard(value)));
  if (plain.empty() || is_for_programs(name)) {
    card.organization |= name == "X-ABSHOWAS" && upper_ascii(plain) == "COMPANY";
  } else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND") {
    const std::string kind = upper_ascii(plain);
    card.group |= kind == "GROUP";
    card.organization |= kind == "ORG" || kind == "LOCATION";
  } else if (name == "MEMBER" || name == "X-ADDRESSBOOKSERVER-MEMBER") {
    card.members.push_back(bare_uid(plain));
  } else if (!take_field(property, value, plain, card)) {
    keep_rest(label_of(property), plain, card);
  }
}

// TEL;TYPE=FAX, TEL;WORK;FAX; LABEL, an address as it is printed.
bool is_later(const VcardProperty& property) {
  if (property.name == "LABEL") return true;
  return property.name == "TEL" &&
         std::ranges::any_of(property.params, [](const std::string& param) {
           return upper_ascii(param).find("FAX") != std::string::npos;
         });
}

// What people call a value of the card: item2.TEL:+7..., item2.X-ABLabel:Секретарь.
class Labels {
 public:
  void take(const VcardProperty& property, Vcard& card) {
    if (property.group.empty()) return;
    const std::string decoded = decoded_vcard(property);
    if (!is_utf8(decoded)) return;
    const std::string plain(trim(unescaped_vcard(decoded)));
    if (property.name != "X-ABLABEL") {
      values_[property.group] = {property.name, plain};
      return;
    }
    const auto found = values_.find(property.group);
    std::string_view label = plain;
    if (label.starts_with("_$!<")) {  // a program's own word: _$!<HomePage>!$_
      if (found == values_.end() || found->second.name != "X-ABDATE") return;
      label = label.substr(4, label.find(">!$_") - 4);
    }
    if (label.empty()) return;
    const std::string value = found == values_.end() ? "" : found->second.text;
    if (found == values_.end()) {
      keep_rest("label", label, card);
    } else if (value.find_first_not_of("; ") != value.npos) {
      keep_rest(label, value, card);
    }
  }

 private:
  struct Value {
    std::string name, text;
  };
  std::map<std::string, Value, std::less<>> values_;
};

}  // namespace

// In UTF-16 every other byte of these words is zero.
bool is_vcard(std::string_view bytes) {
  for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
  }
  std::string text(bytes);
  std::erase(text, '\0');
  return upper_ascii(trim(text).substr(0, 11)) == "BEGIN:VCARD";
}

namespace {

bool is_card_mark(std::string_view value) { return upper_ascii(trim(value)) == "VCARD"; }

// What an assistant's card says, in one line of the card that it is in.
std::string agent_text(const Vcard& agent) {
  std::vector<std::string> texts = {agent.name};
  const std::string known = fold(agent.name);
  for (const std::string& part : {agent.surname, agent.given_name, agent.patronymic}) {
    if (known.find(fold(part)) == known.npos) texts.push_back(part);
  }
  texts.insert(texts.end(), {agent.title, agent.department, agent.org});
  texts.insert(texts.end(), agent.phones.begin(), agent.phones.end());
  texts.insert(texts.end(), agent.emails.begin(), agent.emails.end());
  texts.insert(texts.end(), {agent.city, agent.address, agent.url, agent.birthday});
  texts.insert(texts.end(), agent.categories.begin(), agent.categories.end());
  texts.insert(texts.end(), {agent.note, agent.rest});
  return joined_parts(texts, ", ");
}

void keep_agents(const std::vector<Vcard>& agents, Vcard& card) {
  for (const Vcard& agent : agents) {
    keep_rest("agent", agent_text(agent), card);
    card.pictures += agent.pictures;
    if (!agent.problem.empty()) card.problem = agent.problem;
  }
}

// A card while its lines are read; one within another is its AGENT.
class CardReader {
 public:
  std::vector<Vcard> read(std::string_view text) {
    VcardLines lines(text);
    for (VcardProperty property; lines.next(property);) take_line(property, lines.line());
    while (!open_.empty()) cut_off();
    return std::move(cards_);
  }

 private:
  struct Open {
    Vcard card;
    Labels labels;
    std::vector<VcardProperty> later;  // faxes, which nobody calls, and labels of addresses
    bool agent = false;                // the next line begins a card within it
  };

  void take_line(const VcardProperty& property, std::int64_t line) {
    const bool within = !open_.empty() && std::exchange(open_.back().agent, false);
    if (property.name == "BEGIN" && is_card_mark(property.value)) {
      while (!open_.empty() && !within) cut_off();
      begin(line);
    } else if (open_.empty()) {
      return;
    } else if (property.name == "END" && is_card_mark(property.value)) {
      end();
    } else if (property.name != "AGENT" || !take_agent(property, line)) {
      Open& open = open_.back();
      is_later(property) ? open.later.push_back(property) : take(property, open.card);
      open.labels.take(property, open.card);
    }
  }

  // Its card stands behind it (2.1) or is its value (3.0); or it is but an address.
  bool take_agent(const VcardProperty& property, std::int64_t line) {
    const std::string value = unescaped_vcard(decoded_vcard(property));
    if (trim(value).empty()) {
      open_.back().agent = true;
    } else if (upper_ascii(trim(value)) == "BEGIN:VCARD") {
      begin(line);
    } else if (is_vcard(value)) {
      keep_agents(read_vcards(value), open_.back().card);
    } else {
      return false;
    }
    return true;
  }

  void begin(std::int64_t line) { open_.emplace_back().card.line = line; }

  void end() {
    Open done = std::move(open_.back());
    open_.pop_back();
    for (const VcardProperty& one : done.later) take(one, done.card);
    if (open_.empty()) {
      cards_.push_back(std::move(done.card));
    } else {
      keep_agents({std::move(done.card)}, open_.back().card);
    }
  }

  void cut_off() {
    open_.back().card.problem = "end";
    end();
  }

  std::vector<Vcard> cards_;
  std::vector<Open> open_;
};

}  // namespace

std::vector<Vcard> read_vcards(std::string_view text) { return CardReader().read(text); }

}  // namespace ruka
