#include "lib/base/mask.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

constexpr std::string_view kHidden = "***";

constexpr std::array<std::string_view, 28> kForms = {
    "ооо", "оао", "зао", "пао", "ао",   "нао",  "ип",  "пк",   "ано",  "нко",
    "гуп", "муп", "тоо", "гк",  "тд",   "снт",  "тсж", "фгуп", "фгбу", "мбу",
    "llc", "ltd", "inc", "jsc", "gmbh", "corp", "plc", "co"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Letters of every script, with the marks that stand on them; not punctuation, not symbols.
bool is_letter(std::int32_t code) {
  if (code < 0x80) return (code | 0x20) >= 'a' && (code | 0x20) <= 'z';
  if (code < 0xC0) return code == 0xAA || code == 0xB5 || code == 0xBA;
  if (code == 0xD7 || code == 0xF7) return false;
  return !(code >= 0x2000 && code <= 0x2BFF) && !(code >= 0x3000 && code <= 0x303F) &&
         code < 0xE000;
}

std::size_t word_at(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size()) {
    const Utf8Char next = next_char(text.substr(size));
    if (!is_letter(next.code)) break;
    size += next.bytes;
  }
  return size;
}

bool is_one_letter(std::string_view word) { return next_char(word).bytes == word.size(); }

std::string hidden_word(std::string_view word) {
  return std::string(word.substr(0, next_char(word).bytes)) + std::string(kHidden);
}

bool is_form(std::string_view word) {
  return word.size() <= 8 && std::ranges::find(kForms, fold(word)) != kForms.end();
}

// Passes each word and each stretch between words on, in order.
template <typename Word, typename Rest>
void each_word(std::string_view text, const Word& word, const Rest& rest) {
  while (!text.empty()) {
    const std::size_t size = word_at(text);
    if (size > 0) {
      word(text.substr(0, size));
      text.remove_prefix(size);
    } else {
      const std::size_t bytes = next_char(text).bytes;
      rest(text.substr(0, bytes));
      text.remove_prefix(bytes);
    }
  }
}

// A number as people write it: groups of digits with one or two of these between them.
std::size_t separators_at(std::string_view text) {
  constexpr std::string_view kNoBreak = "\u00A0";
  std::size_t size = 0;
  while (size < text.size() && size < 4) {
    if (text.substr(size).starts_with(kNoBreak)) {
      size += kNoBreak.size();
    } else if (std::string_view(" -().").find(text[size]) != std::string_view::npos) {
      ++size;
    } else {
      break;
    }
  }
  return size;
}

// How many digits a number that begins so has at most; 0: none begins here.
std::size_t most_digits(std::string_view text) {
  if (text.starts_with("+7") || text.starts_with("+8")) return 11;
  if (text.starts_with('+')) return 15;
  if (text.starts_with('8') || text.starts_with('7')) return 11;
  return 10;
}

struct Digits {
  std::size_t bytes = 0;  // up to and with the last digit
  std::size_t digits = 0;
  std::vector<std::size_t> groups;
};

Digits digits_at(std::string_view text, std::size_t most) {
  Digits found;
  std::size_t at = text.starts_with('+') ? 1 : 0;
  if (at < text.size() && text[at] == '(') ++at;
  while (at < text.size() && is_digit(text[at])) {
    std::size_t size = 0;
    while (at + size < text.size() && is_digit(text[at + size])) ++size;
    if (found.digits > 0 && found.digits + size > most) break;
    found.digits += size;
    found.groups.push_back(size);
    at += size;
    found.bytes = at;
    if (found.digits >= most) break;
    at += separators_at(text.substr(at));
  }
  return found;
}

// 2026-11-23 10, 23.11.2026: dates, not numbers to call.
bool is_date_like(const std::vector<std::size_t>& groups) {
  if (groups.size() < 3) return false;
  return (groups[0] == 4 && groups[1] == 2 && groups[2] == 2) ||
         (groups[0] <= 2 && groups[1] == 2 && groups[2] == 4);
}

// The bytes that a telephone number takes here; 0 for none.
std::size_t phone_at(std::string_view text) {
  const bool begins = is_digit(text[0]) || ((text[0] == '+' || text[0] == '(') && text.size() > 1 &&
                                            (is_digit(text[1]) || text[1] == '('));
  if (!begins) return 0;
  const std::size_t most = most_digits(text);
  const Digits number = digits_at(text, most);
  const std::size_t digits = number.digits;
  if (text[0] == '+') return digits >= 7 && digits <= 15 ? number.bytes : 0;
  if (is_date_like(number.groups)) return 0;
  if (digits == 11 && (text[0] == '8' || text[0] == '7')) return number.bytes;
  const bool apart = text[0] == '(' || (number.groups.size() >= 3 && number.groups.front() >= 3);
  if (digits == 10) return apart || text[0] == '9' ? number.bytes : 0;
  // 123-45-67: a number within its city.
  const bool in_city = number.groups == std::vector<std::size_t>{3, 2, 2} && number.bytes == 9 &&
                       text[3] == '-' && text[6] == '-';
  return in_city ? number.bytes : 0;
}

bool is_local(std::string_view text) {
  return is_digit(text[0]) || text[0] == '.' || text[0] == '_' || text[0] == '%' ||
         text[0] == '+' || text[0] == '-' || is_letter(next_char(text).code);
}

std::size_t run_at(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_local(text.substr(size))) {
    size += next_char(text.substr(size)).bytes;
  }
  return size;
}

// The bytes that an e-mail address takes here; 0 for none.
std::size_t email_at(std::string_view text) {
  const std::size_t local = run_at(text);
  if (local == 0 || local >= text.size() || text[local] != '@') return 0;
  const std::string_view domain = text.substr(local + 1, run_at(text.substr(local + 1)));
  const std::size_t dot = domain.find('.');
  if (dot == domain.npos || dot == 0) return 0;
  std::size_t bytes = local + 1 + domain.size();
  while (text[bytes - 1] == '.') --bytes;
  return bytes;
}

// A JSON escape, which is no part of the word behind it.
std::size_t escape_at(std::string_view text) {
  if (text[0] != '\\' || text.size() < 2) return 0;
  if (text[1] == 'u' && text.size() >= 6) return 6;
  return std::string_view("bfnrt\"\\/").find(text[1]) == std::string_view::npos ? 0 : 2;
}

}  // namespace

std::string mask_name(std::string_view name) {
  std::string out;
  each_word(
      name,
      [&](std::string_view word) {
        out += is_one_letter(word) || is_form(word) ? std::string(word) : hidden_word(word);
      },
      [&](std::string_view rest) {
        // What is masked once stays as it is.
        if (rest != "*" || !out.ends_with(kHidden)) out += rest;
      });
  return out;
}

std::string mask_phone(std::string_view phone) {
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(phone, is_digit));
  const std::size_t last = digits >= 7 ? 4 : 2;
  const bool country = phone.starts_with('+') || digits == 11;
  std::string out;
  std::size_t seen = 0;
  for (const char c : phone) {
    if (!is_digit(c)) {
      out += c;
      continue;
    }
    ++seen;
    const bool shown = seen + last > digits || (country && seen == 1 && digits > last + 1);
    out += shown ? c : '*';
  }
  return out;
}

std::string mask_email(std::string_view email) {
  const std::size_t at = email.find('@');
  if (at == email.npos || at == 0) return mask_name(email);
  const std::size_t dot = email.rfind('.');
  std::string out = hidden_word(email.substr(0, at));
  out += "@";
  out += kHidden;
  if (dot != email.npos && dot > at) out += email.substr(dot);
  return out;
}

std::string mask_text(std::string_view text,
                      const std::function<bool(std::string_view word)>& is_name) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    std::size_t size = escape_at(text);
    if (size > 0) {
      out += text.substr(0, size);
    } else if ((size = email_at(text)) > 0) {
      out += mask_email(text.substr(0, size));
    } else if ((size = phone_at(text)) > 0) {
      out += mask_phone(text.substr(0, size));
    } else if ((size = word_at(text)) > 0) {
      const std::string_view word = text.substr(0, size);
      out += !is_one_letter(word) && is_name(word) ? hidden_word(word) : std::string(word);
    } else if (is_digit(text[0])) {
      size = text.find_first_not_of("0123456789");
      size = std::min(size, text.size());
      out += text.substr(0, size);
    } else {
      size = next_char(text).bytes;
      out += text.substr(0, size);
    }
    text.remove_prefix(size);
  }
  return out;
}

std::vector<std::string_view> naming_words(std::string_view name) {
  std::vector<std::string_view> words;
  each_word(
      name,
      [&](std::string_view word) {
        if (!is_one_letter(word) && !is_form(word)) words.push_back(word);
      },
      [](std::string_view) {});
  return words;
}

}  // namespace ruka
