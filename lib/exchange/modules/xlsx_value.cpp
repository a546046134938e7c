#include "lib/exchange/modules/xlsx_value.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace ruka {

namespace {

constexpr double kDays = 2958466;  // to the end of 9999

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// The codes of a format's first section alone: no texts, no colors, no fillers. Elapsed time is
// [h].
std::string codes_of(std::string_view format) {
  std::string codes;
  for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
    const char c = format[i];
    if (c == '"') {
      i = std::min(format.find('"', i + 1), format.size());
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const std::size_t close = std::min(format.find(']', i), format.size());
      const char first = i + 1 < close ? small(format[i + 1]) : '\0';
      const bool alone =
          format.substr(i + 1, close - i - 1).find_first_not_of("hHmMsS") == format.npos;
      if (alone && (first == 'h' || first == 'm' || first == 's')) codes += '[';
      i = close;
    } else {
      codes += small(c);
    }
  }
  return codes;
}

bool has(std::string_view codes, std::string_view any) {
  return codes.find_first_of(any) != codes.npos;
}

std::string digits_of(std::int64_t number, int width) {
  char text[32];
  std::snprintf(text, sizeof text, "%0*lld", width, static_cast<long long>(number));
  return text;
}

std::string hour_of(std::int64_t seconds) {
  constexpr std::int64_t kMinute = 60;
  constexpr std::int64_t kHour = 3600;
  std::string text = digits_of(seconds / kHour, 2) + ":" + digits_of(seconds % kHour / kMinute, 2);
  if (seconds % kMinute != 0) text += ":" + digits_of(seconds % kMinute, 2);
  return text;
}

// Day 60 of the system of 1900 is 29 February 1900, which never was: Excel's days before are one
// more.
std::string day_of(std::int64_t day, bool from_1904) {
  using namespace std::chrono;
  const sys_days zero = from_1904  ? sys_days{year{1904} / 1 / 1}
                        : day < 60 ? sys_days{year{1899} / 12 / 31}
                                   : sys_days{year{1899} / 12 / 30};
  const year_month_day date{zero + days{day}};
  return digits_of(static_cast<int>(date.year()), 4) + "-" +
         digits_of(static_cast<unsigned>(date.month()), 2) + "-" +
         digits_of(static_cast<unsigned>(date.day()), 2);
}

std::string date_text(double value, CellFormat::Kind kind, bool from_1904) {
  constexpr std::int64_t kDay = 86400;
  const std::int64_t all = std::llround(value * kDay);
  if (kind == CellFormat::Elapsed) return hour_of(all);
  if (kind == CellFormat::Hour) return hour_of(all % kDay);
  std::string text = day_of(all / kDay, from_1904);
  if (kind == CellFormat::DayAndHour) text += " " + hour_of(all % kDay);
  return text;
}

// "7.70708389300000e+09" as 7707083893: the point goes where the exponent says.
std::string plain_number(double value) {
  char text[64];
  std::snprintf(text, sizeof text, "%.14e", std::fabs(value));
  std::string_view all = text;
  const std::size_t e = all.find('e');
  const int exponent = std::atoi(text + e + 1);
  std::string digits = std::string(all.substr(0, 1)) + std::string(all.substr(2, e - 2));
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  if (exponent < 0) {
    digits = "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
  } else if (const auto whole = static_cast<std::size_t>(exponent) + 1; digits.size() <= whole) {
    digits.resize(whole, '0');
  } else {
    digits.insert(whole, ".");
  }
  return (value < 0 && digits != "0" ? "-" : "") + digits;
}

std::string padded(std::string number, std::size_t zeros) {
  if (is_digits(number) && number.size() < zeros) number.insert(0, zeros - number.size(), '0');
  return number;
}

// The section of a format that whole phone numbers get: the second behind a condition for short
// ones, "[<=9999999]###-####;(###) ###-####".
std::string_view section_of(std::string_view code) {
  const std::size_t end = code.find(';');
  if (!code.starts_with("[<") || end == code.npos) return code.substr(0, end);
  code.remove_prefix(end + 1);
  return code.substr(0, code.find(';'));
}

// The mask of a format; empty unless it is one of digits with signs between them.
std::string mask_of(std::string_view code) {
  constexpr std::size_t kFewest = 5;  // digits
  std::string mask;
  std::size_t places = 0;
  const std::string_view section = section_of(code);
  for (std::size_t i = 0; i < section.size(); ++i) {
    const char c = section[i];
    if (c == '"') {
      const std::size_t close = std::min(section.find('"', i + 1), section.size());
      mask += section.substr(i + 1, close - i - 1);
      i = close;
    } else if (c == '\\') {
      if (++i < section.size()) mask += section[i];
    } else if (c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      i = std::min(section.find(']', i), section.size());
    } else if (c == '0' || c == '#' || c == '?') {
      mask += c == '0' ? kNeededDigit : kAnyDigit;
      ++places;
    } else if (std::string_view(" ()-+/").find(c) != std::string_view::npos ||
               (c >= '1' && c <= '9')) {
      mask += c;
    } else {
      return {};
    }
  }
  const bool signs = mask.find_first_of("+(-123456789") != mask.npos;
  return signs && places >= kFewest ? mask : std::string();
}

// Digits under a mask, from the right. More digits than it has room for were typed with all that
// the mask would add.
std::string masked(std::string_view digits, std::string_view mask) {
  const auto is_place = [](char c) { return c == kNeededDigit || c == kAnyDigit; };
  const auto places = static_cast<std::size_t>(std::ranges::count_if(mask, is_place));
  if (digits.size() > places) {
    std::string country;
    for (const char c : mask.substr(0, mask.find_first_of("\x01\x02"))) {
      if (c >= '0' && c <= '9') country += c;
    }
    const bool whole = mask.starts_with('+') && !country.empty() && digits.starts_with(country);
    return (whole ? "+" : "") + std::string(digits);
  }
  std::size_t missing = places - digits.size();
  std::string text;
  for (const char c : mask) {
    if (!is_place(c)) {
      text += c;
    } else if (missing > 0) {
      --missing;
      if (c == kNeededDigit) text += '0';
    } else {
      text += digits.front();
      digits.remove_prefix(1);
    }
  }
  return text;
}

std::string dressed(std::string number, const CellFormat& format) {
  if (!format.mask.empty() && is_digits(number)) return masked(number, format.mask);
  return padded(std::move(number), format.zeros);
}

void append_utf8(std::string& out, unsigned code) {
  const auto byte = [&](unsigned value) { out += static_cast<char>(value); };
  if (code < 0x80) return byte(code);
  if (code < 0x800) {
    byte(0xC0 | code >> 6);
  } else {
    byte(0xE0 | code >> 12);
    byte(0x80 | (code >> 6 & 0x3F));
  }
  byte(0x80 | (code & 0x3F));
}

// The character of "_x0041_" at the front; 0 where there is none that a text may have.
unsigned code_at(std::string_view text) {
  constexpr std::size_t kSize = 7;
  if (text.size() < kSize || !text.starts_with("_x") || text[kSize - 1] != '_') return 0;
  unsigned code = 0;
  const char* end = text.data() + kSize - 1;
  const auto read = std::from_chars(text.data() + 2, end, code, 16);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return read.ptr == end && !surrogate ? code : 0;
}

}  // namespace

CellFormat builtin_format(unsigned id) {
  if (id == 22) return {CellFormat::DayAndHour};
  if (id == 46) return {CellFormat::Elapsed};
  if ((id >= 18 && id <= 21) || id == 45 || id == 47) return {CellFormat::Hour};
  if (id >= 14 && id <= 17) return {CellFormat::Day};
  // Days in the formats of East Asia.
  if ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) return {CellFormat::Day};
  return {};
}

CellFormat format_of_code(std::string_view code) {
  constexpr std::size_t kMostZeros = 30;
  const std::string codes = codes_of(code);
  if (codes.starts_with("general")) return {};
  if (has(codes, "[")) return {CellFormat::Elapsed};
  const bool hour = has(codes, "hs");
  if (has(codes, "yd")) return {hour ? CellFormat::DayAndHour : CellFormat::Day};
  if (hour) return {CellFormat::Hour};
  if (has(codes, "m")) return {CellFormat::Day};
  const bool zeros =
      codes.size() > 1 && codes.size() <= kMostZeros && codes.find_first_not_of('0') == codes.npos;
  return {CellFormat::Number, static_cast<std::uint8_t>(zeros ? codes.size() : 0),
          zeros ? std::string() : mask_of(code)};
}

std::string number_text(std::string_view number, const CellFormat& format, bool from_1904) {
  double value = 0;
  const char* end = number.data() + number.size();
  const auto read = std::from_chars(number.data(), end, value);
  if (read.ptr != end || read.ec != std::errc() || !std::isfinite(value))
    return std::string(number);
  if (format.kind != CellFormat::Number && value >= 0 && value < kDays) {
    return date_text(value, format.kind, from_1904);
  }
  // Digits as they stand: nobody else's rounding.
  if (is_digits(number)) return dressed(std::string(number), format);
  return dressed(plain_number(value), format);
}

std::string decoded_text(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const unsigned code = text[i] == '_' ? code_at(text.substr(i)) : 0;
    if (code == 0) {
      out += text[i++];
    } else {
      append_utf8(out, code);
      i += 7;
    }
  }
  return out;
}

}  // namespace ruka
