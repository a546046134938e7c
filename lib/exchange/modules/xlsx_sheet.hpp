#pragma once
// One sheet of a workbook, row by row.
#include <deque>
#include <map>
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

/// Cells of a column that are merged: what stands in the first row counts for all.
struct XlsxMerge {
  std::int64_t first = 0, last = 0;
  std::size_t column = 0;
};

class XlsxSheetPart : public XmlPart {
 public:
  /// `merges` are what an earlier reading of the sheet has found: they stand at its end.
  XlsxSheetPart(ZipParts& zip, const RukaXlsxLimits& limits, const std::string& part,
                const XlsxBook& book, std::vector<XlsxMerge> merges)
      : XmlPart(zip, limits, part), limits_(limits), book_(book), merges_(std::move(merges)) {}

  /// The next row with anything in it; its texts live until the next call. False at the end.
  bool next(RukaXlsxRow& row);
  /// Those of the sheet that was read to its end, by their first rows.
  std::vector<XlsxMerge> merges() const;

 private:
  void start(std::string_view element, const XmlAttributes& attributes) override;
  void end(std::string_view element) override;
  void text(std::string_view piece) override;

  void start_row(const XmlAttributes& attributes);
  void start_cell(const XmlAttributes& attributes);
  void end_cell();
  void end_row();
  void put(std::string_view text, RukaXlsxKind kind = kRukaXlsxOwn);
  void add_merge(std::string_view reference);
  void fill_merged();
  void open_merges();

  RukaXlsxLimits limits_;
  const XlsxBook& book_;
  std::int64_t line_ = 0;
  std::vector<RukaXlsxText> cells_;
  std::deque<std::string> own_;  // texts of this row that are not shared
  std::uint64_t row_bytes_ = 0, all_bytes_ = 0, all_cells_ = 0;
  std::size_t column_ = 0;
  std::string kind_, value_, formula_;
  std::size_t style_ = 0;
  bool in_row_ = false, in_cell_ = false, in_value_ = false, phonetic_ = false, ready_ = false;
  bool in_formula_ = false, has_formula_ = false;
  std::vector<XlsxMerge> found_, merges_;
  std::size_t next_merge_ = 0;
  struct Open {
    std::int64_t last = 0;
    std::string text;
    RukaXlsxKind kind = kRukaXlsxMerged;
  };
  std::map<std::size_t, Open> open_;  // merges of this row, by their columns
};

}  // namespace ruka
