#include "lib/table/table.hpp"

#include <cstring>

namespace ruka {

namespace {

// What a cell begins with in the buffer.
enum Tag : char { kNull, kText, kNumber, kFalse, kTrue, kMoney, kInstant, kDay, kJson };

template <typename Value>
void put(std::string& bytes, Value value) {
  char raw[sizeof value];
  std::memcpy(raw, &value, sizeof value);
  bytes.append(raw, sizeof value);
}

template <typename Value>
Value take(std::string_view& rest) {
  Value value;
  std::memcpy(&value, rest.data(), sizeof value);
  rest.remove_prefix(sizeof value);
  return value;
}

void put_text(std::string& bytes, std::string_view text) {
  put(bytes, static_cast<std::uint32_t>(text.size()));
  bytes += text;
}

std::string_view take_text(std::string_view& rest) {
  const auto size = take<std::uint32_t>(rest);
  const std::string_view text = rest.substr(0, size);
  rest.remove_prefix(size);
  return text;
}

std::string json_list(const std::vector<std::string>& texts) {
  std::string json = "[";
  for (const std::string& text : texts) {
    if (json.size() > 1) json += ',';
    json += '"';
    append_json_escaped(json, text);
    json += '"';
  }
  return json + "]";
}

}  // namespace

void append_json_escaped(std::string& out, std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  for (const char raw : text) {
    const auto c = static_cast<unsigned char>(raw);
    if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) {
      out += raw;
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += raw;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else {
      out += "\\u00";
      out += kHex[c >> 4];
      out += kHex[c & 15];
    }
  }
}

std::size_t Table::rows() const { return columns_.empty() ? 0 : cells_ / columns_.size(); }

void Table::add_null() {
  bytes_ += kNull;
  ++cells_;
}

void Table::add_text(std::string_view text) {
  bytes_ += kText;
  put_text(bytes_, text);
  ++cells_;
}

void Table::add_number(std::int64_t value) {
  bytes_ += kNumber;
  put(bytes_, value);
  ++cells_;
}

void Table::add_flag(bool value) {
  bytes_ += value ? kTrue : kFalse;
  ++cells_;
}

void Table::add_money(std::int64_t minor, std::string_view currency) {
  bytes_ += kMoney;
  put(bytes_, minor);
  put_text(bytes_, currency);
  ++cells_;
}

void Table::add_instant(Instant at) {
  bytes_ += kInstant;
  put(bytes_, static_cast<std::int64_t>(at.time_since_epoch().count()));
  ++cells_;
}

void Table::add_day(Day day) {
  bytes_ += kDay;
  put(bytes_, static_cast<std::int64_t>(day.time_since_epoch().count()));
  ++cells_;
}

void Table::add_json(std::string_view json) {
  bytes_ += kJson;
  put_text(bytes_, json);
  ++cells_;
}

void Table::add(const Cell& cell) {
  struct Adder {
    Table& table;
    void operator()(std::monostate) { table.add_null(); }
    void operator()(const std::string& text) { table.add_text(text); }
    void operator()(std::int64_t value) { table.add_number(value); }
    void operator()(bool value) { table.add_flag(value); }
    void operator()(const Money& money) { table.add_money(money.minor, money.currency); }
    void operator()(Instant at) { table.add_instant(at); }
    void operator()(Day day) { table.add_day(day); }
    void operator()(const std::vector<std::string>& list) { table.add_json(json_list(list)); }
  };
  std::visit(Adder{*this}, cell);
}

void Table::add_row(const std::vector<Cell>& cells) {
  for (const Cell& cell : cells) add(cell);
}

bool Table::Reader::done() const { return rest_.empty(); }

Table::View Table::Reader::next() {
  const char tag = rest_.front();
  rest_.remove_prefix(1);
  switch (tag) {
    case kText: return take_text(rest_);
    case kNumber: return take<std::int64_t>(rest_);
    case kFalse: return false;
    case kTrue: return true;
    case kMoney: {
      const auto minor = take<std::int64_t>(rest_);
      return MoneyView{minor, take_text(rest_)};
    }
    case kInstant: return Instant(std::chrono::seconds(take<std::int64_t>(rest_)));
    case kDay: return Day(std::chrono::days(take<std::int64_t>(rest_)));
    case kJson: return JsonView{take_text(rest_)};
    default: return std::monostate{};
  }
}

Record::Record() = default;
Record::Record(const Record&) = default;
Record::Record(Record&&) noexcept = default;
Record& Record::operator=(const Record&) = default;
Record& Record::operator=(Record&&) noexcept = default;
Record::~Record() = default;

Record& Record::headed(Message heading) {
  heading_ = std::move(heading);
  return *this;
}

Record& Record::add(Column column, Cell cell) {
  fields_.push_back({std::move(column), std::move(cell)});
  return *this;
}

Record& Record::add(std::string_view name, std::string_view title, Record nested) {
  fields_.push_back({{std::string(name), std::string(title)}, std::move(nested)});
  return *this;
}

Record& Record::add(std::string_view name, std::string_view title, Table nested) {
  fields_.push_back({{std::string(name), std::string(title)}, std::move(nested)});
  return *this;
}

const Record::Field* Record::find(std::string_view name) const {
  for (const Field& field : fields_) {
    if (field.column.name == name) return &field;
  }
  return nullptr;
}

}  // namespace ruka
