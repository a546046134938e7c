#pragma once
// Tables as an xlsx workbook: every cell by its type, and no text that becomes a formula.
#include <cstdint>
#include <string>
#include <vector>

#include "lib/table/writer.hpp"

namespace ruka {

/// A finished workbook, and what its cells could not hold.
struct Workbook {
  std::string bytes;
  std::int64_t cut = 0;   ///< texts of more than 32,767 characters, cut there
  std::string first_cut;  ///< the cell of the first: "List!C12"
};

/// A sheet for each table: titles in the language of `style` (bold, frozen, with a filter), then
/// its rows. Numbers, money, spans and dates (from March 1900, in style.zone) are such to Excel,
/// all else is text. The same sheets and `created` make the same bytes. Throws Error{Value} for
/// more rows than a sheet holds, Error{Storage} where it cannot be written.
Workbook make_workbook(const std::vector<Sheet>& sheets, const Style& style, Instant created);

/// Throws Error{Storage} where the module that writes workbooks is missing.
void demand_workbooks();

}  // namespace ruka
