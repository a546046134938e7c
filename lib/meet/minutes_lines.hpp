#pragma once
// The lines of minutes as their writer meant them: wrapped ones joined, each under its heading.
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/meet/minutes_words.hpp"

namespace ruka {

struct MinutesLine {
  std::int64_t no = 0;   ///< of the minutes, from 1: where it begins
  std::string text;      ///< in one line, with what wraps; who stands above a list in front
  std::string raw = {};  ///< as it was written, in one line
  Under under = Under::Nothing;
  bool heading = false;
  bool item = false;   ///< has a bullet, a number or a box, or is a row of a table
  bool loose = false;  ///< an item below a plain line of its list: of another list, it may be
  bool first = false;  ///< of the first paragraph
};

/// The lines that are not empty. A block ends with another heading only. `names` tells whether
/// «Лапина:» alone in a line is somebody, whose are the items below.
std::vector<MinutesLine> lines_of_minutes(std::string_view text,
                                          const std::function<bool(std::string_view)>& names);

}  // namespace ruka
