#include "lib/store/predicate.hpp"

#include <sqlite3.h>

#include <array>
#include <utility>

#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

constexpr std::size_t kMostTexts = 4;

std::string_view view_of(sqlite3_value* value) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void give(sqlite3_context* context, bool holds) { sqlite3_result_int(context, holds ? 1 : 0); }

void give(sqlite3_context* context, const std::string& text) {
  sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

template <typename Rule>
void ask(sqlite3_context* context, int count, sqlite3_value** values) {
  std::array<std::string_view, kMostTexts> texts;
  const auto used = static_cast<std::size_t>(count);
  for (std::size_t i = 0; i < used; ++i) texts[i] = view_of(values[i]);
  const auto* rule = static_cast<const Rule*>(sqlite3_user_data(context));
  give(context, (*rule)(std::span(texts).first(used)));
}

template <typename Rule>
void add_function(Database& db, const char* name, int arguments, Rule rule) {
  const auto drop = [](void* kept) { delete static_cast<Rule*>(kept); };
  check_sqlite(
      sqlite3_create_function_v2(db.handle(), name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                 new Rule(std::move(rule)), ask<Rule>, nullptr, nullptr, drop),
      db.handle());
}

}  // namespace

void add_predicate(Database& db, const char* name, int arguments, Predicate holds) {
  add_function(db, name, arguments, std::move(holds));
}

void add_text_rule(Database& db, const char* name, int arguments, TextRule made) {
  add_function(db, name, arguments, std::move(made));
}

}  // namespace ruka
