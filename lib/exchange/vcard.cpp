#include "lib/exchange/vcard.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/csv.hpp"

namespace ruka {

namespace {

struct Property {
  std::string name;                 // upper case, without its group
  std::vector<std::string> params;  // upper case: "TYPE=WORK", "QUOTED-PRINTABLE"
  std::string value;
};

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

// Takes the text apart into its lines, folded ones joined.
class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {
    if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
  }

  bool next(std::string& line) {
    if (rest_.empty()) return false;
    line_ = after_;
    line = take();
    const bool printable = upper(line).find("QUOTED-PRINTABLE") != line.npos;
    while (!rest_.empty()) {
      if (printable && line.ends_with('=')) {
        line.pop_back();
        line += take();
      } else if (rest_.front() == ' ' || rest_.front() == '\t') {
        rest_.remove_prefix(1);
        line += take();
      } else {
        break;
      }
    }
    return true;
  }

  std::int64_t line() const { return line_; }

 private:
  std::string_view take() {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    ++after_;
    return line;
  }

  std::string_view rest_;
  std::int64_t line_ = 1;
  std::int64_t after_ = 1;
};

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

std::string from_printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '=' && i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[i + 2]) : -1;
    if (low < 0) {
      out += text[i];
      continue;
    }
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return out;
}

// A value of 2.1 as UTF-8: its bytes are spelled out, in an encoding of their own.
std::string decoded(const Property& property) {
  std::string charset;
  bool printable = false;
  for (const std::string& param : property.params) {
    printable |= param.ends_with("QUOTED-PRINTABLE");
    if (param.starts_with("CHARSET=")) charset = param.substr(8);
  }
  if (!printable) return property.value;
  std::string bytes = from_printable(property.value);
  if (charset.empty() || charset == "UTF-8" || is_utf8(bytes)) return bytes;
  return to_utf8(bytes, charset);
}

// Cuts at each ':' or ';' outside of quotes until the value begins.
Property read_property(std::string_view line) {
  Property property;
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (quoted || (line[i] != ';' && line[i] != ':')) continue;
    const std::string piece = upper(line.substr(begin, i - begin));
    if (begin == 0) {
      property.name = piece.substr(piece.rfind('.') == piece.npos ? 0 : piece.rfind('.') + 1);
    } else {
      property.params.push_back(piece);
    }
    begin = i + 1;
    if (line[i] == ':') {
      property.value = line.substr(begin);
      break;
    }
  }
  return property;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    ++i;
    out += text[i] == 'n' || text[i] == 'N' ? '\n' : text[i];
  }
  return out;
}

// The parts of a structured value, unescaped.
std::vector<std::string> parts_of(std::string_view value, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= value.size(); ++i) {
    if (i < value.size() && value[i] == '\\') {
      ++i;
      continue;
    }
    if (i < value.size() && value[i] != separator) continue;
    parts.push_back(unescaped(value.substr(begin, i - begin)));
    begin = i + 1;
  }
  if (begin < value.size()) parts.push_back(unescaped(value.substr(begin)));
  return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    const std::string_view one = trim(part);
    if (!one.empty()) out += std::string(out.empty() ? "" : between) + std::string(one);
  }
  return out;
}

std::string part(const std::vector<std::string>& parts, std::size_t i) {
  return i < parts.size() ? std::string(trim(parts[i])) : "";
}

// 19800102, 1980-01-02T00:00:00Z and --0102 as 1980-01-02 and --01-02.
std::string birthday_of(std::string_view value) {
  std::string text(value.substr(0, value.find('T')));
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() == 8 && std::ranges::all_of(text, digit)) {
    return text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6);
  }
  if (text.size() == 6 && text.starts_with("--")) return text.substr(0, 4) + "-" + text.substr(4);
  return text;
}

constexpr std::string_view kExtension = " доб. ";

std::string phone_of(std::string value) {
  if (upper(value).starts_with("TEL:")) value.erase(0, 4);
  for (const std::string_view mark : {";ext=", " ext. "}) {
    if (const auto at = value.find(mark); at != value.npos) {
      value.replace(at, mark.size(), kExtension);
    }
  }
  return value;
}

void set_address(const std::vector<std::string>& parts, Vcard& card) {
  if (card.city.empty()) card.city = part(parts, 3);
  if (!card.address.empty()) return;
  // Post box, flat, street, city, region, index, country: as an address is written here. The city
  // is a field of its own.
  card.address = joined({part(parts, 5), part(parts, 6), part(parts, 4), part(parts, 2),
                         part(parts, 1), part(parts, 0)},
                        ", ");
}

void set_name(const std::vector<std::string>& parts, Vcard& card) {
  card.surname = part(parts, 0);
  card.given_name = part(parts, 1);
  card.patronymic = part(parts, 2);
}

void take(const Property& property, Vcard& card) {
  const std::string value = decoded(property);
  if (!is_utf8(value)) {
    card.problem = "text";
    return;
  }
  const std::string plain(trim(unescaped(value)));
  const std::string& name = property.name;
  if (plain.empty()) return;
  if (name == "FN") card.name = plain;
  if (name == "N") set_name(parts_of(value, ';'), card);
  if (name == "ORG") {
    const std::vector<std::string> units = parts_of(value, ';');
    card.org = part(units, 0);
    card.department = part(units, 1);
  }
  if (name == "TITLE") card.title = plain;
  if (name == "TEL") card.phones.push_back(phone_of(plain));
  if (name == "EMAIL") card.emails.push_back(plain);
  if (name == "ADR") set_address(parts_of(value, ';'), card);
  if (name == "BDAY") card.birthday = birthday_of(plain);
  if (name == "NOTE") card.note += (card.note.empty() ? "" : "\n") + plain;
  if (name == "URL" && card.url.empty()) card.url = plain;
  if (name == "UID") card.uid = plain;
  if (name != "CATEGORIES") return;
  for (std::string& one : parts_of(value, ',')) card.categories.push_back(std::move(one));
}

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
  const std::size_t mark = phone.find(kExtension);
  if (mark == phone.npos) return append_text(out, "TEL;TYPE=work,voice", phone);
  const std::string_view number = phone.substr(0, mark);
  const std::string_view extension = phone.substr(mark + kExtension.size());
  if (version == 4) {
    return append_line(out, fmt::format("TEL;VALUE=uri;TYPE=work,voice:tel:{};ext={}",
                                        escaped(number), escaped(extension)));
  }
  append_text(out, "TEL;TYPE=work,voice", fmt::format("{} ext. {}", number, extension));
}

}  // namespace

bool is_vcard(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  return upper(trim(bytes).substr(0, 11)) == "BEGIN:VCARD";
}

std::vector<Vcard> read_vcards(std::string_view text) {
  std::vector<Vcard> cards;
  bool open = false;
  Lines lines(text);
  for (std::string line; lines.next(line);) {
    const Property property = read_property(line);
    const bool card = upper(trim(property.value)) == "VCARD";
    if (property.name == "BEGIN" && card) {
      if (open) cards.back().problem = "end";
      cards.emplace_back().line = lines.line();
      open = true;
    } else if (property.name == "END" && card) {
      open = false;
    } else if (open) {
      take(property, cards.back());
    }
  }
  if (open) cards.back().problem = "end";
  return cards;
}

std::string vcard_text(const Vcard& card, int version) {
  std::string out = "BEGIN:VCARD\r\n";
  append_line(out, version == 3 ? "VERSION:3.0" : "VERSION:4.0");
  const bool person = !card.surname.empty() || !card.given_name.empty();
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
  std::string categories;
  for (const std::string& one : card.categories) {
    categories += (categories.empty() ? "" : ",") + escaped(one);
  }
  if (!categories.empty()) append_line(out, "CATEGORIES:" + categories);
  return out + "END:VCARD\r\n";
}

}  // namespace ruka
