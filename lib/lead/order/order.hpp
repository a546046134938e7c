#pragma once
// A client's order on its way from request to delivery, each stage with its date and time.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/base/money.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// What may happen to an order: the stages of its way, in their order, its two ends beside it, and
/// that it goes on again.
inline constexpr Codes kOrderSteps = {
    "order.stage", code_words<"requested", "confirmed", "invoiced", "paid", "assembling", "shipped",
                              "delivered", "closed", "cancelled", "returned", "reopened">};
/// Every stage that it may be in, and those of its way.
inline constexpr Codes kOrderStates = kOrderSteps.before("reopened");
inline constexpr Codes kOrderStages = kOrderSteps.before("cancelled");

/// An order that goes on, one that has ended, and one that is still to be delivered, in SQL; `o`
/// names its table.
#define RUKA_OPEN_ORDER(o) #o ".closed_at IS NULL"
#define RUKA_ENDED_ORDER(o) #o ".stage IN ('closed', 'cancelled', 'returned')"
#define RUKA_UNDELIVERED(o) #o ".delivered_at IS NULL AND " RUKA_OPEN_ORDER(o)

struct OrderDraft {
  ClientId client{};
  std::string text;         ///< what is ordered
  std::string number = {};  ///< as the invoice calls it
  std::optional<Money> amount = {};
  std::optional<DealId> deal = {};
  std::optional<Day> promised = {};  ///< the day by which it is to be delivered
  Instant requested_at{};
};

/// Throws Error{Value} for an empty text, an amount below zero, a request from the future, a day
/// promised before that of the request, a deal of another client; Error{NotFound} for no such deal.
OrderId add_order(Change& change, const OrderDraft& draft, const Zone& zone);

struct OrderEdit {
  std::optional<ClientId> client;  ///< the deal that it keeps must be of that client
  std::optional<std::string> text;
  std::optional<std::string> number;  ///< "" takes it away
  std::optional<Money> amount;
  std::optional<DealId> deal;
  std::optional<Day> promised;
};
/// Throws as add_order does, and Error{NotFound}.
void edit_order(Change& change, OrderId id, const OrderEdit& edit, const Zone& zone);

/// When something came about, and why (of what was passed over, a cancellation, a return).
struct OrderStep {
  Instant at;
  std::string why = {};
};

/// What came of a step: the stages that it passed over; whether it was one passed over earlier.
struct StageMade {
  std::vector<std::string> skipped = {};
  bool late = false;
};

/// The order reaches a stage further on. Those that it passes over are kept as skipped, with the
/// reason; one of them that comes later all the same (an order paid after its delivery) is noted
/// and leaves the order where it is.
/// Throws Error{NotFound}; Error{Conflict}, which names the next step, for the stage it is in, one
/// behind it, one that passes others over without a reason, and an order that has ended;
/// Error{Value} for a time in the future or before that of the stage before.
StageMade stage_order(Change& change, OrderId id, std::string_view stage, const OrderStep& step,
                      const Zone& zone);

/// The order comes to nothing. Throws as stage_order does; Error{Value} without a reason;
/// Error{Conflict} for one that is delivered: that is returned.
void cancel_order(Change& change, OrderId id, const OrderStep& step, const Zone& zone);

/// What was shipped comes back, from a closed order too. Throws as cancel_order does;
/// Error{Conflict} for one that is not shipped yet: that is cancelled.
void return_order(Change& change, OrderId id, const OrderStep& step, const Zone& zone);

/// It had ended by mistake: it is again in the stage where it was before. Throws Error{NotFound};
/// Error{Conflict} for one that has not ended. The reason may be empty.
void reopen_order(Change& change, OrderId id, std::string_view why);

/// With its stages. Throws Error{NotFound}.
void remove_order(Change& change, OrderId id);

/// Fields: id client text number stage stage_at in_stage (minutes; nothing once it has ended)
/// promised_on overdue amount deal requested_at delivered_at closed_at created_at. What is still to
/// be delivered first, the soonest promised at its head. Scopes: live,
/// all with the last requested first, those of a stage that ends an order with the last ended
/// first.
extern const ListSpec kOrderList;

/// The orders that a deal came to, the last requested first: id text number stage stage_at
/// promised_on overdue amount.
Table orders_of_deal(Database& db, DealId id, const Moment& moment);

/// What happened to an order, in order: at (nothing where it was passed over), stage, skipped,
/// spent (minutes until the next stage, or until now), reason.
Table order_stages(Database& db, OrderId id, Instant now);

}  // namespace ruka
