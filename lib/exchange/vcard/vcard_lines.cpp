#include "lib/exchange/vcard/vcard_lines.hpp"

#include <algorithm>

#include "lib/base/text.hpp"

namespace ruka {

namespace {

// Where the value begins: past the first ':' outside of quotes; npos where there is none.
std::size_t value_start(std::string_view line) {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (!quoted && line[i] == ':') return i + 1;
  }
  return line.npos;
}

std::string_view name_of(std::string_view line) {
  return line.substr(0, std::min(line.find_first_of(";:"), line.size()));
}

// "TEL;...", "item1.X-ABLabel:...", also in small letters where the name is known. A line of a note
// may have a colon too: «важно: да», "http://...".
bool is_property(std::string_view line) {
  constexpr std::string_view kKnown =
      "|ADR|BDAY|BEGIN|CATEGORIES|EMAIL|END|FN|IMPP|N|NICKNAME|NOTE|ORG|PHOTO|PRODID|REV|ROLE|TEL|"
      "TITLE|UID|URL|VERSION|";
  if (value_start(line) == line.npos) return false;
  std::string_view name = name_of(line);
  name.remove_prefix(std::min(name.find('.') + 1, name.size()));
  const std::string upper = upper_ascii(name);
  if (name.empty() ||
      upper.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != upper.npos) {
    return false;
  }
  return name == upper || upper.starts_with("X-") || kKnown.find("|" + upper + "|") != kKnown.npos;
}

// Cuts at each ';' outside of quotes until the value begins.
VcardProperty read_property(std::string_view line) {
  VcardProperty property;
  const std::size_t start = value_start(line);
  if (start == line.npos) return property;
  property.value = line.substr(start);
  const std::string_view head = line.substr(0, start - 1);
  std::size_t begin = 0;
  bool quoted = false;
  for (std::size_t i = 0; i <= head.size(); ++i) {
    if (i < head.size() && head[i] == '"') quoted = !quoted;
    if (i < head.size() && (quoted || head[i] != ';')) continue;
    const std::string_view piece = head.substr(begin, i - begin);
    if (begin == 0) {
      const std::size_t dot = piece.rfind('.');
      property.group = upper_ascii(piece.substr(0, dot == piece.npos ? 0 : dot));
      property.name = upper_ascii(piece.substr(dot == piece.npos ? 0 : dot + 1));
    } else {
      property.params.emplace_back(piece);
    }
    begin = i + 1;
  }
  return property;
}

}  // namespace

std::string upper_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

std::string VcardProperty::param(std::string_view wanted) const {
  for (const std::string& one : params) {
    const std::size_t sign = one.find('=');
    if (sign == one.npos || upper_ascii(one.substr(0, sign)) != wanted) continue;
    std::string_view value = std::string_view(one).substr(sign + 1);
    if (value.size() > 1 && value.starts_with('"') && value.ends_with('"')) {
      value = value.substr(1, value.size() - 2);
    }
    return std::string(value);
  }
  return "";
}

VcardLines::VcardLines(std::string_view text) : rest_(text) {
  if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
}

std::string_view VcardLines::peek() const {
  std::string_view line = rest_.substr(0, std::min(rest_.find('\n'), rest_.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view VcardLines::take() {
  const std::string_view line = peek();
  rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size() - 1) + 1);
  ++after_;
  return line;
}

// A blank at the beginning of a line is the folding's, behind a soft break of quoted-printable too.
std::string VcardLines::take_folded() {
  std::string line(take());
  const std::string head =
      upper_ascii(std::string_view(line).substr(0, std::min(value_start(line), line.size())));
  const bool printable = head.find("QUOTED-PRINTABLE") != head.npos;
  while (!rest_.empty()) {
    const bool blank = rest_.front() == ' ' || rest_.front() == '\t';
    const bool soft = printable && line.ends_with('=');
    if (!blank && !soft) break;
    if (soft) line.pop_back();
    if (blank) rest_.remove_prefix(1);
    line += take();
  }
  return line;
}

bool VcardLines::next(VcardProperty& property) {
  if (rest_.empty()) return false;
  line_ = after_;
  property = read_property(take_folded());
  while (!rest_.empty()) {
    const std::string_view rest = rest_;
    const std::int64_t after = after_;
    const std::string line = take_folded();
    if (is_property(line)) {
      rest_ = rest;
      after_ = after;
      break;
    }
    property.value += '\n' + line;
  }
  return true;
}

}  // namespace ruka
