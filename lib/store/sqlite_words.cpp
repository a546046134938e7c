#include "lib/store/sqlite_words.hpp"

namespace ruka {

namespace {

// What stands between the two is named in the sentence, or says enough by itself.
struct Saying {
  std::string_view before;
  std::string_view behind;
  const char* says;
};

constexpr Saying kSayings[] = {
    {"no such table: ", "", N_("there is no table {name}")},
    {"no such column: ", "", N_("there is no column {name}")},
    {"no such function: ", "", N_("there is no function {name}")},
    {"ambiguous column name: ", "", N_("the column {name} is in several tables")},
    {"wrong number of arguments to function ", "", N_("wrong number of values for {name}")},
    {"misuse of aggregate function ", "", N_("{name} does not fit there")},
    {"misuse of aggregate: ", "", N_("{name} does not fit there")},
    {"near \"", "\": syntax error", N_("a mistake in writing near {name}")},
    {"unrecognized token: \"", "\"", N_("{name} is not understood")},
    {"incomplete input", "", N_("the statement breaks off")},
    {"an empty statement", "", N_("there is no statement")},
    {"more than one statement", "", N_("only one statement at a time")},
    {"database disk image is malformed", "", N_("its pages do not fit together")},
    {"file is not a database", "", N_("it is not a database")},
    {"malformed database schema", "", N_("its tables cannot be read")},
    {"disk I/O error", "", N_("it cannot be read or written")},
    {"attempt to write a readonly database", "", N_("it may only be read")},
    {"unable to open database file", "", N_("it cannot be opened")},
    {"database or disk is full", "", N_("the disk is full")},
    {"UNIQUE constraint failed: ", "", nullptr},
    {"CHECK constraint failed: ", "", nullptr},
    {"NOT NULL constraint failed: ", "", N_("{name} is empty")},
};

}  // namespace

Message say_sqlite(std::string_view detail) {
  for (const Saying& one : kSayings) {
    const bool whole = one.before.ends_with(' ') || one.before.ends_with('"');
    if (!detail.starts_with(one.before) || !detail.ends_with(one.behind)) continue;
    if (!whole) return msg(one.says);
    detail.remove_prefix(one.before.size());
    if (detail.size() < one.behind.size()) break;
    detail.remove_suffix(one.behind.size());
    return one.says == nullptr ? msg_text(detail) : msg(one.says, {{"name", detail}});
  }
  return msg_text(detail);
}

}  // namespace ruka
