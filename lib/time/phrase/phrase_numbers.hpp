#pragma once
// Numbers as date phrases say them: «двадцать пять», "twenty-fifth", «28-го».
#include <optional>
#include <string_view>

namespace ruka {

/// A number of a phrase, with the words that it takes.
struct SaidNumber {
  int value;
  std::size_t words;
  bool ordinal;  ///< «пятого», "5th", «5-го»
  bool digits;   ///< written in digits
};

/// The number that begins with the word `first`; `second` is the word behind it. Both folded.
/// Nothing where there is none, or one beyond 199 that is said in words.
std::optional<SaidNumber> said_number(std::string_view first, std::string_view second);

/// 1 of «первый», «1-й», 1, «I»: which of the quarters or halves.
std::optional<int> which_one(std::string_view word);

/// A year said behind a month or a quarter: «2026», «2026 г.», «следующего года».
struct SaidYear {
  int year;
  std::size_t words;  // one or two
  bool marked;        // by «года» or the like
};
std::optional<SaidYear> said_year(std::string_view first, std::string_view second, int now);

}  // namespace ruka
