#pragma once
// What had been agreed of a deal before it was changed: the day, the sum, the products with their
// prices, each with the moment until which it stood.
#include <string>

#include "lib/lead/deal/deal.hpp"

namespace ruka {

struct DealTerms {
  Day expected_on;
  Money amount;
  std::string products;  ///< a line each: "name; quantity; price"
  bool operator==(const DealTerms&) const = default;
};

/// As the deal, which is there, stands now.
DealTerms terms_of_deal(Database& db, DealId id);

/// Keeps what stood before an edit, where the edit has changed it.
void keep_deal_terms(Change& change, DealId id, const DealTerms& before);

/// The earlier ones in order: until_at expected_on amount products.
Table deal_terms(Database& db, DealId id);

}  // namespace ruka
