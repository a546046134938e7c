#include "lib/table/table.hpp"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace ruka {

namespace {

// What a cell begins with in the buffer.
enum Tag : char { kNull, kText, kNumber, kFalse, kTrue, kMoney, kInstant, kDay, kJson };

// Writes a value at `at` and moves on behind it.
template <typename Value>
void put(char*& at, Value value) {
  std::memcpy(at, &value, sizeof value);
  at += sizeof value;
}

template <typename Value>
Value take(std::string_view& rest) {
  Value value;
  std::memcpy(&value, rest.data(), sizeof value);
  rest.remove_prefix(sizeof value);
  return value;
}

constexpr std::size_t bytes_of(std::string_view text) {
  return sizeof(std::uint32_t) + text.size();
}

void put_text(char* at, std::string_view text) {
  put(at, static_cast<std::uint32_t>(text.size()));
  text.copy(at, text.size());
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
  const auto is_plain = [](char raw) {
    const auto c = static_cast<unsigned char>(raw);
    return c >= 0x20 && c != '"' && c != '\\' && c != 0x7F;
  };
  while (!text.empty()) {
    const auto special = std::ranges::find_if_not(text, is_plain);
    out.append(text.begin(), special);
    if (special == text.end()) return;
    const char c = *special;
    text.remove_prefix(static_cast<std::size_t>(special - text.begin()) + 1);
    out += '\\';
    switch (c) {
      case '"':
      case '\\': out += c; break;
      case '\n': out += 'n'; break;
      case '\t': out += 't'; break;
      case '\r': out += 'r'; break;
      default:
        out += "u00";
        out += kHex[static_cast<unsigned char>(c) >> 4];
        out += kHex[c & 15];
    }
  }
}

std::size_t Table::rows() const { return columns_.empty() ? 0 : count_ / columns_.size(); }

// A cell without a text: its tag, and a number where it has one.
void Table::put_plain(char tag, std::optional<std::int64_t> value) {
  char* at = cells_.room(sizeof tag + (value ? sizeof *value : 0));
  put(at, tag);
  if (value) put(at, *value);
  ++count_;
}

void Table::put_tagged(char tag, std::string_view text) {
  char* at = cells_.room(sizeof tag + bytes_of(text));
  put(at, tag);
  put_text(at, text);
  ++count_;
}

void Table::add_null() { put_plain(kNull); }

void Table::add_text(std::string_view text) { put_tagged(kText, text); }

void Table::add_number(std::int64_t value) { put_plain(kNumber, value); }

void Table::add_flag(bool value) { put_plain(value ? kTrue : kFalse); }

void Table::add_money(std::int64_t minor, std::string_view currency) {
  char* at = cells_.room(sizeof kMoney + sizeof minor + bytes_of(currency));
  put(at, kMoney);
  put(at, minor);
  put_text(at, currency);
  ++count_;
}

void Table::add_instant(Instant at) {
  put_plain(kInstant, std::int64_t{at.time_since_epoch().count()});
}

void Table::add_day(Day day) { put_plain(kDay, std::int64_t{day.time_since_epoch().count()}); }

void Table::add_json(std::string_view json) { put_tagged(kJson, json); }

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

bool Table::Reader::done() { return cells_.rest().empty(); }

Table::View Table::Reader::next() {
  std::string_view& rest = cells_.rest();
  const char tag = rest.front();
  rest.remove_prefix(1);
  switch (tag) {
    case kText: return take_text(rest);
    case kNumber: return take<std::int64_t>(rest);
    case kFalse: return false;
    case kTrue: return true;
    case kMoney: {
      const auto minor = take<std::int64_t>(rest);
      return MoneyView{minor, take_text(rest)};
    }
    case kInstant: return Instant(std::chrono::seconds(take<std::int64_t>(rest)));
    case kDay: return Day(std::chrono::days(take<std::int64_t>(rest)));
    case kJson: return JsonView{take_text(rest)};
    default: return std::monostate{};
  }
}

bool Rows::next() {
  row_.clear();
  if (cells_.done()) return false;
  for (std::size_t i = 0; i < table_.columns().size(); ++i) row_.push_back(cells_.next());
  return true;
}

const Table::View& Rows::cell(std::string_view name) const {
  const auto& columns = table_.columns();
  const auto found = std::ranges::find(columns, name, &Column::name);
  if (found == columns.end()) throw std::logic_error("a table has no column " + std::string(name));
  return row_.at(static_cast<std::size_t>(found - columns.begin()));
}

namespace {

[[noreturn]] void refuse_type(std::string_view name) {
  throw std::logic_error("a cell is of another type: " + std::string(name));
}

}  // namespace

std::string Rows::text(std::string_view name) const {
  const Table::View& view = cell(name);
  if (std::holds_alternative<std::monostate>(view)) return {};
  if (const auto* text = std::get_if<std::string_view>(&view)) return std::string(*text);
  refuse_type(name);
}

std::int64_t Rows::number(std::string_view name) const {
  if (const auto* value = std::get_if<std::int64_t>(&cell(name))) return *value;
  refuse_type(name);
}

std::vector<std::string> Rows::texts(std::string_view name) const {
  const Table::View& view = cell(name);
  if (std::holds_alternative<std::monostate>(view)) return {};
  if (const auto* json = std::get_if<Table::JsonView>(&view)) return texts_of_json(json->text);
  refuse_type(name);
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

const Cell& Record::cell(std::string_view name) const {
  const Field* field = find(name);
  const auto* cell = field == nullptr ? nullptr : std::get_if<Cell>(&field->value);
  if (cell == nullptr) throw std::logic_error("a record has no cell " + std::string(name));
  return *cell;
}

namespace {

template <typename Value>
std::optional<Value> maybe(const Record& record, std::string_view name) {
  const Cell& cell = record.cell(name);
  if (std::holds_alternative<std::monostate>(cell)) return {};
  if (const auto* value = std::get_if<Value>(&cell)) return *value;
  refuse_type(name);
}

template <typename Value>
Value needed(const Record& record, std::string_view name) {
  std::optional<Value> value = maybe<Value>(record, name);
  if (!value) throw std::logic_error("a record's cell is empty: " + std::string(name));
  return *std::move(value);
}

}  // namespace

std::string Record::text(std::string_view name) const {
  const auto* list = std::get_if<std::vector<std::string>>(&cell(name));
  if (list != nullptr) return fmt::format("{}", fmt::join(*list, ", "));
  return maybe<std::string>(*this, name).value_or("");
}

bool Record::flag(std::string_view name) const { return maybe<bool>(*this, name).value_or(false); }

std::int64_t Record::number(std::string_view name) const {
  return needed<std::int64_t>(*this, name);
}

Money Record::money(std::string_view name) const { return needed<Money>(*this, name); }

Instant Record::instant(std::string_view name) const { return needed<Instant>(*this, name); }

Day Record::day(std::string_view name) const { return needed<Day>(*this, name); }

std::vector<std::string> Record::texts(std::string_view name) const {
  return maybe<std::vector<std::string>>(*this, name).value_or(std::vector<std::string>{});
}

std::optional<std::int64_t> Record::maybe_number(std::string_view name) const {
  return maybe<std::int64_t>(*this, name);
}

std::optional<Money> Record::maybe_money(std::string_view name) const {
  return maybe<Money>(*this, name);
}

std::optional<Instant> Record::maybe_instant(std::string_view name) const {
  return maybe<Instant>(*this, name);
}

std::optional<Day> Record::maybe_day(std::string_view name) const {
  return maybe<Day>(*this, name);
}

}  // namespace ruka
