#include "lib/meet/minutes_names.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/meet/minutes_words.hpp"

namespace ruka {

bool is_initials(std::string_view word) {
  bool letters = false;
  for (const std::string_view piece : split(strip_marks(word), '.')) {
    if (piece.empty()) continue;
    if (next_char(piece).bytes != piece.size()) return false;
    letters = true;
  }
  return letters && word.find('.') != word.npos;
}

bool has_capital(std::string_view word) {
  const std::string_view bare = strip_marks(word);
  if (bare.empty()) return false;
  const std::string_view first = bare.substr(0, next_char(bare).bytes);
  return fold(first) != first;
}

Participant find_named(const LineContext& at_desk, std::string_view who) {
  if (const auto present = find_present(at_desk.db, at_desk.meeting, who)) return *present;
  const Participant found = find_participant(at_desk.db, at_desk.client, who);
  if (found.contact && at_desk.client != client_of_contact(at_desk.db, *found.contact)) {
    throw Error(
        ErrorKind::NotFound,
        msg("“{who}” neither took part nor is at the client", {{"who", terminal_safe(who)}}),
        msg("add them: ruka meet edit {id} --with WHO", {{"id", number(at_desk.meeting)}}));
  }
  return found;
}

namespace {

std::string name_of(Database& db, const Participant& who) {
  Statement row(db, who.staff ? "SELECT name FROM staff WHERE id = :id"
                              : "SELECT name FROM contacts WHERE id = :id");
  row.bind(":id", who.staff ? number(*who.staff) : number(*who.contact)).step();
  return row.text(0);
}

std::size_t chars_of(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    text.remove_prefix(next_char(text).bytes);
    ++count;
  }
  return count;
}

// «Лапиной» of «Лапина»; not «Мы» of «Мышкина».
bool is_name_form(std::string_view said, std::string_view name) {
  std::size_t same = 0;
  std::string_view a = said;
  std::string_view b = name;
  while (!a.empty() && !b.empty() && next_char(a).code == next_char(b).code) {
    a.remove_prefix(next_char(a).bytes);
    b.remove_prefix(next_char(b).bytes);
    ++same;
  }
  const std::size_t most = std::max(chars_of(said), chars_of(name));
  const std::size_t ending = most > 8 ? 3 : 2;
  return chars_of(said) > 2 && same > 1 && same + ending >= most;
}

bool is_whole_name(Database& db, const Participant& found, std::string_view who) {
  const std::string name = fold(name_of(db, found));
  const auto names = split(name, ' ');
  const auto is_one = [&](std::string_view word) {
    return std::ranges::any_of(
        names, [&](std::string_view one) { return is_name_form(strip_marks(word), one); });
  };
  return std::ranges::any_of(spellings_of(who), [&](const std::string& said) {
    return std::ranges::all_of(split(said, ' '), is_one);
  });
}

}  // namespace

std::optional<Participant> find_whole(const LineContext& at_desk, std::string_view who) {
  const std::string bare(strip_marks(who));
  if (bare.empty() || !has_letter_or_digit(bare) || (bare[0] >= '0' && bare[0] <= '9')) {
    return std::nullopt;
  }
  try {
    const Participant found = find_named(at_desk, bare);
    if (is_whole_name(at_desk.db, found, bare)) return found;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::NotFound &&
        (error.kind() == ErrorKind::Storage || chars_of(bare) > 3))
      throw;
  }
  return std::nullopt;
}

std::string without_initials(const LineWords& words, std::size_t from, std::size_t to) {
  std::string who;
  for (std::size_t at = from; at < to; ++at) {
    if (!is_initials(words[at])) who += (who.empty() ? "" : " ") + words[at];
  }
  return who;
}

Leading leading_name(const LineContext& at_desk, const LineWords& words) {
  for (std::size_t count = std::min<std::size_t>(3, words.size()); count > 0; --count) {
    if (std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count),
                    [](const std::string& word) { return is_deed(word) || is_duty(word); })) {
      continue;
    }
    const auto found = find_whole(at_desk, without_initials(words, 0, count));
    if (!found) continue;
    while (count < words.size() && is_initials(words[count])) ++count;
    return {found, count};
  }
  return {};
}

void refuse_second() {
  throw Error(ErrorKind::Value, msg("two are named: a line has one who does it"));
}

Named take_name(const LineContext& at_desk, const LineWords& words, std::size_t at) {
  std::size_t before = 0;
  while (at + before < words.size() && is_initials(words[at + before])) ++before;
  const std::size_t from = at + before;
  const std::size_t most = std::min<std::size_t>(3, words.size() - std::min(from, words.size()));
  for (std::size_t count = most; count > 0; --count) {
    const std::string last(strip_marks(words[from + count - 1]));
    std::string who = joined_words(words, from, from + count - 1);
    who = std::string(strip_marks(who.empty() ? last : who + " " + last));
    try {
      const Participant found = find_named(at_desk, who);
      while (from + count < words.size() && is_initials(words[from + count])) ++count;
      if (from + count < words.size() && is_and(words[from + count])) refuse_second();
      return {found, before + count};
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::NotFound || count == 1) throw;
    }
  }
  throw Error(ErrorKind::NotFound, msg("who is to do it is missing"));
}

}  // namespace ruka
