#include "lib/meet/minutes_deed.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/client/contact/find_contact.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/desk/noun.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/meet/minutes_term.hpp"
#include "lib/meet/minutes_words.hpp"

namespace ruka {

namespace {

void erase_words(LineWords& words, std::size_t from, std::size_t count) {
  const auto first = words.begin() + static_cast<std::ptrdiff_t>(from);
  words.erase(first, first + static_cast<std::ptrdiff_t>(count));
}

// «И.И.», «И.»: they stand beside a surname and tell nothing that a name search knows.
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

// Who is meant: those who sat there before anybody else; nobody of a client that was not.
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

// Somebody whose name the words are whole, not the beginning of it; of several, or one who has
// left, it throws.
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

// The words at the beginning that name somebody, initials too; 0 where none do.
struct Leading {
  std::optional<Participant> who;
  std::size_t words = 0;
};
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

[[noreturn]] void refuse_second() {
  throw Error(ErrorKind::Value, msg("two are named: a line has one who does it"));
}

struct Named {
  Participant who;
  std::size_t words;  // how many of them the name took, initials too
};

// The longest of up to three words from `at` on that name somebody; what is wrong with the first
// one alone where none do.
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

// A name in front of the deed. A word with a capital in front of a sign is meant as one; a name
// without a sign goes with «выслать» behind it.
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

// A name in front of the rest: «лапина позвонить», «Иванов до пт расчёт».
std::optional<Participant> take_owner_leading(const LineContext& at_desk, LineWords& words) {
  const Leading named = leading_name(at_desk, words);
  if (!named.who || named.words >= words.size()) return std::nullopt;
  if (is_and(words[named.words])) refuse_second();
  erase_words(words, 0, named.words);
  return named.who;
}

// «выслать КП — Лапина»: a name with a capital behind the last dash.
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

// «Просьба Иванову проверить», «Лапина должна выслать»: the word beside the name says no more.
void drop_plea(LineWords& words) {
  if (words.size() > 1 && is_plea(words[0])) erase_words(words, 0, 1);
}
void drop_duty(LineWords& words) {
  if (words.size() > 1 && is_duty(words[0])) erase_words(words, 0, 1);
}

// A name behind «поручить», «отв.», "owner:" or in "@Петров", wherever they stand.
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

// «поручить Иванову подготовить», «Иванову поручить подготовить», «Решили поручить Иванову …».
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

LineWords words_of_line(std::string_view line) {
  LineWords words;
  const std::string clean = clean_line(line);
  for (const std::string_view word : split(clean, ' ')) {
    const bool joins = is_dash(word) && !words.empty() && is_said_term(words.back());
    if (!word.empty() && !joins) words.emplace_back(word);  // «срок — 30.11»
  }
  return words;
}

Deed made_deed(const LineContext& at_desk, const std::optional<Participant>& who,
               std::string_view text, const std::optional<When>& when) {
  Deed deed;
  deed.text = strip_ends(text);
  if (!has_letter_or_digit(deed.text)) {
    throw Error(ErrorKind::Value, msg("what is to be done is missing"));
  }
  if (who) deed.who = *who;
  if (when) deed.due = when->deadline(at_desk.phrases.zone);
  return deed;
}

}  // namespace

bool is_somebody(const LineContext& at_desk, std::string_view text) {
  try {
    const LineWords words = words_of_line(text);
    const Leading named = leading_name(at_desk, words);
    return named.who && named.words == words.size();
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage) throw;
    return true;  // of several one
  }
}

DeedSigns signs_of(const LineContext& at_desk, std::string_view line) {
  LineWords words = words_of_line(line);
  DeedSigns signs;
  if (words.empty()) return signs;
  const bool plea = is_plea(words[0]);
  drop_plea(words);
  signs.deed =
      std::ranges::any_of(words, is_deed) || std::any_of(words.begin() + 1, words.end(), is_duty);
  signs.term = has_term(at_desk, words);
  if (!signs.deed && !signs.term) return signs;
  try {
    signs.leads = leading_name(at_desk, words).who.has_value();
    signs.person = signs.leads || plea;
    for (std::size_t at = 0; at < words.size() && !signs.person; ++at) {
      signs.person = has_capital(words[at]) && !is_initials(words[at]) &&
                     find_whole(at_desk, words[at]).has_value();
    }
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage) throw;
    signs.person = true;
  }
  return signs;
}

Deed read_deed(const LineContext& at_desk, std::string_view text, Told told) {
  LineWords words = words_of_line(text);
  drop_plea(words);
  auto who = take_assigned(at_desk, words);
  if (!who) who = take_owner_before(at_desk, words);
  if (!who) who = take_owner_marked(at_desk, words);
  auto when = take_term_marked(at_desk, words);
  if (!who) who = take_owner_behind(at_desk, words);
  if (!when && !words.empty()) when = take_term_unmarked(at_desk, words);
  if (!who) who = take_owner_behind(at_desk, words);  // «выслать КП — Лапина до пт»
  if (!who) who = take_owner_before(at_desk, words);  // «Петрову до среды выслать»
  if (!who && told == Told::Plainly) who = take_owner_leading(at_desk, words);
  if (who) drop_duty(words);
  return made_deed(at_desk, who, joined_words(words, 0, words.size()), when);
}

Deed read_row(const LineContext& at_desk, std::string_view row) {
  std::optional<Participant> who;
  std::optional<When> when;
  std::string text;
  std::string first;
  for (const std::string& cell : cells_of(row)) {
    if (first.empty()) first = cell;
    LineWords words = split_words(cell);
    const Leading named = who ? Leading{} : leading_name(at_desk, words);
    if (named.who && named.words == words.size()) {
      who = named.who;
      continue;
    }
    // A cell that is a term and nothing else: «27.11», «до пт».
    LineWords whole = split_words("срок: " + cell);
    const bool dated = !when && (is_meant_as_date(cell) || term_mark(words, 0) > 0);
    if (dated && (when = take_term_marked(at_desk, whole)) && whole.empty()) continue;
    text += (text.empty() ? "" : ", ") + cell;
  }
  if (!who) {
    throw Error(ErrorKind::NotFound, msg("neither a colleague nor a contact is “{who}”",
                                         {{"who", terminal_safe(first)}}));
  }
  return made_deed(at_desk, who, text, when);
}

LineContext reading_of(Database& db, MeetingId id, const Zone& zone, const WorkCalendar& calendar) {
  Statement row(db, "SELECT starts_at, client_id FROM meetings WHERE id = :id");
  if (!row.bind(":id", number(id)).step()) throw no_record("meeting", number(id));
  std::optional<ClientId> client;
  if (const auto with = row.maybe_integer(1)) client = ClientId{*with};
  return {db, id, client, {row.instant(0), zone, calendar, Yearless::Ahead}};
}

}  // namespace ruka
