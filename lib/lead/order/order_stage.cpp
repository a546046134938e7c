// An order goes on: which steps there are, and what stands against one.
#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "lib/lead/order/order.hpp"

namespace ruka {

namespace {

// A stage's place on the way; that of the two other ends is behind all.
std::size_t place_of(std::string_view stage) {
  return static_cast<std::size_t>(std::ranges::find(kOrderStages, stage) -
                                  std::begin(kOrderStages));
}

struct Reached {
  std::string stage;
  Instant at;
  bool skipped;
};

struct State {
  OrderId id;
  std::string stage;
  Instant since;
  bool ended;
  std::vector<Reached> way;

  std::int64_t no() const { return number(id); }
};

State state_of(Database& db, OrderId id) {
  Statement row(db, "SELECT stage, stage_at, closed_at IS NOT NULL FROM orders WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("order", number(id));
  State state{id, std::string(row.blob(0)), row.instant(1), row.integer(2) != 0, {}};
  Statement rows(db,
                 "SELECT stage, at, skipped FROM order_stages WHERE order_id = :id ORDER BY id");
  rows.bind(":id", number(id));
  while (rows.step()) {
    state.way.push_back({std::string(rows.blob(0)), rows.instant(1), rows.integer(2) != 0});
  }
  return state;
}

Message label(std::string_view stage) { return msg_in("order.stage", stage); }

// What can be done with an order now.
Message next_step(const State& state) {
  if (state.ended) return msg("ruka lead order show {id} shows it", {{"id", state.no()}});
  return msg("the next step: ruka lead order stage {id} {stage}",
             {{"id", state.no()}, {"stage", kOrderStages[place_of(state.stage) + 1]}});
}

Message is_already(const State& state) {
  return msg("order {id} is already: {stage}", {{"id", state.no()}, {"stage", label(state.stage)}});
}

void demand_live(const State& state) {
  if (!state.ended) return;
  throw Error(
      ErrorKind::Conflict, is_already(state),
      msg("if that is wrong: ruka lead order reopen {id}; a new order: ruka lead order add WHO "
          "TEXT",
          {{"id", state.no()}}));
}

void check_time(const State& state, Instant at, std::string_view before, Instant earliest,
                const Zone& zone, Instant now) {
  if (at > now) {
    throw Error(ErrorKind::Value, msg("{at} has not come yet", {{"at", say_instant(at, zone)}}),
                msg("say when it happened: --at 9:30"));
  }
  if (at >= earliest) return;
  throw Error(ErrorKind::Value,
              msg("{at} is too early: order {id} has been “{stage}” since {since}",
                  {{"at", say_instant(at, zone)},
                   {"id", state.no()},
                   {"stage", label(before)},
                   {"since", say_instant(earliest, zone)}}),
              msg("ruka lead order show {id} shows its stages", {{"id", state.no()}}));
}

std::string checked_why(std::string_view given, Message missing, Message hint) {
  std::string why = clean_line(given);
  if (has_letter_or_digit(why)) return why;
  throw Error(ErrorKind::Value, std::move(missing), std::move(hint));
}

struct Row {
  std::string_view stage;
  Instant at;
  std::int64_t skipped = 0;
  std::string_view reason = {};
};

void add_row(Change& change, OrderId id, const Row& row) {
  Statement(change.db(), R"(
    INSERT INTO order_stages (order_id, at, stage, skipped, reason, noted_at)
    VALUES (:id, :at, :stage, :skipped, :reason, :now))")
      .bind(":id", number(id))
      .bind(":at", row.at)
      .bind(":stage", row.stage)
      .bind(":skipped", row.skipped)
      .bind_or_null(":reason", row.reason)
      .bind(":now", change.now())
      .run();
}

void set_delivered(Change& change, OrderId id, Instant at) {
  Statement(change.db(), "UPDATE orders SET delivered_at = :at WHERE id = :id")
      .bind(":at", at)
      .bind(":id", number(id))
      .run();
}

// The order stands in `stage` from now on.
void set_stage(Change& change, OrderId id, std::string_view stage, Instant at) {
  const bool ends = stage == "closed" || place_of(stage) == std::size(kOrderStages);
  Statement(change.db(), R"(
    UPDATE orders SET stage = :stage, stage_at = :at, closed_at = :closed, updated_at = :now
    WHERE id = :id)")
      .bind(":stage", stage)
      .bind(":at", at)
      .bind(":closed", ends ? std::optional(at) : std::nullopt)
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  if (stage == "delivered") set_delivered(change, id, at);
}

// A stage that was passed over comes later all the same: an order is paid after its delivery.
void note_late(Change& change, const State& state, std::string_view stage, const OrderStep& step,
               const Zone& zone) {
  const auto is = [&](bool skipped) {
    return std::ranges::any_of(state.way, [&](const Reached& one) {
      return one.stage == stage && one.skipped == skipped;
    });
  };
  if (!is(true) || is(false)) {
    throw Error(ErrorKind::Conflict,
                msg("order {id} is “{stage}” and does not go back to “{other}”",
                    {{"id", state.no()}, {"stage", label(state.stage)}, {"other", label(stage)}}),
                msg("{next}; a step made by mistake is taken back by ruka undo",
                    {{"next", next_step(state)}}));
  }
  const Reached* before = &state.way.front();
  for (const Reached& one : state.way) {
    if (!one.skipped && place_of(one.stage) < place_of(stage) && one.at >= before->at) {
      before = &one;
    }
  }
  check_time(state, step.at, before->stage, before->at, zone, change.now());
  add_row(change, state.id, {stage, step.at, 0, clean_line(step.why)});
  if (stage == "delivered") set_delivered(change, state.id, step.at);
  Statement(change.db(), "UPDATE orders SET updated_at = :now WHERE id = :id")
      .bind(":now", change.now())
      .bind(":id", state.no())
      .run();
}

std::vector<std::string> passed_over(const State& state, std::string_view stage,
                                     std::string_view why) {
  std::vector<std::string> passed;
  MessageArg said("stages", "");
  for (std::size_t i = place_of(state.stage) + 1; i < place_of(stage); ++i) {
    if (!passed.empty()) said.parts.push_back(msg_text(", "));
    passed.emplace_back(kOrderStages[i]);
    said.parts.push_back(label(kOrderStages[i]));
  }
  if (passed.empty() || has_letter_or_digit(why)) return passed;
  throw Error(ErrorKind::Conflict,
              msg("order {id} would pass over: {stages}", {{"id", state.no()}, std::move(said)}),
              msg("{next}; or say why they are skipped: --why \"постоплата\"",
                  {{"next", next_step(state)}}));
}

}  // namespace

StageMade stage_order(Change& change, OrderId id, std::string_view stage, const OrderStep& step,
                      const Zone& zone) {
  const State state = state_of(change.db(), id);
  const bool late = place_of(stage) < place_of(state.stage) && state.stage != "cancelled" &&
                    state.stage != "returned";
  if (!late) demand_live(state);
  if (stage == state.stage) throw Error(ErrorKind::Conflict, is_already(state), next_step(state));
  if (late) {
    note_late(change, state, stage, step, zone);
    return {.late = true};
  }
  const std::string why = clean_line(step.why);
  std::vector<std::string> passed = passed_over(state, stage, why);
  check_time(state, step.at, state.stage, state.since, zone, change.now());
  for (const std::string& one : passed) add_row(change, id, {one, step.at, 1, why});
  add_row(change, id, {stage, step.at, 0, passed.empty() ? why : std::string()});
  set_stage(change, id, stage, step.at);
  return {.skipped = std::move(passed)};
}

void cancel_order(Change& change, OrderId id, const OrderStep& step, const Zone& zone) {
  const std::string why = checked_why(step.why, msg("why the order is cancelled is missing"),
                                      msg("say it: --why \"нашли дешевле\""));
  const State state = state_of(change.db(), id);
  demand_live(state);
  if (state.stage == "delivered") {
    throw Error(ErrorKind::Conflict, is_already(state),
                msg("what was delivered is returned: ruka lead order return {id} --why TEXT",
                    {{"id", number(id)}}));
  }
  check_time(state, step.at, state.stage, state.since, zone, change.now());
  add_row(change, id, {"cancelled", step.at, 0, why});
  set_stage(change, id, "cancelled", step.at);
}

void return_order(Change& change, OrderId id, const OrderStep& step, const Zone& zone) {
  const std::string why = checked_why(step.why, msg("why the order came back is missing"),
                                      msg("say it: --why \"брак в партии\""));
  const State state = state_of(change.db(), id);
  if (state.stage != "closed") demand_live(state);
  if (place_of(state.stage) < place_of("shipped")) {
    throw Error(
        ErrorKind::Conflict,
        msg("order {id} is not shipped yet: nothing can come back", {{"id", number(id)}}),
        msg("it can be cancelled: ruka lead order cancel {id} --why TEXT", {{"id", number(id)}}));
  }
  check_time(state, step.at, state.stage, state.since, zone, change.now());
  add_row(change, id, {"returned", step.at, 0, why});
  set_stage(change, id, "returned", step.at);
}

namespace {

// The stages that it went through up to its end, the last one its end; what was reopened has not
// been.
std::vector<const Reached*> way_to_end(const State& state) {
  std::vector<const Reached*> way;
  for (const Reached& one : state.way) {
    if (one.stage == "reopened") {
      if (way.size() > 1) way.pop_back();
    } else if (!one.skipped && (way.empty() || place_of(one.stage) > place_of(way.back()->stage) ||
                                one.stage == "returned")) {
      way.push_back(&one);
    }
  }
  return way;
}

}  // namespace

void reopen_order(Change& change, OrderId id, std::string_view why) {
  const State state = state_of(change.db(), id);
  const std::vector<const Reached*> way = way_to_end(state);
  if (!state.ended || way.size() < 2) {
    throw Error(ErrorKind::Conflict, msg("order {id} has not ended", {{"id", state.no()}}),
                next_step(state));
  }
  const Reached& before = *way[way.size() - 2];
  add_row(change, id, {"reopened", change.now(), 0, clean_line(why)});
  set_stage(change, id, before.stage, before.at);
}

Table order_stages(Database& db, OrderId id, Instant now) {
  Table table({{"at", N_("When"), Type::Instant, "", 95},
               {"stage", N_("Stage"), Type::Code, "order.stage", 100},
               {"skipped", N_("Skipped"), Type::Flag, "", 98},
               {"spent", N_("Lasted"), Type::Span, "", 85},
               {"reason", N_("Reason"), Type::Text, "", 90}});
  // One that came after others it stands before has no time of its own: it ends no stage.
  Statement rows(db, R"(
    WITH main AS (
      SELECT id, at FROM order_stages s WHERE order_id = :id AND skipped = 0
        AND NOT EXISTS (SELECT 1 FROM order_stages k
          WHERE k.order_id = s.order_id AND k.stage = s.stage AND k.skipped = 1))
    SELECT IIF(s.skipped, NULL, s.at), s.stage, s.skipped, (unixepoch(COALESCE(
             (SELECT n.at FROM main n WHERE n.id > m.id ORDER BY n.id LIMIT 1),
             CASE WHEN o.closed_at IS NULL THEN :now END)) - unixepoch(m.at)) / 60,
           s.reason
    FROM order_stages s JOIN orders o ON o.id = s.order_id LEFT JOIN main m ON m.id = s.id
    WHERE s.order_id = :id ORDER BY s.at, s.id)");
  rows.bind(":id", number(id)).bind(":now", now);
  while (rows.step()) {
    const auto at = rows.maybe_instant(0);
    at ? table.add_instant(*at) : table.add_null();
    table.add_text(rows.blob(1));
    table.add_flag(rows.integer(2) != 0);
    const auto spent = rows.maybe_integer(3);
    spent ? table.add_number(*spent) : table.add_null();
    rows.null(4) ? table.add_null() : table.add_text(rows.view(4));
  }
  return table;
}

}  // namespace ruka
