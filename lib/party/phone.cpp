#include "lib/party/phone.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/number_text.hpp"

namespace ruka {

namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return digits;
}

// The extension in what stands behind a number, and how much of that it takes.
struct Extension {
  std::string digits;
  std::size_t end = 0;
};

// «доб. 12», "ext. 12", ",,12" and "p12", which are pauses of a telephone. Other words have none.
Extension extension_in(std::string_view rest) {
  const std::size_t begin = std::min(rest.find_first_not_of(" ,;("), rest.size());
  for (const std::string_view mark :
       {"добавочный", "доб", "внутренний", "внутр", "вн", "extension", "ext", "x", "#", "*"}) {
    if (!rest.substr(begin).starts_with(mark)) continue;
    const std::size_t at = rest.find_first_not_of(" .:=#*-()", begin + mark.size());
    if (at == rest.npos || rest[at] < '0' || rest[at] > '9') continue;
    const std::size_t end = std::min(rest.find_first_not_of("0123456789-", at), rest.size());
    return {digits_of(rest.substr(at, end - at)), end};
  }
  std::string_view bare = rest.substr(begin);
  if (bare.starts_with('p') || bare.starts_with('w')) bare.remove_prefix(1);
  if (digits_of(bare).size() != bare.size()) return {};
  return {std::string(bare), rest.size()};
}

bool is_number_start(char c) { return (c >= '0' && c <= '9') || c == '+' || c == '('; }

constexpr std::size_t kMostRemarkDigits = 4;  // «до 18:00»

constexpr std::string_view kSigns = "0123456789+-()./ \u00A0\u202F\u2011\u2013\u2014";

// Words that say what kind of number it is, and no more.
constexpr std::string_view kKinds[] = {
    "телефон",   "тел",  "мобильный", "моб",    "рабочий",    "раб",   "сотовый", "сот",    "факс",
    "городской", "гор",  "домашний",  "дом",    "контактный", "phone", "tel",     "mobile", "mob",
    "cell",      "work", "home",      "office", "fax",        "т",     "ф"};
constexpr std::string_view kMessengers[] = {"whatsapp", "viber", "telegram", "wa"};
// The longer ones first. They lead to the number, and say nothing of it.
constexpr std::string_view kLinks[] = {
    "api.whatsapp.com/send?phone=", "https", "http", "wa.me", "callto", "t.me", "sip"};

// What people write before a number: «тел.», «моб.», "tel.:", «тел./факс», "whatsapp".
std::string_view without_label(std::string_view text) {
  if (text.empty() || is_number_start(text.front())) return text;
  std::vector<std::string_view> labels(std::begin(kKinds), std::end(kKinds));
  labels.insert(labels.end(), std::begin(kLinks), std::end(kLinks));
  labels.insert(labels.end(), std::begin(kMessengers), std::end(kMessengers));
  std::string_view rest = text;
  for (bool labeled = true; labeled;) {
    labeled = false;
    for (const std::string_view label : labels) {
      if (labeled || !rest.starts_with(label)) continue;
      const std::size_t next = rest.find_first_not_of(".:/ ", label.size());
      labeled = next != rest.npos && (next > label.size() || is_number_start(rest[next]));
      if (labeled) rest.remove_prefix(next);
    }
  }
  return !rest.empty() && is_number_start(rest.front()) ? rest : text;
}

// "https://wa.me"
bool is_link(std::string_view word) {
  std::string rest = fold(word);
  for (const std::string_view link : kLinks) {
    if (const std::size_t at = rest.find(link); at != rest.npos) rest.erase(at, link.size());
  }
  return rest.size() < word.size() && rest.find_first_not_of(".:/") == rest.npos;
}

std::string without_links(std::string_view words) {
  auto kept = split(words, ' ');
  std::erase_if(kept, is_link);
  return fmt::format("{}", fmt::join(kept, " "));
}

// Words around a number without the signs that part them from it; none where they only say its
// kind.
std::string remark_in(std::string_view words) {
  if (words.empty()) return {};
  for (bool cut = true; cut && !words.empty();) {
    cut = true;
    if (std::string_view(" ,;:.-/()").find(words.front()) != std::string_view::npos) {
      words.remove_prefix(1);
    } else if (words.starts_with("–") || words.starts_with("—")) {
      words.remove_prefix(std::string_view("–").size());
    } else {
      cut = false;
    }
  }
  while (!words.empty() && (std::string_view(" ,;:/").find(words.back()) != words.npos ||
                            (words.back() == ')' && words.find('(') == words.npos))) {
    words.remove_suffix(1);
  }
  std::string even = fold(words);
  std::ranges::replace_if(even, [](char c) { return c == '.' || c == '/' || c == ','; }, ' ');
  const auto says_kind = [](std::string_view word) {
    return word.empty() || std::ranges::find(kKinds, word) != std::end(kKinds);
  };
  return std::ranges::all_of(split(even, ' '), says_kind) ? "" : without_links(words);
}

// No area or network of Russia or Kazakhstan has a code that begins with 0, 1, 2 or 5.
bool is_national(std::string_view digits) {
  return std::string_view("346789").find(digits[0]) != std::string_view::npos;
}

// Without +7 or 8 before it: no area is 89x, and 79x is the beginning of +7 9xx without its last
// digit.
bool may_be_national(std::string_view digits) {
  return is_national(digits) && !digits.starts_with("89") && !digits.starts_with("79");
}

// A number of Belarus as it is dialed there: 8 0 29 123-45-67.
bool is_belarusian(std::string_view digits) {
  const auto begins = [&](std::string_view code) { return digits.starts_with(code); };
  return digits.size() == 11 &&
         std::ranges::any_of(std::array{"8017", "8025", "8029", "8033", "8044"}, begins);
}

// "8 (495) 123-45-6", "8-495...": an 8 apart is dialed before a number of ten digits.
bool has_prefix_apart(std::string_view text) {
  return text.size() > 1 && (text[0] == '8' || text[0] == '7') && (text[1] < '0' || text[1] > '9');
}

// The digits behind +; none where no number can have them.
std::string international(std::string_view digits) {
  if (digits.starts_with('0')) return "";  // no country's code does
  // "+8 912": a slip for 8. No country begins with 89; +81, +84, +852 are real ones.
  if (digits.size() == 11 && digits.starts_with("89")) {
    return "+7" + std::string(digits.substr(1));
  }
  // Behind the +7 of Russia and Kazakhstan stand ten digits, never more or fewer.
  if (digits.starts_with('7') && (digits.size() != 11 || !is_national(digits.substr(1)))) return "";
  return digits.size() >= 8 && digits.size() <= 15 ? "+" + std::string(digits) : "";
}

// Russian numbers by their length; others only behind +, 00 or 810.
std::string normal_form(std::string_view text, std::string_view digits) {
  const std::string_view bare = trim(text);
  const bool abroad = bare.starts_with('+') || digits.starts_with("00");
  // "+49 (0)30 901820": the 0 in brackets is dialed at home alone.
  if (const std::size_t zero = bare.find("(0)"); abroad && zero != bare.npos) {
    const std::string without = std::string(bare).erase(zero, 3);
    return normal_form(without, digits_of(without));
  }
  if (bare.find('+', 1) != bare.npos) return "";  // two of them
  if (bare.starts_with('+')) return international(digits);
  if (digits.starts_with("00")) return international(digits.substr(2));
  if (digits.size() == 10 && may_be_national(digits) && !has_prefix_apart(bare)) {
    return "+7" + std::string(digits);
  }
  if (is_belarusian(digits)) return "+375" + std::string(digits.substr(2));
  if (digits.size() == 11 && (digits[0] == '7' || digits[0] == '8') &&
      is_national(digits.substr(1))) {
    return "+7" + std::string(digits.substr(1));
  }
  // Abroad as it is dialed from Russia: 8 10 49 30...
  if (digits.starts_with("810") && digits.size() > 11) return international(digits.substr(3));
  return "";
}

}  // namespace

Phone read_phone(std::string_view text) {
  Phone phone;
  phone.raw = number_text_of(clean_line(text));
  const std::string folded = fold(phone.raw);
  const std::string_view labeled = without_label(folded);
  std::size_t end = std::min(labeled.find_first_not_of(kSigns), labeled.size());
  while (end < labeled.size() && (static_cast<unsigned char>(labeled[end]) & 0xC0) == 0x80) --end;
  const std::string_view number = labeled.substr(0, end);
  const Extension extension = extension_in(labeled.substr(end));
  const std::size_t label = folded.size() - labeled.size();
  const std::string& words = folded.size() == phone.raw.size() ? phone.raw : folded;
  const std::string behind = remark_in(std::string_view(words).substr(label + end + extension.end));
  // Many digits behind it mean that it is something else.
  if (digits_of(behind).size() > kMostRemarkDigits) return phone;
  phone.e164 = normal_form(number, digits_of(number));
  if (phone.e164.empty()) return phone;
  phone.extension = extension.digits;
  phone.remark = remark_in(std::string_view(words).substr(0, label));
  if (!phone.remark.empty() && !behind.empty()) phone.remark += ", ";
  phone.remark += behind;
  return phone;
}

std::string phone_text(const Phone& phone) {
  if (phone.e164.empty()) return phone.raw;
  const std::string text = spaced_phone(phone.e164);
  return phone.extension.empty() ? text : text + RUKA_EXTENSION + phone.extension;
}

bool is_phone_like(std::string_view text) {
  const std::string bare = number_text_of(text);
  const bool only_signs = bare.find_first_not_of(kSigns) == bare.npos;
  return only_signs ? digits_of(bare).size() >= 7 : !read_phone(bare).e164.empty();
}

std::string phone_digits(std::string_view text) { return digits_of(text); }

Phone check_phone(std::string_view text) {
  constexpr std::ptrdiff_t kFewestDigits = 5;  // of a city number
  refuse_rounded(text);
  Phone phone = read_phone(text);
  const auto digits = std::ranges::count_if(phone.raw, [](char c) { return c >= '0' && c <= '9'; });
  if (phone.e164.empty() && digits < kFewestDigits) {
    throw Error(ErrorKind::Value,
                msg("“{phone}” is not a phone number", {{"phone", terminal_safe(text)}}),
                msg("write it like +7 916 123-45-67"));
  }
  return phone;
}

std::vector<std::string> phone_remarks(std::string_view note,
                                       const std::vector<std::string>& phones) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(note, '\n')) {
    const bool remark = std::ranges::any_of(
        phones, [&](const std::string& phone) { return line.starts_with(phone + ": "); });
    if (remark) lines.emplace_back(line);
  }
  return lines;
}

std::vector<Phone> check_phones(const std::vector<std::string>& texts, std::string& note) {
  std::vector<Phone> phones;
  for (const std::string& text : texts) {
    for (const std::string& piece : phone_pieces(text)) {
      Phone& phone = phones.emplace_back(check_phone(piece));
      if (phone.remark.empty()) continue;
      phone.raw = phone_text(phone);
      const std::string line = phone.raw + ": " + std::exchange(phone.remark, {});
      if (note.find(line) == note.npos) note += (note.empty() ? "" : "\n") + line;
    }
  }
  return phones;
}

}  // namespace ruka
