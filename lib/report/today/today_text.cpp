// The look of `ruka today`: sections of aligned lines.
#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/report/today/today.hpp"
#include "lib/time/window.hpp"

namespace ruka {

namespace {

using Row = std::vector<std::string>;

constexpr int kGap = 2;
constexpr int kIndent = 2;
constexpr int kNarrowest = 8;  // a client's name is not cut below this
constexpr int kBelow = 4;      // the indent of what stands on a line of its own

// Columns padded to their widest cell. Where a line would pass `width`, the client (column
// `elastic`) gives way, then the last column goes on a line of its own, then the matter, which
// stands behind the client, is wrapped: matter, hour and command are never cut.
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
    if (width_ > 0 && !rows_.empty()) fit();
  }

  std::string lines() const {
    std::string out;
    for (const Row& row : rows_) out += lines_of(row);
    return out;
  }

 private:
  int total() const {
    int sum = kIndent;
    for (const int w : widths_) sum += w == 0 ? 0 : w + kGap;
    return sum - kGap;
  }

  // Takes what is too much from a column, down to `least`.
  void narrow(std::size_t column, int least) {
    const int room = widths_[column] - std::max(0, total() - width_);
    widths_[column] = std::min(widths_[column], std::max(room, least));
  }

  void fit() {
    narrow(elastic_, kNarrowest);
    if (total() <= width_) return;
    if (widths_.size() > elastic_ + 2) {
      below_ = true;
      widths_.pop_back();
      widths_[elastic_] = widest(elastic_);
      narrow(elastic_, kNarrowest);
    }
    if (elastic_ + 1 < widths_.size()) narrow(elastic_ + 1, kNarrowest);
  }

  int widest(std::size_t column) const {
    int most = 0;
    for (const Row& row : rows_) {
      if (column < row.size()) most = std::max(most, display_width(row[column]));
    }
    return most;
  }

  std::string lines_of(const Row& row) const {
    const std::size_t matter = elastic_ + 1;
    std::vector<std::string> parts;
    if (width_ > 0 && matter < row.size() && matter < widths_.size()) {
      parts = wrap_text(row[matter], std::max(1, widths_[matter]));
    } else if (matter < row.size()) {
      parts = {row[matter]};
    }
    std::string out = line(row, parts.empty() ? "" : parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
      out += std::string(static_cast<std::size_t>(before(matter)), ' ') + parts[i] + "\n";
    }
    if (below_ && row.size() > widths_.size() && !row.back().empty()) {
      out += std::string(kBelow, ' ') + row.back() + "\n";
    }
    return out;
  }

  // Where a column begins.
  int before(std::size_t column) const {
    int at = kIndent;
    for (std::size_t i = 0; i < column; ++i) at += widths_[i] == 0 ? 0 : widths_[i] + kGap;
    return at;
  }

  std::string line(const Row& row, const std::string& matter) const {
    std::string out(kIndent, ' ');
    for (std::size_t i = 0; i < row.size() && i < widths_.size(); ++i) {
      if (widths_[i] == 0) continue;
      const std::string& cell = i == elastic_ + 1 ? matter : row[i];
      out += pad_right(fit_width(cell, widths_[i]), widths_[i] + kGap);
    }
    out.erase(out.find_last_not_of(' ') + 1);
    return out + "\n";
  }

  std::vector<Row> rows_;
  std::size_t elastic_;
  int width_;
  bool below_ = false;
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
  std::string said = words.say(msg(item.source->matter, {{"text", safe(item.text)}}));
  if (item.text.empty()) said.erase(said.find_last_not_of(" :") + 1);
  return said;
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
    return words.say(say_hours(due, phrases.zone.to_local(*item.ends_at)));
  }
  if (item.starts_at) {
    const LocalTime from = phrases.zone.to_local(*item.starts_at);
    return *item.starts_at == item.due_at ? hour_digits(from) : words.say(say_hours(from, due));
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
    if (item.urgency != urgency || item.source->foremost) continue;
    rows.push_back({noun_of(item, words), safe(item.client), matter_of(item, words),
                    lateness(item, phrases, words), words.say_command(command_for(item))});
  }
  return rows;
}

// "14:32" of today, else the day too.
Message moment_of(Instant at, const PhraseContext& phrases) {
  const LocalTime local = phrases.zone.to_local(at);
  const bool same_day = std::chrono::floor<std::chrono::days>(local) == phrases.today();
  return same_day ? msg_text(hour_digits(local)) : say_local(local);
}

std::vector<Row> unknown_rows(const Today& today, const PhraseContext& phrases,
                              const Words& words) {
  std::vector<Row> rows;
  for (const DueItem& item : today.items) {
    if (!item.source->foremost) continue;
    rows.push_back({noun_of(item, words), safe(item.client), matter_of(item, words),
                    words.say(msg("came {when}", {{"when", moment_of(item.due_at, phrases)}})),
                    words.say_command(command_for(item))});
  }
  return rows;
}

// Where it is, or what does it: a meeting or a trip only happens.
std::string deed_of(const DueItem& item, const Words& words) {
  return item.source->never_late ? safe(item.place) : words.say_command(command_for(item));
}

// Of today, or of the days ahead that are shown already.
std::vector<Row> calm_rows(const Today& today, bool ahead, const PhraseContext& phrases,
                           const Words& words) {
  std::vector<Row> rows;
  for (const DueItem& item : today.items) {
    const Instant begins = std::min(item.starts_at.value_or(item.due_at), item.due_at);
    const bool later = phrases.zone.day_of(begins) > phrases.today();
    if (item.urgency != Urgency::Today || later != ahead) continue;
    rows.push_back({hours_of(item, phrases, words), noun_of(item, words), safe(item.client),
                    matter_of(item, words), deed_of(item, words)});
  }
  return rows;
}

// "missed at 09:30 (1 time), not before Tue 24.11.2026 02:00".
Message missed_of(const CallBack& call, const PhraseContext& phrases) {
  Message missed = msg_count("missed at {when} ({count} time)", "missed at {when} ({count} times)",
                             call.missed, {{"when", moment_of(call.last_at, phrases)}});
  if (!call.call_at) return missed;
  return msg("{missed}, not before {when}",
             {{"missed", std::move(missed)}, {"when", moment_of(*call.call_at, phrases)}});
}

std::vector<Row> call_back_rows(const Today& today, const PhraseContext& phrases,
                                const Words& words) {
  std::vector<Row> rows;
  for (const CallBack& call : today.call_backs.recent) {
    rows.push_back({words.label("record", "client") + " " + std::to_string(number(call.client)),
                    safe(call.name) + (call.vip ? " VIP" : ""), words.say(missed_of(call, phrases)),
                    words.say_command(command_for(call))});
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

// Its parts on as many lines as they take.
std::string headline(const Today& today, const Words& words, int width) {
  const bool working = today.day.kind == DayKind::Working || today.day.kind == DayKind::Short;
  const std::string parts[] = {
      words.say(say_long_day(today.day.on)),
      working ? words.say(msg("working day {number} of {total}",
                              {{"number", std::int64_t{today.working_day.number}},
                               {"total", std::int64_t{today.working_day.total}}}))
              : words.say(today.day.name.empty() ? msg("day off") : msg(today.day.name)),
      words.say(
          msg("inbound calls {in} of {min}-{max}", {{"in", today.calls.number("in")},
                                                    {"min", today.calls.number("norm_min")},
                                                    {"max", today.calls.number("norm_max")}}))};
  std::string lines;
  std::string line;
  for (const std::string& part : parts) {
    const std::string longer = line.empty() ? part : line + " · " + part;
    if (width == 0 || line.empty() || display_width(longer) <= width) {
      line = longer;
    } else {
      lines += line + "\n";
      line = part;
    }
  }
  return lines + line + "\n";
}

// What a desk begins with.
std::string first_steps(const Words& words, int width) {
  std::vector<Row> steps = {
      {"ruka config set user.name FULLNAME", "", words.say(msg("who works here: signs the log"))},
      {"ruka staff add FULLNAME --role manager", "", words.say(msg("the manager, and colleagues"))},
      {"ruka client import FILE", "", words.say(msg("the clients there are: CSV, .xlsx or .vcf"))},
      {"ruka call PHONE TEXT --new NAME", "", words.say(msg("the first call, with its client"))}};
  for (Row& step : steps) step.front() = words.say_command(step.front());
  return "\n" + words.say(N_("FIRST STEPS")) + "\n" + Aligned(steps, 1, width).lines();
}

}  // namespace

std::string today_text(const Today& today, const PhraseContext& phrases, const Words& words,
                       int width) {
  std::string body;
  body += section(words.say(N_("UNKNOWN SENDER")), {unknown_rows(today, phrases, words), 1, width});
  body += section(words.say(N_("OVERDUE")),
                  {late_rows(today, Urgency::Overdue, phrases, words), 1, width});
  body += section(words.say(N_("AT RISK")),
                  {late_rows(today, Urgency::AtRisk, phrases, words), 1, width});
  body += section(words.say(N_("TODAY")), {calm_rows(today, false, phrases, words), 2, width});
  body += section(words.say(N_("AHEAD")), {calm_rows(today, true, phrases, words), 2, width});
  body += section(words.say(N_("CALL BACK")), {call_back_rows(today, phrases, words), 1, width});
  if (const auto older = today.call_backs.older; older > 0) {
    if (today.call_backs.recent.empty()) body += "\n" + words.say(N_("CALL BACK")) + "\n";
    body += fit_line("  " + words.say(older_calls(older)), width) + "\n";
  }
  if (body.empty()) body = "\n" + words.say(msg("Nothing is due today.")) + "\n";
  if (today.new_desk) body = first_steps(words, width);
  return headline(today, words, width) + body;
}

}  // namespace ruka
