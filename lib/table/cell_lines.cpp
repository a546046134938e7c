#include "lib/table/cell_lines.hpp"

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

std::vector<std::string> phone_lines(std::string_view text) {
  constexpr std::string_view kBetween = ", ";
  std::vector<std::string> phones;
  for (std::size_t at = text.find(kBetween); at != text.npos; at = text.find(kBetween)) {
    phones.emplace_back(text.substr(0, at + 1));
    text.remove_prefix(at + kBetween.size());
  }
  phones.emplace_back(text);
  return phones;
}

std::vector<std::string> cell_lines(std::string_view text, int width) {
  constexpr std::string_view kCut = "…";
  std::vector<std::string> lines;
  for (const std::string& line : wrap_text(text, width)) {
    std::string_view rest = line;
    while (display_width(rest) > width) {
      const std::size_t size = fit_width(rest, width + 1).size() - kCut.size();
      if (size == 0) break;
      lines.emplace_back(rest.substr(0, size));
      rest.remove_prefix(size);
    }
    lines.emplace_back(rest);
  }
  return lines;
}

}  // namespace ruka
