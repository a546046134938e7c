#include "lib/lead/deal/deal_stage.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

std::string stage_of_deal(Database& db, DealId id) {
  Statement row(db, "SELECT stage FROM deals WHERE id = :id");
  if (row.bind(":id", number(id)).step()) return row.text(0);
  throw no_record("deal", number(id));
}

void add_deal_stage(Change& change, DealId id, std::string_view stage, std::string_view reason,
                    Instant at) {
  Statement(change.db(), R"(
    INSERT INTO deal_stages (deal_id, at, stage, reason, noted_at)
    VALUES (:id, :at, :stage, :reason, :noted))")
      .bind(":id", number(id))
      .bind(":at", at)
      .bind(":noted", noted_later(change, at))
      .bind(":stage", stage)
      .bind_or_null(":reason", reason)
      .run();
}

namespace {

Message by_id(std::string_view text, DealId id) { return msg(text, {{"id", number(id)}}); }

bool ends_deal(std::string_view stage) { return stage == "won" || stage == "lost"; }

// Won and lost ones are closed: they are opened again before anything else.
void must_be_live(DealId id, std::string_view stage) {
  if (!ends_deal(stage)) return;
  throw Error(ErrorKind::Conflict,
              stage == "won" ? by_id(N_("deal {id} is won already"), id)
                             : by_id(N_("deal {id} is lost already"), id),
              by_id(N_("to open it again: ruka lead deal reopen {id}"), id));
}

// As must_be_live; and it is not on hold.
void must_go_on(DealId id, std::string_view stage) {
  must_be_live(id, stage);
  if (stage != "on_hold") return;
  throw Error(ErrorKind::Conflict, by_id(N_("deal {id} is on hold"), id),
              by_id(N_("to open it again: ruka lead deal reopen {id}"), id));
}

struct Turn {
  std::string_view stage;
  std::string_view held_stage = {};
  std::string_view reason = {};
  std::optional<Instant> at = {};
};

// Not before it came to where it stands.
Instant when_turned(Change& change, DealId id, const Happened& when) {
  Statement row(change.db(), "SELECT stage_at FROM deals WHERE id = :id");
  row.bind(":id", number(id)).step();
  return happened_since(change, when, row.instant(0),
                        by_id(N_("deal {id} came to its stage later than that"), id));
}

void turn(Change& change, DealId id, const Turn& to) {
  const Instant at = to.at.value_or(change.now());
  Statement(change.db(), R"(
    UPDATE deals SET stage = :stage, held_stage = :held, stage_at = :at, reason = :reason,
      closed_at = :closed, updated_at = :now WHERE id = :id)")
      .bind(":stage", to.stage)
      .bind_or_null(":held", to.held_stage)
      .bind_or_null(":reason", to.reason)
      .bind_or_null(":closed", ends_deal(to.stage) ? to_text(at) : "")
      .bind(":at", at)
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  add_deal_stage(change, id, to.stage, to.reason, at);
}

std::string needed_reason(std::string_view why, Message missing, Message hint) {
  std::string reason = clean_line(why);
  if (!has_letter_or_digit(reason)) {
    throw Error(ErrorKind::Value, std::move(missing), std::move(hint));
  }
  return reason;
}

// Where it last stood before it was won, lost or put on hold.
std::string last_step(Database& db, DealId id) {
  Statement row(db, R"(
    SELECT stage FROM deal_stages
    WHERE deal_id = :id AND stage NOT IN ('won', 'lost', 'on_hold')
    ORDER BY at DESC, id DESC LIMIT 1)");
  return row.bind(":id", number(id)).step() ? row.text(0) : "new";
}

}  // namespace

void move_deal(Change& change, DealId id, std::string_view stage, const Happened& when) {
  const std::string from = stage_of_deal(change.db(), id);
  must_go_on(id, from);
  if (from == stage) {
    throw Error(ErrorKind::Conflict,
                msg("deal {id} is already in the stage “{stage}”",
                    {{"id", number(id)}, {"stage", msg_in("deal.stage", stage)}}),
                by_id(N_("ruka lead deal show {id} shows its stages"), id));
  }
  turn(change, id, {.stage = stage, .at = when_turned(change, id, when)});
}

void win_deal(Change& change, DealId id, const Happened& when) {
  must_be_live(id, stage_of_deal(change.db(), id));
  const Instant at = when_turned(change, id, when);
  turn(change, id, {.stage = "won", .at = at});
  cancel_steps(change, id, at);
}

void lose_deal(Change& change, DealId id, std::string_view why, const Happened& when) {
  const std::string reason = needed_reason(why, msg("why the deal is lost is missing"),
                                           msg("say it: --why \"выбрали дешевле\""));
  must_be_live(id, stage_of_deal(change.db(), id));
  const Instant at = when_turned(change, id, when);
  turn(change, id, {.stage = "lost", .reason = reason, .at = at});
  cancel_steps(change, id, at);
}

void hold_deal(Change& change, DealId id, std::string_view why, const Happened& when) {
  const std::string reason = needed_reason(why, msg("why the deal is put on hold is missing"),
                                           msg("say it: --why \"бюджет будет в январе\""));
  const std::string from = stage_of_deal(change.db(), id);
  must_go_on(id, from);
  turn(change, id, {"on_hold", from, reason, when_turned(change, id, when)});
}

void reopen_deal(Change& change, DealId id) {
  const std::string from = stage_of_deal(change.db(), id);
  if (!ends_deal(from) && from != "on_hold") {
    throw Error(ErrorKind::Conflict,
                msg("deal {id} goes on, in the stage “{stage}”",
                    {{"id", number(id)}, {"stage", msg_in("deal.stage", from)}}),
                by_id(N_("to another stage: ruka lead deal move {id} STAGE"), id));
  }
  Statement row(change.db(), "SELECT closed_at FROM deals WHERE id = :id");
  row.bind(":id", number(id)).step();
  const auto closed_at = row.maybe_instant(0);
  row.reset();
  turn(change, id, {last_step(change.db(), id)});
  if (closed_at) reopen_steps(change, id, *closed_at);
}

Table deal_stages(Database& db, DealId id, Instant now) {
  Table table({{"at", N_("When"), Type::Instant},
               {"stage", N_("Deal status"), Type::Code, "deal.stage"},
               {"lasted", N_("Lasted"), Type::Span},
               {"reason", N_("Reason"), Type::Text}});
  Statement rows(db, R"(
    SELECT at, stage, reason,
           (unixepoch(LEAD(at, 1, IIF(stage IN ('won', 'lost'), NULL, :now))
                      OVER (ORDER BY at, id)) - unixepoch(at)) / 60
    FROM deal_stages WHERE deal_id = :id ORDER BY at, id)");
  rows.bind(":id", number(id)).bind(":now", now);
  while (rows.step()) {
    table.add_instant(rows.instant(0));
    table.add_text(rows.blob(1));
    const auto lasted = rows.maybe_integer(3);
    lasted ? table.add_number(*lasted) : table.add_null();
    rows.null(2) ? table.add_null() : table.add_text(rows.view(2));
  }
  return table;
}

}  // namespace ruka
