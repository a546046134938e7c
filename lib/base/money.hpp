#pragma once
// Money: whole minor units and a currency; no floating point anywhere.
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace ruka {

/// An amount in minor units (kopecks, cents). Amounts in different currencies are never summed.
struct Money {
  std::int64_t minor = 0;
  std::string currency = "RUB";  ///< ISO 4217

  bool operator==(const Money&) const = default;
};

/// What a person writes: "1 234 567,89 ₽", "1,2 млн", "15 тыс.", "1500.50", "-300", "$20", "15k".
/// Spaces (also NBSP, thin) group digits; comma or dot divides kopecks; at most two digits after it
/// unless a multiplier follows. Without a sign the currency is `currency`.
/// Throws Error{Value} for anything doubtful ("1,234" could be a thousand: refused with a hint).
Money parse_money(std::string_view text, std::string_view currency = "RUB");

/// "1,234.50" as "1234.50", "1.234.567" as "1234567": the last of two signs divides, what stands
/// several times groups. All other text as it is: one sign alone may be either.
std::string without_groups(std::string_view text);

/// "1500.50": for JSON, CSV and back.
std::string money_plain(const Money& money);

enum class MoneyStyle { Russian, English };

/// "1 234 567,89 ₽" with no-break spaces, or "₽1,234,567.89"; whole amounts without kopecks.
std::string money_text(const Money& money, MoneyStyle style);

}  // namespace ruka
