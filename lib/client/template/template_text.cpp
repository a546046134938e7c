#include "lib/client/template/template.hpp"

#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr std::string_view kPlaces[] = {"client", "contact", "greeting", "hello", "manager", "me"};

}  // namespace

std::span<const std::string_view> template_places() { return kPlaces; }

std::vector<ScriptLine> script_lines(const Template& one) {
  std::vector<ScriptLine> lines;
  for (const std::string_view line : split(one.text, '\n')) {
    const std::string_view text = trim(line);
    const bool marked = text.starts_with('?');
    if (one.kind == "questions") {
      const std::string_view question = marked ? trim(text.substr(1)) : text;
      if (!question.empty()) lines.push_back({true, std::string(question)});
    } else if (marked && !trim(text.substr(1)).empty()) {
      lines.push_back({true, std::string(trim(text.substr(1)))});
    } else {
      lines.push_back({false, std::string(text)});
    }
  }
  while (!lines.empty() && lines.back().text.empty()) lines.pop_back();
  return lines;
}

std::string fill_template(std::string_view text, const std::vector<PlaceValue>& values) {
  std::string filled;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = text.find('}', open == text.npos ? 0 : open);
    if (open == text.npos || close == text.npos) break;
    filled += text.substr(0, open);
    const std::string_view place = text.substr(open + 1, close - open - 1);
    for (const PlaceValue& one : values) {
      if (one.place == place) filled += one.value;
    }
    text = text.substr(close + 1);
  }
  return filled + std::string(text);
}

}  // namespace ruka
