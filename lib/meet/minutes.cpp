#include "lib/meet/minutes.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/meet/minutes_deed.hpp"
#include "lib/meet/minutes_lines.hpp"
#include "lib/meet/minutes_words.hpp"

namespace ruka {

namespace {

// What becomes of a line.
enum class Fate {
  Text,      // no instruction
  Told,      // an instruction
  ByForm,    // one if its form says who is to do something: «Лапина: выслать»
  Unclear,   // like one: somebody is named, and a term
  Ownerless  // a decision or an instruction: nobody is named
};

bool begins_with_deed(std::string_view body) { return is_deed(body.substr(0, body.find(' '))); }

Fate fate_below_instructions(const LineContext& at_desk, const MinutesLine& line) {
  if (line.item && !line.loose) return Fate::Told;
  const std::string_view body = without_bullets(line.text);
  const DeedSigns signs = signs_of(at_desk, body);
  const bool item = line.item && (signs.deed || signs.term);
  return signs.looks() || item || begins_with_deed(body) ? Fate::Told : Fate::Text;
}

Fate fate_below_decisions(const LineContext& at_desk, const MinutesLine& line) {
  const std::string_view body = without_bullets(line.text);
  const DeedSigns signs = signs_of(at_desk, body);
  if (signs.looks()) return signs.leads || signs.deed ? Fate::ByForm : Fate::Unclear;
  if (signs.deed && (signs.term || body.find(": ") != body.npos)) return Fate::Told;
  return begins_with_deed(body) ? Fate::Ownerless : Fate::Text;
}

Fate fate_elsewhere(const LineContext& at_desk, const MinutesLine& line) {
  const DeedSigns signs = signs_of(at_desk, without_bullets(line.text));
  if (!signs.looks()) return Fate::Text;
  return signs.deed ? Fate::ByForm : Fate::Unclear;
}

Fate fate_of(const LineContext& at_desk, const MinutesLine& line) {
  if (line.heading || is_ticked(line.text)) return Fate::Text;
  if (is_row(line.text) && cells_of(line.text).empty()) return Fate::Text;
  if (instruction_in(line.text)) return Fate::Told;
  if (line.under == Under::Instructions) return fate_below_instructions(at_desk, line);
  if (line.under == Under::Decisions) return fate_below_decisions(at_desk, line);
  return fate_elsewhere(at_desk, line);
}

Deed deed_of(const LineContext& at_desk, const MinutesLine& line, Fate fate) {
  if (fate == Fate::Ownerless) {
    throw Error(ErrorKind::Value, msg("who is to do it is missing"));
  }
  if (is_row(line.text)) return read_row(at_desk, line.text);
  const std::string_view body = instruction_in(line.text).value_or(without_bullets(line.text));
  const Told told = fate == Fate::Told ? Told::Plainly : Told::ByForm;
  Deed deed = read_deed(at_desk, body, told);
  if (fate == Fate::Unclear || (fate == Fate::ByForm && !deed.who.staff && !deed.who.contact)) {
    throw Error(ErrorKind::Value, msg("somebody is named in it; whether they are to do something "
                                      "is not clear"));
  }
  return deed;
}

// What of the minutes is the result: the decisions, else the first paragraph, else what is to be
// done, else all of it.
class Decided {
 public:
  void add(const MinutesLine& line) {
    if (line.heading || is_ticked(line.text) || is_row(line.text)) return;
    const bool decision = line.under == Under::Decisions || begins_decision(line.text);
    if (decision) decisions_ += clean_text(without_bullets(line.raw)) + "\n";
    if (line.first) first_ += clean_text(line.raw) + "\n";
  }
  std::string result(const MeetingMinutes& minutes) const {
    std::string deeds;
    for (const Deed& deed : minutes.deeds) deeds += (deeds.empty() ? "" : "; ") + deed.text;
    for (const std::string_view said :
         {std::string_view(decisions_), std::string_view(first_), std::string_view(deeds)}) {
      if (has_letter_or_digit(said)) return std::string(trim(said));
    }
    return minutes.text;
  }

 private:
  std::string decisions_;
  std::string first_;
};

}  // namespace

MeetingMinutes read_minutes(Database& db, MeetingId id, std::string_view text, const Zone& zone,
                            const WorkCalendar& calendar) {
  const LineContext at_desk = reading_of(db, id, zone, calendar);
  std::string lines(text);
  std::erase(lines, '\r');
  MeetingMinutes minutes;
  minutes.text = clean_text(trim(lines));
  Decided decided;
  const auto names = [&](std::string_view words) { return is_somebody(at_desk, words); };
  for (const MinutesLine& line : lines_of_minutes(lines, names)) {
    const Fate fate = fate_of(at_desk, line);
    if (fate == Fate::Text) {
      decided.add(line);
      continue;
    }
    try {
      Deed deed = deed_of(at_desk, line, fate);
      deed.line = line.no;
      minutes.deeds.push_back(std::move(deed));
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::Storage) throw;
      minutes.unread.push_back({line.no, clean_line(line.raw), error.message()});
    }
  }
  minutes.decided = decided.result(minutes);
  return minutes;
}

}  // namespace ruka
