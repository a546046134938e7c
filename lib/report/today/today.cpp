#include "lib/report/today/today.hpp"

#include "lib/report/figures/figure.hpp"

namespace ruka {

namespace {

constexpr const char* kFigures[] = {"calls.in", "calls.norm_min", "calls.norm_max"};

const std::vector<Column>& item_columns() {
  static const std::vector<Column> columns = {
      {"kind", N_("What"), Type::Code, "record"},
      {"id", N_("No."), Type::Id},
      {"stage", N_("Stage"), Type::Number},
      {"client", N_("Client"), Type::Text},
      {"text", N_("Matter"), Type::Text},
      {"due_at", N_("Due"), Type::Instant},
      {"command", N_("Command"), Type::Text, kCommandLine, 10},
  };
  return columns;
}

// Those of the urgency; without one, those that stand before all.
Table items_table(const Today& today, std::optional<Urgency> urgency) {
  Table table(item_columns());
  for (const DueItem& item : today.items) {
    if (item.source->foremost == urgency.has_value()) continue;
    if (urgency && item.urgency != *urgency) continue;
    table.add_text(item.kind);
    table.add_number(item.id);
    item.stage ? table.add_number(*item.stage) : table.add_null();
    table.add_text(item.client);
    table.add_text(item.text);
    table.add_instant(item.due_at);
    table.add_text(command_for(item));
  }
  return table;
}

Table call_backs_table(const Today& today) {
  Table table({{"id", N_("No."), Type::Id},
               {"client", N_("Client"), Type::Text},
               {"vip", N_("VIP"), Type::Flag},
               {"missed_at", N_("Missed at"), Type::Instant},
               {"missed", N_("Times"), Type::Number},
               {"call_at", N_("Call at"), Type::Instant},
               {"command", N_("Command"), Type::Text, kCommandLine, 10}});
  for (const CallBack& call : today.call_backs.recent) {
    table.add_number(number(call.client));
    table.add_text(call.name);
    table.add_flag(call.vip);
    table.add_instant(call.last_at);
    table.add_number(call.missed);
    call.call_at ? table.add_instant(*call.call_at) : table.add_null();
    table.add_text(command_for(call));
  }
  return table;
}

bool is_new_desk(Database& db) {
  Statement row(db, R"(
    SELECT EXISTS (SELECT 1 FROM clients) OR EXISTS (SELECT 1 FROM leads)
        OR EXISTS (SELECT 1 FROM tasks) OR EXISTS (SELECT 1 FROM meetings)
        OR EXISTS (SELECT 1 FROM mails))");
  row.step();
  return row.integer(0) == 0;
}

}  // namespace

Today today_report(Database& db, const PhraseContext& phrases, const Settings& settings) {
  const Day on = phrases.today();
  const Instant end = phrases.zone.to_instant(LocalTime{on + std::chrono::days(1)});
  Today today;
  today.day = phrases.calendar.day(on);
  today.working_day = phrases.calendar.working_day_of_month(on);
  Record figures;
  add_figures(db, kFigures, figure_binds({on, on}, phrases, settings), figures);
  today.calls = std::get<Record>(figures.find("calls")->value);
  today.items = list_due(db, phrases, settings, end);
  today.call_backs = list_call_backs(db, phrases, settings);
  today.new_desk = is_new_desk(db);
  return today;
}

bool needs_attention(const Today& today) {
  return !today.items.empty() && today.items.front().urgency <= Urgency::AtRisk;
}

Record today_record(const Today& today) {
  Record working_day;
  working_day.add({"number", N_("Number"), Type::Number}, std::int64_t{today.working_day.number})
      .add({"total", N_("Of"), Type::Number}, std::int64_t{today.working_day.total});
  Record record;
  record.headed(say_long_day(today.day.on))
      .add({"date", N_("Date"), Type::Day}, today.day.on)
      .add("working_day", N_("Working day"), std::move(working_day))
      .add("calls", section_title("calls"), today.calls)
      .add("unknown", N_("From unknown senders"), items_table(today, std::nullopt))
      .add("overdue", N_("Overdue"), items_table(today, Urgency::Overdue))
      .add("at_risk", N_("At risk"), items_table(today, Urgency::AtRisk))
      .add("today", N_("Today"), items_table(today, Urgency::Today))
      .add("to_return", N_("Call back"), call_backs_table(today))
      .add({"to_return_older", N_("Longer waiting"), Type::Number}, today.call_backs.older);
  return record;
}

}  // namespace ruka
