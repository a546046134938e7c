#include "lib/party/phone.hpp"

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

// The extension in what stands behind a number: «доб. 12», "ext. 12", ",,12" and "p12", which are
// pauses of a telephone. Other words have none.
std::string extension_in(std::string_view rest) {
  rest = rest.substr(std::min(rest.find_first_not_of(" ,;("), rest.size()));
  for (const std::string_view mark : {"доб", "вн", "ext", "x", "#", "*"}) {
    if (rest.starts_with(mark)) return digits_of(rest);
  }
  if (rest.starts_with('p') || rest.starts_with('w')) rest.remove_prefix(1);
  return digits_of(rest).size() == rest.size() ? std::string(rest) : "";
}

bool is_number_start(char c) { return (c >= '0' && c <= '9') || c == '+' || c == '('; }

constexpr std::string_view kSigns = "0123456789+-()./ \u00A0\u202F\u2011\u2013\u2014";

// What people write before a number: «тел.», «моб.», "tel.:", «тел./факс».
std::string_view without_label(std::string_view text) {
  constexpr std::string_view kLabels[] = {
      "телефон", "тел",  "мобильный", "моб",   "рабочий",  "раб",  "сотовый",
      "сот",     "факс", "городской", "гор",   "домашний", "дом",  "контактный",
      "phone",   "tel",  "mobile",    "mob",   "cell",     "work", "home",
      "office",  "fax",  "whatsapp",  "viber", "wa",       "т",    "ф"};
  std::string_view rest = text;
  for (bool labeled = true; labeled;) {
    labeled = false;
    for (const std::string_view label : kLabels) {
      if (labeled || !rest.starts_with(label)) continue;
      const std::size_t next = rest.find_first_not_of(".:/ ", label.size());
      labeled = next != rest.npos && (next > label.size() || is_number_start(rest[next]));
      if (labeled) rest.remove_prefix(next);
    }
  }
  return !rest.empty() && is_number_start(rest.front()) ? rest : text;
}

// A Russian code of three digits: no area is 89x, and 79x is the beginning of +7 9xx without its
// last digit.
bool may_be_national(std::string_view digits) {
  return digits[0] != '0' && digits[0] != '1' && !digits.starts_with("89") &&
         !digits.starts_with("79");
}

// The digits behind +; none where no number can have them.
std::string international(std::string_view digits) {
  // "+8 912": a slip for 8. No country begins with 89; +81, +84, +852 are real ones.
  if (digits.size() == 11 && digits.starts_with("89")) {
    return "+7" + std::string(digits.substr(1));
  }
  // Behind the +7 of Russia and Kazakhstan stand ten digits, never more or fewer.
  if (digits.starts_with('7') && digits.size() != 11) return "";
  return digits.size() >= 8 && digits.size() <= 15 ? "+" + std::string(digits) : "";
}

// Russian numbers by their length; others only behind +, 00 or 810.
std::string normal_form(std::string_view text, std::string_view digits) {
  const std::string_view bare = trim(text);
  if (bare.find('+', 1) != bare.npos) return "";  // two of them
  if (bare.starts_with('+')) return international(digits);
  if (digits.starts_with("00")) return international(digits.substr(2));
  if (digits.size() == 10 && may_be_national(digits)) return "+7" + std::string(digits);
  if (digits.size() == 11 && (digits[0] == '7' || digits[0] == '8')) {
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
  const std::size_t end = std::min(labeled.find_first_not_of(kSigns), labeled.size());
  const std::string_view number = labeled.substr(0, end);
  const std::string_view rest = labeled.substr(end);
  const std::string extension = extension_in(rest);
  // Digits behind it that are no extension mean that it is something else.
  if (extension.empty() && !digits_of(rest).empty()) return phone;
  phone.e164 = normal_form(number, digits_of(number));
  if (!phone.e164.empty()) phone.extension = extension;
  return phone;
}

std::string phone_text(const Phone& phone) {
  if (phone.e164.empty()) return phone.raw;
  const std::string text = spaced_phone(phone.e164);
  return phone.extension.empty() ? text : text + " доб. " + phone.extension;
}

bool is_phone_like(std::string_view text) {
  const std::string bare = number_text_of(text);
  const bool only_signs = bare.find_first_not_of(kSigns) == bare.npos;
  return only_signs ? digits_of(bare).size() >= 7 : !read_phone(bare).extension.empty();
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

std::vector<Phone> check_phones(const std::vector<std::string>& texts) {
  std::vector<Phone> phones;
  for (const std::string& text : texts) {
    for (const std::string& piece : phone_pieces(text)) phones.push_back(check_phone(piece));
  }
  return phones;
}

}  // namespace ruka
