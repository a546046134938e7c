#pragma once
// What had been agreed of an order before it was changed: the promised day and the sum, each with
// the moment until which it stood.
#include "lib/lead/order/order.hpp"

namespace ruka {

/// Keeps the day and the sum as they stand where `edit` changes one of them. Before it is done.
void keep_order_terms(Change& change, OrderId id, const OrderEdit& edit);

/// The earlier ones in order: until_at promised_on amount.
Table order_terms(Database& db, OrderId id);

}  // namespace ruka
