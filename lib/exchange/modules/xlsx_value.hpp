#pragma once
// What a person sees in a cell of a workbook, from what the file holds.
#include <cstdint>
#include <string>
#include <string_view>

namespace ruka {

inline constexpr char kNeededDigit = '\x01';  ///< 0 in a format
inline constexpr char kAnyDigit = '\x02';     ///< #

/// How a number format shows a number, as far as its meaning changes by it.
struct CellFormat {
  enum Kind : std::uint8_t { Number, Day, DayAndHour, Hour, Elapsed };
  Kind kind = Number;
  std::uint8_t zeros = 0;  ///< a format of zeros alone: so many digits at least ("000000")
  /// A format of digits and signs between them, as for phones ("+1 (000) 000-0000"): its signs,
  /// with kNeededDigit and kAnyDigit for the digits; empty for any other.
  std::string mask = {};
};

/// The format of one of the numbers that need no code (ECMA-376 part 1, 18.8.30).
CellFormat builtin_format(unsigned id);

/// By its code: "dd.mm.yyyy", "[h]:mm", "0000000000", "[$-419]d mmm yyyy;@".
CellFormat format_of_code(std::string_view code);

/// A number of the file ("7.707083893E9") with all its digits (15 count, as in Excel), and without
/// an exponent, under its mask where it has one; a date as YYYY-MM-DD, with HH:MM[:SS] where its
/// format shows the hour. What is no number is given back as it is.
std::string number_text(std::string_view number, const CellFormat& format, bool from_1904);

/// A text with its codes read: "_x0041_" is "A".
std::string decoded_text(std::string_view text);

}  // namespace ruka
