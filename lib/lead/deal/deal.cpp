#include "lib/lead/deal/deal.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/erased.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/lead/deal/deal_terms.hpp"

namespace ruka {

namespace {

std::string checked_title(std::string_view text) {
  std::string title = clean_line(text);
  if (has_letter_or_digit(title)) return title;
  throw Error(ErrorKind::Value, msg("a deal needs a title"),
              msg("give it in quotes: \"Кресла для офиса\""));
}

std::int64_t checked_probability(std::int64_t percent) {
  if (percent >= 0 && percent <= 100) return percent;
  throw Error(ErrorKind::Value, msg("{percent} % is no probability", {{"percent", percent}}),
              msg("a whole number from 0 to 100 is expected"));
}

// The amount that is said, or what the lines come to; in the lines' own currency.
Money checked_amount(const std::optional<Money>& said, const std::vector<DealLine>& lines) {
  const std::optional<Money> sum = sum_of_lines(lines);
  if (!said) return sum.value_or(Money{});
  if (said->minor < 0) {
    throw Error(ErrorKind::Value, msg("an amount cannot be below zero"),
                msg("write it like 150 тыс."));
  }
  if (sum && sum->currency != said->currency) {
    throw Error(ErrorKind::Value,
                msg("the amount is in {first}, the lines are in {second}",
                    {{"first", said->currency}, {"second", sum->currency}}),
                msg("a deal has one currency: make a deal of each"));
  }
  return *said;
}

void insert_lines(Change& change, DealId id, const std::vector<DealLine>& lines) {
  Statement row(change.db(), R"(
    INSERT INTO deal_lines (deal_id, product, product_key, quantity_milli, price_minor, product_id)
    VALUES (:id, :product, :key, :quantity, :price, :listed))");
  for (const DealLine& line : lines) {
    row.bind(":id", number(id))
        .bind(":product", line.product)
        .bind(":key", fold(line.product))
        .bind(":quantity", line.quantity)
        .bind(":price", line.price ? std::optional(line.price->minor) : std::nullopt)
        .bind(":listed", line.listed ? std::optional(number(*line.listed)) : std::nullopt)
        .run();
  }
}

// What says in which currency a deal is: its amount, or the first price of its lines.
std::optional<std::string> currency_said(const std::optional<Money>& amount,
                                         const std::vector<DealLine>& lines) {
  if (amount) return amount->currency;
  for (const DealLine& line : lines) {
    if (line.price) return line.price->currency;
  }
  return std::nullopt;
}

// Lines that name a product of the price list take its name, and its price where they say none.
std::vector<DealLine> listed_lines(Database& db, std::vector<DealLine> lines,
                                   const std::optional<Money>& amount) {
  const std::optional<std::string> currency = currency_said(amount, lines);
  for (DealLine& line : lines) {
    const std::optional<Product> known = product_called(db, line.product);
    if (!known) continue;
    line.product = known->what.name;
    line.listed = known->id;
    if (line.price || !known->what.price) continue;
    if (currency && *currency != known->what.price->currency) {
      throw Error(ErrorKind::Value,
                  msg("“{product}” has its price in {first}, the deal is in {second}",
                      {{"product", line.product},
                       {"first", known->what.price->currency},
                       {"second", *currency}}),
                  msg("say its price for this deal: --product \"{product}; QTY; PRICE\"",
                      {{"product", line.product}}));
    }
    line.price = known->what.price;
  }
  return lines;
}

void add_stage(Change& change, DealId id, std::string_view stage, std::string_view reason,
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

void set_amount(Change& change, DealId id, const Money& amount) {
  Statement(change.db(),
            "UPDATE deals SET amount_minor = :minor, currency = :currency WHERE id = :id")
      .bind(":minor", amount.minor)
      .bind(":currency", amount.currency)
      .bind(":id", number(id))
      .run();
}

[[noreturn]] void refuse_missing(DealId id) {
  throw Error(ErrorKind::NotFound, msg("there is no deal {id}", {{"id", number(id)}}),
              msg("ruka lead deal list --all shows them"));
}

std::string stage_of(Database& db, DealId id) {
  Statement row(db, "SELECT stage FROM deals WHERE id = :id");
  if (row.bind(":id", number(id)).step()) return row.text(0);
  refuse_missing(id);
}

Message by_id(std::string_view text, DealId id) { return msg(text, {{"id", number(id)}}); }

// Won and lost ones are closed: they are opened again before anything else.
void must_be_live(DealId id, std::string_view stage) {
  if (stage != "won" && stage != "lost") return;
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
  const bool closes = to.stage == "won" || to.stage == "lost";
  const Instant at = to.at.value_or(change.now());
  Statement(change.db(), R"(
    UPDATE deals SET stage = :stage, held_stage = :held, stage_at = :at, reason = :reason,
      closed_at = :closed, updated_at = :now WHERE id = :id)")
      .bind(":stage", to.stage)
      .bind_or_null(":held", to.held_stage)
      .bind_or_null(":reason", to.reason)
      .bind_or_null(":closed", closes ? to_text(at) : "")
      .bind(":at", at)
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  add_stage(change, id, to.stage, to.reason, at);
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

DealId add_deal(Change& change, const DealDraft& draft) {
  demand_not_erased(change.db(), draft.client);
  const std::string title = checked_title(draft.title);
  if (draft.lines.empty()) {
    throw Error(ErrorKind::Value, msg("a deal has its product"),
                msg("say what is sold: --product \"кресло; 50; 4 500\""));
  }
  const std::vector<DealLine> lines = listed_lines(change.db(), draft.lines, draft.amount);
  const Money amount = checked_amount(draft.amount, lines);
  if (draft.probability) checked_probability(*draft.probability);
  Statement(change.db(), R"(
    INSERT INTO deals (uid, client_id, title, sort_key, stage, stage_at, expected_on, amount_minor,
                       currency, probability, owner_id, created_at, updated_at)
    VALUES (:uid, :client, :title, :key, :stage, :now, :on, :minor, :currency, :probability,
            COALESCE(:owner, (SELECT owner_id FROM clients WHERE id = :client)), :now, :now))")
      .bind(":uid", new_uid())
      .bind(":client", number(draft.client))
      .bind(":title", title)
      .bind(":key", fold(title))
      .bind(":stage", draft.stage)
      .bind(":on", draft.expected_on)
      .bind(":minor", amount.minor)
      .bind(":currency", amount.currency)
      .bind(":probability", draft.probability)
      .bind(":owner", draft.owner ? std::optional(number(*draft.owner)) : std::nullopt)
      .bind(":now", change.now())
      .run();
  const DealId id{last_id(change.db())};
  insert_lines(change, id, lines);
  if (draft.next) set_next_step(change, id, *draft.next);
  add_stage(change, id, draft.stage, "", change.now());
  return id;
}

namespace {

// The amount after an edit: what is said, or the new lines' sum where it followed the former ones.
void edit_amount(Change& change, DealId id, const DealEdit& edit) {
  Statement row(change.db(), "SELECT amount_minor, currency FROM deals WHERE id = :id");
  row.bind(":id", number(id)).step();
  const Money was{row.integer(0), row.text(1)};
  row.reset();
  const std::vector<DealLine> former = lines_of_deal(change.db(), id);
  const std::vector<DealLine> lines =
      edit.lines.empty() ? former : listed_lines(change.db(), edit.lines, edit.amount);
  const bool followed = was.minor == sum_of_lines(former).value_or(Money{}).minor;
  const bool follows = !edit.lines.empty() && followed && !edit.amount;
  const std::optional<Money> said =
      follows ? std::nullopt : std::optional(edit.amount.value_or(was));
  set_amount(change, id, checked_amount(said, lines));
  if (edit.lines.empty()) return;
  Statement(change.db(), "DELETE FROM deal_lines WHERE deal_id = :id")
      .bind(":id", number(id))
      .run();
  insert_lines(change, id, lines);
}

// It was entered for the wrong client, and so was all that came of it.
void move_to_client(Change& change, DealId id, ClientId client) {
  Statement row(change.db(), "SELECT client_id FROM deals WHERE id = :id");
  row.bind(":id", number(id)).step();
  const std::int64_t from = row.integer(0);
  row.reset();
  for (const char* sql : {"UPDATE deals SET client_id = :client WHERE id = :id",
                          "UPDATE orders SET client_id = :client WHERE deal_id = :id"}) {
    Statement(change.db(), sql).bind(":client", number(client)).bind(":id", number(id)).run();
  }
  move_tasks(change, {"deal_id", number(id)}, from, number(client));
}

}  // namespace

void edit_deal(Change& change, DealId id, const DealEdit& edit) {
  stage_of(change.db(), id);
  const DealTerms before = terms_of_deal(change.db(), id);
  const auto set = [&](const char* sql, auto value) {
    Statement(change.db(), sql).bind(":value", value).bind(":id", number(id)).run();
  };
  if (edit.title) {
    const std::string title = checked_title(*edit.title);
    set("UPDATE deals SET title = :value WHERE id = :id", title);
    set("UPDATE deals SET sort_key = :value WHERE id = :id", fold(title));
  }
  if (edit.amount || !edit.lines.empty()) edit_amount(change, id, edit);
  if (edit.expected_on) {
    set("UPDATE deals SET expected_on = :value WHERE id = :id", *edit.expected_on);
  }
  if (edit.probability) {
    if (*edit.probability) checked_probability(**edit.probability);
    set("UPDATE deals SET probability = :value WHERE id = :id", *edit.probability);
  }
  if (edit.client) move_to_client(change, id, *edit.client);
  if (edit.next) set_next_step(change, id, *edit.next);
  if (edit.owner) set("UPDATE deals SET owner_id = :value WHERE id = :id", number(*edit.owner));
  set("UPDATE deals SET updated_at = :value WHERE id = :id", change.now());
  keep_deal_terms(change, id, before);
}

void move_deal(Change& change, DealId id, std::string_view stage, const Happened& when) {
  const std::string from = stage_of(change.db(), id);
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
  must_be_live(id, stage_of(change.db(), id));
  const Instant at = when_turned(change, id, when);
  turn(change, id, {.stage = "won", .at = at});
  cancel_steps(change, id, at);
}

void lose_deal(Change& change, DealId id, std::string_view why, const Happened& when) {
  const std::string reason = needed_reason(why, msg("why the deal is lost is missing"),
                                           msg("say it: --why \"выбрали дешевле\""));
  must_be_live(id, stage_of(change.db(), id));
  const Instant at = when_turned(change, id, when);
  turn(change, id, {.stage = "lost", .reason = reason, .at = at});
  cancel_steps(change, id, at);
}

void hold_deal(Change& change, DealId id, std::string_view why, const Happened& when) {
  const std::string reason = needed_reason(why, msg("why the deal is put on hold is missing"),
                                           msg("say it: --why \"бюджет будет в январе\""));
  const std::string from = stage_of(change.db(), id);
  must_go_on(id, from);
  turn(change, id, {"on_hold", from, reason, when_turned(change, id, when)});
}

void reopen_deal(Change& change, DealId id) {
  const std::string from = stage_of(change.db(), id);
  if (from != "won" && from != "lost" && from != "on_hold") {
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

void remove_deal(Change& change, DealId id) {
  stage_of(change.db(), id);
  remove_steps(change, id);
  Statement(change.db(), "DELETE FROM deals WHERE id = :id").bind(":id", number(id)).run();
}

std::vector<DealLine> lines_of_deal(Database& db, DealId id) {
  Statement rows(db, R"(
    SELECT l.product, l.quantity_milli, l.price_minor, d.currency, l.product_id
    FROM deal_lines l JOIN deals d ON d.id = l.deal_id WHERE l.deal_id = :id ORDER BY l.id)");
  rows.bind(":id", number(id));
  std::vector<DealLine> lines;
  while (rows.step()) {
    DealLine line{rows.text(0), rows.integer(1), {}};
    if (const auto price = rows.maybe_integer(2)) line.price = Money{*price, rows.text(3)};
    if (const auto listed = rows.maybe_integer(4)) line.listed = ProductId{*listed};
    lines.push_back(std::move(line));
  }
  return lines;
}

Table deal_lines(Database& db, DealId id) {
  Table table({{"product", N_("Product"), Type::Text, "", 100},
               {"sku", N_("SKU"), Type::Text, "", 70},
               {"quantity", N_("Quantity"), Type::Text, "", 90},
               {"price", N_("Price"), Type::Money, "", 80},
               {"sum", N_("Sum"), Type::Money, "", 85},
               {"product_id", N_("Product"), Type::Id, "", 0}});
  for (const DealLine& line : lines_of_deal(db, id)) {
    table.add_text(line.product);
    const std::string sku = line.listed ? read_product(db, *line.listed).what.sku : "";
    sku.empty() ? table.add_null() : table.add_text(sku);
    table.add_text(quantity_text(line.quantity));
    if (const auto sum = sum_of_lines({line})) {
      table.add_money(line.price->minor, line.price->currency);
      table.add_money(sum->minor, sum->currency);
    } else {
      table.add_null();
      table.add_null();
    }
    line.listed ? table.add_number(number(*line.listed)) : table.add_null();
  }
  return table;
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
