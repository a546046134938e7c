#include "lib/exchange/json_rows.hpp"

#include <rapidjson/reader.h>

#include <algorithm>
#include <set>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

using Size = rapidjson::SizeType;

// Events, as in lib/table/writer.cpp. False from one of them ends the reading.
class TableReader : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TableReader> {
 public:
  TableReader(std::string_view text, rapidjson::InsituStringStream& stream)
      : text_(text), stream_(stream) {}

  bool StartArray() {
    if (!open_) return !std::exchange(in_list_, true);
    if (++depth_ > 1) rows_.back().problem = "nested";
    return true;
  }
  bool EndArray(Size) {
    if (open_) --depth_;
    return true;
  }
  bool StartObject() {
    if (open_) {
      ++depth_;
      rows_.back().problem = "nested";
      return true;
    }
    open_ = true;
    said_.clear();
    rows_.push_back({line(), {}, ""});
    return true;
  }
  bool EndObject(Size) {
    if (depth_ > 0) {
      --depth_;
    } else {
      open_ = false;
    }
    return true;
  }
  bool Key(const char* text, Size size, bool) {
    if (depth_ > 0) return true;
    const std::string key(text, size);
    column_ = static_cast<std::size_t>(std::ranges::find(header_, key) - header_.begin());
    if (column_ == header_.size()) header_.push_back(key);
    if (!said_.insert(column_).second) {
      rows_.back().problem = "twice";
      rows_.back().about = key;
    }
    std::vector<std::string>& fields = rows_.back().fields;
    fields.resize(std::max(fields.size(), column_ + 1));
    return true;
  }
  bool String(const char* text, Size size, bool) { return value({text, size}); }
  bool RawNumber(const char* text, Size size, bool) { return value({text, size}); }
  bool Bool(bool set) { return value(set ? "true" : "false"); }
  bool Null() { return value(""); }

  std::int64_t line() {
    const std::size_t now = std::min(stream_.Tell(), text_.size());
    line_ += std::count(text_.begin() + static_cast<std::ptrdiff_t>(counted_),
                        text_.begin() + static_cast<std::ptrdiff_t>(now), '\n');
    counted_ = now;
    return line_;
  }

  // The header first; every row as wide as it.
  std::vector<CsvRow> table() {
    for (CsvRow& row : rows_) {
      row.fields.resize(header_.size());
      const bool text = std::ranges::all_of(row.fields, is_utf8);
      if (!text) row.problem = "text";
    }
    rows_.insert(rows_.begin(), CsvRow{0, std::move(header_), ""});
    return std::move(rows_);
  }

 private:
  bool value(std::string_view text) {
    if (!open_) return false;
    std::string& field = rows_.back().fields[column_];
    if (!field.empty() && !text.empty()) field += '\n';
    field += text;
    return true;
  }

  std::string_view text_;
  rapidjson::InsituStringStream& stream_;
  std::vector<std::string> header_;
  std::vector<CsvRow> rows_;
  std::size_t column_ = 0;
  std::set<std::size_t> said_;  // columns of the row's keys
  std::size_t counted_ = 0;
  std::int64_t line_ = 1;
  int depth_ = 0;  // below the row's object
  bool in_list_ = false;
  bool open_ = false;
};

std::string_view behind(std::string_view text, std::string_view mark) {
  return trim(text.starts_with(mark) ? text.substr(mark.size()) : text);
}

}  // namespace

bool is_json_table(std::string_view bytes) {
  const std::string_view text = behind(bytes, "\xEF\xBB\xBF");
  const std::string_view object = behind(text, "[");
  if (object.size() < text.size() && object.starts_with(']')) return true;
  return object.starts_with('{') && behind(object, "{").find_first_of("\"}") == 0;
}

std::vector<CsvRow> read_json_rows(std::string_view text) {
  constexpr unsigned kHow = rapidjson::kParseInsituFlag | rapidjson::kParseStopWhenDoneFlag |
                            rapidjson::kParseNumbersAsStringsFlag;
  text = behind(text, "\xEF\xBB\xBF");
  std::string read(text);  // in place, as in lib/table/writer.cpp
  rapidjson::InsituStringStream stream(read.data());
  TableReader table(text, stream);
  rapidjson::Reader reader;
  bool whole = true;
  while (whole) {
    rapidjson::SkipWhitespace(stream);
    if (stream.Tell() >= text.size()) return table.table();
    whole = !reader.Parse<kHow>(stream, table).IsError();
  }
  throw Error(ErrorKind::Input,
              msg("from line {line} on the file is no table in JSON", {{"line", table.line()}}),
              msg("a list of objects is read, or an object a line: [{\"name\": \"...\"}]"));
}

}  // namespace ruka
