// Text for a person: aligned by display width, fitted to the terminal, harmless on it.
#include <cstring>
#include <map>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/table/formats.hpp"

namespace ruka {

namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 8;  // a text column is not cut below this
constexpr int kFlexible = 24;  // what a long text gives way to first

bool is_right(const Column& column) {
  return column.type == Type::Id || column.type == Type::Number || column.type == Type::Money ||
         column.type == Type::Percent || column.type == Type::Span;
}

bool is_cuttable(const Column& column) {
  return column.type == Type::Text || column.type == Type::List;
}

struct Shown {
  std::size_t index;  // among the table's columns
  int width;
};

// The cells of a table as a person reads them, made once: to be measured, then printed.
class Readable {
  struct Head {
    std::uint32_t bytes;
    int width;
  };

 public:
  Readable(const Table& table, const Style& style)
      : style_(style), widths_(table.columns().size()), labels_(table.columns().size()) {
    const auto& columns = table.columns();
    auto reader = table.read();
    while (!reader.done()) {
      if (style.color) tones_.emplace_back();
      for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto cell = reader.next();
        if (style.color && columns[i].type == Type::Code) add_tone(cell);
        if (is_machine_only(columns[i])) continue;
        if (columns[i].type == Type::Code || columns[i].type == Type::Flag) {
          add(i, label(i, cell, columns[i]));
        } else if (const auto* text = std::get_if<std::string_view>(&cell);
                   text != nullptr && columns[i].type == Type::Text && columns[i].context.empty()) {
          add(i, *text);
        } else {
          add(i, cell_text(cell, columns[i], style));
        }
      }
    }
  }

  struct Text {
    std::string_view text;
    int width;
  };

  // Cells row after row; columns for programs only have none.
  class Reader {
   public:
    explicit Reader(const Chunks& cells) : cells_(cells) {}
    bool done() { return cells_.rest().empty(); }
    Text next() {
      std::string_view& rest = cells_.rest();
      Head head;
      std::memcpy(&head, rest.data(), sizeof head);
      const std::string_view text = rest.substr(sizeof head, head.bytes);
      rest.remove_prefix(sizeof head + head.bytes);
      return {text, head.width};
    }

   private:
    Chunks::Reader cells_;
  };
  Reader read() const { return Reader(cells_); }
  const std::vector<int>& widths() const { return widths_; }
  // What switches a row's colour on, where its codes call for one; only with colour.
  std::string_view tone(std::size_t row) const { return tones_[row]; }

 private:
  // What burns is red, what is about to is yellow: by the code, whatever the list.
  void add_tone(const Table::View& cell) {
    const auto* code = std::get_if<std::string_view>(&cell);
    if (code == nullptr) return;
    if (*code == "overdue") tones_.back() = "\x1b[31m";
    if (*code == "at_risk" && tones_.back().empty()) tones_.back() = "\x1b[33m";
  }

  // A code or a flag has few values: each is looked up in the catalogue once.
  const std::string& label(std::size_t i, const Table::View& cell, const Column& column) {
    std::string_view code;
    if (const auto* text = std::get_if<std::string_view>(&cell)) code = *text;
    if (const auto* flag = std::get_if<bool>(&cell)) code = *flag ? "yes" : "no";
    auto& known = labels_[i];
    const auto found = known.find(code);
    if (found != known.end()) return found->second;
    return known.emplace(code, cell_text(cell, column, style_)).first->second;
  }

  void add(std::size_t column, std::string_view text) {
    const int width = plain_width(text);
    if (width >= 0) return put(column, text, width);
    const std::string safe = terminal_safe(text);
    put(column, safe, display_width(safe));
  }

  void put(std::size_t column, std::string_view text, int width) {
    const Head head{static_cast<std::uint32_t>(text.size()), width};
    std::string& bytes = cells_.room(sizeof head + text.size());
    bytes.append(reinterpret_cast<const char*>(&head), sizeof head);
    bytes += text;
    widths_[column] = std::max(widths_[column], width);
  }

  const Style& style_;
  Chunks cells_;
  std::vector<int> widths_;
  std::vector<std::string_view> tones_;
  std::vector<std::map<std::string, std::string, std::less<>>> labels_;
};

std::vector<Shown> measured(const std::vector<Column>& columns, const std::vector<int>& widths,
                            const Words& words) {
  std::vector<Shown> shown;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    // A column without a single value says nothing.
    if (is_machine_only(columns[i]) || widths[i] == 0) continue;
    shown.push_back({i, std::max(widths[i], display_width(words.say(columns[i].title)))});
  }
  return shown;
}

int total_width(const std::vector<Shown>& shown) {
  int total = -kGap;
  for (const Shown& one : shown) total += one.width + kGap;
  return total;
}

// Cuts the widest texts until the row fits; none below `least`. Whether it fits now.
bool narrow(std::vector<Shown>& shown, const std::vector<Column>& columns, int least, int width) {
  for (int excess = total_width(shown) - width; excess > 0; excess = total_width(shown) - width) {
    Shown* widest = nullptr;
    int next = least;  // the second widest: what the widest is cut down to at most
    for (Shown& one : shown) {
      if (!is_cuttable(columns[one.index]) || one.width <= least) continue;
      if (widest != nullptr) next = std::max(next, std::min(one.width, widest->width));
      if (widest == nullptr || one.width > widest->width) widest = &one;
    }
    if (widest == nullptr) return false;
    widest->width = std::max(widest->width - excess, std::min(next, widest->width - 1));
  }
  return true;
}

// Long texts give way first; before names are cut to stumps, what matters least is left out.
void fit(std::vector<Shown>& shown, const std::vector<Column>& columns, int width) {
  const auto weight = [&](const Shown& one) { return columns[one.index].weight; };
  std::vector<Shown> whole = shown;
  while (!narrow(shown, columns, kFlexible, width)) {
    const auto lightest = std::ranges::min_element(whole, {}, weight);
    const bool last = whole.size() <= 3;
    if ((last || weight(*lightest) >= 90) && (narrow(shown, columns, kNarrowest, width) || last)) {
      return;
    }
    whole.erase(lightest);
    shown = whole;
  }
}

void append_cell(std::string& line, Readable::Text cell, const Shown& shown, const Column& column) {
  std::string cut;
  if (cell.width > shown.width) {
    cut = fit_width(cell.text, shown.width);
    cell = {cut, display_width(cut)};
  }
  const auto missing = static_cast<std::size_t>(shown.width - cell.width);
  if (is_right(column)) line.append(missing, ' ');
  line += cell.text;
  line.append(is_right(column) ? kGap : missing + kGap, ' ');
}

void end_line(std::string& line) {
  line.erase(line.find_last_not_of(' ') + 1);
  line += '\n';
}

std::string label_of(const Column& column, const Words& words) {
  return words.say(column.title.empty() ? column.name : column.title);
}

// The lines "label  value" of a record's plain fields; empty ones are left out.
void append_fields(std::string& out, const Record& record, const Style& style, int indent) {
  const Words words(style.lang);
  int labels = 0;
  std::vector<std::pair<std::string, std::string>> lines;
  for (const Record::Field& field : record.fields()) {
    const auto* cell = std::get_if<Cell>(&field.value);
    if (cell == nullptr || is_machine_only(field.column)) continue;
    Table one({field.column});
    one.add(*cell);
    auto reader = one.read();
    const std::string text = cell_text(reader.next(), field.column, style);
    if (text.empty()) continue;
    lines.emplace_back(label_of(field.column, words), text);
    labels = std::max(labels, display_width(lines.back().first));
  }
  const int room = style.width == 0 ? 1 << 20 : std::max(20, style.width - labels - kGap - indent);
  for (const auto& [label, text] : lines) {
    std::string lead =
        std::string(static_cast<std::size_t>(indent), ' ') + pad_right(label, labels + kGap);
    for (const std::string& line : wrap_text(terminal_safe_lines(text), room)) {
      out += lead + line;
      end_line(out);
      lead.assign(static_cast<std::size_t>(display_width(lead)), ' ');
    }
  }
}

std::string section_title(std::string_view title, const Style& style) {
  const std::string text = Words(style.lang).say(title);
  return style.color ? "\x1b[1m" + text + "\x1b[0m" : text;
}

}  // namespace

void write_text_table(const Table& table, const Style& style, Buffer& buffer) {
  if (table.empty()) return;
  const Words words(style.lang);
  const auto& columns = table.columns();
  const Readable readable(table, style);
  std::vector<Shown> shown = measured(columns, readable.widths(), words);
  if (style.width > 0) fit(shown, columns, style.width);
  std::string line;
  for (const Shown& one : shown) {
    const std::string title = words.say(columns[one.index].title);
    append_cell(line, {title, display_width(title)}, one, columns[one.index]);
  }
  end_line(line);
  line.pop_back();
  buffer.bytes() += style.color ? "\x1b[1m" + line + "\x1b[0m\n" : line + "\n";
  auto cells = readable.read();
  for (std::size_t row = 0; !cells.done(); ++row) {
    line.clear();
    std::size_t next = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (is_machine_only(columns[i])) continue;
      const Readable::Text cell = cells.next();
      if (next >= shown.size() || shown[next].index != i) continue;
      append_cell(line, cell, shown[next], columns[i]);
      ++next;
    }
    end_line(line);
    if (style.color && !readable.tone(row).empty()) {
      line.pop_back();
      buffer.bytes() += fmt::format("{}{}\x1b[0m\n", readable.tone(row), line);
    } else {
      buffer.bytes() += line;
    }
    buffer.spill();
  }
}

void write_text_record(const Record& record, const Style& style, Buffer& buffer) {
  const Words words(style.lang);
  std::string& out = buffer.bytes();
  if (!record.heading().id.empty()) {
    const std::string heading = terminal_safe(words.say(record.heading()));
    out += (style.color ? "\x1b[1m" + heading + "\x1b[0m" : heading) + "\n";
  }
  append_fields(out, record, style, 0);
  for (const Record::Field& field : record.fields()) {
    if (const auto* nested = std::get_if<Record>(&field.value)) {
      out += "\n" + section_title(field.column.title, style) + "\n";
      write_text_record(*nested, style, buffer);
    } else if (const auto* table = std::get_if<Table>(&field.value)) {
      if (table->empty()) continue;
      out += "\n" + section_title(field.column.title, style) + "\n";
      write_text_table(*table, style, buffer);
    }
  }
}

}  // namespace ruka
