#pragma once
// Who is named in a line of minutes.
#include <optional>
#include <string>
#include <string_view>

#include "lib/meet/minutes_term.hpp"

namespace ruka {

/// «И.И.», «И.»: they stand beside a surname and tell nothing that a name search knows.
bool is_initials(std::string_view word);

bool has_capital(std::string_view word);

std::string without_initials(const LineWords& words, std::size_t from, std::size_t to);

/// Who is meant: those who sat there before anybody else; nobody of a client that was not. Throws
/// where nobody is, or several.
Participant find_named(const LineContext& at_desk, std::string_view who);

/// Somebody whose name the words are whole, not the beginning of it; of several, or one who has
/// left, it throws.
std::optional<Participant> find_whole(const LineContext& at_desk, std::string_view who);

/// The words at the beginning that name somebody, initials too; 0 where none do.
struct Leading {
  std::optional<Participant> who;
  std::size_t words = 0;
};
Leading leading_name(const LineContext& at_desk, const LineWords& words);

struct Named {
  Participant who;
  std::size_t words;  ///< how many of them the name took, initials too
};
/// The longest of up to three words from `at` on that name somebody; what is wrong with the first
/// one alone where none do.
Named take_name(const LineContext& at_desk, const LineWords& words, std::size_t at);

[[noreturn]] void refuse_second();

}  // namespace ruka
