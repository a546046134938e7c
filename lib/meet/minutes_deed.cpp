#include "lib/meet/minutes_deed.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "lib/meet/minutes_names.hpp"
#include "lib/meet/minutes_owner.hpp"
#include "lib/meet/minutes_words.hpp"

namespace ruka {

namespace {

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
