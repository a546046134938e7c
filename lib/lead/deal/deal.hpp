#pragma once
// A deal: what a client is about to buy, its stage and the day it is expected to close.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/base/money.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/open.hpp"
#include "lib/desk/settings.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/lead/next_step.hpp"
#include "lib/lead/product/product.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// Where a deal may stand, in the order of its way, then its ends and aside of it.
inline constexpr Codes kDealStages = {
    "deal.stage", code_words<"new", "qualification", "proposal", "negotiation", "contract",
                             "invoiced", "won", "lost", "on_hold">};
/// Where one that goes on may.
inline constexpr Codes kDealSteps = kDealStages.before("won");

/// One line of what is sold.
struct DealLine {
  std::string product;
  std::int64_t quantity = 1000;          ///< thousandths: 2,5 is 2500
  std::optional<Money> price;            ///< of one
  std::optional<ProductId> listed = {};  ///< of the price list
  bool operator==(const DealLine&) const = default;
};

/// Reads "NAME[; QUANTITY[; PRICE]]": "кресло Престиж; 50; 4 500". Throws Error{Value}.
DealLine read_deal_line(std::string_view text);

/// "50", "2.5": a quantity in thousandths as it is written.
std::string quantity_text(std::int64_t thousandths);

/// What the lines come to, each rounded to the kopeck; nothing where none has a price. Throws
/// Error{Value} for two currencies, or a sum that is too large.
std::optional<Money> sum_of_lines(const std::vector<DealLine>& lines);

struct DealDraft {
  ClientId client{};
  std::string title;
  std::vector<DealLine> lines;  ///< one at least
  Day expected_on;
  std::string stage = "new";                ///< one of kDealSteps
  std::optional<Money> amount;              ///< the sum of the lines unless said
  std::optional<std::int64_t> probability;  ///< that of the stage unless said
  std::optional<NextStep> next;
  std::optional<StaffId> owner;  ///< the client's own unless said
};

/// A line that names a product of the price list by its sku or its whole name is of that product:
/// it takes its name and, unless it says one, its price. Throws Error{Value} for a title, lines, an
/// amount or a probability that cannot be, and for a listed price in another currency.
DealId add_deal(Change& change, const DealDraft& draft);

/// What an edit changes; what is absent stays as it is.
struct DealEdit {
  std::optional<ClientId> client;  ///< its steps and orders go along
  std::optional<std::string> title;
  std::vector<DealLine> lines;  ///< in place of the former ones; none: they stay
  std::optional<Day> expected_on;
  std::optional<Money> amount;
  /// The inner one is empty where the stage's own is to be taken again.
  std::optional<std::optional<std::int64_t>> probability;
  std::optional<NextStep> next;
  std::optional<StaffId> owner;
};

/// New lines without an amount bring their own sum, where the amount was the sum of the former
/// ones. Throws Error{NotFound}, and Error{Value} as add_deal does.
void edit_deal(Change& change, DealId id, const DealEdit& edit);

/// Another stage of kDealSteps. Throws Error{NotFound}; Error{Conflict} where it is there already,
/// is on hold, won or lost.
/// Throws, as the next ones do, what happened_since throws for a time before it came to the stage
/// where it stands.
void move_deal(Change& change, DealId id, std::string_view stage, const Happened& when = {});

/// Throws Error{NotFound}; Error{Conflict} where it is won or lost already.
void win_deal(Change& change, DealId id, const Happened& when = {});

/// Throws Error{NotFound}; Error{Value} without a reason; Error{Conflict} where it is won or lost
/// already; and as win_deal does.
void lose_deal(Change& change, DealId id, std::string_view why, const Happened& when = {});

/// It keeps the stage where it will go on. Throws as lose_deal does, and where it is on hold.
void hold_deal(Change& change, DealId id, std::string_view why, const Happened& when = {});

/// One on hold, won or lost goes on in the stage where it last was. Throws Error{NotFound};
/// Error{Conflict} where it goes on anyway.
void reopen_deal(Change& change, DealId id);

void remove_deal(Change& change, DealId id);

/// Fields: id client title product stage expected_on amount probability weighted next_on next_step
/// owner overdue held_stage reason days_in_stage lead stage_at next_at closed_at created_at. Those
/// that are expected first stand first. Scopes: live,
/// all with the last entered first, won and lost with the last closed first.
extern const ListSpec kDealList;

std::vector<DealLine> lines_of_deal(Database& db, DealId id);
void insert_deal_lines(Change& change, DealId id, const std::vector<DealLine>& lines);
/// The lines: product, sku, quantity, price, sum, product_id (of the price list).
Table deal_lines(Database& db, DealId id);

/// The deals that a product of the price list is in, the last entered first: id client title stage
/// expected_on amount.
Table deals_of_product(Database& db, ProductId id, const Moment& moment);

/// The stages it went through: at, stage, lasted (whole minutes; of the last one until now, where
/// it is not closed), reason.
Table deal_stages(Database& db, DealId id, Instant now);

}  // namespace ruka
