#pragma once
// What an option of a command is: a row of data. A list's own filters are such rows, each with the
// condition that it adds.
#include <string_view>

#include "lib/i18n/codes.hpp"

namespace ruka {

/// What a value is: says how it is checked early and what completes it. Free values are checked by
/// the verb, which alone knows the rule.
struct Takes {
  enum class Kind {
    Nothing,  ///< a flag
    Text,
    Count,
    When,
    Period,
    Span,
    Money,
    File,
    Folder,
    Word,    ///< one of `words`
    Record,  ///< of the noun: by number, and by name where it has one
    Change,
    Setting,
    Fields,  ///< names of the list's fields
  };
  Kind kind = Kind::Nothing;
  const char* noun = "";  ///< of a Record: the code of its noun

  static const Takes Nothing, Text, Count, When, Period, Span, Money, File, Folder, Word, Change,
      Setting, Fields;
  static constexpr Takes Record(const char* noun) { return {Kind::Record, noun}; }
  bool operator==(const Takes& other) const { return kind == other.kind; }
};

inline constexpr Takes Takes::Nothing = {Kind::Nothing};
inline constexpr Takes Takes::Text = {Kind::Text};
inline constexpr Takes Takes::Count = {Kind::Count};
inline constexpr Takes Takes::When = {Kind::When};
inline constexpr Takes Takes::Period = {Kind::Period};
inline constexpr Takes Takes::Span = {Kind::Span};
inline constexpr Takes Takes::Money = {Kind::Money};
inline constexpr Takes Takes::File = {Kind::File};
inline constexpr Takes Takes::Folder = {Kind::Folder};
inline constexpr Takes Takes::Word = {Kind::Word};
inline constexpr Takes Takes::Change = {Kind::Change};
inline constexpr Takes Takes::Setting = {Kind::Setting};
inline constexpr Takes Takes::Fields = {Kind::Fields};

struct Option {
  const char* name;  ///< "--due"
  Takes takes;
  const char* place;  ///< what stands for the value in help: "WHEN"; "" for a flag
  const char* help;   ///< catalogue id, one line
  Codes words = {};   ///< for Word
  bool repeats = false;
  /// Of a list's filter: the condition it adds, with the value as a parameter (--for is :for): a
  /// code, a number, a record's, a folded text; its :for_words and :for_pieces are what MATCH
  /// takes.
  const char* where = "";
  /// Of a Word: what it is where none of its words follows: --important alone is yes.
  const char* alone = "";
};

}  // namespace ruka
