#include "lib/lead/order/order.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/erased.hpp"
#include "lib/desk/noun.hpp"
#include "lib/lead/order/order_terms.hpp"

namespace ruka {

namespace {

std::string checked_text(std::string_view given) {
  std::string text = clean_line(given);
  if (has_letter_or_digit(text)) return text;
  throw Error(ErrorKind::Value, msg("what is ordered is missing"),
              msg("write it in quotes: \"20 столов\""));
}

void check_amount(const std::optional<Money>& amount) {
  if (!amount || amount->minor >= 0) return;
  throw Error(ErrorKind::Value, msg("an amount cannot be below zero"),
              msg("write it like 150 тыс."));
}

void check_promised(std::optional<Day> promised, Instant requested, const Zone& zone) {
  const Day on = zone.day_of(requested);
  if (!promised || *promised >= on) return;
  throw Error(ErrorKind::Value,
              msg("the delivery is promised for {promised}, before the order came on {requested}",
                  {{"promised", say_day(*promised)}, {"requested", say_day(on)}}),
              msg("--by is the day of delivery, --at says when the order came"));
}

void check_deal(Database& db, const std::optional<DealId>& deal, std::int64_t client) {
  if (!deal) return;
  Statement row(db, "SELECT client_id FROM deals WHERE id = :id");
  row.bind(":id", number(*deal));
  if (!row.step()) throw no_record("deal", number(*deal));
  if (row.integer(0) == client) return;
  throw Error(
      ErrorKind::Value, msg("deal {id} is of another client", {{"id", number(*deal)}}),
      msg("the deal with its orders goes to that client: ruka lead deal edit {id} --client WHO",
          {{"id", number(*deal)}}));
}

// The row of one that is there: client, when it was requested, deal.
Statement require_order(Database& db, OrderId id) {
  Statement row(db, "SELECT client_id, requested_at, deal_id FROM orders WHERE id = :id");
  row.bind(":id", number(id));
  if (row.step()) return row;
  throw no_record("order", number(id));
}

}  // namespace

OrderId add_order(Change& change, const OrderDraft& draft, const Zone& zone) {
  const std::string text = checked_text(draft.text);
  check_amount(draft.amount);
  if (draft.requested_at > change.now() + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("an order cannot come from the future"),
                msg("say when it happened: --at 9:30"));
  }
  check_promised(draft.promised, draft.requested_at, zone);
  demand_not_erased(change.db(), draft.client);
  check_deal(change.db(), draft.deal, number(draft.client));
  const std::string name = clean_line(draft.number);
  Statement row(change.db(), R"(
    INSERT INTO orders (uid, client_id, deal_id, text, number, number_key, amount_minor, currency,
                        stage_at, promised_on, requested_at, created_at, updated_at)
    VALUES (:uid, :client, :deal, :text, :number, :key, :minor, :currency, :at, :promised, :at,
            :now, :now))");
  row.bind(":uid", new_uid())
      .bind(":client", number(draft.client))
      .bind(":deal", draft.deal ? std::optional(number(*draft.deal)) : std::nullopt)
      .bind(":text", text)
      .bind_or_null(":number", name)
      .bind_or_null(":key", fold(name))
      .bind(":minor", draft.amount ? std::optional(draft.amount->minor) : std::nullopt)
      .bind(":currency", draft.amount ? draft.amount->currency : Money{}.currency)
      .bind(":at", draft.requested_at)
      .bind(":promised", draft.promised)
      .bind(":now", change.now())
      .run();
  const OrderId id{last_id(change.db())};
  Statement(change.db(), R"(
    INSERT INTO order_stages (order_id, at, stage, noted_at)
    VALUES (:id, :at, 'requested', :now))")
      .bind(":id", number(id))
      .bind(":at", draft.requested_at)
      .bind(":now", change.now())
      .run();
  return id;
}

namespace {

// The deal that the order has or is given is of its client.
void check_edited_deal(Database& db, const Statement& order, const OrderEdit& edit) {
  std::optional<DealId> deal = edit.deal;
  const auto kept = order.maybe_integer(2);
  if (!deal && edit.client && kept) deal = DealId{*kept};
  check_deal(db, deal, edit.client ? number(*edit.client) : order.integer(0));
}

}  // namespace

void edit_order(Change& change, OrderId id, const OrderEdit& edit, const Zone& zone) {
  check_amount(edit.amount);
  const Statement order = require_order(change.db(), id);
  check_promised(edit.promised, order.instant(1), zone);
  check_edited_deal(change.db(), order, edit);
  keep_order_terms(change, id, edit);
  const auto set = [&](const char* sql, const auto& value) {
    Statement(change.db(), sql).bind(":value", value).bind(":id", number(id)).run();
  };
  if (edit.client) set("UPDATE orders SET client_id = :value WHERE id = :id", number(*edit.client));
  if (edit.text) set("UPDATE orders SET text = :value WHERE id = :id", checked_text(*edit.text));
  if (edit.number) {
    const std::string name = clean_line(*edit.number);
    Statement(change.db(), "UPDATE orders SET number = :number, number_key = :key WHERE id = :id")
        .bind_or_null(":number", name)
        .bind_or_null(":key", fold(name))
        .bind(":id", number(id))
        .run();
  }
  if (edit.amount) {
    set("UPDATE orders SET amount_minor = :value WHERE id = :id", edit.amount->minor);
    set("UPDATE orders SET currency = :value WHERE id = :id", edit.amount->currency);
  }
  if (edit.deal) set("UPDATE orders SET deal_id = :value WHERE id = :id", number(*edit.deal));
  if (edit.promised) set("UPDATE orders SET promised_on = :value WHERE id = :id", *edit.promised);
  set("UPDATE orders SET updated_at = :value WHERE id = :id", change.now());
}

void remove_order(Change& change, OrderId id) {
  require_order(change.db(), id);
  Statement(change.db(), "DELETE FROM orders WHERE id = :id").bind(":id", number(id)).run();
}

}  // namespace ruka
