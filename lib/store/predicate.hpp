#pragma once
// A rule written in C++, to be asked in SQL: so that no condition tells it a second time.
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "lib/store/database.hpp"

namespace ruka {

/// Whether the texts fulfill the rule; NULL comes as "".
using Predicate = std::function<bool(std::span<const std::string_view> texts)>;

/// From now on `name(a, b)` is an SQL function of `arguments` texts (four at most) in this file:
/// 1 or 0.
void add_predicate(Database& db, const char* name, int arguments, Predicate holds);

/// The same where the rule makes a text of the texts: the day of a moment.
using TextRule = std::function<std::string(std::span<const std::string_view> texts)>;
void add_text_rule(Database& db, const char* name, int arguments, TextRule made);

}  // namespace ruka
