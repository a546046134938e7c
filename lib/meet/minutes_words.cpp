#include "lib/meet/minutes_words.hpp"

#include <algorithm>
#include <span>

#include "lib/base/text.hpp"
#include "lib/time/phrase/phrase_words.hpp"

namespace ruka {

namespace {

using Known = std::span<const std::string_view>;

constexpr std::string_view kOpenBoxes[] = {"[ ]", "[]", "[_]", "[\u00A0]", "☐", "□", "◻"};
constexpr std::string_view kTickedBoxes[] = {"[x]", "[X]", "[х]", "[Х]", "[v]", "[V]",
                                             "[+]", "[✓]", "☑",   "☒",   "✓",   "✔"};
constexpr std::string_view kBullets[] = {"-", "*", "•", "–", "—", "+", "·", "‣", "▪", "○", "●"};
// Behind them stands a colon; to do, without one too.
constexpr std::string_view kHeads[] = {"задача", "задание", "поручение", "сделать", "action item",
                                       "action", "task",    "to-do",     "to do",   "туду"};
constexpr std::string_view kLists[] = {
    "задачи",          "задания",    "поручения",    "поручено",       "что сделать",
    "сделать",         "action",     "action items", "actions",        "tasks",
    "to do",           "to-do",      "todo",         "next steps",     "следующие шаги",
    "дальнейшие шаги", "что делаем", "что делать",   "кто что делает", "план действий"};
constexpr std::string_view kDecided[] = {
    "решили",          "решено",       "решение",      "решения",        "постановили",
    "постановление",   "постановлено", "договорились", "договорённости", "договоренности",
    "приняли решение", "итог",         "итоги",        "decided",        "decision",
    "decisions",       "agreed",       "agreement",    "agreements",     "outcome",
    "outcomes",        "resolved"};
constexpr std::string_view kOthers[] = {
    "протокол",       "дата",         "место",     "время",       "тема",      "повестка",
    "присутствовали", "присутствуют", "участники", "участвовали", "обсудили",  "обсуждение",
    "обсуждали",      "слушали",      "выступили", "вопросы",     "риски",     "ход встречи",
    "minutes",        "date",         "place",     "agenda",      "attendees", "participants",
    "present",        "discussion",   "discussed", "notes",       "questions", "risks"};
constexpr std::string_view kDuties[] = {"должен",  "должна", "должны", "обязан",     "обязана",
                                        "обязаны", "нужно",  "надо",   "необходимо", "следует",
                                        "will",    "must",   "should", "to",         "shall"};
constexpr std::string_view kPleas[] = {"просьба", "прошу", "просим", "please"};
// What ends like an infinitive and is none.
constexpr std::string_view kNoDeeds[] = {
    "есть",  "пять", "шесть",  "опять",  "хоть",     "чуть",     "путь",   "часть",
    "сеть",  "речь", "ночь",   "дочь",   "мать",     "печать",   "смерть", "область",
    "почти", "дети", "десять", "девять", "двадцать", "тридцать", "суть"};
constexpr std::string_view kTitles[] = {
    "кто",       "что",  "когда",       "срок",     "ответственный", "исполнитель", "задача",
    "поручение", "№",    "что сделать", "№ п/п",    "who",           "what",        "when",
    "due",       "task", "owner",       "action",   "deadline",      "by",          "no",
    "no.",       "отв.", "сроки",       "действие", "статус",        "status"};
constexpr std::string_view kAssigning[] = {"поручить", "поручено", "поручаю", "поручаем",
                                           "поручили", "assign",   "assigned"};
// Before who does it: «ответственный Петров»; the short ones with a sign, «отв. Петров».
constexpr std::string_view kOwnerWords[] = {"ответственный", "ответственная", "исполнитель",
                                            "исполняет",     "assignee",      "responsible"};
constexpr std::string_view kOwnerMarks[] = {"отв", "ответств", "исп", "owner"};
constexpr std::string_view kTermMarks[] = {"до", "к", "ко", "by", "until", "till", "before"};
constexpr std::string_view kSaidTerms[] = {"срок", "сроком", "дедлайн", "due", "deadline"};
constexpr std::string_view kOfTerms[] = {"исполнения", "выполнения", "сдачи"};
constexpr std::string_view kOtherDates[] = {"от",   "с",  "со",  "за",    "на",
                                            "from", "of", "for", "dated", "since"};

bool among_words(Known words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool take_one(std::string_view& line, Known starts) {
  for (const std::string_view start : starts) {
    if (!line.starts_with(start)) continue;
    line = trim(line.substr(start.size()));
    return true;
  }
  return false;
}

// "1.", "12)".
void pass_number(std::string_view& line) {
  const std::size_t end = line.find_first_not_of("0123456789");
  if (end == 0 || end == line.npos || end > 3) return;
  if (line[end] != '.' && line[end] != ')') return;
  if (end + 1 < line.size() && line[end + 1] != ' ') return;
  line = trim(line.substr(end + 1));
}

void pass_bullets(std::string_view& line) {
  for (const std::string_view bullet : kBullets) {
    if (line.starts_with(bullet) &&
        trim(line.substr(bullet.size())).size() + bullet.size() < line.size()) {
      line = trim(line.substr(bullet.size()));
      break;
    }
  }
  pass_number(line);
}

// TODO with or without a colon, the other words with one.
bool take_head(std::string_view& line) {
  constexpr std::string_view kTodo = "todo";
  if (fold(line.substr(0, kTodo.size())) == kTodo) {
    const std::string_view rest = line.substr(kTodo.size());
    if (!rest.empty() && rest[0] != ' ' && rest[0] != ':' && rest[0] != '(') return false;
    line = trim(rest.substr(rest.starts_with(':') ? 1 : 0));
    return true;
  }
  const std::size_t colon = line.find(':');
  if (colon == line.npos || !among_words(kHeads, fold(trim(line.substr(0, colon))))) return false;
  line = trim(line.substr(colon + 1));
  return true;
}

std::string_view strip(std::string_view text, Known before, Known behind) {
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : before) {
      if (!text.starts_with(mark)) continue;
      text.remove_prefix(mark.size());
      found = true;
    }
    for (const std::string_view mark : behind) {
      if (!text.ends_with(mark)) continue;
      text.remove_suffix(mark.size());
      found = true;
    }
  }
  return text;
}

std::vector<std::string> first_words(std::string_view line) {
  std::vector<std::string> words;
  for (const std::string_view word : split(line, ' ')) {
    if (!word.empty()) words.emplace_back(word);
    if (words.size() == 5) break;
  }
  return words;
}

}  // namespace

std::optional<std::string_view> instruction_in(std::string_view line) {
  pass_bullets(line);
  if (take_one(line, kTickedBoxes)) return std::nullopt;
  const bool box = take_one(line, kOpenBoxes);
  if (take_head(line) || box) return line;
  const auto words = first_words(line);
  return assigning_word(words) < words.size() ? std::optional(line) : std::nullopt;
}

namespace {

std::optional<Under> named_block(std::string_view lead, bool longer) {
  const std::string folded = fold(lead);
  const auto fits = [&](Known words) {
    return std::ranges::any_of(words, [&](std::string_view word) {
      return folded == word || (longer && folded.starts_with(std::string(word) + " "));
    });
  };
  if (fits(kLists)) return Under::Instructions;
  if (fits(kDecided)) return Under::Decisions;
  if (fits(kOthers)) return Under::Other;
  return std::nullopt;
}

std::string_view strip_stars(std::string_view text) {
  constexpr std::string_view kStars[] = {"*", "_", "#", " "};
  return strip(text, kStars, kStars);
}

bool is_short_title(std::string_view lead) {
  const auto words = split(lead, ' ');
  return !lead.empty() && words.size() <= 4 && fold(lead) != lead &&
         std::ranges::none_of(words, is_deed);
}

}  // namespace

std::optional<MinutesHead> heading_in(std::string_view line) {
  const bool titled = line.starts_with('#');
  for (const std::string_view bullet : kBullets) {
    if (line.starts_with(std::string(bullet) + " ")) return std::nullopt;
  }
  std::string_view bare = strip_stars(line);
  const bool bold = line.starts_with("**") && line.ends_with("*");
  const std::size_t size = bare.size();
  pass_number(bare);
  const bool numbered = bare.size() < size;
  const std::size_t colon = bare.find(':');
  const std::string_view lead = strip_stars(bare.substr(0, colon));
  const std::string_view rest =
      colon == bare.npos ? std::string_view{} : strip_stars(bare.substr(colon + 1));
  const bool alone = rest.empty() && (titled || bold || colon != bare.npos);
  const auto block = named_block(lead, alone);
  if (block && !rest.empty() && instruction_in(line)) return std::nullopt;
  if (block) return MinutesHead{*block, rest, true};
  if (titled) return MinutesHead{Under::Other, {}, true};
  if (alone && !numbered && is_short_title(lead)) return MinutesHead{Under::Other, {}, false};
  return std::nullopt;
}

bool is_item(std::string_view line) {
  if (is_row(line) || is_ticked(line)) return true;
  std::string_view item = line;
  return without_bullets(line).size() < line.size() || take_one(item, kOpenBoxes);
}

std::string_view without_bullets(std::string_view line) {
  pass_bullets(line);
  return line;
}

bool is_ticked(std::string_view line) {
  pass_bullets(line);
  return take_one(line, kTickedBoxes);
}

bool is_row(std::string_view line) { return line.starts_with('|') || line.find('\t') != line.npos; }

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  std::size_t titles = 0;
  for (const std::string_view piece : split(line, line.starts_with('|') ? '|' : '\t')) {
    const std::string_view cell = strip_stars(trim(piece));
    const bool counted = cell.find_first_not_of("0123456789.)") == cell.npos && cell.size() < 4;
    if (counted || !has_letter_or_digit(cell)) continue;
    titles += among_words(kTitles, fold(cell)) ? 1 : 0;
    cells.emplace_back(cell);
  }
  return titles == cells.size() ? std::vector<std::string>{} : cells;
}

bool begins_with_mark(std::string_view line) {
  const auto words = first_words(line);
  if (words.size() < 2) return false;
  const bool marked = words[0].ends_with(':') || words[0].ends_with('.') || is_dash(words[1]);
  const std::string bare = fold(strip_marks(words[0]));
  return marked && (among_words(kOwnerMarks, bare) || among_words(kSaidTerms, bare));
}

bool begins_decision(std::string_view line) {
  const auto words = first_words(line);
  return !words.empty() && among_words(kDecided, fold(strip_marks(words[0])));
}

std::size_t assigning_word(const std::vector<std::string>& words) {
  const std::size_t most = std::min<std::size_t>(4, words.size());
  for (std::size_t at = 0; at < most; ++at) {
    if (among_words(kAssigning, fold(strip_marks(words[at])))) return at;
    // «Петров: поручить …» is Петров's own matter.
    if (words[at].ends_with(':')) break;
  }
  return words.size();
}

std::size_t owner_mark(const std::vector<std::string>& words, std::size_t at) {
  const std::string_view word = words[at];
  const bool marked = word.ends_with(':') || word.ends_with('.');
  const std::string bare = fold(strip_marks(word));
  const bool owner = among_words(kOwnerWords, bare) || (marked && among_words(kOwnerMarks, bare));
  return at > 0 && owner ? 1 : 0;
}

std::size_t term_mark(const std::vector<std::string>& words, std::size_t at) {
  const auto bare = [&](std::size_t ahead) {
    return at + ahead < words.size() ? fold(strip_marks(words[at + ahead])) : std::string();
  };
  if (bare(0) == "в" && at + 1 < words.size() && is_said_term(words[at + 1])) {
    return 1 + term_mark(words, at + 1);
  }
  if (is_said_term(words[at])) {
    const std::size_t said = among_words(kOfTerms, bare(1)) ? 2 : 1;
    return among_words(kTermMarks, bare(said)) ? said + 1 : said;
  }
  if (bare(0) == "не" && (bare(1) == "позднее" || bare(1) == "позже")) return 2;
  return among_words(kTermMarks, bare(0)) ? 1 : 0;
}

bool is_said_term(std::string_view word) {
  return among_words(kSaidTerms, fold(strip_marks(word)));
}

bool begins_date(std::string_view word) {
  const std::string bare = fold(strip_marks(word));
  return bare == "не" || is_preposition(bare);
}

bool ends_with_other_date(std::string_view text, std::string_view date) {
  const auto first = [](std::string_view words) {
    const std::string_view trimmed = trim(words);
    return fold(strip_marks(trimmed.substr(0, trimmed.find(' '))));
  };
  const std::string_view before = trim(text);
  const std::size_t space = before.find_last_of(' ');
  return among_words(kOtherDates, first(date)) ||
         among_words(kOtherDates,
                     fold(strip_marks(space == before.npos ? before : before.substr(space + 1))));
}

bool is_dash(std::string_view word) { return word == "-" || word == "–" || word == "—"; }

bool is_deed(std::string_view word) {
  const std::string folded = fold(strip_marks(word));
  return is_infinitive(folded) && !folded.ends_with("ость") && !among_words(kNoDeeds, folded);
}

bool is_duty(std::string_view word) { return among_words(kDuties, fold(strip_marks(word))); }

bool is_plea(std::string_view word) { return among_words(kPleas, fold(strip_marks(word))); }

bool is_and(std::string_view word) {
  const std::string folded = fold(word);
  return folded == "и" || folded == "and";
}

std::string_view strip_marks(std::string_view text) {
  constexpr std::string_view kMarks[] = {"(", ")", "[",  "]", ",", ";", ":", ".",
                                         "«", "»", "\"", "–", "—", "-", " "};
  return strip(text, kMarks, kMarks);
}

std::string strip_ends(std::string_view text) {
  constexpr std::string_view kBefore[] = {",", ";", ":", ".", ")", "–", "—", "-", " "};
  constexpr std::string_view kBehind[] = {",", ";", ":", ".", "(", "–", "—", "-", " "};
  return std::string(strip(text, kBefore, kBehind));
}

}  // namespace ruka
