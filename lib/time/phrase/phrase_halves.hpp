#pragma once
// The halves of the day: hours that people say of twelve.
#include <chrono>
#include <string_view>

namespace ruka {

constexpr std::chrono::minutes kHalfDay = std::chrono::hours(12);
// What is said of twelve hours is the office's afternoon up to here; seven may be either half.
constexpr std::chrono::minutes kLastAfternoonHour = std::chrono::hours(7);
constexpr std::chrono::minutes kFirstMorningHour = std::chrono::hours(8);

/// Throws Error{Value}: a number that may be an hour or count things.
[[noreturn]] void refuse_number(std::string_view number, std::chrono::seconds hour);

}  // namespace ruka
