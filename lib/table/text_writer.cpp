// Text for a person: aligned by display width, fitted to the terminal, harmless on it.
#include <cstring>
#include <limits>
#include <map>
#include <optional>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/table/cell_lines.hpp"
#include "lib/table/formats.hpp"

namespace ruka {

namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 8;  // a text column is not cut below this
constexpr int kFlexible = 24;  // what a long text gives way to first
constexpr int kKnown = 12;     // a name is still known by so much of it
constexpr int kBelow = 4;      // the indent of what stands on a line of its own

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kReset = "\x1b[0m";

bool is_right(const Column& column) {
  return column.type == Type::Id || column.type == Type::Number || column.type == Type::Money ||
         column.type == Type::Percent || column.type == Type::Span;
}

bool is_bare_number(const Column& column) {
  return column.type == Type::Id || column.type == Type::Number;
}

bool is_cuttable(const Column& column) {
  return column.type == Type::Text || column.type == Type::List;
}

// Sentences, and lists of a few known words, go on below where their column is too narrow.
bool is_wrapped(const Column& column) {
  const bool words = column.type == Type::List && !column.context.empty() &&
                     column.context != kPhone && column.context != kCommandLine;
  return words || column.context == kSentence;
}

struct Shown {
  std::size_t index;  // among the table's columns
  int width;
  int least = 0;  // it is never narrower: phones go on below, each of them whole
};

// What of a table is shown where, and how wide.
struct Layout {
  std::vector<Shown> columns;
  std::optional<std::size_t> below;  // among the table's columns: on a line of its own
};

// The cells of a table as a person reads them, made once: to be measured, then printed.
class Readable {
  struct Head {
    std::uint32_t bytes;
    int width;
  };

 public:
  Readable(const Table& table, const Style& style)
      : style_(style),
        widths_(table.columns().size()),
        phones_(table.columns().size()),
        labels_(table.columns().size()) {
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
        } else if (const auto* number = std::get_if<std::int64_t>(&cell);
                   number != nullptr && is_bare_number(columns[i])) {
          const fmt::format_int digits(*number);
          put(i, {digits.data(), digits.size()}, static_cast<int>(digits.size()));
        } else {
          const std::string shown = cell_text(cell, columns[i], style);
          if (columns[i].context == kPhone) measure_phones(i, shown);
          add(i, shown);
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
  // The widest phone of a column.
  int widest_phone(std::size_t column) const { return phones_[column]; }
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

  void measure_phones(std::size_t column, std::string_view text) {
    for (const std::string& phone : phone_lines(text)) {
      phones_[column] = std::max(phones_[column], display_width(phone));
    }
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
    char* const at = cells_.room(sizeof head + text.size());
    std::memcpy(at, &head, sizeof head);
    text.copy(at + sizeof head, text.size());
    widths_[column] = std::max(widths_[column], width);
  }

  const Style& style_;
  Chunks cells_;
  std::vector<int> widths_;
  std::vector<int> phones_;
  std::vector<std::string_view> tones_;
  std::vector<std::map<std::string, std::string, std::less<>>> labels_;
};

std::vector<Shown> measured(const std::vector<Column>& columns, const Readable& readable,
                            const Words& words) {
  const std::vector<int>& widths = readable.widths();
  std::vector<Shown> shown;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    // A column without a single value says nothing.
    if (is_machine_only(columns[i]) || widths[i] == 0) continue;
    shown.push_back({i, std::max(widths[i], display_width(words.say(columns[i].title))),
                     readable.widest_phone(i)});
  }
  return shown;
}

int total_width(const std::vector<Shown>& shown) {
  int total = -kGap;
  for (const Shown& one : shown) total += one.width + kGap;
  return total;
}

// Fits a row into a width. Sentences give way first, for they are wrapped; then long texts, then
// names down to what they are known by: those that matter less than the matter itself. Before more
// is cut, what matters least is left out, the last of equals; the record's number never.
class Fitter {
 public:
  Fitter(const std::vector<Column>& columns, std::vector<Shown> whole, int width)
      : columns_(columns), whole_(std::move(whole)), width_(width) {
    for (const Shown& one : whole_) {
      const Column& column = columns_[one.index];
      if (!number_ && column.type == Type::Id) number_ = one.index;
      if (is_cuttable(column)) heaviest_ = std::max(heaviest_, column.weight);
      wraps_ |= is_wrapped(column);
    }
  }

  Layout fit() {
    Layout layout{whole_, {}};
    if (fits(layout.columns)) return layout;
    // A command is no use in pieces.
    const auto command = std::ranges::find_if(
        whole_, [this](const Shown& one) { return columns_[one.index].context == kCommandLine; });
    if (command != whole_.end()) {
      layout.below = command->index;
      whole_.erase(command);
    }
    for (layout.columns = whole_; !fits(layout.columns); layout.columns = whole_) {
      const auto lightest = std::ranges::min_element(
          whole_.rbegin(), whole_.rend(), {}, [this](const Shown& one) { return weight(one); });
      const bool last = whole_.size() <= 3 || weight(*lightest) == kNever;
      layout.columns = whole_;
      if ((last || weight(*lightest) >= 90) &&
          (squeeze(layout.columns, last || is_cuttable(columns_[lightest->index])) || last)) {
        break;
      }
      whole_.erase(std::next(lightest).base());
    }
    return layout;
  }

 private:
  static constexpr int kNever = std::numeric_limits<int>::max();

  int weight(const Shown& one) const {
    return one.index == number_ ? kNever : columns_[one.index].weight;
  }

  bool fits(std::vector<Shown>& shown) const {
    const auto lighter = [this](const Column& column) { return column.weight < heaviest_; };
    if (wraps_) return narrow(shown, kFlexible, is_wrapped);
    return narrow(shown, kFlexible, is_cuttable) || narrow(shown, kKnown, lighter);
  }

  // Cuts all texts to what they are known by, and to stumps where nothing but names is left to be
  // left out; the matter last.
  bool squeeze(std::vector<Shown>& shown, bool to_stumps) const {
    const auto lighter = [this](const Column& column) { return column.weight < heaviest_; };
    if (narrow(shown, kFlexible, is_cuttable) || narrow(shown, kKnown, is_cuttable)) return true;
    return to_stumps &&
           (narrow(shown, kNarrowest, lighter) || narrow(shown, kNarrowest, is_cuttable));
  }

  // Cuts the widest of the texts that may be cut until the row fits, none below `least`. Whether it
  // fits now.
  template <typename May>
  bool narrow(std::vector<Shown>& shown, int least, const May& may) const {
    for (int excess = total_width(shown) - width_; excess > 0;
         excess = total_width(shown) - width_) {
      Shown* widest = nullptr;
      int next = least;  // the second widest: what the widest is cut down to at most
      for (Shown& one : shown) {
        const Column& column = columns_[one.index];
        if (!is_cuttable(column) || !may(column) || one.width <= std::max(least, one.least)) {
          continue;
        }
        if (widest != nullptr) next = std::max(next, std::min(one.width, widest->width));
        if (widest == nullptr || one.width > widest->width) widest = &one;
      }
      if (widest == nullptr) return false;
      widest->width =
          std::max({widest->width - excess, std::min(next, widest->width - 1), widest->least});
    }
    return true;
  }

  const std::vector<Column>& columns_;
  std::vector<Shown> whole_;
  int width_;
  std::optional<std::size_t> number_;
  int heaviest_ = 0;
  bool wraps_ = false;
};

void append_cell(std::string& line, Readable::Text cell, const Shown& shown, const Column& column) {
  std::string cut;
  if (cell.width > shown.width) {
    cut = fit_width(cell.text, shown.width);
    cell = {cut, display_width(cut)};
  }
  const auto missing = static_cast<std::size_t>(shown.width - cell.width);
  const std::size_t at = line.size() + (is_right(column) ? missing : 0);
  line.append(cell.text.size() + missing + kGap, ' ');
  cell.text.copy(line.data() + at, cell.text.size());
}

void end_line(std::string& line) {
  line.erase(line.find_last_not_of(' ') + 1);
  line += '\n';
}

// The lines of one row: sentences go on below where their column is too narrow.
class Lines {
 public:
  Lines(const std::vector<Column>& columns, const Layout& layout)
      : columns_(columns), layout_(layout), rest_(layout.columns.size()) {}

  // Appends the next row, each line with its end.
  void append(std::string& out, Readable::Reader& cells) {
    for (auto& rest : rest_) rest.clear();
    std::string_view below;
    std::size_t next = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (is_machine_only(columns_[i])) continue;
      const Readable::Text cell = cells.next();
      if (layout_.below == i) below = cell.text;
      if (next < rest_.size() && layout_.columns[next].index == i) add(out, cell, next++);
    }
    end_line(out);
    add_rest(out);
    if (!below.empty()) out += std::string(kBelow, ' ') + std::string(below) + "\n";
  }

 private:
  void add(std::string& line, Readable::Text cell, std::size_t place) {
    const Shown& shown = layout_.columns[place];
    const Column& column = columns_[shown.index];
    std::vector<std::string>& rest = rest_[place];
    if (cell.width > shown.width && (is_wrapped(column) || column.context == kPhone)) {
      rest = column.context == kPhone ? phone_lines(cell.text) : cell_lines(cell.text, shown.width);
      cell = {rest.front(), display_width(rest.front())};
    }
    append_cell(line, cell, shown, column);
  }

  void add_rest(std::string& out) const {
    std::size_t most = 0;
    for (const auto& rest : rest_) most = std::max(most, rest.size());
    for (std::size_t at = 1; at < most; ++at) {
      for (std::size_t place = 0; place < rest_.size(); ++place) {
        const std::string text = at < rest_[place].size() ? rest_[place][at] : "";
        const Shown& shown = layout_.columns[place];
        append_cell(out, {text, display_width(text)}, shown, columns_[shown.index]);
      }
      end_line(out);
    }
  }

  const std::vector<Column>& columns_;
  const Layout& layout_;
  std::vector<std::vector<std::string>> rest_;  // of each shown column, its lines
};

}  // namespace

void write_text_table(const Table& table, const Style& style, Buffer& buffer) {
  if (table.empty()) return;
  const Words words(style.lang);
  const auto& columns = table.columns();
  const Readable readable(table, style);
  Layout layout{measured(columns, readable, words), {}};
  if (style.width > 0) layout = Fitter(columns, layout.columns, style.width).fit();
  const std::vector<Shown>& shown = layout.columns;
  std::string& out = buffer.bytes();
  if (style.color) out += kBold;
  for (const Shown& one : shown) {
    const std::string title = words.say(columns[one.index].title);
    append_cell(out, {title, display_width(title)}, one, columns[one.index]);
  }
  end_line(out);
  if (style.color) out.insert(out.size() - 1, kReset);
  auto cells = readable.read();
  Lines lines(columns, layout);
  for (std::size_t row = 0; !cells.done(); ++row) {
    const std::string_view tone = style.color ? readable.tone(row) : "";
    out += tone;
    lines.append(out, cells);
    if (!tone.empty()) out.insert(out.size() - 1, kReset);
    buffer.spill();
  }
}

}  // namespace ruka
