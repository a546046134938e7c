#include "lib/meet/minutes_owner.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/meet/minutes_names.hpp"
#include "lib/meet/minutes_words.hpp"

namespace ruka {

namespace {

void erase_words(LineWords& words, std::size_t from, std::size_t count) {
  const auto first = words.begin() + static_cast<std::ptrdiff_t>(from);
  words.erase(first, first + static_cast<std::ptrdiff_t>(count));
}

// «Петров:», «Петров —»: up to four words in front of the sign. How many, or 0.
std::size_t words_before_sign(const LineWords& words) {
  if (words.empty() || is_deed(words[0])) return 0;
  for (std::size_t at = 0; at < std::min<std::size_t>(5, words.size()); ++at) {
    if (is_said_term(words[at]) || owner_mark(words, at) > 0) return 0;
    if (at > 0 && is_dash(words[at])) return at;
    if (words[at].ends_with(':')) return at + 1;
  }
  return 0;
}

// «Петрову выслать»: up to three words with capitals in front of the deed. How many, or 0.
std::size_t words_before_deed(const LineWords& words) {
  for (std::size_t at = 0; at < std::min<std::size_t>(4, words.size()); ++at) {
    if (is_deed(words[at]) || is_duty(words[at])) return at;
    if (!has_capital(words[at])) return 0;
  }
  return 0;
}

}  // namespace

std::optional<Participant> take_owner_before(const LineContext& at_desk, LineWords& words) {
  std::size_t count = words_before_sign(words);
  const bool sign = count > 0;
  if (!sign) count = words_before_deed(words);
  if (count == 0) return std::nullopt;
  const std::string who = without_initials(words, 0, count);
  try {
    const Participant found = find_named(at_desk, strip_marks(who));
    const bool dash = sign && count < words.size() && is_dash(words[count]);
    erase_words(words, 0, count + (dash ? 1 : 0));
    return found;
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::NotFound && (!sign || !has_capital(words[0])))
      return std::nullopt;
    throw;
  }
}

std::optional<Participant> take_owner_leading(const LineContext& at_desk, LineWords& words) {
  const Leading named = leading_name(at_desk, words);
  if (!named.who || named.words >= words.size()) return std::nullopt;
  if (is_and(words[named.words])) refuse_second();
  erase_words(words, 0, named.words);
  return named.who;
}

std::optional<Participant> take_owner_behind(const LineContext& at_desk, LineWords& words) {
  std::size_t dash = words.size();
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (is_dash(words[at])) dash = at;
  }
  if (dash + 1 >= words.size() || words.size() - dash > 4 || !has_capital(words[dash + 1])) {
    return std::nullopt;
  }
  const std::string who = without_initials(words, dash + 1, words.size());
  auto found = find_whole(at_desk, who);
  if (!found && words.size() == dash + 2) found = find_named(at_desk, strip_marks(who));
  if (found) words.resize(dash);
  return found;
}

void drop_plea(LineWords& words) {
  if (words.size() > 1 && is_plea(words[0])) erase_words(words, 0, 1);
}
void drop_duty(LineWords& words) {
  if (words.size() > 1 && is_duty(words[0])) erase_words(words, 0, 1);
}

std::optional<Participant> take_owner_marked(const LineContext& at_desk, LineWords& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].starts_with('@') && words[at].size() > 1) {
      LineWords rest(words.begin() + static_cast<std::ptrdiff_t>(at), words.end());
      rest[0].erase(0, 1);
      const Named named = take_name(at_desk, rest, 0);
      erase_words(words, at, named.words);
      return named.who;
    }
    const std::size_t mark = owner_mark(words, at);
    if (mark == 0) continue;
    const Named named = take_name(at_desk, words, at + mark);
    erase_words(words, at, mark + named.words);
    return named.who;
  }
  return std::nullopt;
}

std::optional<Participant> take_assigned(const LineContext& at_desk, LineWords& words) {
  const std::size_t at = assigning_word(words);
  if (at == words.size()) return std::nullopt;
  const std::size_t behind =
      at + 1 + (at + 1 < words.size() && fold(words[at + 1]) == "to" ? 1 : 0);
  const bool nobody_behind = behind >= words.size() || is_deed(words[behind]);
  if (at == 0 && nobody_behind) {
    erase_words(words, 0, behind);
    return std::nullopt;
  }
  const LineWords head(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at));
  if (!head.empty()) {
    try {
      const Named named = take_name(at_desk, head, 0);
      erase_words(words, 0, at + 1);
      return named.who;
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::NotFound || nobody_behind) throw;
    }
  }
  const Named named = take_name(at_desk, words, behind);
  erase_words(words, 0, behind + named.words);
  return named.who;
}

}  // namespace ruka
