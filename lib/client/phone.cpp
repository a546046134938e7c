#include "lib/client/phone.hpp"

#include <array>

#include "lib/base/text.hpp"

namespace ruka {

namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return digits;
}

// Where an extension begins; the end of the text where there is none.
std::size_t extension_start(std::string_view folded) {
  std::size_t start = folded.size();
  for (const std::string_view mark : {"доб", "вн", "ext", "x", "#", "*"}) {
    start = std::min(start, folded.find(mark));
  }
  return std::min(start, folded.size());
}

// Russian numbers by their length; others only behind + or 00.
std::string normal_form(std::string_view text, const std::string& digits) {
  const bool plus = trim(text).starts_with('+');
  if (plus || digits.starts_with("00")) {
    const std::string whole = plus ? digits : digits.substr(2);
    // "+8 912": a slip for 8. No country begins with 89; +81, +84, +852 are real ones.
    if (whole.size() == 11 && whole.starts_with("89")) return "+7" + whole.substr(1);
    return whole.size() >= 8 && whole.size() <= 15 ? "+" + whole : "";
  }
  if (digits.size() == 10 && digits[0] != '0' && digits[0] != '1') return "+7" + digits;
  if (digits.size() == 11 && (digits[0] == '7' || digits[0] == '8')) {
    return "+7" + digits.substr(1);
  }
  return "";
}

}  // namespace

Phone read_phone(std::string_view text) {
  Phone phone;
  phone.raw = clean_line(text);
  const std::string folded = fold(phone.raw);
  const std::size_t mark = extension_start(folded);
  const std::string_view number = std::string_view(folded).substr(0, mark);
  // Letters in a number mean that it is something else.
  if (number.find_first_not_of("0123456789+-()./ \u00A0\u2011\u2013") != number.npos) return phone;
  phone.e164 = normal_form(number, digits_of(number));
  if (!phone.e164.empty()) phone.extension = digits_of(std::string_view(folded).substr(mark));
  return phone;
}

std::string phone_text(const Phone& phone) {
  if (phone.e164.empty()) return phone.raw;
  std::string text = phone.e164;
  if (text.size() == 12 && text.starts_with("+7")) {
    text = "+7 " + text.substr(2, 3) + " " + text.substr(5, 3) + "-" + text.substr(8, 2) + "-" +
           text.substr(10);
  }
  return phone.extension.empty() ? text : text + " доб. " + phone.extension;
}

bool is_phone_like(std::string_view text) {
  const bool only_signs =
      text.find_first_not_of("0123456789+-()./ \u00A0\u2011\u2013") == text.npos;
  return only_signs && digits_of(text).size() >= 7;
}

std::string phone_digits(std::string_view text) { return digits_of(text); }

}  // namespace ruka
