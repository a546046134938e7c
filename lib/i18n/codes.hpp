#pragma once
// The codes of a field and the catalogue's labels of them, as one value: fields, options and
// arguments take it.
#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "lib/base/message.hpp"
#include "lib/i18n/words.hpp"

namespace ruka {

struct Codes {
  const char* context = "";  ///< of the labels; "" where there are none: formats, versions
  std::span<const std::string_view> words = {};

  constexpr auto begin() const { return words.begin(); }
  constexpr auto end() const { return words.end(); }
  constexpr std::size_t size() const { return words.size(); }
  constexpr bool empty() const { return words.empty(); }
  constexpr std::string_view operator[](std::size_t at) const { return words[at]; }
  /// Those that stand in front of `word`.
  constexpr Codes before(std::string_view word) const {
    return {context, {words.begin(), std::ranges::find(words, word)}};
  }
};

template <std::size_t Size>
struct CodeText {
  char text[Size];
  consteval CodeText(const char (&from)[Size]) { std::copy_n(from, Size, text); }
};

/// `{"lead.heat", code_words<"hot", "warm", "cold">}`.
template <CodeText... Code>
inline constexpr std::string_view code_words[] = {Code.text...};

/// Of an option that says whether.
inline constexpr Codes kYesNo = {"", code_words<"yes", "no">};

/// The code that was meant: itself, or its label in either language («жалоба» is complaint), «да»
/// and «нет» of yes and no; empty where none is.
std::string code_of_word(const Codes& codes, std::string_view word);

/// What one may type for a code of these: itself, or for a Russian its label.
std::string word_label(const Codes& codes, std::string_view code, const Words& words);

/// The codes for a message, in the reader's language: "order, question" or «заказ, вопрос».
MessageArg words_list(const char* name, const Codes& codes);

}  // namespace ruka
