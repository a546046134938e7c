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

void ask(sqlite3_context* context, int count, sqlite3_value** values) {
  std::array<std::string_view, kMostTexts> texts;
  const auto used = static_cast<std::size_t>(count);
  for (std::size_t i = 0; i < used; ++i) texts[i] = view_of(values[i]);
  const auto* holds = static_cast<const Predicate*>(sqlite3_user_data(context));
  sqlite3_result_int(context, (*holds)(std::span(texts).first(used)) ? 1 : 0);
}

void drop(void* holds) { delete static_cast<Predicate*>(holds); }

}  // namespace

void add_predicate(Database& db, const char* name, int arguments, Predicate holds) {
  check_sqlite(
      sqlite3_create_function_v2(db.handle(), name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                 new Predicate(std::move(holds)), ask, nullptr, nullptr, drop),
      db.handle());
}

}  // namespace ruka
