#pragma once
// The parts of a workbook that its sheets refer to: which sheets, what formats, which texts.
#include <string>
#include <string_view>
#include <vector>

#include "lib/exchange/modules/xlsx_value.hpp"
#include "lib/exchange/modules/zip_parts.hpp"

namespace ruka {

struct XlsxSheet {
  std::string name;
  std::string part;
  bool hidden = false;
};

/// What a workbook says of itself.
struct XlsxIndex {
  std::vector<XlsxSheet> sheets;
  std::string styles, strings;  ///< parts; empty where there are none
  bool from_1904 = false;
};

/// Finds the workbook in the archive. Throws XlsxFailure, too where it is another kind of document.
XlsxIndex read_index(ZipParts& zip, const RukaXlsxLimits& limits);

/// The format of each cell style.
std::vector<CellFormat> read_formats(ZipParts& zip, const RukaXlsxLimits& limits,
                                     const std::string& part);

/// The shared texts: many, read once, never moved.
class SharedTexts {
 public:
  void add(std::string_view text);
  std::size_t size() const { return texts_.size(); }
  /// Valid as long as this is.
  std::string_view at(std::size_t index) const;

 private:
  struct Place {
    std::uint32_t chunk, from, size;
  };
  std::vector<std::string> chunks_;
  std::vector<Place> texts_;
};

SharedTexts read_strings(ZipParts& zip, const RukaXlsxLimits& limits, const std::string& part);

}  // namespace ruka
