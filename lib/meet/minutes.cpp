#include "lib/meet/minutes.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/meet/minutes_words.hpp"
#include "lib/task/task.hpp"

namespace ruka {

namespace {

using LineWords = std::vector<std::string>;

// What a line is read against.
struct LineContext {
  Database& db;
  MeetingId meeting;
  std::optional<ClientId> client;
  PhraseContext phrases;
};

std::string joined_words(const LineWords& words, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t at = from; at < std::min(to, words.size()); ++at) {
    text += (text.empty() ? "" : " ") + words[at];
  }
  return text;
}

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

ClientId client_of_contact(Database& db, ContactId id) {
  Statement row(db, "SELECT client_id FROM contacts WHERE id = :id");
  row.bind(":id", number(id)).step();
  return ClientId{row.integer(0)};
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
    if (is_deed(words[at])) return at;
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
  std::string who;
  for (std::size_t at = 0; at < count; ++at) {
    if (!is_initials(words[at])) who += (who.empty() ? "" : " ") + words[at];
  }
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

// The term behind a word that says that one follows.
std::optional<When> take_term_marked(const LineContext& at_desk, LineWords& words) {
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    const std::size_t mark = term_mark(words, at);
    if (mark == 0 || at + mark >= words.size()) continue;
    const std::string tail =
        joined_words(words, at + (begins_date(words[at]) ? 0 : 1), words.size());
    std::string_view rest = tail;
    try {
      const When when = take_when(rest, at_desk.phrases);
      const std::string left(rest);
      words.resize(at);
      for (const std::string_view word : split(left, ' ')) {
        if (!word.empty()) words.emplace_back(word);
      }
      return when;
    } catch (const Error&) {
      // «срок:»: nothing but a date follows.
      if (words[at].ends_with(':') ||
          is_meant_as_date(joined_words(words, at + mark, words.size())))
        throw;
    }
  }
  return std::nullopt;
}

// The term behind the deed or in front of it: «выслать КП в пятницу», «завтра выслать КП».
std::optional<When> take_term_unmarked(const LineContext& at_desk, LineWords& words) {
  const std::string whole = joined_words(words, 0, words.size());
  std::string_view text = whole;
  std::string_view cut = whole;
  auto when = take_when_behind(cut, at_desk.phrases);
  const std::string_view tail = text.substr(cut.size());
  if (when && ends_with_other_date(cut, tail)) when.reset();
  if (when) text = cut;
  const bool number = text.front() >= '0' && text.front() <= '9';
  if (!when && !number && is_meant_as_date(text)) when = take_when(text, at_desk.phrases);
  if (!when) return std::nullopt;
  const std::string left(text);
  words.clear();
  for (const std::string_view word : split(left, ' ')) words.emplace_back(word);
  return when;
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

Deed read_deed(const LineContext& at_desk, std::string_view text) {
  LineWords words = words_of_line(text);
  auto who = take_assigned(at_desk, words);
  if (!who) who = take_owner_before(at_desk, words);
  if (!who) who = take_owner_marked(at_desk, words);
  auto when = take_term_marked(at_desk, words);
  if (!when && !words.empty()) when = take_term_unmarked(at_desk, words);
  if (!who) who = take_owner_before(at_desk, words);  // «Петрову до среды выслать»
  Deed deed;
  deed.text = strip_ends(joined_words(words, 0, words.size()));
  if (!has_letter_or_digit(deed.text)) {
    throw Error(ErrorKind::Value, msg("what is to be done is missing"));
  }
  if (who) deed.who = *who;
  if (when) deed.due = when->deadline(at_desk.phrases.zone);
  return deed;
}

LineContext reading_of(Database& db, MeetingId id, const Zone& zone, const WorkCalendar& calendar) {
  Statement row(db, "SELECT starts_at, client_id FROM meetings WHERE id = :id");
  if (!row.bind(":id", number(id)).step()) {
    throw Error(ErrorKind::NotFound, msg("there is no meeting {id}", {{"id", number(id)}}),
                msg("ruka meet list shows them"));
  }
  std::optional<ClientId> client;
  if (const auto with = row.maybe_integer(1)) client = ClientId{*with};
  return {db, id, client, {row.instant(0), zone, calendar, Yearless::Ahead}};
}

}  // namespace

MeetingMinutes read_minutes(Database& db, MeetingId id, std::string_view text, const Zone& zone,
                            const WorkCalendar& calendar) {
  const LineContext at_desk = reading_of(db, id, zone, calendar);
  std::string lines(text);
  std::erase(lines, '\r');
  MeetingMinutes minutes;
  minutes.text = clean_text(trim(lines));
  bool listed = false;  // under a heading «Поручения:»
  std::int64_t no = 0;
  for (const std::string_view raw : split(lines, '\n')) {
    ++no;
    auto instruction = instruction_in(trim(raw));
    if (!instruction && !trim(raw).empty()) {
      const auto item = listed ? item_in(trim(raw)) : std::nullopt;
      listed = item || heads_list(trim(raw));
      if (item && !item->empty()) instruction = item;
    }
    if (!instruction) {
      minutes.decided += clean_text(raw) + "\n";
      continue;
    }
    try {
      Deed deed = read_deed(at_desk, *instruction);
      deed.line = no;
      minutes.deeds.push_back(std::move(deed));
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::Storage) throw;
      minutes.unread.push_back({no, clean_line(raw), error.message()});
    }
  }
  minutes.decided = std::string(trim(minutes.decided));
  if (!has_letter_or_digit(minutes.decided)) minutes.decided = minutes.text;
  return minutes;
}

namespace {

std::string name_of_contact(Database& db, ContactId id) {
  Statement row(db, "SELECT name FROM contacts WHERE id = :id");
  row.bind(":id", number(id)).step();
  return row.text(0);
}

}  // namespace

Outcomes keep_minutes(Change& change, MeetingId id, const MeetingMinutes& minutes) {
  Statement(change.db(), "UPDATE meetings SET protocol = :text WHERE id = :id")
      .bind_or_null(":text", minutes.text)
      .bind(":id", number(id))
      .run();
  const auto with = meeting_client(change.db(), id);
  Outcomes outcomes;
  for (const Deed& deed : minutes.deeds) {
    std::optional<ClientId> theirs;
    if (deed.who.contact) theirs = client_of_contact(change.db(), *deed.who.contact);
    if (theirs && deed.due) {
      PromiseDraft promise;
      promise.client = *theirs;
      promise.text = deed.text;
      promise.side = "theirs";
      promise.due = *deed.due;
      outcomes.promises.push_back(add_promise(change, promise));
      continue;
    }
    TaskDraft task;
    task.title =
        theirs ? name_of_contact(change.db(), *deed.who.contact) + ": " + deed.text : deed.text;
    task.due = deed.due;
    task.client = with ? with : theirs;
    task.staff = deed.who.staff;
    task.from_meeting = id;
    outcomes.tasks.push_back(add_task(change, task));
  }
  return outcomes;
}

}  // namespace ruka
