#include "lib/exchange/modules/xlsx_sheet.hpp"

#include <algorithm>
#include <charconv>

namespace ruka {

namespace {

// "AB12" is column 27; nothing but letters before a digit.
bool column_of(std::string_view reference, std::size_t& column) {
  std::size_t number = 0;
  std::size_t letters = 0;
  for (const char c : reference) {
    const char letter = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (letter < 'A' || letter > 'Z') break;
    if (++letters > 4) return false;
    number = number * 26 + static_cast<std::size_t>(letter - 'A') + 1;
  }
  if (letters == 0) return false;
  column = number - 1;
  return true;
}

// "AB12" is row 12.
std::string_view digits_behind(std::string_view reference) {
  return reference.substr(std::min(reference.find_first_of("0123456789"), reference.size()));
}

template <typename Number>
bool number_of(std::string_view text, Number& number) {
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  return read.ec == std::errc() && read.ptr == end;
}

}  // namespace

bool XlsxSheetPart::next(RukaXlsxRow& row) {
  ready_ = false;
  run();
  if (!ready_) return false;
  row = {line_, cells_.data(), cells_.size()};
  return true;
}

void XlsxSheetPart::start(std::string_view element, const XmlAttributes& attributes) {
  if (element == "row") {
    start_row(attributes);
  } else if (element == "c" && in_row_) {
    start_cell(attributes);
  } else if (element == "rPh") {
    phonetic_ = true;
  }
  in_value_ = in_cell_ && (element == "v" || (element == "t" && !phonetic_));
  in_formula_ = in_cell_ && element == "f";
  has_formula_ |= in_formula_;
  if (element == "mergeCell") add_merge(attributes.get("ref"));
}

void XlsxSheetPart::end(std::string_view element) {
  in_value_ = in_formula_ = false;
  if (element == "rPh") phonetic_ = false;
  if (element == "c" && in_cell_) end_cell();
  if (element == "row" && in_row_) end_row();
}

void XlsxSheetPart::text(std::string_view piece) {
  if (!in_value_ && !in_formula_) return;
  std::string& text = in_formula_ ? formula_ : value_;
  if (text.size() + piece.size() > limits_.cell_bytes) {
    throw XlsxFailure{kRukaXlsxTooMuch, "cell_bytes"};
  }
  text += piece;
}

void XlsxSheetPart::start_row(const XmlAttributes& attributes) {
  const std::string_view line = attributes.get("r");
  if (line.empty()) {
    ++line_;
  } else if (std::int64_t number = 0; number_of(line, number) && number > line_) {
    line_ = number;
  } else {
    damaged();
  }
  if (static_cast<std::uint64_t>(line_) > limits_.rows) throw XlsxFailure{kRukaXlsxTooMuch, "rows"};
  cells_.clear();
  own_.clear();
  row_bytes_ = 0;
  column_ = 0;
  in_row_ = true;
}

void XlsxSheetPart::start_cell(const XmlAttributes& attributes) {
  const std::string_view reference = attributes.get("r");
  if (!reference.empty() && !column_of(reference, column_)) damaged();
  if (column_ >= limits_.columns) throw XlsxFailure{kRukaXlsxTooMuch, "columns"};
  kind_ = attributes.get("t");
  const std::string_view style = attributes.get("s");
  style_ = 0;
  if (!style.empty() && !number_of(style, style_)) damaged();
  value_.clear();
  formula_.clear();
  has_formula_ = false;
  in_cell_ = true;
}

void XlsxSheetPart::end_cell() {
  in_cell_ = false;
  const bool text = kind_ == "inlineStr" || kind_ == "str";
  if (value_.empty() && has_formula_ && !text) {
    put(own_.emplace_back("=" + formula_), kRukaXlsxFormula);
  } else if (kind_ == "s") {
    std::size_t index = 0;
    if (!value_.empty()) {
      if (!number_of(value_, index) || index >= book_.texts.size()) damaged();
      put(book_.texts.at(index));
    }
  } else if (kind_ == "b") {
    if (!value_.empty()) put(value_ == "0" ? "false" : "true");
  } else if (text) {
    put(own_.emplace_back(decoded_text(value_)));
  } else if (kind_ == "d") {
    // ISO 8601; at midnight it is a day.
    std::string& day = own_.emplace_back(value_);
    if (day.ends_with("T00:00:00")) day.resize(day.size() - 9);
    put(day);
  } else if (kind_ == "e") {
    put(own_.emplace_back(value_));
  } else {
    const CellFormat format = style_ < book_.formats.size() ? book_.formats[style_] : CellFormat{};
    put(own_.emplace_back(number_text(value_, format, book_.from_1904)));
  }
  ++column_;
}

void XlsxSheetPart::put(std::string_view text, RukaXlsxKind kind) {
  if (text.empty()) return;
  row_bytes_ += text.size();
  if (row_bytes_ > limits_.row_bytes) throw XlsxFailure{kRukaXlsxTooMuch, "row_bytes"};
  if (cells_.size() <= column_) cells_.resize(column_ + 1, {"", 0, kRukaXlsxOwn});
  cells_[column_] = {text.data(), text.size(), kind};
}

// "A2:A4"; cells beside each other are one value anyway.
void XlsxSheetPart::add_merge(std::string_view reference) {
  const std::size_t colon = reference.find(':');
  XlsxMerge merge;
  if (colon == reference.npos || !column_of(reference, merge.column) ||
      !number_of(digits_behind(reference.substr(0, colon)), merge.first) ||
      !number_of(digits_behind(reference.substr(colon)), merge.last)) {
    return;
  }
  if (merge.last <= merge.first || merge.column >= limits_.columns) return;
  if (found_.size() >= limits_.rows) throw XlsxFailure{kRukaXlsxTooMuch, "rows"};
  found_.push_back(merge);
}

std::vector<XlsxMerge> XlsxSheetPart::merges() const {
  std::vector<XlsxMerge> sorted = found_;
  std::ranges::sort(sorted, {}, &XlsxMerge::first);
  return sorted;
}

// A row has what is merged with a row above, beside what it has of its own.
void XlsxSheetPart::fill_merged() {
  std::erase_if(open_, [&](const auto& one) { return one.second.last < line_; });
  for (const auto& [column, merge] : open_) {
    if (column < cells_.size() && cells_[column].size > 0) continue;
    column_ = column;
    put(merge.text, merge.kind);
  }
}

// What begins in this row counts for the rows below.
void XlsxSheetPart::open_merges() {
  for (; next_merge_ < merges_.size() && merges_[next_merge_].first <= line_; ++next_merge_) {
    const XlsxMerge& merge = merges_[next_merge_];
    if (merge.first != line_ || merge.column >= cells_.size()) continue;
    const RukaXlsxText& cell = cells_[merge.column];
    if (cell.size == 0) continue;
    open_[merge.column] = {merge.last, std::string(cell.text, cell.size),
                           cell.kind == kRukaXlsxFormula ? kRukaXlsxFormula : kRukaXlsxMerged};
  }
}

void XlsxSheetPart::end_row() {
  in_row_ = false;
  if (cells_.empty()) return;
  fill_merged();
  open_merges();
  all_bytes_ += row_bytes_;
  all_cells_ += cells_.size();
  if (all_bytes_ > limits_.text_bytes) throw XlsxFailure{kRukaXlsxTooMuch, "text_bytes"};
  if (all_cells_ > limits_.cells) throw XlsxFailure{kRukaXlsxTooMuch, "cells"};
  ready_ = true;
  pause();
}

}  // namespace ruka
