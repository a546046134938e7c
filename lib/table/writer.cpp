#include "lib/table/writer.hpp"

#include <fmt/format.h>
#include <rapidjson/reader.h>

#include <array>

#include "lib/base/said_phone.hpp"
#include "lib/base/text.hpp"
#include "lib/table/formats.hpp"

namespace ruka {

namespace {

struct FormatName {
  std::string_view name;
  Format format;
};
constexpr std::array<FormatName, 8> kFormats = {{{"text", Format::Text},
                                                 {"csv", Format::Csv},
                                                 {"tsv", Format::Tsv},
                                                 {"json", Format::Json},
                                                 {"jsonl", Format::JsonLines},
                                                 {"md", Format::Markdown},
                                                 {"xlsx", Format::Xlsx},
                                                 {"ids", Format::Ids}}};

std::string ids_line(std::int64_t id) { return std::to_string(id) + "\n"; }

// Each row's number: the column named id, the first one where there is none.
// The column "id", or the first of numbers of records: the client's of a finding, a of a pair.
std::size_t id_column_of(const Table& table) {
  const auto& columns = table.columns();
  auto found = std::ranges::find(columns, std::string("id"), &Column::name);
  if (found == columns.end()) found = std::ranges::find(columns, Type::Id, &Column::type);
  return found == columns.end() ? 0 : static_cast<std::size_t>(found - columns.begin());
}

void write_ids(const Table& table, Buffer& out) {
  const std::size_t id_column = id_column_of(table);
  auto reader = table.read();
  while (!reader.done()) {
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
      const auto cell = reader.next();
      const auto* id = std::get_if<std::int64_t>(&cell);
      if (i == id_column && id != nullptr) out.bytes() += ids_line(*id);
    }
    out.spill();
  }
}

// The tables of a record, however deep, behind its plain fields.
void add_sheets(const Record& record, std::vector<Sheet>& sheets) {
  for (const Record::Field& field : record.fields()) {
    if (const auto* table = std::get_if<Table>(&field.value)) {
      if (!table->empty()) sheets.push_back({{.id = field.column.title}, table});
    } else if (const auto* nested = std::get_if<Record>(&field.value)) {
      add_sheets(*nested, sheets);
    }
  }
}

void add_flat(const Record& record, const FlatField& of, const Words& words,
              std::vector<FlatField>& fields) {
  for (const Record::Field& field : record.fields()) {
    const std::string title = words.say(field.column.title);
    const FlatField flat{of.name.empty() ? field.column.name : of.name + "." + field.column.name,
                         of.title.empty() ? title : of.title + ": " + title, &field};
    if (const auto* nested = std::get_if<Record>(&field.value)) {
      add_flat(*nested, flat, words, fields);
    } else {
      fields.push_back(flat);
    }
  }
}

// The cells of a report, a row each: "Requests: Unanswered", 4.
Table rows_of_report(const Record& record, const Style& style) {
  Table table({{"name", N_("Figure"), Type::Text}, {"value", N_("Value"), Type::Number}});
  for (const FlatField& one : flat_fields(record, Words(style.lang))) {
    const auto* cell = std::get_if<Cell>(&one.field->value);
    if (cell == nullptr || is_machine_only(one.field->column)) continue;
    table.add_text(one.title);
    const auto* code = std::get_if<std::string>(cell);
    if (code != nullptr && one.field->column.type == Type::Code) {
      table.add_text(code_text(one.field->column, *code, style.lang));
    } else {
      table.add(*cell);
    }
  }
  return table;
}

std::string book_of_record(const Record& record, const Style& style) {
  const Table plain = is_report(record) ? rows_of_report(record, style) : row_of_record(record);
  std::vector<Sheet> sheets;
  if (!plain.columns().empty()) sheets.push_back({msg("Record"), &plain});
  add_sheets(record, sheets);
  if (sheets.empty()) sheets.push_back({msg("Record"), &plain});
  return style.book(sheets, style);
}

std::string span_text(std::int64_t minutes, Lang lang) {
  const std::string sign = minutes < 0 ? "−" : "";
  return sign + Words(lang).say(say_span(Minutes(minutes)));
}

}  // namespace

bool is_report(const Record& record) {
  const auto is_part = [](const Record::Field& field) {
    return !std::holds_alternative<Cell>(field.value);
  };
  return record.find("id") == nullptr && std::ranges::any_of(record.fields(), is_part);
}

std::vector<FlatField> flat_fields(const Record& record, const Words& words) {
  std::vector<FlatField> fields;
  add_flat(record, {}, words, fields);
  return fields;
}

std::optional<Format> format_of(std::string_view name) {
  for (const FormatName& known : kFormats) {
    if (known.name == name) return known.format;
  }
  return std::nullopt;
}

void write_table(const Table& table, const Style& style, const Sink& sink) {
  Buffer out(sink);
  switch (style.format) {
    case Format::Text: write_text_table(table, style, out); break;
    case Format::Csv:
    case Format::Tsv: write_separated_table(table, style, out); break;
    case Format::Json:
    case Format::JsonLines: write_json_table(table, style, out); break;
    case Format::Markdown: write_markdown_table(table, style, out); break;
    case Format::Xlsx: out.bytes() += style.book({{msg("List"), &table}}, style); break;
    case Format::Ids: write_ids(table, out); break;
  }
  out.flush();
}

void write_record(const Record& record, const Style& style, const Sink& sink) {
  Buffer out(sink);
  switch (style.format) {
    case Format::Text: write_text_record(record, style, out); break;
    case Format::Csv:
    case Format::Tsv:
      is_report(record) ? write_separated_report(record, style, out)
                        : write_separated_table(row_of_record(record), style, out);
      break;
    case Format::Json:
    case Format::JsonLines: write_json_record(record, style, out); break;
    case Format::Markdown: write_markdown_record(record, style, out); break;
    case Format::Xlsx: out.bytes() += book_of_record(record, style); break;
    case Format::Ids: write_ids(row_of_record(record), out); break;
  }
  out.flush();
}

namespace {

// Takes the texts of an outermost array. Events, because 1.1.0's Document is no C++ for clang-19.
struct TextsReader : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TextsReader> {
  std::vector<std::string> texts;
  int depth = 0;
  bool in_array = false;

  bool StartArray() {
    if (depth == 0) in_array = true;
    ++depth;
    return true;
  }
  bool EndArray(rapidjson::SizeType) { return --depth >= 0; }
  bool StartObject() { return ++depth > 0; }
  bool EndObject(rapidjson::SizeType) { return --depth >= 0; }
  bool String(const char* text, rapidjson::SizeType size, bool) {
    if (in_array && depth == 1) texts.emplace_back(text, size);
    return true;
  }
};

// Takes the values of records, one after another; names are left out.
struct PlainReader : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, PlainReader> {
  std::string text;
  bool begins = true;

  bool StartObject() {
    if (!text.empty()) text += "; ";
    return begins = true;
  }
  bool Key(const char*, rapidjson::SizeType, bool) { return true; }
  bool Null() { return true; }
  bool Bool(bool value) { return add(value ? "yes" : "no"); }
  bool RawNumber(const char* digits, rapidjson::SizeType size, bool) { return add({digits, size}); }
  bool String(const char* value, rapidjson::SizeType size, bool) { return add({value, size}); }
  bool add(std::string_view value) {
    if (value.empty()) return true;
    if (!begins) text += ", ";
    text += value;
    begins = false;
    return true;
  }
};

}  // namespace

std::string plain_of_json(std::string_view json) {
  std::string text(json);
  rapidjson::InsituStringStream stream(text.data());
  PlainReader handler;
  rapidjson::Reader reader;
  constexpr unsigned kFlags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
  if (reader.Parse<kFlags>(stream, handler).IsError()) return std::string(json);
  return std::move(handler.text);
}

std::vector<std::string> texts_of_json(std::string_view json) {
  std::string text(json);  // read in place: the reader's own stack adds to a null pointer
  rapidjson::InsituStringStream stream(text.data());
  TextsReader handler;
  rapidjson::Reader reader;
  if (reader.Parse<rapidjson::kParseInsituFlag>(stream, handler).IsError()) return {};
  return std::move(handler.texts);
}

std::string birthday_text(std::string_view birthday) {
  constexpr std::size_t kMonthDay = 5;  // of "03-12"
  if (birthday.size() < kMonthDay) return std::string(birthday);
  const std::string_view end = birthday.substr(birthday.size() - kMonthDay);
  const std::string_view year = birthday.starts_with("--") ? "" : birthday.substr(0, 4);
  return fmt::format("{}.{}{}{}", end.substr(3), end.substr(0, 2), year.empty() ? "" : ".", year);
}

std::string code_text(const Column& column, std::string_view code, Lang lang) {
  const Words words(lang);
  return column.says == nullptr ? words.label(column.context, code) : words.say(column.says(code));
}

std::string cell_text(const Table::View& cell, const Column& column, const Style& style) {
  const Words words(style.lang);
  struct Teller {
    const Column& column;
    const Style& style;
    const Words& words;
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::string_view text) const {
      if (column.type == Type::Birthday) return birthday_text(text);
      if (column.context == kPhone) return phone(text);
      if (column.context == kCommandLine) return words.say_command(text);
      if (column.type != Type::Code || text.empty()) return std::string(text);
      return code_text(column, text, style.lang);
    }
    std::string operator()(std::int64_t value) const {
      if (column.type == Type::Span) return span_text(value, style.lang);
      if (column.type == Type::Percent) {
        return fmt::format("{}{}%", value, style.lang == Lang::Russian ? "\u00A0" : " ");
      }
      return std::to_string(value);
    }
    std::string phone(std::string_view text) const {
      const bool extended = text.find(RUKA_EXTENSION) != text.npos;
      return extended ? words.say(say_phone(text)) : spaced_phone(text);
    }
    std::string operator()(bool value) const { return value ? words.say(msg("yes")) : ""; }
    std::string operator()(const Table::MoneyView& money) const {
      return money_text({money.minor, std::string(money.currency)},
                        style.lang == Lang::Russian ? MoneyStyle::Russian : MoneyStyle::English);
    }
    std::string operator()(Instant at) const {
      const LocalTime local = style.zone->to_local(at);
      if (is_end_of_day(local)) return day_digits(std::chrono::floor<std::chrono::days>(local));
      return digits(local);
    }
    std::string operator()(Day day) const { return day_digits(day); }
    std::string operator()(const Table::JsonView& json) const {
      if (column.type != Type::List) return plain_of_json(json.text);
      std::vector<std::string> texts = texts_of_json(json.text);
      if (column.context == kPhone) {
        for (std::string& text : texts) text = phone(text);
      } else if (!column.context.empty()) {
        for (std::string& text : texts) text = words.label(column.context, text);
      }
      return fmt::format("{}", fmt::join(texts, ", "));
    }
  };
  return std::visit(Teller{column, style, words}, cell);
}

}  // namespace ruka
