// One card as version 3 or 4.
#include "lib/base/said_phone.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/vcard/vcard.hpp"
#include "lib/exchange/vcard/vcard_value.hpp"

namespace ruka {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)) {
      out += c;
    }
  }
  return out;
}

void append_line(std::string& out, std::string_view line) {
  constexpr std::size_t kOctets = 75;
  std::size_t room = kOctets;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
    out += std::string(line.substr(0, cut)) + "\r\n ";
    line.remove_prefix(cut);
    room = kOctets - 1;
  }
  out += std::string(line) + "\r\n";
}

void append_text(std::string& out, std::string_view property, std::string_view value) {
  if (!value.empty()) append_line(out, std::string(property) + ":" + escaped(value));
}

// An extension stands in the URI of version 4 (RFC 3966) and in plain words in version 3.
void append_phone(std::string& out, std::string_view phone, int version) {
  constexpr std::string_view kMark = RUKA_EXTENSION;
  const std::size_t mark = phone.find(kMark);
  if (mark == phone.npos) return append_text(out, "TEL;TYPE=work,voice", phone);
  const std::string_view number = phone.substr(0, mark);
  const std::string_view extension = phone.substr(mark + kMark.size());
  if (version == 4) {
    return append_line(out, fmt::format("TEL;VALUE=uri;TYPE=work,voice:tel:{};ext={}",
                                        escaped(number), escaped(extension)));
  }
  append_text(out, "TEL;TYPE=work,voice", fmt::format("{} ext. {}", number, extension));
}

}  // namespace

std::string vcard_text(const Vcard& card, int version) {
  std::string out = "BEGIN:VCARD\r\n";
  append_line(out, version == 3 ? "VERSION:3.0" : "VERSION:4.0");
  const bool person = !card.surname.empty() || !card.given_name.empty() || card.kind == "person";
  if (version == 4) append_line(out, person ? "KIND:individual" : "KIND:org");
  append_text(out, "UID", card.uid);
  append_text(out, "FN", card.name);
  if (person || version == 3) {
    append_line(out, "N:" + escaped(person ? card.surname : card.name) + ";" +
                         escaped(card.given_name) + ";" + escaped(card.patronymic) + ";;");
  }
  if (card.department.empty()) {
    append_text(out, "ORG", card.org);
  } else {
    append_line(out, "ORG:" + escaped(card.org) + ";" + escaped(card.department));
  }
  append_text(out, "TITLE", card.title);
  for (const std::string& phone : card.phones) append_phone(out, phone, version);
  for (const std::string& email : card.emails) append_text(out, "EMAIL", email);
  if (!card.city.empty() || !card.address.empty()) {
    append_line(out, "ADR:;;" + escaped(card.address) + ";" + escaped(card.city) + ";;;");
  }
  std::string birthday = card.birthday;
  if (version == 4)
    std::erase_if(birthday, [i = 0](char c) mutable { return ++i > 2 && c == '-'; });
  append_text(out, "BDAY", birthday);
  append_text(out, "URL", card.url);
  append_text(out, "NOTE", card.note);
  append_text(out, "X-RUKA-KIND", card.kind);
  append_text(out, "X-RUKA-LEFT", card.left_on);
  append_text(out, "X-RUKA-SUCCESSOR", card.successor);
  for (const std::string& name : card.former_names) append_text(out, "X-RUKA-FORMER-NAME", name);
  std::string categories;
  for (const std::string& one : card.categories) {
    categories += (categories.empty() ? "" : ",") + escaped(one);
  }
  if (!categories.empty()) append_line(out, "CATEGORIES:" + categories);
  return out + "END:VCARD\r\n";
}

}  // namespace ruka
