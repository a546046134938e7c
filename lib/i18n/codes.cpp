#include "lib/i18n/codes.hpp"

#include "lib/base/text.hpp"

namespace ruka {

namespace {

// «да», "yes": of the words yes and no.
std::string code_of_yes(const Codes& codes, std::string_view word) {
  for (const std::string_view code : codes) {
    if (code == "yes" && (word == "да" || word == "yes")) return "yes";
    if (code == "no" && (word == "нет" || word == "no")) return "no";
  }
  return {};
}

}  // namespace

std::string code_of_word(const Codes& codes, std::string_view word) {
  if (std::ranges::find(codes.words, word) != codes.end()) return std::string(word);
  if (*codes.context == '\0') return code_of_yes(codes, fold(word));
  return Words(Lang::Russian).code_of(codes.context, trim(word), codes.words);
}

std::string word_label(const Codes& codes, std::string_view code, const Words& words) {
  if (words.lang() == Lang::English) return std::string(code);
  if (*codes.context != '\0') return words.label(codes.context, code);
  return code == "yes" ? "да" : code == "no" ? "нет" : std::string(code);
}

MessageArg words_list(const char* name, const Codes& codes) {
  MessageArg list(name, "");
  for (const std::string_view code : codes) {
    if (!list.parts.empty()) list.parts.push_back(msg_text(", "));
    list.parts.push_back(*codes.context == '\0' ? msg_text(std::string(code))
                                                : msg_in(codes.context, std::string(code)));
  }
  return list;
}

}  // namespace ruka
