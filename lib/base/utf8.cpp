#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

constexpr Utf8Char kInvalid{-1, 1};

std::int32_t tail(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return (byte & 0xC0) == 0x80 ? byte & 0x3F : -1;
}

bool is_tail(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// The bytes of the plain character that begins at `at`; 0 where it is not plain.
std::size_t plain_bytes(std::string_view text, std::size_t at) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(at);
  if (lead < 0x80) return lead >= 0x20 && lead != 0x7F ? 1 : 0;
  if (!is_tail(text, at + 1)) return 0;
  const unsigned next = byte(at + 1);
  if (lead == 0xD0 || lead == 0xD1) return 2;
  if (lead == 0xC2) return next == 0xA0 || next == 0xAB || next == 0xBB ? 2 : 0;
  if (lead != 0xE2 || !is_tail(text, at + 2)) return 0;
  const unsigned last = byte(at + 2);
  const bool mark = (next == 0x80 && last >= 0x90 && last <= 0xA6) ||
                    (next == 0x84 && last == 0x96) || (next == 0x82 && last == 0xBD);
  return mark ? 3 : 0;
}

}  // namespace

int plain_width(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size(); ++width) {
    const std::size_t bytes = plain_bytes(text, at);
    if (bytes == 0) return -1;
    at += bytes;
  }
  return width;
}

Utf8Char next_char(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return {lead, 1};
  std::size_t bytes = 0;
  std::int32_t code = 0;
  std::int32_t least = 0;
  if (lead >= 0xC2 && lead <= 0xDF) {
    bytes = 2, code = lead & 0x1F, least = 0x80;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    bytes = 3, code = lead & 0x0F, least = 0x800;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    bytes = 4, code = lead & 0x07, least = 0x10000;
  } else {
    return kInvalid;
  }
  if (text.size() < bytes) return kInvalid;
  for (std::size_t i = 1; i < bytes; ++i) {
    const std::int32_t bits = tail(text, i);
    if (bits < 0) return kInvalid;
    code = code * 64 + bits;
  }
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code < least || code > 0x10FFFF || surrogate) return kInvalid;
  return {code, bytes};
}

void append_char(std::string& out, std::int32_t code) {
  const auto put = [&out](std::int32_t byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | (code >> 6));
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3F));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

}  // namespace ruka
