#include "lib/meet/minutes_lines.hpp"

#include <algorithm>
#include <optional>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace ruka {

namespace {

bool begins_small(std::string_view line) {
  const std::string_view first = line.substr(0, next_char(line).bytes);
  return has_letter_or_digit(first) && fold(first) == first && (first[0] < '0' || first[0] > '9');
}

// «лапина позвонить», «лапина должна»: a line of its own, though it begins with a small letter.
bool is_own_deed(std::string_view line) {
  const auto words = split(line, ' ');
  return words.size() > 2 && words[0].size() > 4 && (is_deed(words[1]) || is_duty(words[1]));
}

class LineReader {
 public:
  explicit LineReader(const std::function<bool(std::string_view)>& names) : names_(names) {}

  void read(std::string_view raw) {
    ++no_;
    const std::string_view line = trim(raw);
    if (line.empty()) return pass_gap();
    const bool item = is_item(line);
    if (!item && wraps(raw, line)) {
      lines_.back().text += " " + std::string(line);
      lines_.back().raw += " " + std::string(line);
      return;
    }
    gap_ = false;
    if (!take_heading(line)) add(line, item);
  }

  std::vector<MinutesLine> take() { return std::move(lines_); }

 private:
  void pass_gap() {
    gap_ = true;
    if (begun_) first_ = false;
    if (inline_) under_ = before_;
    inline_ = false;
  }

  bool wraps(std::string_view raw, std::string_view line) const {
    if (gap_ || lines_.empty() || !lines_.back().item || is_row(lines_.back().raw)) return false;
    if (begins_with_mark(line)) return true;
    if (heading_in(line) || instruction_in(line)) return false;
    const bool indented = raw.starts_with(' ') || raw.starts_with('\t');
    return indented || (begins_small(line) && !is_own_deed(line));
  }

  bool take_heading(std::string_view line) {
    const auto heading = heading_in(line);
    if (!heading) return false;
    const std::string_view whole = trim(line.substr(0, line.size() - 1));
    const bool unknown = !heading->known;
    owner_ = unknown && line.ends_with(':') && names_(whole) ? std::string(line) : "";
    if (!unknown) {
      before_ = heading->rest.empty() ? heading->under : under_;
      under_ = heading->under;
    }
    inline_ = !unknown && !heading->rest.empty();
    loose_ = false;
    if (begun_) first_ = false;
    lines_.push_back({no_, std::string(line), std::string(line), under_, true});
    if (inline_) add_pieces(heading->rest);
    return true;
  }

  // «Поручения: Лапина — КП; Иванов — смета».
  void add_pieces(std::string_view rest) {
    const bool several = under_ == Under::Instructions;
    for (const std::string_view piece : split(rest, several ? ';' : '\n')) {
      if (trim(piece).empty()) continue;
      lines_.push_back({no_, std::string(trim(piece)), std::string(trim(piece)), under_});
      lines_.back().item = several;
    }
  }

  void add(std::string_view line, bool item) {
    if (!item) owner_.clear();
    MinutesLine one{no_,
                    std::string(line),
                    std::string(line),
                    under_,
                    false,
                    item,
                    loose_,
                    first_ && under_ == Under::Nothing};
    if (item && !owner_.empty()) one.text = owner_ + " " + std::string(without_bullets(line));
    lines_.push_back(std::move(one));
    if (first_ && under_ == Under::Nothing) begun_ = true;
    loose_ = loose_ || !item;
  }

  const std::function<bool(std::string_view)>& names_;
  std::vector<MinutesLine> lines_;
  std::int64_t no_ = 0;
  Under under_ = Under::Nothing;
  Under before_ = Under::Nothing;  // what an inline heading stands in
  std::string owner_;              // «Лапина:» above a list
  bool gap_ = true;
  bool inline_ = false;
  bool loose_ = false;
  bool first_ = true;   // no paragraph has ended yet
  bool begun_ = false;  // a plain line has been
};

}  // namespace

std::vector<MinutesLine> lines_of_minutes(std::string_view text,
                                          const std::function<bool(std::string_view)>& names) {
  LineReader reader(names);
  for (const std::string_view raw : split(text, '\n')) reader.read(raw);
  return reader.take();
}

}  // namespace ruka
