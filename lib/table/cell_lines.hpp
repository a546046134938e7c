#pragma once
// A cell that takes several lines of a table for people.
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// The phones of a cell, each with the comma behind it: a number is never cut.
std::vector<std::string> phone_lines(std::string_view text);

/// Lines of at most `width` columns: a longer word, a path, goes on in the next one.
std::vector<std::string> cell_lines(std::string_view text, int width);

}  // namespace ruka
