#pragma once
// The options of add and edit that come from the rows of plain texts.
#include <array>
#include <type_traits>

#include "apps/ruka/context.hpp"
#include "lib/client/contact/contact_fields.hpp"

namespace ruka {

enum class Verb { Add, Edit };

/// A verb's own options, and one for each text behind them.
template <std::size_t N, typename Row, std::size_t M>
constexpr std::array<Option, N + M> options_with_texts(const Option (&own)[N], const Row (&rows)[M],
                                                       Verb verb) {
  std::array<Option, N + M> options{};
  std::size_t size = 0;
  for (const Option& option : own) options[size++] = option;
  for (const Row& row : rows) {
    const bool otherwise = verb == Verb::Edit && row.edit_help != nullptr;
    options[size] = {row.option, Takes::Text, row.place, otherwise ? row.edit_help : row.help};
    if constexpr (std::is_same_v<Row, ContactField>) {
      if (!row.words.empty()) options[size].takes = Takes::Word;
      options[size].words = row.words;
    }
    ++size;
  }
  return options;
}

/// What was given of the texts.
ClientTextEdits client_texts_of(const Parsed& parsed);
/// The same of a person; a birthday is read.
ContactTextEdits contact_texts_of(Context& context, const Parsed& parsed);

/// A draft's texts: those that were given.
ClientTexts whole_texts(const ClientTextEdits& given);

}  // namespace ruka
