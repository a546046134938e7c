#include "lib/exchange/modules/xlsx_sheet.hpp"

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
}

void XlsxSheetPart::end(std::string_view element) {
  in_value_ = false;
  if (element == "rPh") phonetic_ = false;
  if (element == "c" && in_cell_) end_cell();
  if (element == "row" && in_row_) end_row();
}

void XlsxSheetPart::text(std::string_view piece) {
  if (!in_value_) return;
  if (value_.size() + piece.size() > limits_.cell_bytes) {
    throw XlsxFailure{kRukaXlsxTooMuch, "cell_bytes"};
  }
  value_ += piece;
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
  in_cell_ = true;
}

void XlsxSheetPart::end_cell() {
  in_cell_ = false;
  if (kind_ == "s") {
    std::size_t index = 0;
    if (!value_.empty()) {
      if (!number_of(value_, index) || index >= book_.texts.size()) damaged();
      put(book_.texts.at(index));
    }
  } else if (kind_ == "b") {
    if (!value_.empty()) put(value_ == "0" ? "false" : "true");
  } else if (kind_ == "inlineStr" || kind_ == "str") {
    put(own_.emplace_back(decoded_text(value_)));
  } else if (kind_ == "d") {
    // ISO 8601; at midnight it is a day.
    std::string& day = own_.emplace_back(value_);
    if (day.ends_with("T00:00:00")) day.resize(day.size() - 9);
    put(day);
  } else if (kind_ != "e") {
    const CellFormat format = style_ < book_.formats.size() ? book_.formats[style_] : CellFormat{};
    put(own_.emplace_back(number_text(value_, format, book_.from_1904)));
  }
  ++column_;
}

void XlsxSheetPart::put(std::string_view text) {
  if (text.empty()) return;
  row_bytes_ += text.size();
  if (row_bytes_ > limits_.row_bytes) throw XlsxFailure{kRukaXlsxTooMuch, "row_bytes"};
  if (cells_.size() <= column_) cells_.resize(column_ + 1, {"", 0});
  cells_[column_] = {text.data(), text.size()};
}

void XlsxSheetPart::end_row() {
  in_row_ = false;
  if (cells_.empty()) return;
  all_bytes_ += row_bytes_;
  all_cells_ += cells_.size();
  if (all_bytes_ > limits_.text_bytes) throw XlsxFailure{kRukaXlsxTooMuch, "text_bytes"};
  if (all_cells_ > limits_.cells) throw XlsxFailure{kRukaXlsxTooMuch, "cells"};
  ready_ = true;
  pause();
}

}  // namespace ruka
