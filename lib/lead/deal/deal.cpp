#include "lib/lead/deal/deal.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/erased.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/lead/deal/deal_stage.hpp"
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

void set_amount(Change& change, DealId id, const Money& amount) {
  Statement(change.db(),
            "UPDATE deals SET amount_minor = :minor, currency = :currency WHERE id = :id")
      .bind(":minor", amount.minor)
      .bind(":currency", amount.currency)
      .bind(":id", number(id))
      .run();
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
  insert_deal_lines(change, id, lines);
  if (draft.next) set_next_step(change, id, *draft.next);
  add_deal_stage(change, id, draft.stage, "", change.now());
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
  insert_deal_lines(change, id, lines);
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
  stage_of_deal(change.db(), id);
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

void remove_deal(Change& change, DealId id) {
  stage_of_deal(change.db(), id);
  remove_steps(change, id);
  Statement(change.db(), "DELETE FROM deals WHERE id = :id").bind(":id", number(id)).run();
}

}  // namespace ruka
