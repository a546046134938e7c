#pragma once
// The words that an option takes, as people call them: codes in English, labels in either language.
#include <span>
#include <string>
#include <string_view>

#include "lib/base/message.hpp"
#include "lib/i18n/words.hpp"

namespace ruka {

/// The code that was meant: itself, or its label («жалоба» is complaint); empty where none is.
std::string code_of_word(std::span<const std::string_view> codes, std::string_view word);

/// What one may type for a code of these: itself, or for a Russian its label.
std::string word_label(std::span<const std::string_view> codes, std::string_view code,
                       const Words& words);

/// The words for a message, in the reader's language: "order, question" or «заказ, вопрос».
MessageArg words_list(const char* name, std::span<const std::string_view> codes);

}  // namespace ruka
