#pragma once
// What the tests of the writers share.
#include <doctest/doctest.h>

#include <string>

#include "lib/base/error.hpp"
#include "lib/table/writer.hpp"

namespace ruka {

inline const Zone& moscow() {
  static const Zone zone("Europe/Moscow");
  return zone;
}

inline Style styled(Format format, Lang lang = Lang::English) {
  Style style;
  style.format = format;
  style.lang = lang;
  style.zone = &moscow();
  return style;
}

inline std::string written(const Table& table, const Style& style) {
  std::string out;
  write_table(table, style, [&](std::string_view bytes) { out += bytes; });
  return out;
}

inline std::string written(const Record& record, const Style& style) {
  std::string out;
  write_record(record, style, [&](std::string_view bytes) { out += bytes; });
  return out;
}

/// A cell of every type in one row, and a row with nothing in it.
inline Table every_type() {
  Table table({{"id", "No.", Type::Id},
               {"name", "Title"},
               {"count", "Count", Type::Number},
               {"done", "Share", Type::Percent},
               {"amount", "Amount", Type::Money},
               {"at", "At", Type::Instant},
               {"on", "Day", Type::Day},
               {"length", "Length", Type::Span},
               {"vip", "VIP", Type::Flag},
               {"kind", "Kind", Type::Code, "document.kind"},
               {"tags", "Tags", Type::List},
               {"steps", "Steps", Type::Json}});
  table.add_row({std::int64_t{7}, std::string("ООО «Ромашка»"), std::int64_t{-12}, std::int64_t{87},
                 Money{150050, "RUB"}, instant_from_text("2026-11-23T07:04:00Z"),
                 day_from_text("2026-11-24"), std::int64_t{90}, true, std::string("act"),
                 std::vector<std::string>{"опт", "а\"б"}});
  table.add_json(R"([{"no":1}])");
  for (std::size_t i = 0; i < table.columns().size(); ++i) table.add_null();
  return table;
}

/// What went wrong, or nothing: the kind, the English sentence and the next step.
template <typename Work>
std::string error_of(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return std::string(error_code(error.kind())) + ": " + in_english(error.message()) + " | " +
           in_english(error.hint());
  }
  return {};
}

}  // namespace ruka
