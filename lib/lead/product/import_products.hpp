#pragma once
// A price list from a table of another program: all of it is one undo step.
#include <filesystem>
#include <string>
#include <vector>

#include "lib/exchange/rejects.hpp"
#include "lib/exchange/table_source.hpp"
#include "lib/store/database.hpp"

namespace ruka {

struct ProductImport {
  CsvDialect dialect;
  std::vector<std::string> header;
  std::vector<std::string> columns;  ///< of each heading: sku, name, unit, price, currency, vat; ""
                                     ///< where it is left out
  std::int64_t read = 0, added = 0, changed = 0, unchanged = 0;
  std::vector<RejectedRow> rejected;
  std::vector<RejectedRow> partly;  ///< taken, but for some cells
  std::vector<CsvRow> unnamed;      ///< rows with a word for nothing in place of the name
  std::vector<CsvRow> unpriced;     ///< the same in place of the price
  std::int64_t header_line = 0;     ///< where other lines stand above it, or it was said
  std::vector<bool> filled;         ///< of each heading: whether some row has a value
  std::vector<CsvRow> totals;       ///< lines of sums, and of the headings again: left out
  std::int64_t nothings = 0;        ///< cells with a word for nothing
};

/// Reads a table as HeadedTable does; headings in Russian or English («Артикул», "sales_price"). A
/// row whose sku is known, or whose name is where it has no sku, changes that product by what its
/// cells say; an empty cell changes nothing. read = added + changed + unchanged
/// + rejected. Throws Error{Input} for a file that cannot be read or has no column of names.
ProductImport import_products(Change& change, const std::filesystem::path& file,
                              const TableOptions& options = {});

/// A rate of VAT as price lists write it: "20", "20%", «НДС 20 %», «без НДС». Throws Error{Value}.
std::string read_vat(std::string_view text);

}  // namespace ruka
