#pragma once
// One sheet of a workbook, row by row.
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "lib/exchange/modules/xlsx_parts.hpp"
#include "lib/exchange/modules/xml_part.hpp"

namespace ruka {

/// What the cells of a sheet refer to.
struct XlsxBook {
  std::vector<CellFormat> formats;
  SharedTexts texts;
  bool from_1904 = false;
};

class XlsxSheetPart : public XmlPart {
 public:
  XlsxSheetPart(ZipParts& zip, const RukaXlsxLimits& limits, const std::string& part,
                const XlsxBook& book)
      : XmlPart(zip, limits, part), limits_(limits), book_(book) {}

  /// The next row with anything in it; its texts live until the next call. False at the end.
  bool next(RukaXlsxRow& row);

 private:
  void start(std::string_view element, const XmlAttributes& attributes) override;
  void end(std::string_view element) override;
  void text(std::string_view piece) override;

  void start_row(const XmlAttributes& attributes);
  void start_cell(const XmlAttributes& attributes);
  void end_cell();
  void end_row();
  void put(std::string_view text);

  RukaXlsxLimits limits_;
  const XlsxBook& book_;
  std::int64_t line_ = 0;
  std::vector<RukaXlsxText> cells_;
  std::deque<std::string> own_;  // texts of this row that are not shared
  std::uint64_t row_bytes_ = 0, all_bytes_ = 0, all_cells_ = 0;
  std::size_t column_ = 0;
  std::string kind_, value_;
  std::size_t style_ = 0;
  bool in_row_ = false, in_cell_ = false, in_value_ = false, phonetic_ = false, ready_ = false;
};

}  // namespace ruka
