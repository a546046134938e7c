#include "lib/exchange/vcard/vcard_value.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/base64.hpp"
#include "lib/exchange/csv.hpp"
#include "lib/exchange/quoted_printable.hpp"
#include "lib/exchange/vcard/vcard_lines.hpp"

namespace ruka {

namespace {

// Whether a value is spelled out in this encoding: "QUOTED-PRINTABLE", "ENCODING=b".
bool is_encoded(const VcardProperty& property, std::string_view encoding) {
  return std::ranges::any_of(property.params, [&](const std::string& param) {
    const std::string upper = upper_ascii(param);
    return upper == encoding || upper == "ENCODING=" + std::string(encoding);
  });
}

}  // namespace

std::string decoded_vcard(const VcardProperty& property) {
  const bool base64 = is_encoded(property, "BASE64") || is_encoded(property, "B");
  if (!base64 && !is_encoded(property, "QUOTED-PRINTABLE")) return property.value;
  std::string bytes = base64 ? from_base64(property.value) : from_quoted_printable(property.value);
  if (is_utf8(bytes)) return bytes;
  const std::string charset = upper_ascii(property.param("CHARSET"));
  try {
    return to_utf8(bytes, charset.empty() ? detect_encoding(bytes) : charset);
  } catch (const Error&) {
    return bytes;
  }
}

std::string unescaped_vcard(std::string_view text) {
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

std::vector<std::string> vcard_parts(std::string_view value, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= value.size(); ++i) {
    if (i < value.size() && value[i] == '\\') {
      ++i;
      continue;
    }
    if (i < value.size() && value[i] != separator) continue;
    parts.push_back(unescaped_vcard(value.substr(begin, i - begin)));
    begin = i + 1;
  }
  if (begin < value.size()) parts.push_back(unescaped_vcard(value.substr(begin)));
  return parts;
}

std::string joined_parts(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    const std::string_view one = trim(part);
    if (!one.empty()) out += std::string(out.empty() ? "" : between) + std::string(one);
  }
  return out;
}

}  // namespace ruka
