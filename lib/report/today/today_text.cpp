// The look of `ruka today`: sections of aligned lines.
#include "lib/base/text.hpp"
#include "lib/report/today/today.hpp"

namespace ruka {

namespace {

using Row = std::vector<std::string>;

constexpr int kGap = 2;
constexpr int kIndent = 2;
constexpr int kNarrowest = 12;

// Columns padded to their widest cell. Where a line would pass `width`, the column `elastic` gives
// way, and the last one is dropped where that is not enough.
class Aligned {
 public:
  Aligned(std::vector<Row> rows, std::size_t elastic, int width)
      : rows_(std::move(rows)), elastic_(elastic), width_(width) {
    for (const Row& row : rows_) {
      widths_.resize(std::max(widths_.size(), row.size()));
      for (std::size_t i = 0; i < row.size(); ++i) {
        widths_[i] = std::max(widths_[i], display_width(row[i]));
      }
    }
    fit();
  }

  std::string lines() const {
    std::string out;
    for (const Row& row : rows_) out += line(row) + "\n";
    return out;
  }

 private:
  int total() const {
    int sum = kIndent;
    for (const int w : widths_) sum += w == 0 ? 0 : w + kGap;
    return sum - kGap;
  }

  void fit() {
    if (width_ == 0 || total() <= width_) return;
    const int room = widths_[elastic_] - (total() - width_);
    if (room >= kNarrowest) {
      widths_[elastic_] = room;
    } else if (widths_.size() > elastic_ + 2) {
      widths_.pop_back();
      fit();
    } else {
      widths_[elastic_] = std::min(widths_[elastic_], kNarrowest);
    }
  }

  std::string line(const Row& row) const {
    std::string out(kIndent, ' ');
    for (std::size_t i = 0; i < row.size() && i < widths_.size(); ++i) {
      if (widths_[i] == 0) continue;
      out += pad_right(fit_width(row[i], widths_[i]), widths_[i] + kGap);
    }
    out.erase(out.find_last_not_of(' ') + 1);
    return width_ == 0 ? out : fit_width(out, width_);
  }

  std::vector<Row> rows_;
  std::size_t elastic_;
  int width_;
  std::vector<int> widths_;
};

std::string safe(std::string_view text) { return terminal_safe(text); }

std::string noun_of(const DueItem& item, const Words& words) {
  const std::string noun = words.label("record", item.kind) + " " + std::to_string(item.id);
  return item.stage ? noun + "/" + std::to_string(*item.stage) : noun;
}

std::string matter_of(const DueItem& item, const Words& words) {
  if (*item.source->code != '\0') return words.label(item.source->code, item.text);
  if (*item.source->matter == '\0') return safe(item.text);
  return words.say(msg(item.source->matter, {{"text", safe(item.text)}}));
}

// By how much it is late, or how long is left.
std::string lateness(const DueItem& item, const PhraseContext& phrases, const Words& words) {
  const auto span = [](auto seconds) { return std::chrono::floor<Minutes>(seconds); };
  if (item.urgency == Urgency::AtRisk) {
    return words.say(msg("{span} left", {{"span", say_span(span(item.due_at - phrases.now))}}));
  }
  const LocalTime due = phrases.zone.to_local(item.due_at);
  if (!is_end_of_day(due)) {
    return words.say(msg("late by {span}", {{"span", say_span(span(phrases.now - item.due_at))}}));
  }
  const Day due_on = std::chrono::floor<std::chrono::days>(due);
  const int days = phrases.calendar.working_days_between(due_on, phrases.today());
  if (days == 0) return words.say(msg("since {day}", {{"day", say_day(due_on)}}));
  return words.say(msg_count("late by {count} working day", "late by {count} working days", days));
}

std::string hours_of(const DueItem& item, const PhraseContext& phrases, const Words& words) {
  const LocalTime due = phrases.zone.to_local(item.due_at);
  if (item.ends_at) {
    return hour_digits(due) + "-" + hour_digits(phrases.zone.to_local(*item.ends_at));
  }
  if (item.starts_at) {
    const std::string from = hour_digits(phrases.zone.to_local(*item.starts_at));
    return *item.starts_at == item.due_at ? from : from + "-" + hour_digits(due);
  }
  if (is_end_of_day(due)) {
    const Day on = std::chrono::floor<std::chrono::days>(due);
    return words.say(on == phrases.today() ? msg("today") : say_day(on));
  }
  return words.say(msg("by {hour}", {{"hour", hour_digits(due)}}));
}

std::vector<Row> late_rows(const Today& today, Urgency urgency, const PhraseContext& phrases,
                           const Words& words) {
  std::vector<Row> rows;
  for (const DueItem& item : today.items) {
    if (item.urgency != urgency) continue;
    rows.push_back({noun_of(item, words), safe(item.client), matter_of(item, words),
                    lateness(item, phrases, words), command_for(item)});
  }
  return rows;
}

std::vector<Row> today_rows(const Today& today, const PhraseContext& phrases, const Words& words) {
  std::vector<Row> rows;
  for (const DueItem& item : today.items) {
    if (item.urgency != Urgency::Today) continue;
    rows.push_back({hours_of(item, phrases, words), noun_of(item, words), safe(item.client),
                    matter_of(item, words), safe(item.place)});
  }
  return rows;
}

std::vector<Row> call_back_rows(const Today& today, const PhraseContext& phrases,
                                const Words& words) {
  std::vector<Row> rows;
  for (const CallBack& call : today.call_backs.recent) {
    const LocalTime at = phrases.zone.to_local(call.last_at);
    const bool same_day = std::chrono::floor<std::chrono::days>(at) == phrases.today();
    Message when = same_day ? msg_text(hour_digits(at)) : say_local(at);
    rows.push_back(
        {words.label("record", "client") + " " + std::to_string(number(call.client)),
         safe(call.name) + (call.vip ? " VIP" : ""),
         words.say(msg_count("missed at {when} ({count} time)", "missed at {when} ({count} times)",
                             call.missed, {{"when", std::move(when)}}))});
  }
  return rows;
}

Message older_calls(std::int64_t clients) {
  return msg_count("{count} client waits longer: ruka client calls --to-return",
                   "{count} clients wait longer: ruka client calls --to-return", clients);
}

std::string fit_line(const std::string& line, int width) {
  return width == 0 ? line : fit_width(line, width);
}

std::string section(std::string_view title, Aligned rows) {
  const std::string lines = rows.lines();
  return lines.empty() ? "" : "\n" + std::string(title) + "\n" + lines;
}

std::string headline(const Today& today, const Words& words) {
  std::string line = words.say(say_long_day(today.day.on));
  const bool working = today.day.kind == DayKind::Working || today.day.kind == DayKind::Short;
  if (working) {
    line += " · " + words.say(msg("working day {number} of {total}",
                                  {{"number", std::int64_t{today.working_day.number}},
                                   {"total", std::int64_t{today.working_day.total}}}));
  } else {
    line += " · " + words.say(today.day.name.empty() ? msg("day off") : msg(today.day.name));
  }
  return line + " · " +
         words.say(
             msg("inbound calls {in} of {min}-{max}", {{"in", today.calls.number("in")},
                                                       {"min", today.calls.number("norm_min")},
                                                       {"max", today.calls.number("norm_max")}}));
}

}  // namespace

std::string today_text(const Today& today, const PhraseContext& phrases, const Words& words,
                       int width) {
  std::string body;
  body += section(words.say(N_("OVERDUE")),
                  {late_rows(today, Urgency::Overdue, phrases, words), 2, width});
  body += section(words.say(N_("AT RISK")),
                  {late_rows(today, Urgency::AtRisk, phrases, words), 2, width});
  body += section(words.say(N_("TODAY")), {today_rows(today, phrases, words), 3, width});
  body += section(words.say(N_("CALL BACK")), {call_back_rows(today, phrases, words), 1, width});
  if (const auto older = today.call_backs.older; older > 0) {
    if (today.call_backs.recent.empty()) body += "\n" + words.say(N_("CALL BACK")) + "\n";
    body += fit_line("  " + words.say(older_calls(older)), width) + "\n";
  }
  if (body.empty()) body = "\n" + words.say(msg("Nothing is due today.")) + "\n";
  const std::string head = headline(today, words);
  return fit_line(head, width) + "\n" + body;
}

}  // namespace ruka
