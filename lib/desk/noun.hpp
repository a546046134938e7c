#pragma once
// What a noun is: a row that stands in its own folder and says what there is to know of it; whoever
// looks at all nouns asks the registry and names none.
#include <span>
#include <string_view>

#include "lib/desk/due_source.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

struct Schema;

struct Noun {
  const char* code;   ///< "deal": of its label in "record", and of its records in JSON
  const char* words;  ///< "lead deal": what stands in front of its verbs
  const ListSpec* list = nullptr;
  const char* show =
      "";  ///< the command that shows one, in front of its number; "" where none does
  const Schema* schema = nullptr;  ///< its tables and what each column is: X.sql and X_columns.cpp
  std::span<const DueSource> due = {};  ///< what falls due of it
};

/// Every noun, one line each in lib/nouns.cpp.
std::span<const Noun* const> nouns();

/// The noun of that code, or nullptr.
const Noun* find_noun(std::string_view code);

}  // namespace ruka
